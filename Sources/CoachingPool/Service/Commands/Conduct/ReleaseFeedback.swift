/// Lets the practitioner read feedback by name.
///
/// It is for whoever gave it alone. Where their answers are counted with those of others, the practitioner
/// reads the words and not the answers: beside the aggregate, theirs would single out the others. Where they
/// are not, they never will be. Source: rule A16, "credentials ask for it".
public struct ReleaseFeedback: Command {
  /// The name that commits keep.
  public static let name = "releaseFeedback"
  /// The feedback.
  public let feedback: PractitionerFeedbackID

  /// Releases feedback by name.
  public init(_ feedback: PractitionerFeedbackID) { self.feedback = feedback }

  /// Checks who releases it, and says whether the answers are read beside the words.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<FeedbackRelease> {
    var guards = CommandGuards(Self.name)
    var next = try guards.ownFeedback(feedback, in: state, context)
    let theirs = state.feedback(about: next.practitioner, by: next.person)
    guards.require(next.namedRelease == nil, Reason(.feedbackReleased))
    let later = theirs.first { $0.corrects == next.id }
    guards.require(
      later == nil, Reason(.feedbackCorrected, ["feedback": later?.id.text ?? "none"]))
    let release = FeedbackRelease(
      at: context.now, withScores: !theirs.contains { $0.batch != nil })
    guards.require(
      release.withScores || next.text != nil, Reason(.nothingToRelease))
    next.releases.append(release)
    guards.require(next.faults(in: state.policy))
    try guards.refuseIfUnmet()
    return Decision(release, [.put(.practitionerFeedback(next))])
  }
}

/// Takes the release of feedback back: from then on the practitioner reads it no more.
///
/// It is for whoever gave it alone. What was read was read, so the answers are not counted with those of
/// others afterwards either.
public struct TakeBackFeedback: Command {
  /// The name that commits keep.
  public static let name = "takeBackFeedback"
  /// The feedback.
  public let feedback: PractitionerFeedbackID

  /// Takes a release back.
  public init(_ feedback: PractitionerFeedbackID) { self.feedback = feedback }

  /// Checks who takes it back, and ends the release.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<PractitionerFeedbackID> {
    var guards = CommandGuards(Self.name)
    var next = try guards.ownFeedback(feedback, in: state, context)
    if let place = next.releases.lastIndex(where: { $0.takenBack == nil }) {
      next.releases[place].takenBack = context.now
    } else {
      guards.require(false, Reason(.feedbackNotReleased))
    }
    guards.require(next.faults(in: state.policy))
    try guards.refuseIfUnmet()
    return Decision(next.id, [.put(.practitionerFeedback(next))])
  }
}

extension CommandGuards {
  /// Finds feedback that whoever acts gave; of anybody else's they do not learn that there is any.
  fileprivate mutating func ownFeedback(
    _ id: PractitionerFeedbackID, in state: PoolState, _ context: CommandContext
  ) throws(Refusal) -> PractitionerFeedback {
    requireRole(context.actor, among: [.individual, .sponsor])
    require(context.actor.person != nil, Reason(.nameThePerson))
    try refuseIfUnmet()
    let theirs = state.practitionerFeedback[id].flatMap { feedback in
      context.actor.person.map { state.isSame($0, feedback.person) } ?? false ? feedback : nil
    }
    return try found(theirs, .practitionerFeedback, id.text)
  }
}

extension ReasonCode {
  /// The feedback is released by name.
  public static let feedbackReleased = ReasonCode("feedback.released")
  /// The feedback is not released by name.
  public static let feedbackNotReleased = ReasonCode("feedback.notReleased")
  /// The feedback was corrected, so that the correction is released instead.
  public static let feedbackCorrected = ReasonCode("feedback.corrected")
  /// The answers are counted with those of others, and there are no words.
  public static let nothingToRelease = ReasonCode("feedback.nothingToRelease")
}
