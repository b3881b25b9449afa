/// One version of what a review came to, in its words.
public struct ShownSummary: Hashable, Sendable, Codable {
  /// Of which review.
  public let point: ReviewPlan.Point
  /// Which version.
  public let version: Int
  /// When it was written.
  public let written: Instant
  /// What it says.
  public let text: String
}

/// That a version of a summary exists, and when it was written and released, without a word of it.
public struct SummaryDates: Hashable, Sendable, Codable {
  /// Of which review.
  public let point: ReviewPlan.Point
  /// Which version.
  public let version: Int
  /// When it was written.
  public let written: Instant
  /// When it was released.
  public let released: Instant?
}

/// How far the individual finds a shared goal attained.
public struct ShownGoalRating: Hashable, Sendable, Codable {
  /// The goal.
  public let goal: SharedGoalID
  /// The version of the agreement in which it was read.
  public let agreementVersion: Int
  /// When in the work.
  public let point: GoalRating.Point
  /// How far it is attained.
  public let level: GoalAttainment
  /// When it was rated.
  public let rated: Instant
}

/// How much a sponsor sees change towards a shared goal.
public struct ShownSponsorRating: Hashable, Sendable, Codable {
  /// The goal.
  public let goal: SharedGoalID
  /// Who sees it.
  public let sponsor: PersonID
  /// At which review.
  public let point: ReviewPlan.Point
  /// How much they see change.
  public let change: ObservedChange
  /// When it was given.
  public let rated: Instant
}

/// What a sponsor answered to the questions with which they prepared.
public struct ShownPreparation: Hashable, Sendable, Codable {
  /// One answer.
  public struct Answer: Hashable, Sendable, Codable {
    /// The question.
    public let question: PreparationQuestion
    /// What the sponsor says.
    public let text: String
  }

  /// Who answers.
  public let sponsor: PersonID
  /// What they say.
  public let answers: [Answer]
  /// When it was written.
  public let written: Instant
}

extension EngagementSight {
  private var isOfficer: Bool { column == .dataProtectionOfficer }

  /// The summaries that the reader may read: of a sponsor, exactly what was released to them (rule R38).
  var summaries: [ShownSummary] {
    let readable =
      isOfficer
      ? state.reviews[engagement.id]?.summaries ?? []
      : beholder.map {
        state.reviewSummaries(of: engagement.id, readableBy: $0, as: column, on: today)
      } ?? []
    return readable.map {
      ShownSummary(
        point: $0.point, version: $0.version, written: $0.written, text: $0.text.reveal())
    }
  }

  var summaryDates: [SummaryDates] {
    guard let reviews = state.reviews[engagement.id] else { return [] }
    return reviews.summaries.map { summary in
      SummaryDates(
        point: summary.point, version: summary.version, written: summary.written,
        released: reviews.releases.first {
          $0.point == summary.point && $0.version == summary.version
        }?.at)
    }
  }

  /// The ratings of goals that the reader may read and that no other one corrects.
  var goalRatings: [ShownGoalRating] {
    let readable =
      isOfficer
      ? state.goalRatings(of: engagement.id)
      : beholder.map {
        state.goalRatings(of: engagement.id, readableBy: $0, as: column, on: today)
      } ?? []
    return readable.standing.map {
      ShownGoalRating(
        goal: $0.goal, agreementVersion: $0.agreementVersion, point: $0.point,
        level: $0.level.reveal(), rated: $0.rated)
    }
  }

  /// The ratings of change that the reader may read and that no other one corrects.
  var sponsorRatings: [ShownSponsorRating] {
    let readable =
      isOfficer
      ? state.sponsorRatings(of: engagement.id)
      : beholder.map {
        state.sponsorRatings(of: engagement.id, readableBy: $0, as: column, on: today)
      } ?? []
    return readable.standing.map {
      ShownSponsorRating(
        goal: $0.goal, sponsor: $0.sponsor, point: $0.point, change: $0.change.reveal(),
        rated: $0.rated)
    }
  }

  /// What sponsors prepared, as far as the reader may read it.
  var preparations: [ShownPreparation] {
    let readable =
      isOfficer
      ? state.preparations(of: engagement.id)
      : beholder.map {
        state.preparations(of: engagement.id, readableBy: $0, as: column, at: now)
      } ?? []
    return readable.map { preparation in
      ShownPreparation(
        sponsor: preparation.sponsor,
        answers: preparation.answers.reveal().map { .init(question: $0.question, text: $0.text) },
        written: preparation.written)
    }
  }
}
