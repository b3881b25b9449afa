internal import MatchingAlgorithms

/// Explains a round request by request and pair by pair, and tries what would change it.
///
/// It is prepared once and then asked as often as you like. Where the round has neither minimums,
/// quotas, pinned pairs nor requests kept apart, and its aims are people served and totals, it keeps
/// the assignment ready to be re-optimised, so that a question costs a shortest path or two; for any
/// other round each question is one or more rounds decided anew.
///
/// What it says is for the pool coordinator; each answer's `shown(to:)` is what others may read.
///
/// ```swift
/// let explainer = try RoundExplainer(round)
/// for left in round.unmatched {
///   let found = try explainer.relaxations(for: left.request)
///   print(left.request, found?.shown(to: .coordinator) ?? [])
/// }
/// ```
public struct RoundExplainer: Sendable {
  let round: RoundResult
  let replay: RoundReplay
  let openings: [PlaceOpening]
  /// The round's assignment with those who are full among the columns, without a place.
  let live: IncrementalAssignment?

  /// Prepares to explain a round.
  ///
  /// - Throws: ``RoundError`` where the round did not keep its pairs, or the task was cancelled.
  /// - Complexity: one solution, and O(r) verdicts for each practitioner who is full under the
  ///   policy's number.
  public init(_ round: RoundResult) throws(RoundError) {
    guard round.keepsEveryPair else { throw RoundError.pairsNotKept }
    self.round = round
    replay = RoundReplay(round)
    openings = PlaceOpening.list(round)
    do { live = try Self.live(round, openings) } catch {
      throw RoundError(error, in: round.field, round.constraints)
    }
  }

  private static func live(
    _ round: RoundResult, _ openings: [PlaceOpening]
  ) throws(MatchingError) -> IncrementalAssignment? {
    guard round.field.apart.isEmpty, !round.constraints.demandsSomething else { return nil }
    var change = GraphChange()
    change.pairs = openings.flatMap(\.pairs)
    let graph = try change.applied(to: round.proof.graph)
    do { return try IncrementalAssignment(graph, maximising: round.proof.levels) } catch {
      if error.isCancellation { throw error }
      return nil
    }
  }

  /// Says why a request goes to a practitioner or not; `nil` where one of the two took no part.
  ///
  /// - Throws: ``RoundError`` where the task was cancelled.
  /// - Complexity: two shortest paths where the round is kept ready; else one round decided anew with
  ///   the pair pinned.
  public func why(
    _ request: RequestID, not practitioner: PractitionerID
  ) throws(RoundError) -> PairAnswer? {
    let field = round.field
    guard let row = field.row(of: request), let column = field.column(of: practitioner) else {
      return nil
    }
    let judgement = round.rules.judge(
      field.candidates[column], for: field.seekers[row], in: field.context)
    let meets = round.matches.filter { $0.request == request }.map(\.practitioner)
    let outcome: PairAnswer.Outcome
    if meets.contains(practitioner) {
      outcome = .chosen
    } else if !judgement.isEligible {
      outcome = .notEligible(judgement.reasons)
    } else {
      outcome = try self.outcome(row: row, column: column)
    }
    return PairAnswer(
      request: request, practitioner: practitioner, outcome: outcome, points: judgement.points,
      meets: meets)
  }

  /// Ranks whom a request could meet instead, best first; `nil` where it took no part.
  ///
  /// - Parameters:
  ///   - request: The request, whether it found somebody or not.
  ///   - limit: How many to return at most.
  /// - Throws: ``RoundError`` where the task was cancelled.
  /// - Complexity: that of ``why(_:not:)`` for each eligible practitioner.
  public func alternates(
    for request: RequestID, limit: Int = .max
  ) throws(RoundError) -> RequestAlternates? {
    let field = round.field
    guard let row = field.row(of: request) else { return nil }
    let meets = round.matches.filter { $0.request == request }.map(\.practitioner)
    var found: [(losses: [Int], alternate: RequestAlternates.Alternate)] = []
    for edge in round.proof.graph.edges(ofRow: row) {
      let practitioner = field.candidates[edge.column].practitioner.id
      guard !meets.contains(practitioner),
        case .notChosen(let aims) = try outcome(row: row, column: edge.column)
      else { continue }
      found.append(
        (
          aims.map(\.loss),
          .init(
            practitioner: practitioner, points: Int(edge.benefits[MatchField.Benefit.points]),
            aims: aims)
        ))
    }
    // Columns stand in the order of their hashes, and so do equal losses.
    let ranked = found.enumerated().sorted { left, right in
      left.element.losses == right.element.losses
        ? left.offset < right.offset
        : left.element.losses.lexicographicallyPrecedes(right.element.losses)
    }
    return RequestAlternates(
      request: request,
      alternates: ranked.prefix(max(0, limit)).map(\.element.alternate))
  }

  /// What would become of an eligible pair that was not chosen, were it made.
  private func outcome(row: Int, column: Int) throws(RoundError) -> PairAnswer.Outcome {
    let graph = round.proof.graph
    guard graph.edge(row: row, column: column) != nil else {
      return .ruledOut([Reason(.pairForbidden)])
    }
    guard graph.capacities[column] > 0 else { return .ruledOut([Reason(.pairWithoutPlace)]) }
    let base = round.proof.assignment.levelValues
    do {
      if let live {
        let loss = try live.loss(forcing: row, to: column)
        return .notChosen(round.aims(after: zip(base, loss).map { $0 - $1 }))
      }
      var change = GraphChange()
      change.forced = .init(row: row, column: column)
      guard let forced = try replay.decide(try change.applied(to: graph)) else {
        return .ruledOut([Reason(.pairNotFound)])
      }
      return .notChosen(round.aims(after: forced.levelValues))
    } catch {
      let stated = RoundError(error, in: round.field, round.constraints)
      guard error.isShortage else { throw stated }
      return .ruledOut(stated.faults.map(\.reason))
    }
  }
}

extension RoundConstraints {
  /// Whether there is more than a choice of requests and forbidden pairs.
  var demandsSomething: Bool {
    !pinned.isEmpty || !minimums.isEmpty || !wanted.isEmpty || !quotas.isEmpty
  }
}

extension RoundResult {
  /// Every aim as it stands and after a change, of which the solver's values are given.
  func aims(after values: [Int64]) -> [AimChange] {
    zip(self.values, Self.stated(values.map(Int.init), rules.objectives)).map {
      AimChange(objective: $0.objective, before: $0.value, after: $1.value)
    }
  }

  /// Says why a request goes to a practitioner or not; `nil` where one of the two took no part.
  ///
  /// For many questions about one round, prepare a ``RoundExplainer``.
  public func why(
    _ request: RequestID, not practitioner: PractitionerID
  ) throws(RoundError) -> PairAnswer? {
    try RoundExplainer(self).why(request, not: practitioner)
  }

  /// Ranks whom a request could meet instead, best first; `nil` where it took no part.
  ///
  /// For many questions about one round, prepare a ``RoundExplainer``.
  public func alternates(
    for request: RequestID, limit: Int = .max
  ) throws(RoundError) -> RequestAlternates? {
    try RoundExplainer(self).alternates(for: request, limit: limit)
  }

  /// Finds the smallest changes that would serve a request; `nil` where it is served or took no part.
  ///
  /// For many questions about one round, prepare a ``RoundExplainer``.
  public func relaxations(for request: RequestID) throws(RoundError) -> RequestRelaxations? {
    try RoundExplainer(self).relaxations(for: request)
  }
}
