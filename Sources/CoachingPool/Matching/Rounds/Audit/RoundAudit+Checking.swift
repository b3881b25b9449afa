internal import MatchingAlgorithms

extension RoundAudit {
  /// Checks everything anew, and says in a sentence each what keeps the round from being proved best.
  ///
  /// The rows and columns of the sentences are positions in the record's lists of keys. An empty list
  /// is the proof: the pairs keep every bound, the values are theirs, and nothing better is possible, or
  /// nothing beyond the bound that the record states. Nothing the record says is believed, and no
  /// content of it traps.
  /// - Complexity: linear in the eligible pairs, for each branch.
  public func violations() -> [String] {
    var found: [String] = []
    for (keys, side) in [(rowKeys, "rows"), (columnKeys, "columns")]
    where zip(keys, keys.dropFirst()).contains(where: { $0 >= $1 }) {
      found.append("The keys of the \(side) do not ascend.")
    }
    if edges.starts.count != rowKeys.count + 1 {
      found.append("There are eligible pairs of \(edges.starts.count - 1) rows, not of all.")
    }
    if columnKeys.count != capacities.count {
      found.append("There are \(capacities.count) capacities for \(columnKeys.count) columns.")
    }
    if apart.contains(where: { $0.count != 2 || $0.contains { !rowKeys.indices.contains($0) } }) {
      found.append("Rows that are kept apart are not two rows that are there.")
    }
    found += certificate.misfits(
      rows: rowKeys.count, columns: columnKeys.count, quotas: quotas.count)
    guard found.isEmpty else { return found }
    let graph: BipartiteGraph
    do { graph = try makeGraph() } catch { return error.faults.map(\.description) }
    let pairs = apart.map { ($0[0], $0[1]) }
    guard
      let proof = RoundProof(
        graph, certificate.tree(rows: rowKeys.count), levels.map(\.objective),
        keepingApart: ApartRequests(pairs))
    else { return ["There is no round to check."] }
    found = proof.violations()
    guard found.isEmpty else { return found }
    if proof.openBound != bound {
      found.append(
        bound == nil
          ? "A branch that was not searched may hold a better round, so nothing proves this one best."
          : "The bound is not what the branches that were not searched leave open.")
    }
    return found
  }

  private func makeGraph() throws(MatchingError) -> BipartiteGraph {
    try BipartiteGraph(
      rowStarts: edges.starts, edgeColumns: edges.columns, benefits: edges.benefits,
      columnCapacities: capacities, rowDemands: demands, columnMinimums: minimums,
      quotas: quotas.map {
        .init(
          $0.isOfRows ? .rows : .columns, $0.members, atLeast: $0.atLeast, atMost: $0.atMost)
      }, forced: forced.map(\.pair))
  }
}

extension RoundAudit.Level {
  fileprivate var objective: ObjectiveLevel {
    switch self {
    case .rowsServed(nil): .rowsServed
    case .rowsServed(let weights?): .rowsServed(weights: weights)
    case .total(let benefit): .total(benefit)
    case .worstOff(let benefit): .worstOff(benefit)
    }
  }
}
