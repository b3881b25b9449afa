/// What an erasure did, without a word of whom it erased.
public struct Erasure: Hashable, Sendable {
  /// How many records went.
  public let removed: Int
  /// How many records lost their texts and identifiers, and keep what counts are made of.
  public let emptied: Int
  /// How many records of others named whoever was erased, and name them no more.
  public let cleared: Int
  /// What no byte of the store may hold any more.
  public let traces: [ErasureTrace]
  /// Erased texts and identifiers for which nobody can search, since records of others hold the same: a name
  /// that two people have, the same place.
  public let sharedTraces: Int
  /// By which identifiers it is remembered, so that a backup cannot bring back what was erased.
  public let identifiers: [ErasedIdentifier]
}

/// An identifier that was erased, for the list of erasures alone.
public struct ErasedIdentifier: Hashable, Sendable {
  /// The kind of record it named.
  public let kind: RecordKind
  let text: String

  init(_ kind: RecordKind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}

extension ErasedIdentifier: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable
{
  /// The kind alone.
  public var description: String { "\(kind.rawValue) (erased)" }
  /// The kind alone.
  public var debugDescription: String { description }
  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: EmptyCollection()) }
}
