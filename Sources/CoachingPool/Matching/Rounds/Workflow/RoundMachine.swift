/// The life of a round as a table: draft, reviewed, published.
///
/// What was reviewed and is decided again is a draft once more. Source: the workflow of section 8.1,
/// where rounds serve many requests at once.
public enum RoundMachine: Sendable {
  /// The moves.
  public static let table = StateTable<RoundState, RoundEvent>(
    "round",
    [
      row(nil, .begin, .draft, ["policyIsInForce"], ["matches", "unmatched", "values"]),
      row(.draft, .decideAgain, .draft, ["policyIsInForce"], ["matches", "unmatched", "values"]),
      row(
        .reviewed, .decideAgain, .draft, ["policyIsInForce"], ["matches", "unmatched", "values"]),
      row(.draft, .review, .reviewed, ["coordinatorTakesNoPart"], ["reviewed"]),
      row(
        .reviewed, .publish, .published,
        [
          "everyPairStillMeetsEveryRequirement", "nobodyIsLeftBehindInSilence",
          "coordinatorTakesNoPart",
        ],
        ["invitations", "missedRounds"]),
      row(.draft, .abandon, .abandoned, []),
      row(.reviewed, .abandon, .abandoned, []),
    ])

  private static func row(
    _ from: RoundState?, _ event: RoundEvent, _ to: RoundState, _ guards: [String],
    _ records: [String] = []
  ) -> StateTable<RoundState, RoundEvent>.Row {
    .init(
      from: from, event: event, to: to, roles: [.poolCoordinator], guards: guards,
      records: records)
  }
}
