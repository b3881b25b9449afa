public import CoachingPool
internal import PoolJSON

/// Writes what waits for a person as JSON of the schema `coachingpool.attention/1`, for the pool
/// coordinator.
///
/// It names records, days and codes, and nobody by name. The same list gives the same bytes. Its JSON
/// Schema stands in `Documentation/Schemas`.
public struct AttentionDocument: Sendable {
  private let items: [AttentionItem]
  private let limit: Int
  private let date: CivilDate
  private let days: Int
  private let isDemonstration: Bool

  /// Takes what waits, the most urgent first.
  ///
  /// - Parameters:
  ///   - items: Everything that waits, in its order.
  ///   - state: The pool.
  ///   - date: The day of asking.
  ///   - days: How many days ahead was looked.
  ///   - limit: How many items are written at most; all are counted.
  public init(
    _ items: [AttentionItem], on state: PoolState, date: CivilDate, within days: Int,
    limit: Int = .max
  ) {
    self.items = items
    self.limit = max(0, limit)
    self.date = date
    self.days = days
    isDemonstration = state.pool?.isDemonstration == true
  }

  /// The document's bytes, ending with a line feed.
  /// - Complexity: linear in the items.
  public func bytes() -> [UInt8] {
    var writer = JSONWriter(style: .pretty)
    writer.object { document in
      document.member("schema", "coachingpool.attention/1")
      document.member("inventedData", isDemonstration ? true : nil)
      document.member("date", date.description)
      document.member("withinDays", days)
      document.member("total", items.count)
      document.list("counts", items.countsByKind) { writer, entry in
        writer.object {
          $0.member("kind", entry.kind.rawValue)
          $0.member("count", entry.count)
        }
      }
      document.list("items", Array(items.prefix(limit))) { writer, item in
        writer.object { write(item, to: &$0) }
      }
    }
    return writer.bytes
  }

  private func write(_ item: AttentionItem, to writer: inout JSONWriter) {
    writer.member("kind", item.kind.rawValue)
    writer.member("recordKind", item.subject.kind.rawValue)
    writer.member("record", item.subject.id)
    writer.member("since", item.since.description)
    writer.member("due", item.due.description)
    writer.member("daysOverdue", item.daysOverdue(on: date))
    writer.member("code", item.reason.code.name)
    writer.member("sentence", item.reason.description)
    writer.list("waitsFor", item.kind.waitsFor.map(\.rawValue))
    writer.list("commands", item.kind.commands)
  }
}
