/// Feedback as whoever gave it sees it.
///
/// They read it as the person concerned, in the role of the individual, whatever their role elsewhere.
/// Source: row `practitionerFeedback` of the confidentiality matrix, column of the individual.
public struct GivenFeedbackView: Hashable, Sendable, Codable {
  /// The feedback.
  public let feedback: PractitionerFeedbackID
  /// The engagement.
  public let engagement: EngagementID
  /// When it was given.
  public let given: Instant
  /// The version of the questions.
  public let instrument: Int
  /// The answers.
  public let scores: [FeedbackScore]
  /// What they said in words.
  public internal(set) var text: String?
  /// Which earlier one it corrects.
  public let corrects: PractitionerFeedbackID?
  /// Since when the practitioner reads it by name; `nil` where they do not.
  public let released: Instant?
  /// Whether the answers are read by name beside the words.
  public let isReleasedWithScores: Bool
  /// Whether the answers are counted with those of others, so that a release shows words alone.
  public let isCounted: Bool

  init(_ feedback: PractitionerFeedback) {
    self.feedback = feedback.id
    engagement = feedback.engagement
    given = feedback.given
    instrument = feedback.instrument
    scores = feedback.scores.reveal()
    text = feedback.text?.reveal()
    corrects = feedback.corrects
    released = feedback.namedRelease?.at
    isReleasedWithScores = feedback.namedRelease?.withScores ?? false
    isCounted = feedback.batch != nil
  }

  /// Shows feedback to whoever gave it, or says why not.
  public static func of(
    _ feedback: PractitionerFeedbackID, in state: PoolState, for reader: Actor
  ) -> Reading<Self> {
    guard reader.role == .individual, let person = reader.person,
      let found = state.practitionerFeedback[feedback], state.isSame(found.person, person)
    else { return .denied([Reason(.nothingToRead)]) }
    return .view(Self(found))
  }
}
