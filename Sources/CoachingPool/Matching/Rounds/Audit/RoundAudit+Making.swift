internal import MatchingAlgorithms

extension RoundAudit {
  /// Takes the names out of a round and puts random keys in their place.
  ///
  /// - Parameters:
  ///   - round: What was decided.
  ///   - record: The fingerprint of the coordinator's record.
  ///   - input: The fingerprint of what the round read.
  ///   - seed: From which the keys are drawn; the same seed gives the same record.
  /// - Throws: ``RoundError`` where the round did not keep its pairs.
  /// - Complexity: O(m + n log n) for m eligible pairs and n requests and practitioners.
  public init(
    _ round: RoundResult, record: Fingerprint, input: Fingerprint, seed: AuditSeed
  ) throws(RoundError) {
    guard round.keepsEveryPair else { throw RoundError.pairsNotKept }
    let graph = round.proof.graph
    let keys = seed.keys(graph.rowCount + graph.columnCount)
    let rows = Shuffle(Array(keys[..<graph.rowCount]))
    let columns = Shuffle(Array(keys[graph.rowCount...]))
    let members = graph.quotas.map { quota in
      let places = quota.side == .rows ? rows.placeOf : columns.placeOf
      return Quota(
        isOfRows: quota.side == .rows, members: quota.members.map { places[$0] }.sorted(),
        atLeast: quota.atLeast, atMost: quota.atMost)
    }
    // The order of quotas follows their members, so that it tells nothing about organisations.
    let quotas = Shuffle(sorting: members.indices.sorted { Self.precedes(members, $0, $1) })
    self.init(
      record: record, input: input,
      levels: round.field.auditLevels(round.rules.objectives).map { level in
        guard case .rowsServed(let weights?) = level else { return level }
        return .rowsServed(weights: rows.moved(weights))
      },
      rowKeys: rows.moved(Array(keys[..<graph.rowCount])),
      columnKeys: columns.moved(Array(keys[graph.rowCount...])),
      demands: Self.unless(1, rows.moved((0..<graph.rowCount).map(graph.demand(ofRow:)))),
      capacities: columns.moved(graph.capacities),
      minimums: Self.unless(
        0, columns.moved((0..<graph.columnCount).map(graph.minimum(ofColumn:)))),
      quotas: quotas.moved(members),
      forced: graph.forcedPairs.map {
        .init(row: rows.placeOf[$0.row], column: columns.placeOf[$0.column])
      }.sorted(),
      apart: round.proof.apart.pairs.map { [rows.placeOf[$0.0], rows.placeOf[$0.1]].sorted() }
        .sorted { $0.lexicographicallyPrecedes($1) },
      edges: EdgeTable(graph, rows: rows, columns: columns),
      certificate: RoundCertificate(round.proof).moved(
        rows: rows, columns: columns, quotas: quotas),
      bound: round.proof.openBound)
  }

  private static func unless(_ usual: Int, _ values: [Int]) -> [Int]? {
    values.allSatisfy { $0 == usual } ? nil : values
  }

  private static func precedes(_ quotas: [Quota], _ one: Int, _ other: Int) -> Bool {
    let (left, right) = (quotas[one], quotas[other])
    if left.isOfRows != right.isOfRows { return left.isOfRows }
    if left.members != right.members {
      return left.members.lexicographicallyPrecedes(right.members)
    }
    return (left.atLeast, left.atMost ?? .max, one) < (right.atLeast, right.atMost ?? .max, other)
  }
}

/// A new order of rows, columns or quotas.
struct Shuffle: Sendable {
  /// The old position at each new place.
  let order: [Int]
  /// The new place of each old position.
  let placeOf: [Int]

  /// Orders positions by their keys, which are all different.
  init(_ keys: [UInt64]) {
    self.init(sorting: keys.indices.sorted { keys[$0] < keys[$1] })
  }

  init(sorting order: [Int]) {
    self.order = order
    var placeOf = order
    for (place, position) in order.enumerated() { placeOf[position] = place }
    self.placeOf = placeOf
  }

  /// Values in the new order; a list of another length, which a level without quotas may have, as it is.
  func moved<Value>(_ values: [Value]) -> [Value] {
    values.count == order.count ? order.map { values[$0] } : values
  }
}

extension EdgeTable {
  init(_ graph: BipartiteGraph, rows: Shuffle, columns: Shuffle) {
    self.init(
      starts: [0], columns: [], benefits: Array(repeating: [], count: graph.benefitCount))
    for row in rows.order {
      let edges = graph.edges(ofRow: row)
        .map { (column: Int32(columns.placeOf[$0.column]), benefits: $0.benefits) }
        .sorted { $0.column < $1.column }
      for edge in edges {
        self.columns.append(edge.column)
        for level in benefits.indices { benefits[level].append(edge.benefits[level]) }
      }
      starts.append(self.columns.count)
    }
  }
}

extension MatchField {
  /// The aims of a policy in the auditor's terms.
  func auditLevels(_ objectives: [MatchingPolicy.Objective]) -> [RoundAudit.Level] {
    objectives.map { objective in
      switch objective {
      case .peopleServed: .rowsServed(weights: nil)
      case .peopleServedByWaiting: .rowsServed(weights: seekers.map(weight))
      case .seniorsInOwnOrganisation: .total(benefit: Benefit.senior)
      case .worstOff: .worstOff(benefit: Benefit.points)
      case .totalFit: .total(benefit: Benefit.points)
      case .load: .total(benefit: Benefit.load)
      }
    }
  }
}
