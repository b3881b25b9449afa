/// What was counted in stretches of time, in all and by each cut.
///
/// A person counts once in a cut: in the cell of the first counted session of the time, or of the first
/// accepted match (rule A42). Hours and engagements count in the cells of their engagement; a cut that
/// overlaps has no total.
public struct ImpactCounts: Sendable {
  /// One cell of a cut.
  public struct Cell: Hashable, Sendable {
    /// The code of the value; `nil` for what has none.
    public let value: String?
    /// What was counted.
    public let count: ImpactCount
  }

  /// The stretches of time, in order.
  public private(set) var windows: [DateSpan]
  /// What was counted in each of them in all.
  public private(set) var totals: [ImpactCount]
  /// How many practitioners had an engagement under way at any time, in each of them.
  public private(set) var activePractitioners: [Int]
  private var cells: [ImpactDimension: [[Cell]]]

  init(
    _ windows: [DateSpan], totals: [ImpactCount], activePractitioners: [Int],
    cells: [ImpactDimension: [[Cell]]]
  ) {
    self.windows = windows
    self.totals = totals
    self.activePractitioners = activePractitioners
    self.cells = cells
  }

  /// Takes what was counted in later stretches of time.
  mutating func append(_ later: ImpactCounts) {
    windows += later.windows
    totals += later.totals
    activePractitioners += later.activePractitioners
    for dimension in ImpactDimension.allCases {
      guard let more = later.cells[dimension] else { continue }
      cells[dimension, default: []] += more
    }
  }

  /// The cells of a cut in one stretch of time that are not empty, in the order of their codes, that of
  /// none last; empty where the stretch does not exist or the cut was not asked for.
  public func cells(of dimension: ImpactDimension, in window: Int) -> [Cell] {
    guard let all = cells[dimension], all.indices.contains(window) else { return [] }
    return all[window]
  }
}

extension ImpactCounts: Redacted {}

extension ImpactCounts.Cell: Redacted {}
