/// How long requests waited for a practitioner, in stretches of time and by one cut.
///
/// It is raw: a wait may be that of one person. It is published by way of disclosure control alone.
public struct WaitingTimes: Sendable {
  /// The waits of one value of the cut.
  public struct Cell: Hashable, Sendable {
    /// The code of the value; `nil` for what has none, and where nothing is cut.
    public let value: String?
    /// The days of each wait, the shortest first.
    public let days: [Int]

    /// The middle of the waits; `nil` where nobody waited.
    public var median: Median? { Median(of: days) }
  }

  /// The stretches of time, in order.
  public let windows: [DateSpan]
  private let cells: [[Cell]]

  init(windows: [DateSpan], cells: [[Cell]]) {
    self.windows = windows
    self.cells = cells
  }

  /// The cells of a stretch of time in which somebody waited, in the order of their codes; empty for a
  /// stretch that does not exist.
  public func cells(in window: Int) -> [Cell] {
    cells.indices.contains(window) ? cells[window] : []
  }

  /// How many waits of a stretch of time lie in each of some intervals of days.
  ///
  /// - Parameters:
  ///   - starts: The first day of each interval, in order; each goes on to the next, the last without end.
  ///   - window: The place of the stretch.
  /// - Complexity: O(n log k) in the waits and intervals.
  func counts(from starts: [Int], in window: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: starts.count)
    for cell in cells(in: window) {
      for days in cell.days {
        guard let place = starts.lastIndex(where: { $0 <= days }) else { continue }
        counts[place] += 1
      }
    }
    return counts
  }
}

extension WaitingTimes: Redacted {}

extension WaitingTimes.Cell: Redacted {}
