/// Says something about the practitioner of an engagement, or corrects what was said.
///
/// It is for those who take part in the engagement and for its sponsors, once a session was held; each of
/// them says it once, and a correction stands beside what it corrects. Whoever gives it may release it by
/// name; until then the practitioner reads the answers of several together. Source: rules A16 and A30.
public struct GiveFeedback: Command {
  /// The name that commits keep.
  public static let name = "giveFeedback"
  /// The engagement.
  public let engagement: EngagementID
  /// The answers, one to each question.
  public let scores: Confidential<[FeedbackScore]>
  /// What they say in words.
  public let text: Confidential<String>?
  /// What it corrects.
  public let corrects: PractitionerFeedbackID?

  private let instruments: [FeedbackInstrument]

  /// Says something about a practitioner.
  ///
  /// - Parameters:
  ///   - engagement: The engagement.
  ///   - scores: The answers, one to each question of the version in use.
  ///   - text: What they say in words.
  ///   - corrects: What it corrects, where it corrects something.
  ///   - instruments: The versions of the questions; those of the library unless a pool has its own.
  public init(
    _ engagement: EngagementID, _ scores: [FeedbackScore], saying text: String? = nil,
    correcting corrects: PractitionerFeedbackID? = nil,
    instruments: [FeedbackInstrument] = FeedbackInstrument.published
  ) {
    self.engagement = engagement
    self.scores = Confidential(scores)
    self.text = text.map { Confidential($0) }
    self.corrects = corrects
    self.instruments = instruments
  }

  /// Checks who says what, keeps it, and counts it where enough people's answers have come together.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<PractitionerFeedbackID> {
    var guards = CommandGuards(Self.name)
    let engagement = try guards.engagementOfAGiver(engagement, in: state, context)
    guards.require(state.hasHeldSession(engagement.id), Reason(.noSessionYet))
    let person = context.actor.person ?? PersonID(unchecked: "none")
    let own = state.identities(of: person)
    let theirs = state.feedback(about: engagement.practitioner).filter {
      $0.engagement == engagement.id && own.contains($0.person)
    }
    if let corrects {
      _ = try guards.found(
        theirs.first { $0.id == corrects }, .practitionerFeedback, corrects.text)
      let later = theirs.first { $0.corrects == corrects }
      guards.require(
        later == nil, Reason(.correctedBefore, ["rating": later?.id.text ?? "none"]))
    } else if let former = theirs.last {
      guards.require(false, Reason(.feedbackGivenBefore, ["feedback": former.id.text]))
    }
    let instrument = FeedbackInstrument.inUse(
      on: state.date(at: context.now), among: instruments)
    guards.require(instrument != nil, Reason(.noInstrumentInUse))
    let answers = scores.reveal()
    for item in instrument?.items ?? [] where !answers.contains(where: { $0.item == item }) {
      guards.require(false, Reason(.itemUnanswered, ["item": item.code]))
    }
    for score in answers where !(instrument?.items.contains(score.item) ?? true) {
      guards.require(false, Reason(.itemNotAsked, ["item": score.item.code]))
    }
    let feedback = PractitionerFeedback(
      id: context.newIdentifier("feedback", absentFrom: state.practitionerFeedback),
      engagement: engagement.id, practitioner: engagement.practitioner, person: person,
      as: context.actor.role, given: context.now, instrument: instrument?.version ?? 1,
      scores: Confidential(answers.sorted { $0.item < $1.item }), text: text,
      corrects: corrects)
    guards.require(feedback.faults(in: state.policy))
    try guards.refuseIfUnmet()
    let batch = state.batch(closedBy: feedback)
    let itself = batch.contains { $0.id == feedback.id } ? [] : [feedback]
    return Decision(feedback.id, (itself + batch).map { .put(.practitionerFeedback($0)) })
  }
}

extension CommandGuards {
  /// Finds an engagement in which whoever acts takes part, or which they sponsor or sponsored.
  ///
  /// - Throws: ``Refusal`` at once where they do not; whether it exists they do not learn.
  fileprivate mutating func engagementOfAGiver(
    _ id: EngagementID, in state: PoolState, _ context: CommandContext
  ) throws(Refusal) -> Engagement {
    requireRole(context.actor, among: [.individual, .sponsor])
    require(context.actor.person != nil, Reason(.nameThePerson))
    try refuseIfUnmet()
    let theirs = state.engagements[id].flatMap { engagement in
      let people =
        context.actor.role == .individual
        ? engagement.participants : engagement.sponsors.map(\.person)
      let isOne = context.actor.person.map { state.isParty($0, among: people) } ?? false
      return isOne ? engagement : nil
    }
    return try found(theirs, .engagement, id.text)
  }
}

extension ReasonCode {
  /// No session was held yet.
  public static let noSessionYet = ReasonCode("feedback.noSessionYet")
  /// They said something before, which is corrected instead.
  public static let feedbackGivenBefore = ReasonCode("feedback.givenBefore")
  /// No version of the questions is in use yet.
  public static let noInstrumentInUse = ReasonCode("feedback.noInstrumentInUse")
  /// A question is not answered.
  public static let itemUnanswered = ReasonCode("feedback.itemUnanswered")
  /// An answer is to no question.
  public static let itemNotAsked = ReasonCode("feedback.itemNotAsked")
}
