/// Answers after a chemistry meeting whether one wants to work with the other.
///
/// Two yes lead to contracting; the first engagement of a request that gets there ends the others. One
/// no ends it, without a reason and without fault, and also before any meeting. Saying yes again
/// changes nothing. Source: workflow section 8.3, E3 and E4; rules A32 and A35.
public struct AnswerChemistry: Command {
  /// What one of the two says.
  public enum Answer: String, Hashable, Sendable, Codable, CaseIterable {
    /// They want to work with the other.
    case yes
    /// They do not; nobody asks why.
    case no
  }

  /// The name that commits keep.
  public static let name = "answerChemistry"
  /// The engagement.
  public let engagement: EngagementID
  /// What one of the two says.
  public let answer: Answer

  /// Answers for oneself.
  public init(_ engagement: EngagementID, _ answer: Answer) {
    self.engagement = engagement
    self.answer = answer
  }

  /// Checks who answers, and keeps a yes, moves to contracting, or ends the engagement.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<EngagementStanding> {
    var step = try EngagementStep(Self.name, engagement, state, context)
    guard answer == .yes else {
      try step.take(.decline)
      step.close(.noFit)
      return try step.decision(because: ClosureCode.noFit.rawValue)
    }
    let chemistry = step.before.chemistry
    let isIndividual = context.actor.role == .individual
    let other = isIndividual ? chemistry.practitionerSaysYes : chemistry.individualSaysYes
    try step.take(other ? .agree : .sayYes)
    if isIndividual {
      step.next.chemistry.individualSaysYes = true
    } else {
      step.next.chemistry.practitionerSaysYes = true
    }
    try step.guards.refuseIfUnmet()
    if step.next.chemistry == chemistry { return Decision(EngagementStanding(step.before), []) }
    step.next.confirmed = context.now
    if other { step.becomeTheOneChosen() }
    return try step.decision()
  }
}
