public import CoachingPool
internal import PoolJSON

/// Writes where a service line is short of practitioners as JSON of the schema `coachingpool.gaps/1`, for the
/// pool coordinator.
///
/// Small counts point out people, so the document is not published. The same gaps give the same bytes. Its
/// JSON Schema stands in `Documentation/Schemas`.
public struct CapacityGapsDocument: Sendable {
  private let gaps: CapacityGaps
  private let isDemonstration: Bool

  /// Takes gaps and the pool in which they were found.
  public init(_ gaps: CapacityGaps, on state: PoolState) {
    self.gaps = gaps
    isDemonstration = state.pool?.isDemonstration == true
  }

  /// The document's bytes, ending with a line feed.
  /// - Complexity: linear in the rows.
  public func bytes() -> [UInt8] {
    var writer = JSONWriter(style: .pretty)
    writer.object { document in
      document.member("schema", "coachingpool.gaps/1")
      document.member("inventedData", isDemonstration ? true : nil)
      document.member("date", gaps.date.description)
      document.member("line", gaps.line.rawValue)
      document.list("rows", gaps.rows) { writer, row in
        writer.object {
          $0.member("cut", row.group.cut.rawValue)
          $0.member("group", row.group.code)
          $0.member("requests", row.requests)
          $0.member("longestWaitDays", row.longestWait)
          $0.member("practitioners", row.practitioners)
          $0.member("freePlaces", row.freePlaces)
          $0.member("gap", row.gap)
        }
      }
    }
    return writer.bytes
  }
}
