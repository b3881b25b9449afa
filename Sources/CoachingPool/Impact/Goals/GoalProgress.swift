/// How far the shared goals of one engagement came, as the individual rated them.
///
/// It holds the individual's ratings, so that only who may read those is given it. Each goal weighs the
/// same, since an agreement gives goals no weights. Source: metrics section 11.5.
public struct GoalProgress: Sendable {
  /// The engagement.
  public let engagement: EngagementID
  /// The version of the shared agreement whose goals they are.
  public let agreementVersion: Int
  /// How many goals were agreed.
  public let agreed: Int
  /// What the goals were rated at each point of the work, in the order of the goals; those that were not
  /// rated are left out.
  public let levels: [GoalRating.Point: [GoalAttainment]]

  /// The T-score at a point; `nil` unless every goal was rated then.
  ///
  /// Of some goals alone a score would be one of other goals.
  public func score(at point: GoalRating.Point) -> GoalAttainmentScore? {
    guard let levels = levels[point], agreed > 0, levels.count == agreed else { return nil }
    return GoalAttainmentScore(levels.map { WeightedGoal($0) })
  }

  /// What the T-score changed by from the start to the end; `nil` unless there are both.
  public var change: Surd? {
    score(at: .start).flatMap { start in score(at: .final).flatMap(start.change) }
  }

  /// How many goals were rated at the end.
  public var rated: Int { levels[.final]?.count ?? 0 }

  /// How many goals came out as expected or better.
  public var met: Int { levels[.final]?.count { $0.value >= GoalAttainment.expected.value } ?? 0 }

  init(
    of engagement: EngagementID, _ version: AgreementVersion, among versions: [AgreementVersion],
    _ ratings: [GoalRating], at ends: Reviews
  ) {
    let goals = version.terms.reveal().goals
    self.engagement = engagement
    agreementVersion = version.number
    agreed = goals.count
    var levels: [GoalRating.Point: [GoalAttainment]] = [:]
    for point in GoalRating.Point.allCases {
      levels[point] = goals.compactMap { goal in
        // Where an agreement was made anew with a goal in the same words, its beginning is the first one.
        let former =
          point == .start
          ? versions.filter { $0.number < version.number && $0.terms.reveal().goals.contains(goal) }
          : []
        return (former + [version]).lazy.compactMap {
          ratings.rating(of: goal.id, at: point, under: $0.number, at: ends)
        }.first?.level.reveal()
      }
    }
    self.levels = levels
  }
}

extension GoalProgress: Redacted {}

extension PoolState {
  /// How far an engagement's goals came, by the ratings that somebody may read.
  ///
  /// A sponsor learns of those that the individual released to them, and so has a score only where all were.
  /// `nil` for whoever may read none, and where no goals were agreed.
  /// - Parameters:
  ///   - engagement: The engagement.
  ///   - person: The reader.
  ///   - role: The role in which they read; `nil` for all that they hold in the engagement.
  ///   - date: The day.
  /// - Complexity: O(g · k) in the goals and ratings of the engagement.
  public func goalProgress(
    of engagement: EngagementID, readableBy person: PersonID, as role: Role? = nil,
    on date: CivilDate
  ) -> GoalProgress? {
    let ratings = goalRatings(of: engagement, readableBy: person, as: role, on: date)
      .filter { self.date(at: $0.rated) <= date }
    if ratings.isEmpty { return nil }
    return goalProgress(of: engagement, by: ratings)
  }

  /// How far an engagement's goals came by some of its ratings; `nil` where no goals were agreed.
  func goalProgress(of engagement: EngagementID, by ratings: [GoalRating]) -> GoalProgress? {
    let inForce = engagements.read(engagement) { $0.agreementVersion } ?? nil
    guard let agreement = sharedAgreements[engagement],
      let version = (inForce ?? agreement.current?.number).flatMap({ agreement.version($0) }),
      !version.terms.reveal().goals.isEmpty
    else { return nil }
    return GoalProgress(
      of: engagement, version, among: agreement.versions, ratings,
      at: reviews[engagement] ?? Reviews(of: engagement))
  }
}
