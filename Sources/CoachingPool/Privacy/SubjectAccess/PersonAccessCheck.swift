/// What the data-protection officer has to know beside a copy for access, and the person does not get.
///
/// That something is withheld can tell as much as what it says. Source: rules R37 and R39.
public struct PersonAccessCheck: Hashable, Sendable {
  /// How many disclosures the copy leaves out that are, or of a team may be, about the person.
  public let withheld: Int
  /// How many of them have to be decided before the copy is whole; see ``SubjectAccessCheck/undecided``.
  public let undecided: Int
  /// Records that are about the person and as much about whoever wrote them, which the copy leaves out.
  ///
  /// A complaint of which a practitioner was not told, a profile that others paused, a conflict that somebody else declared, what others
  /// wrote of an engagement of theirs. The officer weighs each, and asks who wrote it. Source: Data Protection
  /// Act 2018, schedule 2, paragraph 16.
  public let toDecide: [RecordKey]
  /// Records of others and of the pool that hold an identifier of theirs, and that the copy leaves out.
  ///
  /// What they tell may be nobody's to learn: who would rather avoid a practitioner, what a round proposed.
  public let mentions: [AccessCount]
  /// Whether it is known what the person did in the audit trail: the host gave their pseudonyms.
  public let hasPseudonyms: Bool

  /// Whether nothing is left to decide.
  public var isDecided: Bool { undecided == 0 && toDecide.isEmpty }
}

/// What gathering came to: what the person gets, and what the officer has to know beside it.
public struct GatheredAccess: Hashable, Sendable {
  /// What the person gets, once somebody has read it.
  public let copy: PersonAccessCopy
  /// What the officer has to know.
  public let check: PersonAccessCheck
}
