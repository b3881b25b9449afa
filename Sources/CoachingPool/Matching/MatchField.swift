internal import MatchingAlgorithms

/// The two sides of a round, each looked up once and in the order of hashed identifiers.
struct MatchField: Sendable {
  let context: MatchContext
  let seekers: [Seeker]
  let candidates: [Candidate]

  init(_ context: MatchContext, only: Set<RequestID>?) {
    self.context = context
    let state = context.state
    seekers = Self.ordered(
      state.requests.values.filter {
        $0.state.looksForAPractitioner && only?.contains($0.id) != false
      }, by: \.id
    ).compactMap { Seeker($0, in: state, on: context.date) }
    // Which of two equal practitioners comes first depends on who asks, so that nobody is favoured for
    // ever: of a single request it is the hash of request and practitioner together (rule R19).
    let asked = seekers.reduce(into: UInt64(0)) { $0 ^= $1.request.id.tableHash }
    candidates = Self.ordered(state.practitioners.values, by: \.id, beside: asked)
      .compactMap { Candidate($0, in: state, on: context.date, at: context.now) }
  }

  /// Judges every pair and keeps the eligible ones with their points.
  func graph(under rules: ResolvedRules) throws(RoundError) -> BipartiteGraph {
    var builder = BipartiteGraph.Builder(
      columnCapacities: candidates.map(\.freePlaces), benefitCount: 2)
    // By index, since a loop variable would be copied for each of the r · p pairs.
    for row in seekers.indices {
      builder.addRow()
      for column in candidates.indices
      where rules.isEligible(candidates[column], for: seekers[row], in: context) {
        let points = rules.points(candidates[column], for: seekers[row], in: context)
        builder.addEdge(
          to: column, benefits: [Int64(points), -Int64(candidates[column].placesTaken)])
      }
    }
    do { return try builder.build() } catch { throw RoundError(error) }
  }

  private static func ordered<Value, Subject>(
    _ values: [Value], by id: KeyPath<Value, Identifier<Subject>>, beside other: UInt64 = 0
  ) -> [Value] {
    values.map { (hash: StableHash.mixed($0[keyPath: id].tableHash ^ other), value: $0) }
      .sorted { ($0.hash, $0.value[keyPath: id]) < ($1.hash, $1.value[keyPath: id]) }
      .map(\.value)
  }
}
