/// What a practitioner sees of what people said about them: released feedback by name, and the answers of
/// the others in aggregate.
///
/// How many answers wait to be counted is not in it, nor who gave any. Source: rules A16 and A30; row
/// `practitionerFeedback` of the confidentiality matrix, column of the practitioner.
public struct FeedbackView: Hashable, Sendable, Codable {
  /// Feedback that whoever gave it released by name.
  public struct Named: Hashable, Sendable, Codable {
    /// Who gave it, by name.
    public let name: String
    /// In what role.
    public let role: Role
    /// The engagement.
    public let engagement: EngagementID
    /// When it was given.
    public let given: Instant
    /// The version of the questions.
    public let instrument: Int
    /// The answers; empty where they are counted with those of others.
    public let scores: [FeedbackScore]
    /// What they say in words.
    public internal(set) var text: String?
  }

  /// About which membership.
  public let practitioner: PractitionerID
  /// What was released by name, the earliest first.
  public internal(set) var named: [Named]
  /// The answers of the others, by version of the questions.
  public let aggregates: [FeedbackAggregate]

  init(_ practitioner: PractitionerID, in state: PoolState) {
    self.practitioner = practitioner
    named = state.feedback(about: practitioner).compactMap { feedback in
      guard let release = feedback.namedRelease else { return nil }
      return Named(
        name: state.name(feedback.person), role: feedback.role, engagement: feedback.engagement,
        given: feedback.given, instrument: feedback.instrument,
        scores: release.withScores ? feedback.scores.reveal() : [],
        text: feedback.text?.reveal())
    }
    aggregates = state.feedbackAggregates(about: [practitioner])
  }

  /// Shows a practitioner what people said about them, or says why not.
  public static func of(
    _ practitioner: PractitionerID, in state: PoolState, for reader: Actor
  ) -> Reading<Self> {
    guard reader.role == .practitioner, let person = reader.person,
      let membership = state.practitioners[practitioner],
      state.isSame(membership.person, person)
    else { return .denied([Reason(.nothingToRead)]) }
    return .view(Self(practitioner, in: state))
  }
}
