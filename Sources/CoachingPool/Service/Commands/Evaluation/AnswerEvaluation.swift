/// Answers one instrument of an evaluation that somebody was asked for.
///
/// It is for whoever was asked alone, in the role in which they were, from the day on which they were to be
/// asked; once for each instrument, and never again after a withdrawal. Questions may be left out. Which
/// version they answer goes by the day of the request, so that those who answer late answer what the others
/// did. Source: metrics section 11.4; rules R47 and R48.
public struct AnswerEvaluation: Command {
  /// What came of it.
  public struct Outcome: Hashable, Sendable {
    /// The response.
    public let response: EvaluationResponseID
    /// Whether they may now be asked for a conversation about benefits.
    ///
    /// Only those who said yes to a screener are. It is told to them alone, and kept nowhere else than in
    /// the answer.
    public let leadsToBenefitsInterview: Bool
  }

  /// The name that commits keep.
  public static let name = "answerEvaluation"
  /// The request.
  public let request: EvaluationRequestID
  /// The instrument.
  public let instrument: EvaluationInstrumentID
  /// The version that they read.
  public let version: Int
  /// The answers.
  public let answers: Confidential<[EvaluationAnswer]>
  /// What they say in words.
  public let comment: Confidential<String>?
  /// How much may be said of whose words they are; `nil` where they are not to be quoted.
  public let attribution: Testimonial.Attribution?

  /// Answers an instrument.
  ///
  /// - Parameters:
  ///   - request: The request.
  ///   - instrument: The instrument.
  ///   - version: The version that they read.
  ///   - answers: The answers, each to another question.
  ///   - comment: What they say in words.
  ///   - attribution: How much may be said of whose words they are, where they may be quoted.
  public init(
    _ request: EvaluationRequestID, _ instrument: EvaluationInstrumentID, version: Int,
    _ answers: [EvaluationAnswer], saying comment: String? = nil,
    quotableBy attribution: Testimonial.Attribution? = nil
  ) {
    self.request = request
    self.instrument = instrument
    self.version = version
    self.answers = Confidential(answers)
    self.comment = comment.map { Confidential($0) }
    self.attribution = attribution
  }

  /// Checks who answers what and when, and keeps it.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<Outcome> {
    var guards = CommandGuards(Self.name)
    let request = try guards.ownEvaluation(request, in: state, context)
    let today = state.date(at: context.now)
    guards.require(
      request.due <= today,
      Reason(.evaluationNotDue, ["due": "\(request.due)", "today": "\(today)"]))
    let former = state.evaluationResponses(to: request.id).first { $0.instrument == instrument }
    if let former {
      guards.require(
        false, Reason(former.withdrawn == nil ? .evaluationAnswered : .evaluationWithdrawn))
    }
    let asked = state.policy.impact.instruments(for: request).first {
      $0.id == instrument && $0.version == version
    }
    guards.require(
      asked != nil,
      Reason(
        .instrumentNotInUse,
        ["instrument": instrument.text, "version": "\(version)", "due": "\(request.due)"]))
    if let asked { guards.requireAnswers(answers.reveal(), to: asked, by: request) }
    let response = EvaluationResponse(
      id: context.newIdentifier("response", absentFrom: state.evaluationResponses),
      to: request.id, instrument: instrument, version: version,
      answers: Confidential(answers.reveal().sorted { $0.item < $1.item }), comment: comment,
      quotations: attribution.map { [.init(given: context.now, attribution: $0)] } ?? [],
      given: context.now)
    guards.require(response.faults())
    try guards.refuseIfUnmet()
    return Decision(
      Outcome(
        response: response.id,
        leadsToBenefitsInterview: asked.map(response.leadsToBenefitsInterview) ?? false),
      [.put(.evaluationResponse(response))])
  }
}

extension EvaluationResponse {
  /// Whether somebody said yes to a screener.
  func leadsToBenefitsInterview(by instrument: EvaluationInstrument) -> Bool {
    answers.reveal().contains { answer in
      instrument[answer.item].map { $0.form == .screener && answer.value == 1 } ?? false
    }
  }
}

extension CommandGuards {
  /// Requires that each answer is to a question put to them, and lies on its scale.
  fileprivate mutating func requireAnswers(
    _ answers: [EvaluationAnswer], to instrument: EvaluationInstrument,
    by request: EvaluationRequest
  ) {
    for answer in answers {
      guard let item = instrument[answer.item] else {
        require(false, Reason(.questionUnknown, ["item": answer.item.text]))
        continue
      }
      require(
        item.isAsked(of: request.role, in: request.wave),
        Reason(
          .questionNotAsked,
          ["item": item.id.text, "role": request.role.rawValue, "wave": request.wave.rawValue]))
      require(
        item.form.accepts(answer.value),
        Reason(
          .answerOffScale,
          [
            "item": item.id.text, "least": "\(item.form.scale.lowest)",
            "most": "\(item.form.scale.highest)",
          ]))
    }
  }

  /// Finds a request that was put to whoever acts, in the role in which they act.
  ///
  /// - Throws: ``Refusal`` at once; of anybody else's they do not learn that there is any.
  mutating func ownEvaluation(
    _ id: EvaluationRequestID, in state: PoolState, _ context: CommandContext
  ) throws(Refusal) -> EvaluationRequest {
    requireRole(context.actor, among: EvaluationRequest.roles)
    require(context.actor.person != nil, Reason(.nameThePerson))
    try refuseIfUnmet()
    let theirs = state.evaluationRequests[id].flatMap { request in
      context.actor.person.map { state.isSame($0, request.person) } ?? false ? request : nil
    }
    let request = try found(theirs, .evaluationRequest, id.text)
    require(
      request.role == context.actor.role,
      Reason(.evaluationInAnotherRole, ["role": request.role.rawValue]))
    try refuseIfUnmet()
    return request
  }
}

extension ReasonCode {
  /// It is not yet the day on which they are to be asked.
  public static let evaluationNotDue = ReasonCode("evaluation.notDue")
  /// They are asked in another role than the one in which they act.
  public static let evaluationInAnotherRole = ReasonCode("evaluation.inAnotherRole")
  /// The instrument was answered already.
  public static let evaluationAnswered = ReasonCode("evaluation.answered")
  /// What was answered was withdrawn, and is not answered again.
  public static let evaluationWithdrawn = ReasonCode("evaluation.withdrawn")
  /// The version of the instrument is not the one that is put to them.
  public static let instrumentNotInUse = ReasonCode("evaluation.instrumentNotInUse")
  /// An answer is to no question of the instrument.
  public static let questionUnknown = ReasonCode("evaluation.questionUnknown")
  /// An answer is to a question that is not put to this role at this time.
  public static let questionNotAsked = ReasonCode("evaluation.questionNotAsked")
  /// An answer is no number of its question's scale.
  public static let answerOffScale = ReasonCode("evaluation.answerOffScale")
}
