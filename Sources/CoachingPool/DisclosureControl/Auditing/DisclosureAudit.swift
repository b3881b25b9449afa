internal import MatchingAlgorithms

/// Works out what a reader who knows the policy can tell of each figure of a published table.
///
/// What the reader knows (rule A39): the published values, that totals add up (of the true counts),
/// that a hidden count is at least 1, what the symbols stand for, the intervals of rounding, the
/// percentages, and that counts are whole and not below 0; not by which choice further cells were
/// hidden. All of these bound sums over two nested families of cells, rows in groups and columns in
/// groups, and so bound the arcs of a network:
///
/// all → group → row → (group, column) → column → all
///
/// in which each figure, total or not, is one arc. The least and the most that an arc can carry are
/// therefore whole, exact, and found one figure at a time, beginning with the true counts.
///
/// Two things are told to the reader beyond what can be known, which makes no interval wider than it
/// is: which hidden cells are 0 (hidden since all stand in one cell), and, for a line with shares,
/// how many people exactly it counts, which one decimal place of a few shares tells in most tables.
struct DisclosureAudit {
  private let table: RawTable
  private let shape: TableShape
  private var circulation: BoundedCirculation.Solver
  /// For each place its arc, or -1.
  private let arcs: [Int]

  /// Lays out the network of a table and its figures.
  init(_ table: RawTable, _ policy: DisclosurePolicy, _ figures: [PublishableTable.Figure?]) {
    self.table = table
    shape = table.shape
    let ranges = DisclosureAudit.ranges(table, policy, figures)
    var network = BoundedCirculation()
    var arcs = [Int](repeating: -1, count: table.shape.placeCount)
    func node() -> Int { network.addNode() }
    func arc(_ number: Int, _ source: Int, _ target: Int) {
      let (range, count) = (ranges[number], table.counts[number])
      arcs[number] = network.addArc(
        from: source, to: target, lower: range.least,
        upper: range.most ?? BoundedCirculation.unlimited, flow: count)
    }
    let (start, end) = (node(), node())
    let columnNodes = (0..<shape.columnCount).map { _ in node() }
    for column in columnNodes.indices {
      arc(shape.number(shape.totalRow, column), columnNodes[column], end)
    }
    var groupStarts = [start]
    var groupEnds = [columnNodes]
    if shape.groupCount > 0 {
      groupStarts = (0..<shape.groupCount).map { _ in node() }
      groupEnds = groupStarts.map { _ in columnNodes.map { _ in node() } }
      for group in groupStarts.indices {
        let row = shape.rowCount + group
        arc(shape.number(row, shape.totalColumn), start, groupStarts[group])
        for column in columnNodes.indices {
          arc(shape.number(row, column), groupEnds[group][column], columnNodes[column])
        }
      }
    }
    for row in 0..<shape.rowCount {
      let group = shape.groupCount > 0 ? shape.groupOfRow[row] : 0
      let rowNode = node()
      arc(shape.number(row, shape.totalColumn), groupStarts[group], rowNode)
      for column in columnNodes.indices {
        arc(shape.number(row, column), rowNode, groupEnds[group][column])
      }
    }
    arc(shape.number(shape.totalRow, shape.totalColumn), end, start)
    self.arcs = arcs
    circulation = network.solver()
  }

  /// The smallest and the largest that a figure can be.
  mutating func range(of number: Int) -> CountRange {
    let least = circulation.least(onArc: arcs[number])
    return CountRange(least, circulation.most(onArc: arcs[number]))
  }

  /// What each figure says by itself, and by its share.
  private static func ranges(
    _ table: RawTable, _ policy: DisclosurePolicy, _ figures: [PublishableTable.Figure?]
  ) -> [CountRange] {
    var ranges = figures.indices.map { number in
      guard let figure = figures[number] else { return CountRange(0, nil) }
      let range = policy.range(of: figure.count)
      let isHiddenZero = figure.count.number == nil && table.counts[number] == 0
      return isHiddenZero ? CountRange(0, range.most) : range
    }
    for part in figures.indices {
      guard let whole = table.whole(of: part), let figure = figures[part], let share = figure.share,
        figures[whole]?.count.number != nil, figure.count.number != nil
      else { continue }
      let (count, people) = (table.counts[part], table.counts[whole])
      if let most = policy.widestWithoutShare(people) {
        ranges[whole] = ranges[whole].narrowed(to: CountRange(0, most))
      } else {
        ranges[whole] = CountRange(people, people)
        for learned in policy.numeratorsLearned(from: share, count, of: people) {
          ranges[part] = ranges[part].narrowed(to: learned)
        }
      }
    }
    return ranges
  }
}
