/// Rates a shared goal at one point of the work, or corrects a rating.
///
/// It is the individual's alone: at the start where wished, midway and at the end, once a goal and point
/// under each version of the agreement. The rating stands on the version in force; a baseline may be given
/// on the version that is about to be signed. A correction is a rating of its own beside the one that it
/// corrects, on the same version, and comes after the end as well. Source: workflow section 7.4; the
/// metrics of the pool, 11.5; rule R28.
public struct RateGoal: Command {
  private enum What: Hashable, Sendable {
    case goal(SharedGoalID, GoalRating.Point)
    case correction(GoalRatingID)
  }

  /// The name that commits keep.
  public static let name = "rateGoal"
  /// The engagement.
  public let engagement: EngagementID
  /// How far the goal is attained.
  public let level: Confidential<GoalAttainment>

  private let what: What

  /// Rates a goal.
  public init(
    _ engagement: EngagementID, _ goal: SharedGoalID, at point: GoalRating.Point,
    as level: GoalAttainment
  ) {
    self.engagement = engagement
    self.level = Confidential(level)
    what = .goal(goal, point)
  }

  /// Corrects a rating.
  public init(
    _ engagement: EngagementID, correcting rating: GoalRatingID, as level: GoalAttainment
  ) {
    self.engagement = engagement
    self.level = Confidential(level)
    what = .correction(rating)
  }

  /// Checks who rates what and when, and adds a rating.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<GoalRating> {
    var guards = CommandGuards(Self.name)
    let before = try guards.ofTheIndividual(engagement, in: state, context)
    let rating: GoalRating
    switch what {
    case .correction(let id): rating = try correction(of: id, before, state, context, &guards)
    case .goal(let goal, let point):
      rating = try self.rating(of: goal, at: point, before, state, context, &guards)
    }
    guards.require(rating.faults())
    try guards.refuseIfUnmet()
    return Decision(
      rating,
      [.put(.goalRating(rating))]
        + state.reviewed(
          .rateGoal, before, version: rating.agreementVersion, because: rating.point.rawValue,
          in: context))
  }

  private func correction(
    of id: GoalRatingID, _ before: Engagement, _ state: PoolState, _ context: CommandContext,
    _ guards: inout CommandGuards
  ) throws(Refusal) -> GoalRating {
    let own = state.goalRatings(of: before.id)
    let former = try guards.found(own.first { $0.id == id }, .goalRating, id.text)
    guards.requireUncorrected(former, among: own)
    return GoalRating(
      id: context.newIdentifier("rating", absentFrom: state.goalRatings), engagement: before.id,
      goal: former.goal, agreementVersion: former.agreementVersion, point: former.point,
      level: level, rated: context.now, corrects: id)
  }

  private func rating(
    of goal: SharedGoalID, at point: GoalRating.Point, _ before: Engagement, _ state: PoolState,
    _ context: CommandContext, _ guards: inout CommandGuards
  ) throws(Refusal) -> GoalRating {
    let agreement = state.sharedAgreements[before.id]
    if point != .start || before.state != .contracting { guards.requireUnderWay(before) }
    let number = before.agreementVersion ?? agreement?.current?.number
    guard let version = number.flatMap({ agreement?.version($0) }) else {
      throw Refusal(Self.name, guards.unmet + [Reason(.noAgreement)])
    }
    guards.requireGoal(goal, in: version)
    guards.requireUnrated(
      goal, at: point, under: version.number, among: state.goalRatings(of: before.id),
      at: state.reviews[before.id] ?? Reviews(of: before.id))
    return GoalRating(
      id: context.newIdentifier("rating", absentFrom: state.goalRatings), engagement: before.id,
      goal: goal, agreementVersion: version.number, point: point, level: level,
      rated: context.now)
  }
}

extension CommandGuards {
  /// Requires that a version of an agreement has a goal.
  mutating func requireGoal(_ goal: SharedGoalID, in version: AgreementVersion?) {
    let isThere = version?.terms.reveal().goals.contains { $0.id == goal } ?? false
    require(isThere, Reason(.goalNotInTheAgreement, ["goal": goal.text]))
  }
}

extension ReasonCode {
  /// The agreement on which a rating would stand has no such goal.
  public static let goalNotInTheAgreement = ReasonCode("rating.goalNotInTheAgreement")
}
