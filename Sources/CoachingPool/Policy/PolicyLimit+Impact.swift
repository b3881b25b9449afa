extension PolicyLimit {
  /// The whole numbers of an ``ImpactPolicy``.
  static let impact: [PolicyLimit] = [
    PolicyLimit(
      "impact.leastAnswers", ImpactPolicy.leastAnswersRange,
      "the fewest people of whose answers a percentage, a mean or a score is told",
      source: "rule R49 and domain section 12.3"
    ) { $0.impact.leastAnswers },
    PolicyLimit(
      "impact.leastHoldersOfARole", 5...1000,
      "the fewest people who hold a role in the place that the attribution of a quotation names",
      source: "rules A27 and A43"
    ) { $0.impact.leastHoldersOfARole },
  ]
}
