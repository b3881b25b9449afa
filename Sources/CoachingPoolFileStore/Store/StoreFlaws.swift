/// Faults that tests plant in a store, to see that they are found.
///
/// Nothing outside this package can set one. Each is a mistake that stores were found to make.
package struct StoreFlaws: OptionSet, Sendable {
  package let rawValue: Int

  package init(rawValue: Int) { self.rawValue = rawValue }

  /// A commit is answered before it is durable.
  package static let syncsNoCommit = Self(rawValue: 1 << 0)
  /// A new journal takes the old one's name before it is durable.
  package static let syncsNoSnapshot = Self(rawValue: 1 << 1)
  /// The name of a journal that was compacted is not made durable.
  package static let syncsNoFolder = Self(rawValue: 1 << 2)
  /// A torn end stays where it is, and commits are written after it.
  package static let keepsTornEnd = Self(rawValue: 1 << 3)
  /// Checksums are not looked at.
  package static let checksNoChecksum = Self(rawValue: 1 << 4)
  /// After a failure to make something durable it is tried again, and believed.
  package static let syncsAgain = Self(rawValue: 1 << 5)
  /// How many bytes the system took is not looked at.
  package static let believesShortWrites = Self(rawValue: 1 << 6)
  /// Commits are taken after one failed.
  package static let goesOnAfterFailure = Self(rawValue: 1 << 7)
  /// The base of a commit is not looked at.
  package static let takesAnyBase = Self(rawValue: 1 << 8)
  /// The beginning of a commit that spans lines counts as a commit.
  package static let takesUnfinishedCommits = Self(rawValue: 1 << 9)
  /// No lock is taken.
  package static let takesNoLock = Self(rawValue: 1 << 10)
  /// What was found on opening is not made durable before it is shown.
  package static let syncsNothingOnOpening = Self(rawValue: 1 << 11)
  /// A commit is in the state before it is written.
  package static let appliesBeforeWriting = Self(rawValue: 1 << 12)
  /// The records are put in the place of the journal's own bytes, and not beside them.
  package static let overwritesInPlace = Self(rawValue: 1 << 13)
  /// What was found on opening is made durable where it stands, though a try of that may have failed before.
  package static let syncsInPlaceOnOpening = Self(rawValue: 1 << 14)

  /// Every one of them, by its name.
  package static let all: [(name: String, flaw: StoreFlaws)] = [
    ("syncsNoCommit", .syncsNoCommit), ("syncsNoSnapshot", .syncsNoSnapshot),
    ("syncsNoFolder", .syncsNoFolder), ("keepsTornEnd", .keepsTornEnd),
    ("checksNoChecksum", .checksNoChecksum), ("syncsAgain", .syncsAgain),
    ("believesShortWrites", .believesShortWrites), ("goesOnAfterFailure", .goesOnAfterFailure),
    ("takesAnyBase", .takesAnyBase), ("takesUnfinishedCommits", .takesUnfinishedCommits),
    ("takesNoLock", .takesNoLock), ("syncsNothingOnOpening", .syncsNothingOnOpening),
    ("appliesBeforeWriting", .appliesBeforeWriting), ("overwritesInPlace", .overwritesInPlace),
    ("syncsInPlaceOnOpening", .syncsInPlaceOnOpening),
  ]
}
