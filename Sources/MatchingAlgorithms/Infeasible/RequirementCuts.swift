/// Finds among the cuts that prices of the requirements' level describe one that lacks something.
///
/// Pairs flow from the root through the quotas of rows to rows, over edges to columns, and through
/// the quotas of columns back to the root. In a set of nodes, what bounds below demand to leave can
/// be no more than what bounds above let in.
struct RequirementCuts: Sendable {
  private let graph: BipartiteGraph
  private let layout: QuotaLayout
  /// The potentials on the level, of rows, columns and quotas; the root's is 0.
  private let rows: [Int64]
  private let columns: [Int64]
  private let quotas: [Int64]
  private let degrees: [Int]

  init(_ graph: BipartiteGraph, _ layout: QuotaLayout, _ prices: DualPrices) {
    self.graph = graph
    self.layout = layout
    var quotas = prices.quotas.first ?? []
    for quota in layout.rows.quotas where layout.rows.parents[quota] >= 0 {
      quotas[quota] += quotas[layout.rows.parents[quota]]
    }
    // Prices of columns are paid on the way to the root, so that potentials fall along the flow.
    for quota in layout.columns.quotas {
      let parent = layout.columns.parents[quota]
      quotas[quota] = (parent >= 0 ? quotas[parent] : 0) - quotas[quota]
    }
    var rows = prices.rows.first ?? []
    for (row, quota) in layout.rows.innermost.enumerated() where quota >= 0 {
      rows[row] += quotas[quota]
    }
    var columns = (prices.columns.first ?? []).map { -$0 }
    for (column, quota) in layout.columns.innermost.enumerated() where quota >= 0 {
      columns[column] += quotas[quota]
    }
    self.rows = rows
    self.columns = columns
    self.quotas = quotas
    var degrees = [Int](repeating: 0, count: graph.columnCount)
    for column in graph.edgeColumns { degrees[Int(column)] += 1 }
    self.degrees = degrees
  }

  /// The cut that lacks most, of the lowest potential among equals.
  ///
  /// Complexity: linear in rows, columns, edges and quotas, times the logarithm of the potentials.
  func worst() -> RequirementShortage? {
    let heights = Array(Set(rows + columns + quotas + [0])).sorted()
    // What each cut lacks more than the cut before: an arc is in all cuts between its ends.
    var steps = [Int128](repeating: 0, count: heights.count + 1)
    forEachArc { arc in
      let (from, to) = (Self.place(of: arc.from, in: heights), Self.place(of: arc.to, in: heights))
      let units = Int128(from > to ? arc.asking?.units ?? 0 : -arc.limit.units)
      steps[min(from, to) + 1] += units
      steps[max(from, to) + 1] -= units
    }
    var worst: (lack: Int128, height: Int64) = (0, 0)
    var lack: Int128 = 0
    for (place, height) in heights.enumerated() {
      lack += steps[place]
      if lack > worst.lack { worst = (lack, height) }
    }
    return worst.lack > 0 ? cut(atLeast: worst.height) : nil
  }

  /// States the cut of everything whose potential is at least `height`.
  private func cut(atLeast height: Int64) -> RequirementShortage {
    var asking: [RequirementShortage.Part] = []
    var limits: [RequirementShortage.Part] = []
    forEachArc { arc in
      if arc.from >= height, arc.to < height, let part = arc.asking, part.units > 0 {
        asking.append(part)
      }
      if arc.from < height, arc.to >= height { limits.append(arc.limit) }
    }
    func sum(_ parts: [RequirementShortage.Part]) -> Int {
      Int(clamping: parts.reduce(into: Int128(0)) { $0 += Int128($1.units) })
    }
    return RequirementShortage(
      asking: asking, limits: limits, asked: sum(asking), available: sum(limits))
  }

  /// A bounded way from one potential to another.
  private struct Arc {
    let from: Int64
    let to: Int64
    var asking: RequirementShortage.Part?
    let limit: RequirementShortage.Part
  }

  private func forEachArc(_ body: (Arc) -> Void) {
    for (quota, bounds) in graph.quotas.enumerated() {
      let isRows = bounds.side == .rows
      let parent = isRows ? layout.rows.parents[quota] : layout.columns.parents[quota]
      let above = parent >= 0 ? quotas[parent] : 0
      body(
        Arc(
          from: isRows ? above : quotas[quota], to: isRows ? quotas[quota] : above,
          asking: .init(.atLeast(quota: quota), units: bounds.atLeast),
          limit: .init(.atMost(quota: quota), units: bounds.atMost ?? .max)))
    }
    for (row, quota) in layout.rows.innermost.enumerated() {
      let places = min(graph.demand(ofRow: row), graph.edgeRange(ofRow: row).count)
      body(
        Arc(
          from: quota >= 0 ? quotas[quota] : 0, to: rows[row],
          limit: .init(.demand(row: row), units: places)))
    }
    for (column, quota) in layout.columns.innermost.enumerated() {
      body(
        Arc(
          from: columns[column], to: quota >= 0 ? quotas[quota] : 0,
          asking: .init(.minimum(column: column), units: graph.minimum(ofColumn: column)),
          limit: .init(
            .capacity(column: column), units: min(graph.capacities[column], degrees[column]))))
    }
    var next = 0
    for row in rows.indices {
      for edge in graph.edgeRange(ofRow: row) {
        let column = Int(graph.edgeColumns[edge])
        let isForced = next < graph.forcedEdges.count && graph.forcedEdges[next] == edge
        if isForced { next += 1 }
        body(
          Arc(
            from: rows[row], to: columns[column],
            asking: isForced ? .init(.forced(row: row, column: column), units: 1) : nil,
            limit: .init(.pair(row: row, column: column), units: 1)))
      }
    }
  }

  private static func place(of height: Int64, in heights: [Int64]) -> Int {
    var range = heights.indices
    while range.count > 1 {
      let middle = range.lowerBound + range.count / 2
      range =
        heights[middle] <= height
        ? middle..<range.upperBound : range.lowerBound..<middle
    }
    return range.lowerBound
  }
}
