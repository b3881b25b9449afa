/// Names what a sponsor prepared.
public typealias SponsorPreparationID = Identifier<SponsorPreparation>

/// What a sponsor answers to the questions with which they prepare for the contracting conversation.
///
/// The sponsor was told beforehand that the individual will see it. The practitioner reads it at once, the
/// individual from its release on, or from the contracting meeting after it or the beginning of work where
/// the sponsor did not release it. Source: S3-80 to S3-85; row `sponsorPreparation` of the confidentiality
/// matrix with its fifth note.
public struct SponsorPreparation: Hashable, Sendable {
  /// One answer.
  public struct Answer: Hashable, Sendable {
    /// The question.
    public let question: PreparationQuestion
    /// What the sponsor says.
    public let text: String

    /// Answers a question.
    public init(_ question: PreparationQuestion, _ text: String) {
      self.question = question
      self.text = text
    }
  }

  /// Names it.
  public let id: SponsorPreparationID
  /// The engagement.
  public let engagement: EngagementID
  /// Who answers.
  public let sponsor: PersonID
  /// What they say, at most once to a question.
  public let answers: Confidential<[Answer]>
  /// When it was written.
  public let written: Instant
  /// When the sponsor released it to the individual; `nil` where they did not themselves.
  public internal(set) var released: Instant?

  /// Records answers; ``faults()`` tells what is wrong with them.
  public init(
    id: SponsorPreparationID, engagement: EngagementID, sponsor: PersonID,
    answers: Confidential<[Answer]>, written: Instant, released: Instant? = nil
  ) {
    self.id = id
    self.engagement = engagement
    self.sponsor = sponsor
    self.answers = answers
    self.written = written
    self.released = released
  }

  /// Every fault that the answers have by themselves; no message quotes one.
  public func faults() -> [Fault] {
    var list = FaultList(RecordKey(.sponsorPreparation, id.text))
    let answers = answers.reveal()
    if answers.isEmpty { list.add("answers", .missing, ["what": "an answer"]) }
    list.duplicates("answers", answers.map(\.question.rawValue))
    for (place, answer) in answers.enumerated() {
      list.text("answers.\(place).text", answer.text, limit: 4000)
    }
    if let released, released < written {
      list.add("released", .contradiction, ["what": "it was released before it was written"])
    }
    return list.faults
  }
}
