/// Names a question of an evaluation within its instrument.
public typealias EvaluationItemID = Identifier<EvaluationItem>

/// One question of an evaluation: its words, how it is answered, and who is asked when.
public struct EvaluationItem: Hashable, Sendable, Codable {
  /// Names it within its instrument.
  public let id: EvaluationItemID
  /// The words that people read.
  public let text: String
  /// How it is answered.
  public let form: AnswerForm
  /// On which of Kirkpatrick's levels it asks.
  public let level: KirkpatrickLevel
  /// The outcomes that it is about.
  ///
  /// One that joins several is one question for good: nobody can tell which of them an answer meant, so
  /// that it is never split (S3-15).
  public let outcomes: [Outcome]
  /// Whom it is put to: individual, practitioner or sponsor.
  public let audience: [Role]
  /// When it is put to them.
  public let waves: [EvaluationRequest.Wave]

  /// Words a question.
  ///
  /// - Parameters:
  ///   - id: Names it within its instrument.
  ///   - text: The words that people read.
  ///   - form: How it is answered.
  ///   - level: On which of Kirkpatrick's levels it asks.
  ///   - outcomes: The outcomes that it is about; several are never split.
  ///   - audience: Whom it is put to.
  ///   - waves: When it is put to them.
  public init(
    _ id: EvaluationItemID, _ text: String, _ form: AnswerForm, level: KirkpatrickLevel,
    about outcomes: [Outcome] = [], asks audience: [Role] = [.individual],
    in waves: [EvaluationRequest.Wave]
  ) {
    self.id = id
    self.text = text
    self.form = form
    self.level = level
    self.outcomes = outcomes
    self.audience = audience
    self.waves = waves
  }

  /// Whether it is put to a role in a wave.
  public func isAsked(of role: Role, in wave: EvaluationRequest.Wave) -> Bool {
    audience.contains(role) && waves.contains(wave)
  }

  /// Whether an answer is positive; `nil` where its form knows no positive answers.
  public func isPositive(_ answer: Int) -> Bool? { form.leastPositive.map { answer >= $0 } }
}
