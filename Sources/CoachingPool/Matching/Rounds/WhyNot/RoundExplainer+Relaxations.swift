internal import MatchingAlgorithms

extension RoundExplainer {
  /// Finds the smallest changes that would serve a request that found nobody.
  ///
  /// A change is reported if, with it, the round would serve the request and do better on its first aim;
  /// where people served come first, that is one person more. Single changes are reported where there
  /// are any: a requirement waived for this request, one place more at somebody whose number is the
  /// policy's, one more practitioner with the traits that the request asks for. Else pairs of waived
  /// requirements; else none. What may be waived and at which cost is
  /// ``MatchingPolicy/relaxations``; who may not ask at all is helped by no relaxation.
  ///
  /// - Returns: `nil` where the request is served or took no part.
  /// - Throws: ``RoundError`` where the task was cancelled.
  /// - Complexity: where the round is kept ready, O(m log m) for m eligible pairs, twice and for each
  ///   set of waived requirements; a round decided anew for the newcomer, and for each place that
  ///   would serve one of several equal requests. Else a round for each of these changes.
  public func relaxations(
    for request: RequestID
  ) throws(RoundError) -> RequestRelaxations? {
    guard let left = round.unmatched.first(where: { $0.request == request }),
      let row = round.field.row(of: request)
    else { return nil }
    if case .mayNotAsk = left.cause {
      return RequestRelaxations(request: request, relaxations: [])
    }
    do {
      let search = try RelaxationSearch(self, row: row)
      var found = try search.waivers(of: 1) + search.places() + search.newcomers()
      if found.isEmpty { found = try search.waivers(of: 2) }
      // Waivers stand in the policy's order, places in that of hashes.
      let ranked = found.enumerated().sorted {
        ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset)
      }
      return RequestRelaxations(request: request, relaxations: ranked.map(\.element))
    } catch { throw RoundError(error, in: round.field, round.constraints) }
  }
}

/// Tries what would serve one request of a round.
struct RelaxationSearch {
  private let round: RoundResult
  private let replay: RoundReplay
  private let openings: [PlaceOpening]
  private let row: Int
  private let policy: RelaxationPolicy
  private let base: [Int64]
  /// The round's assignment as it is kept ready, and without the request.
  private let live: (with: IncrementalAssignment, without: IncrementalAssignment)?

  init(_ explainer: RoundExplainer, row: Int) throws(MatchingError) {
    round = explainer.round
    replay = explainer.replay
    openings = explainer.openings
    self.row = row
    policy = round.field.context.policy.matching.relaxations
    base = round.proof.assignment.levelValues
    if let with = explainer.live {
      var without = with
      try without.withdraw(row: row)
      live = (with, without)
    } else {
      live = nil
    }
  }

  // MARK: Waived requirements

  /// Every set of so many requirements whose waiving would serve the request.
  func waivers(of count: Int) throws(MatchingError) -> [Relaxation] {
    var bars: [(column: Int, rules: Set<Int>)] = []
    let rules = round.rules.requirements
    let field = round.field
    let seeker = field.seekers[row]
    let forbidden = Set(round.constraints.forbidden)
    let costs = rules.map { policy.cost(ofWaiving: $0.name) }
    for column in field.candidates.indices {
      let candidate = field.candidates[column]
      if forbidden.contains(.init(seeker.request.id, candidate.practitioner.id)) { continue }
      var failed: Set<Int> = []
      for (index, rule) in rules.enumerated()
      where !rule.verdict(on: candidate, for: seeker, in: field.context).isMet {
        failed.insert(index)
        // Nothing helps where more are failed than may be waived, or one that never is.
        if failed.count > count || costs[index] == nil {
          failed = []
          break
        }
      }
      if !failed.isEmpty { bars.append((column, failed)) }
    }
    var found: [Relaxation] = []
    let waivable = rules.indices.filter { costs[$0] != nil }
    for (position, first) in waivable.enumerated() {
      let sets = count == 1 ? [[first]] : waivable[(position + 1)...].map { [first, $0] }
      for waived in sets {
        let columns = bars.filter { $0.rules.isSubset(of: waived) }.map(\.column)
        guard !columns.isEmpty, let values = try values(withPairsTo: columns) else { continue }
        found.append(
          Relaxation(
            change: .waived(waived.map { rules[$0].name }),
            cost: waived.reduce(0) { $0 + (costs[$1] ?? 0) }, aims: round.aims(after: values)))
      }
    }
    return found
  }

