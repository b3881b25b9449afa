/// One run of the checker over a claim whose lists have the right counts.
struct CertificateCheck: Sendable {
  let assignment: Assignment
  let graph: BipartiteGraph
  let levels: [ObjectiveLevel]
  let pairs: ClaimedPairs
  let terms: CheckedTerms
  let bound: DualBound
  /// What the pairs are worth on each level that has prices.
  var reached: [Int128] = []
  var violations: [CertificateViolation] = []

  init(assignment: Assignment, graph: BipartiteGraph, levels: [ObjectiveLevel]) {
    self.assignment = assignment
    self.graph = graph
    self.levels = levels
    pairs = ClaimedPairs(assignment, graph)
    terms = CheckedTerms(
      graph, levels.filter { !$0.isWorstOff },
      thresholds: assignment.barriers.map { (levels[$0.level].worstOffBenefit, $0.value) })
    bound = DualBound(terms, assignment.prices)
  }

  /// Checks everything.
  mutating func run() {
    violations += pairs.violations
    reached = worths()
    for row in 0..<graph.rowCount { checkRow(row) }
    for column in 0..<graph.columnCount { checkColumn(column) }
    for quota in graph.quotas.indices { checkQuota(quota) }
    checkValues()
    checkSums()
    for index in assignment.barriers.indices { checkBarrier(index) }
  }

  /// Adds up what the chosen pairs are worth, with the rewards of their numbers.
  private func worths() -> [Int128] {
    var sums = [Int128](repeating: 0, count: terms.count)
    for row in 0..<graph.rowCount where pairs.rowLoads[row] > 0 {
      for edge in graph.rowStarts[row]..<graph.rowStarts[row + 1] where pairs.isChosen[edge] {
        for level in terms.range { sums[level] += terms.worth(level, row, edge) }
      }
      for level in terms.range { sums[level] += terms.rowReward(level, row, 1) }
    }
    for (column, load) in pairs.columnLoads.enumerated() where load > 0 {
      for level in terms.range {
        if level < terms.shift {
          sums[level] += Int128(min(load, graph.minimum(ofColumn: column)))
        } else if terms.hasBalance {
          // The rewards fall by one from place to place.
          let ends =
            terms.columnReward(level, column, 1) + terms.columnReward(level, column, load)
          sums[level] += ends * Int128(load) / 2
        }
      }
    }
    if terms.shift == 1 {
      for (quota, load) in pairs.quotaLoads.enumerated() {
        sums[0] += Int128(min(load, graph.quotas[quota].atLeast))
      }
    }
    return sums
  }

  /// Checks the stated value of each level.
  private mutating func checkValues() {
    var place = terms.shift
    for (level, objective) in levels.enumerated() {
      let value: Int128
      if objective.isWorstOff {
        value = Int128(worstOff(objective.worstOffBenefit))
      } else {
        value = objective.isCost ? -reached[place] : reached[place]
        place += 1
      }
      let stated = assignment.levelValues[level]
      if Int128(stated) != value {
        violations.append(
          .init(
            .valueMisstated, level: level,
            "Level \(level) is stated as \(stated); the chosen pairs are worth \(value)."))
      }
    }
  }

  private func worstOff(_ benefit: Int) -> Int64 {
    var least = ObjectiveLevel.nobodyWorstOff
    for edge in 0..<graph.edgeCount where pairs.isChosen[edge] {
      least = min(least, graph.edgeBenefits[benefit][edge])
    }
    return least
  }

  /// Checks that the prices add up to what is reached.
  private mutating func checkSums() {
    for (place, sum) in bound.sum(isCovered: true).enumerated() where sum != reached[place] {
      violations.append(
        .init(
          .dualityGap, level: place < terms.shift ? nil : place - terms.shift,
          """
          The prices of level \(place) add up to \(sum); the chosen pairs are worth \
          \(reached[place]).
          """))
    }
  }
}

extension ObjectiveLevel {
  /// The benefit of a worst-off level.
  var worstOffBenefit: Int {
    if case .worstOff(let benefit) = kind { benefit } else { 0 }
  }
}
