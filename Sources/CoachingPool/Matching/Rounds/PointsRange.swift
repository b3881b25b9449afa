internal import MatchingAlgorithms

/// Keeps weights times scores times pairs within the numbers that a round can be decided with exactly.
///
/// A pair has at most 1,000 points for each unit of weight. The solver adds points over all pairs and
/// stays exact up to 2⁵⁷; beyond that, a policy or a round is refused before anything is solved.
enum PointsRange: Sendable {
  /// The largest sum of weights with which as many requests as the solver takes stay in range, each
  /// with one practitioner.
  static let mostWeight = 1_000_000

  /// The largest score.
  private static let mostScore = 1000

  /// The sum of weights, negative ones left out and bounded by the largest integer.
  static func sum(of weights: [Int]) -> Int {
    weights.reduce(0) { sum, weight in
      let (next, overflow) = sum.addingReportingOverflow(max(0, weight))
      return overflow ? .max : next
    }
  }

  /// The fault of a round whose points may leave the range; `nil` where they cannot.
  static func fault(weights: Int, pairs: Int, of policy: PolicyVersion) -> Fault? {
    let (perPair, first) = weights.multipliedReportingOverflow(by: mostScore)
    let (all, second) = perPair.multipliedReportingOverflow(by: pairs)
    guard first || second || all > Int(BipartiteGraph.valueLimit) else { return nil }
    return Fault(
      RecordKey(.policy, policy.description), "matching.criteria",
      Reason(
        .pointsBeyondRange,
        [
          "pairs": "\(pairs)", "weights": "\(weights)", "most": "\(BipartiteGraph.valueLimit)",
        ]))
  }

  /// The fault of a round with these constraints.
  static func faults(of constraints: RoundConstraints, in field: MatchField) -> [Fault] {
    let candidates = field.candidates.count
    let pairs = constraints.wanted.reduce(field.seekers.count) { pairs, wanted in
      pairs + min(max(wanted.practitioners - 1, 0), candidates)
    }
    let weights = sum(of: field.context.policy.matching.criteria.map(\.weight))
    return [fault(weights: weights, pairs: pairs, of: field.context.policy.version)]
      .compactMap { $0 }
  }
}

extension ReasonCode {
  /// A policy's weights add up to more than rounds of every size can bear.
  public static let weightsBeyondRange = ReasonCode("policy.weightsBeyondRange")
  /// The points of a round could leave the range of exact sums.
  public static let pointsBeyondRange = ReasonCode("round.pointsBeyondRange")
}
