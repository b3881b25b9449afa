internal import MatchingAlgorithms

/// A practitioner to whom the policy could give one more place, and whom they could then meet.
struct PlaceOpening {
  let column: Int
  /// The places in the round after one more is given.
  let places: Int
  /// The pairs that come with it: those of somebody who is full has no other.
  let pairs: [BipartiteGraph.Edge]

  /// Lists every practitioner whose number is the policy's and not their own limit.
  ///
  /// - Complexity: O(r) verdicts for each of them who is full.
  static func list(_ round: RoundResult) -> [PlaceOpening] {
    let field = round.field
    return field.candidates.indices.compactMap { column in
      let candidate = field.candidates[column]
      if let own = candidate.practitioner.ownLimit, own <= candidate.capacity { return nil }
      let places = max(0, candidate.capacity + 1 - candidate.placesTaken)
      guard places > candidate.freePlaces else { return nil }
      guard candidate.freePlaces == 0 else {
        return PlaceOpening(column: column, places: places, pairs: [])
      }
      return PlaceOpening(column: column, places: places, pairs: pairs(of: column, in: round))
    }
  }

  /// The pairs of a practitioner who is full, were they to have one place more.
  private static func pairs(of column: Int, in round: RoundResult) -> [BipartiteGraph.Edge] {
    let field = round.field
    let full = field.candidates[column]
    var practitioner = full.practitioner
    practitioner.ownLimit = full.capacity + 1
    var policy = field.context.policy
    policy.capacity.most = max(policy.capacity.most, full.capacity + 1)
    policy.overrides = policy.overrides.map { override in
      var raised = override
      raised.places = override.places.map { max($0, full.capacity + 1) }
      return raised
    }
    var state = field.context.state
    state.apply([.put(.policy(policy)), .put(.practitioner(practitioner))])
    let context = MatchContext(state, at: field.context.now, standings: field.context.standings)
    guard
      let candidate = Candidate(practitioner, in: state, on: context.date, at: context.now)
    else { return [] }
    let forbidden = Set(round.constraints.forbidden)
    return field.seekers.indices.compactMap { row in
      let seeker = field.seekers[row]
      guard round.proof.graph.edge(row: row, column: column) == nil,
        !forbidden.contains(.init(seeker.request.id, practitioner.id)),
        round.rules.isEligible(candidate, for: seeker, in: context)
      else { return nil }
      let points = round.rules.points(candidate, for: seeker, in: context)
      return BipartiteGraph.Edge(
        row: row, column: column,
        benefits: field.benefits(row: row, column: column, points: points))
    }
  }
}
