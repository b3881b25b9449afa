internal import MatchingAlgorithms

/// The two sides of a round, each looked up once and in the order of hashed identifiers.
struct MatchField: Sendable {
  let context: MatchContext
  let seekers: [Seeker]
  let candidates: [Candidate]
  /// Which requests may not share a practitioner.
  let apart: ApartRequests
  private let rows: [RequestID: Int]
  private let columns: [PractitionerID: Int]

  init(_ context: MatchContext, under rules: ResolvedRules, only: Set<RequestID>?) {
    self.context = context
    let state = context.state
    seekers = Self.ordered(
      state.requestsLooking().filter {
        only?.contains($0.id) != false && Self.takesPart($0.id, in: context)
      }, by: \.id
    ).compactMap { Seeker($0, in: state, on: context.date) }
    // Which of two equal practitioners comes first depends on who asks, so that nobody is favoured for
    // ever: of a single request it is the hash of request and practitioner together (rule R19).
    let asked = seekers.reduce(into: UInt64(0)) { $0 ^= $1.request.id.tableHash }
    candidates = Self.ordered(state.practitioners.values, by: \.id, beside: asked)
      .compactMap { Candidate($0, in: state, on: context.date, at: context.now) }
    apart = ApartRequests(seekers, under: rules, in: context)
    rows = Dictionary(
      seekers.enumerated().map { ($1.request.id, $0) }, uniquingKeysWith: { first, _ in first })
    columns = Dictionary(
      candidates.enumerated().map { ($1.practitioner.id, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Tells whether a request looks for a practitioner and does not wait for the answer of one already.
  static func takesPart(_ request: RequestID, in context: MatchContext) -> Bool {
    guard context.state.requests[request]?.state.looksForAPractitioner == true else { return false }
    let most = max(1, context.policy.requests.maxConcurrentInvitations)
    return context.state.invitations(for: request).count { $0.isOpen(at: context.now) } < most
  }

  /// The requests that could take part and are not among those that may, in the order of identifiers.
  func leftOut(by only: Set<RequestID>?) -> [RequestID] {
    guard let only else { return [] }
    return context.state.requestsLooking().map(\.id)
      .filter { !only.contains($0) && Self.takesPart($0, in: context) }.sorted()
  }

  /// The row of a request that takes part.
  func row(of request: RequestID) -> Int? { rows[request] }
  /// The column of a practitioner who takes part.
  func column(of practitioner: PractitionerID) -> Int? { columns[practitioner] }

  /// What each edge carries: points, less places taken, less one for a senior in their own organisation.
  enum Benefit {
    static let points = 0
    static let load = 1
    static let senior = 2
    static let count = 3
  }

  /// What a pair is worth by points that are known.
  func benefits(row: Int, column: Int, points: Int) -> [Int64] {
    let seeker = seekers[row]
    let candidate = candidates[column]
    let mark = SeniorStaysAtHome().score(of: candidate, for: seeker, in: context)
    return [Int64(points), -Int64(candidate.placesTaken), -Int64(mark)]
  }

  /// The row and column of each pair that a round forbids.
  func forbidden(_ constraints: RoundConstraints) -> [(Int, Int)] {
    constraints.forbidden.compactMap { pair in
      guard let row = rows[pair.request], let column = columns[pair.practitioner] else {
        return nil
      }
      return (row, column)
    }
  }

  /// Keeps the eligible pairs with what they are worth.
  func graph(
    of pairs: CompiledRows, _ constraints: RoundConstraints
  ) throws(RoundError) -> BipartiteGraph {
    var minimums = [Int](repeating: 0, count: candidates.count)
    for minimum in constraints.minimums {
      columns[minimum.practitioner].map { minimums[$0] = minimum.least }
    }
    let demands = Dictionary(
      constraints.wanted.map { ($0.request, $0.practitioners) }, uniquingKeysWith: max)
    let kept = pairs.kept()
    let quotas = constraints.quotas.map(graphQuota)
    let forced = constraints.pinned.compactMap { pair -> BipartiteGraph.Pair? in
      guard let row = rows[pair.request], let column = columns[pair.practitioner] else {
        return nil
      }
      return .init(row: row, column: column)
    }
    do {
      return try BipartiteGraph(
        rowStarts: kept.starts, edgeColumns: kept.columns, benefits: kept.benefits,
        columnCapacities: pairs.capacities,
        rowDemands: demands.isEmpty ? nil : seekers.map { demands[$0.request.id] ?? 1 },
        columnMinimums: constraints.minimums.isEmpty ? nil : minimums, quotas: quotas,
        forced: forced)
    } catch { throw RoundError(error, in: self, constraints) }
  }

  /// The rows or columns of an organisation, with their bounds.
  private func graphQuota(_ quota: RoundConstraints.OrganisationQuota) -> Quota {
    switch quota.side {
    case .requests:
      .rows(
        seekers.indices.filter { seekers[$0].request.organisation == quota.organisation },
        atLeast: quota.atLeast, atMost: quota.atMost)
    case .practitioners:
      .columns(
        candidates.indices.filter { candidates[$0].organisations.contains(quota.organisation) },
        atLeast: quota.atLeast, atMost: quota.atMost)
    }
  }

  /// The levels of the solver for the aims of a policy.
  func levels(_ objectives: [MatchingPolicy.Objective]) -> [ObjectiveLevel] {
    objectives.map { objective in
      switch objective {
      case .peopleServed: .rowsServed
      case .peopleServedByWaiting: .rowsServed(weights: waitingWeights)
      case .seniorsInOwnOrganisation: .total(Benefit.senior)
      case .worstOff: .worstOff(Benefit.points)
      case .totalFit: .total(Benefit.points)
      case .load: .total(Benefit.load)
      }
    }
  }

  /// The weight of each request by the days for which it has waited.
  var waitingWeights: [Int64] { seekers.map(weight) }

  /// The weight of a request by the days since it was submitted; the most for one that goes first.
  func weight(of seeker: Seeker) -> Int64 {
    let days = context.state.daysWaited(by: seeker.request, on: context.date)
    return Int64(context.policy.matching.waiting.weight(afterDays: days))
  }

  private static func ordered<Value, Subject>(
    _ values: [Value], by id: KeyPath<Value, Identifier<Subject>>, beside other: UInt64 = 0
  ) -> [Value] {
    // Positions are sorted, since a request is large to move.
    let hashes = values.map { StableHash.mixed($0[keyPath: id].tableHash ^ other) }
    return values.indices.sorted { left, right in
      hashes[left] != hashes[right]
        ? hashes[left] < hashes[right]
        : values[left][keyPath: id] < values[right][keyPath: id]
    }.map { values[$0] }
  }
}
