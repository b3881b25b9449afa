/// A record, or all about a person or a practitioner, whose time is over.
public struct RetentionItem: Hashable, Sendable {
  /// The record; of a person or a practitioner it stands for all that is kept of them.
  public let record: RecordKey
  /// The row of the retention policy.
  public let row: RetentionClass
  /// The day from which the time is counted.
  public let since: CivilDate
  /// The first day on which it is due.
  public let due: CivilDate
  /// The holds that keep it, in the order of their identifiers; nothing happens to it while there is one.
  public let holds: [LegalHoldID]
  /// Complaints and disclosures about them, which may be needed for a claim, so that what they are about stays;
  /// of an engagement that would become nobody's also reflections, which are their writer's to keep.
  public let restrictions: [RecordKey]

  /// What is to happen to it.
  public var action: RetentionClass.Action { row.action }

  /// Whether ``ApplyRetention`` does it: nothing keeps it, and nobody has to look first.
  public var isApplied: Bool {
    holds.isEmpty && restrictions.isEmpty && ![.review, .keep].contains(action)
  }
}
