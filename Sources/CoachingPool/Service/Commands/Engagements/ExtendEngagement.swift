/// Is for more sessions while an engagement closes; once all concerned are, it is active again.
///
/// The individual and the practitioner have to agree, the sponsor where one is fully involved, and the
/// pool coordinator where the sessions are more than the policy permits. One of the two proposes it;
/// another number is another proposal. Source: workflow section 8.3, E12.
public struct ExtendEngagement: Command {
  /// The name that commits keep.
  public static let name = "extendEngagement"
  /// The engagement.
  public let engagement: EngagementID
  /// How many sessions the plan has then in all.
  public let sessions: Int

  /// Is for so many sessions in all.
  public init(_ engagement: EngagementID, to sessions: Int) {
    self.engagement = engagement
    self.sessions = sessions
  }

  /// Checks who agrees to what, and keeps it or moves back to active.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<EngagementPhase> {
    var step = try EngagementStep(Self.name, engagement, state, context)
    let role = context.actor.role
    let proposed = step.before.proposedExtension.flatMap { $0.sessions == sessions ? $0 : nil }
    var extended = proposed ?? ProposedExtension(sessions: sessions, supporters: [])
    let isKnown = extended.supporters.contains(role)
    if !isKnown { extended.supporters.append(role) }
    let isComplete = needed(step).allSatisfy(extended.supporters.contains)
    try step.take(isComplete ? .extend : .supportExtension)
    step.guards.require(
      proposed != nil || role == .individual || role == .practitioner,
      Reason(.extensionNotProposed, ["sessions": "\(sessions)"]))
    let standing = max(step.before.plan?.sessions ?? 0, step.sessions.held)
    step.guards.require(
      sessions > standing && sessions <= 1000,
      Reason(.extensionAddsNothing, ["sessions": "\(sessions)", "standing": "\(standing)"]))
    try step.guards.refuseIfUnmet()
    if isKnown, !isComplete { return Decision(step.before.phase, []) }
    if isComplete {
      step.next.plan = PlanReference(
        version: (step.before.plan?.version ?? 0) &+ 1, sessions: sessions)
      step.next.proposedExtension = nil
      // Another end is to come, with a review and a hand-over of its own.
      var reviews = state.reviews[engagement] ?? Reviews(of: engagement)
      reviews.reopened = context.now
      reviews.end &+= 1
      step.changes.append(.put(.reviews(reviews)))
    } else {
      step.next.proposedExtension = extended
      step.next.confirmed = context.now
    }
    // A sponsor gives it too, and reads no more of the engagement than its phase (rule A24).
    let phase = step.next.phase
    return Decision(phase, try step.decision().changes)
  }

  private func needed(_ step: EngagementStep) -> [Role] {
    var roles: [Role] = [.individual, .practitioner]
    let hasSponsor = !step.before.sponsors(on: step.today).isEmpty
    if step.before.involvement?.level == .full, hasSponsor { roles.append(.sponsor) }
    if sessions > step.terms.permittedSessions.most { roles.append(.poolCoordinator) }
    return roles
  }
}

extension ReasonCode {
  /// The sessions are no more than there are.
  public static let extensionAddsNothing = ReasonCode("engagement.extensionAddsNothing")
  /// Neither the individual nor the practitioner proposed that extension.
  public static let extensionNotProposed = ReasonCode("engagement.extensionNotProposed")
}
