/// What the reviews of an engagement left: summaries and which of them the individual released, a final
/// review found not applicable, and what was handed over at the end.
///
/// One record holds all of it, so that which version was released can never come apart from the
/// versions. Nothing in it is taken back: what came before more sessions were agreed on stays, and no
/// longer counts as the end. Source: workflow sections 7.4 and 8.3, E12 and E13; rules R30 and R38.
public struct Reviews: Hashable, Sendable {
  /// The engagement, whose identifier is the record's.
  public let engagement: EngagementID
  /// Every version of every summary, in the order in which they were written.
  public internal(set) var summaries: [ReviewSummary]
  /// What the individual released, in the order of time.
  public internal(set) var releases: [SummaryRelease]
  /// When and why a final review was found not applicable.
  public internal(set) var waivers: [FinalReviewWaiver]
  /// When what was open was handed over.
  public internal(set) var handOvers: [HandOver]
  /// When more sessions were last agreed on, so that another end is to come; `nil` where none were.
  public internal(set) var reopened: Instant?
  /// To which end the work goes, 1 for the first; whenever more sessions are agreed on it is the next.
  ///
  /// What is said of an end bears its number, since within one second times do not tell ends apart.
  public internal(set) var end: Int

  /// The most versions that are written of the summary of one review.
  public static let mostVersions = 100

  /// Records what reviews left; ``faults()`` tells what is wrong with it.
  public init(
    of engagement: EngagementID, summaries: [ReviewSummary] = [], releases: [SummaryRelease] = [],
    waivers: [FinalReviewWaiver] = [], handOvers: [HandOver] = [], reopened: Instant? = nil,
    end: Int = 1
  ) {
    self.engagement = engagement
    self.summaries = summaries
    self.releases = releases
    self.waivers = waivers
    self.handOvers = handOvers
    self.reopened = reopened
    self.end = end
  }

  /// The versions of the summary of a review, the first first.
  public func summaries(of point: ReviewPlan.Point) -> [ReviewSummary] {
    summaries.filter { $0.point == point }
  }

  /// The version of a number of the summary of a review.
  public func summary(of point: ReviewPlan.Point, version: Int) -> ReviewSummary? {
    summaries.first { $0.point == point && $0.version == version }
  }

  /// The releases for a review, all of one version: of the final one, those since more sessions were last
  /// agreed on.
  public func releases(for point: ReviewPlan.Point) -> [SummaryRelease] {
    releases.filter { $0.point == point && (point == .midway || $0.end == end) }
  }

  /// Why the final review is not applicable under a version of the agreement; `nil` where nobody said so
  /// under it since more sessions were last agreed on.
  ///
  /// - Parameter agreementVersion: The version in force; `nil` where there is none.
  public func waiver(under agreementVersion: Int?) -> FinalReviewWaiver? {
    waivers.last {
      $0.end == end && ($0.agreementVersion ?? agreementVersion ?? 0) == (agreementVersion ?? 0)
    }
  }

  /// The hand-over that counts: the last one since more sessions were agreed on.
  public var handOver: HandOver? { handOvers.last { $0.end == end } }

  /// Whether a session or a rating, which bears no number of an end, is of the time since more sessions
  /// were last agreed on.
  func isOfThisEnd(_ moment: Instant) -> Bool { reopened.map { moment > $0 } ?? true }
}
