/// Names a goal rating.
public typealias GoalRatingID = Identifier<GoalRating>

/// How far the individual finds a shared goal attained at one point of the work.
///
/// A rating never changes. One that was wrong is followed by another that names it; both stay. It stands
/// on the version of the agreement in which the goal was read, so that a rating of an old wording is never
/// taken for one of a new wording. Source: workflow section 7.4; the metrics of the pool, 11.5; row
/// `goalRatings` of the confidentiality matrix.
public struct GoalRating: Hashable, Sendable {
  /// When in the work a goal is rated.
  ///
  /// A new case is a breaking change and comes with a major version.
  public enum Point: String, Hashable, Sendable, Codable, CaseIterable {
    /// At the start, where wished: the baseline.
    case start
    /// At the midway review.
    case midway
    /// At the end.
    case final
  }

  /// Names the rating.
  public let id: GoalRatingID
  /// The engagement.
  public let engagement: EngagementID
  /// The goal, by the identifier that it bears through all versions.
  public let goal: SharedGoalID
  /// The version of the shared agreement in which it was read.
  public let agreementVersion: Int
  /// When in the work.
  public let point: Point
  /// How far it is attained.
  public let level: Confidential<GoalAttainment>
  /// When it was rated.
  public let rated: Instant
  /// The rating in whose place it comes.
  public let corrects: GoalRatingID?
  /// When the individual released it, and to which sponsors, the first first; once more where others came.
  public internal(set) var releases: [RatingRelease]

  /// Records a rating; ``faults()`` tells what is wrong with it.
  public init(
    id: GoalRatingID, engagement: EngagementID, goal: SharedGoalID, agreementVersion: Int,
    point: Point, level: Confidential<GoalAttainment>, rated: Instant,
    corrects: GoalRatingID? = nil, releases: [RatingRelease] = []
  ) {
    self.id = id
    self.engagement = engagement
    self.goal = goal
    self.agreementVersion = agreementVersion
    self.point = point
    self.level = level
    self.rated = rated
    self.corrects = corrects
    self.releases = releases
  }

  /// Every fault that the rating has by itself.
  public func faults() -> [Fault] {
    var list = FaultList(RecordKey(.goalRating, id.text))
    list.range("agreementVersion", agreementVersion, 1...Int.max)
    if corrects == id {
      list.add("corrects", .contradiction, ["what": "a rating corrects itself"])
    }
    for (place, release) in releases.enumerated() {
      if release.at < rated {
        list.add(
          "releases.\(place)", .contradiction, ["what": "it was released before it was given"])
      }
      if release.readers.isEmpty {
        list.add("releases.\(place).readers", .missing, ["what": "somebody to read it"])
      }
    }
    list.duplicates("releases.readers", releases.flatMap(\.readers).map(\.text))
    return list.faults
  }
}

/// The individual's word that the sponsors of a day may read a rating.
public struct RatingRelease: Hashable, Sendable {
  /// When.
  public let at: Instant
  /// Which sponsors; whoever comes later is not among them.
  public let readers: [PersonID]

  /// Records a release.
  public init(at: Instant, to readers: [PersonID]) {
    self.at = at
    self.readers = readers
  }
}
