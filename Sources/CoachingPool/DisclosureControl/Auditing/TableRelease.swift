/// A table that may be published, with the proof that stays inside.
public struct TableRelease: Hashable, Sendable {
  /// What a reader who knows the policy can tell of one protected count.
  public struct AuditedCount: Hashable, Sendable {
    /// Where it stands.
    public let place: TablePlace
    /// The smallest and the largest that it can be.
    public let range: CountRange
  }

  /// What may be published.
  public let table: PublishableTable
  /// What was hidden, in the order in which it was done.
  public let suppressions: [Suppression]
  /// Of each hidden or small count what can be told of it, in the order of printing.
  public let audit: [AuditedCount]

  /// What can be told of the count at a place; `nil` where it needs no protection.
  public func range(at place: TablePlace) -> CountRange? {
    audit.first { $0.place == place }?.range
  }
}

extension TableRelease: Redacted {
  /// What was released, without a figure.
  public var description: String { "(release of \(table.measure) under \(table.policy))" }
}

extension TableRelease.AuditedCount: Redacted {}