  /// The values of the best round with further pairs of the request, where it serves it.
  private func values(withPairsTo columns: [Int]) throws(MatchingError) -> [Int64]? {
    let field = round.field
    var pairs: [BipartiteGraph.Edge] = []
    for column in columns {
      let points = round.rules.points(
        field.candidates[column], for: field.seekers[row], in: field.context)
      pairs.append(
        .init(
          row: row, column: column,
          benefits: field.benefits(row: row, column: column, points: points)))
    }
    if var trial = live?.without {
      let edges = (round.proof.graph.edges(ofRow: row) + pairs).map {
        (column: $0.column, benefits: $0.benefits)
      }
      var isKept = true
      do { try trial.addRow(edges: edges) } catch {
        if error.isCancellation { throw error }
        isKept = false
      }
      // Without the request nothing is better than the round, so whatever is serves it.
      if isKept { return better(trial.assignment.levelValues) }
    }
    var change = GraphChange()
    change.pairs = pairs
    return try valuesAnew(change, on: round.proof.graph)
  }

  // MARK: Places

  /// Every practitioner at whom one more place would serve the request.
  func places() throws(MatchingError) -> [Relaxation] {
    let graph = round.proof.graph
    let gains = live.map { ($0.with.placePrices(), $0.without.placePrices()) }
    var taken = [Int](repeating: 0, count: graph.columnCount)
    for pair in round.proof.assignment.pairs { taken[pair.column] += 1 }
    var found: [Relaxation] = []
    for opening in openings {
      var values: [Int64]?
      if let (with, without) = gains {
        let gain = with.map { $0[opening.column] }
        guard gain.first.map({ $0 > 0 }) == true else { continue }
        // Where the place is worth less without the request, every best round gives it the request.
        if without.map({ $0[opening.column] }).lexicographicallyPrecedes(gain) {
          values = zip(base, gain).map { $0 + $1 }
        }
      } else if replay.apart.isEmpty, taken[opening.column] < graph.capacities[opening.column] {
        // One more beside a place that is free already adds nothing.
        continue
      }
      if values == nil {
        var change = GraphChange()
        change.places[opening.column] = opening.places
        change.pairs = opening.pairs
        values = try valuesAnew(change, on: graph)
      }
      if let values {
        let practitioner = round.field.candidates[opening.column].practitioner.id
        found.append(
          Relaxation(
            change: .onePlaceMore(practitioner), cost: policy.placeCost,
            aims: round.aims(after: values)))
      }
    }
    return found
  }

  // MARK: A newcomer

  /// One more practitioner with the traits of the request, where they would serve it.
  func newcomers() throws(MatchingError) -> [Relaxation] {
    let old = round.field
    guard let traits = PractitionerTraits(for: old.seekers[row]) else { return [] }
    var state = old.context.state
    let records = traits.records(for: state, on: old.context.date)
    state.apply([.put(.person(records.person)), .put(.practitioner(records.practitioner))])
    let context = MatchContext(state, at: old.context.now, standings: old.context.standings)
    let field = MatchField(context, under: round.rules, only: round.constraints.only)
    guard let column = field.column(of: records.practitioner.id) else { return [] }
    let candidate = field.candidates[column]
    guard round.rules.isEligible(candidate, for: field.seekers[row], in: context) else {
      return []
    }
    var change = GraphChange()
    change.newColumn = .init(
      index: column, places: candidate.freePlaces,
      quotas: round.constraints.quotas.indices.filter {
        round.constraints.quotas[$0].side == .practitioners
          && candidate.organisations.contains(round.constraints.quotas[$0].organisation)
      })
    for row in field.seekers.indices
    where round.rules.isEligible(candidate, for: field.seekers[row], in: context) {
      let points = round.rules.points(candidate, for: field.seekers[row], in: context)
      change.pairs.append(
        .init(
          row: row, column: column,
          benefits: field.benefits(row: row, column: column, points: points)))
    }
    guard let values = try valuesAnew(change, on: round.proof.graph) else { return [] }
    return [
      Relaxation(
        change: .oneMorePractitioner(traits), cost: policy.newcomerCost,
        aims: round.aims(after: values))
    ]
  }

  // MARK: Deciding anew

  /// The values of a changed round that is decided anew, where it serves the request.
  private func valuesAnew(
    _ change: GraphChange, on graph: BipartiteGraph
  ) throws(MatchingError) -> [Int64]? {
    let assignment: Assignment?
    do { assignment = try replay.decide(try change.applied(to: graph)) } catch {
      if error.isShortage { return nil }
      throw error
    }
    guard let assignment, !assignment.unservedRows.contains(row) else { return nil }
    return better(assignment.levelValues)
  }

  /// Values whose first aim is better than the round's.
  private func better(_ values: [Int64]) -> [Int64]? {
    guard let now = values.first, let before = base.first, now > before else { return nil }
    return values
  }
}
