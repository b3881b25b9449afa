/// One thing that waits for a person: what it is, of what record, since when and until when.
///
/// It names records and days, and holds no content, no theme and no reason of anybody's.
public struct AttentionItem: Hashable, Sendable {
  /// What waits.
  public let kind: AttentionKind
  /// The record that it is about: a request, an invitation, an engagement, a practitioner.
  public let subject: RecordKey
  /// The day from which it has waited.
  public let since: CivilDate
  /// The day by which somebody should have dealt with it.
  public let due: CivilDate
  /// What exactly, in a code with its values.
  public let reason: Reason

  /// Days since it was due on a date; negative while it is not due yet.
  public func daysOverdue(on date: CivilDate) -> Int { date.days(since: due) }

  /// The order of what is equally urgent and hashed alike: by record, and of one record by what exactly.
  static func isBefore(_ left: Self, _ right: Self) -> Bool {
    if left.subject != right.subject { return left.subject < right.subject }
    return left.reason.values.map(\.value).lexicographicallyPrecedes(
      right.reason.values.map(\.value))
  }
}
