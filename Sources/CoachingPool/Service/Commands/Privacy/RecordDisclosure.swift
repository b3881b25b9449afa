/// Records that confidence was broken, however little of it is known yet.
///
/// The practitioner of the engagement or the safeguarding lead records it, in any state of the engagement.
/// What is missing is in the outcome, and ``PoolState/incompleteDisclosures()`` lists it until it is said;
/// it never refuses the record (rules R39 and A26).
public struct RecordDisclosure: Command {
  /// What was recorded, and what has yet to be said of it.
  public struct Outcome: Hashable, Sendable {
    /// The record.
    public let disclosure: Disclosure
    /// What has yet to be said.
    public let missing: [DisclosureItem]
  }

  /// The name that commits keep.
  public static let name = "recordDisclosure"
  /// The engagement.
  public let engagement: EngagementID
  /// What is known.
  public let facts: DisclosureFacts

  /// Records a disclosure.
  public init(_ engagement: EngagementID, _ facts: DisclosureFacts) {
    self.engagement = engagement
    self.facts = facts
  }

  /// Checks who records it, and keeps what is known.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<Outcome> {
    var guards = CommandGuards(Self.name)
    let engagement = try guards.found(
      state.engagements[engagement], .engagement, engagement.text)
    try guards.requireDiscloser(context, in: engagement, state)
    let disclosure = Disclosure(
      id: context.newIdentifier("disclosure", absentFrom: state.disclosures),
      engagement: engagement.id, facts: facts, recordedBy: context.actor.role,
      recorded: context.now)
    guards.require(disclosure.faults(at: context.now))
    guards.require(state.referenceFaults(of: .disclosure(disclosure)))
    try guards.refuseIfUnmet()
    var pen = AuditPen(state, context)
    return Decision(
      Outcome(disclosure: disclosure, missing: state.missing(in: disclosure)),
      [
        .put(.disclosure(disclosure)),
        pen.entry(.recordDisclosure, of: engagement, because: facts.ground?.rawValue),
      ])
  }
}

/// Says more of a disclosure that was recorded: what was missing, or what was wrong.
public struct CompleteDisclosure: Command {
  /// The name that commits keep.
  public static let name = "completeDisclosure"
  /// The disclosure.
  public let disclosure: DisclosureID
  /// What is known beside what is kept; see ``DisclosureFacts/completed(by:)``.
  public let facts: DisclosureFacts

  /// Says more of a disclosure.
  public init(_ disclosure: DisclosureID, _ facts: DisclosureFacts) {
    self.disclosure = disclosure
    self.facts = facts
  }

  /// Checks who says it, and keeps it.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<RecordDisclosure.Outcome> {
    var guards = CommandGuards(Self.name)
    var next = try guards.found(state.disclosures[disclosure], .disclosure, disclosure.text)
    let engagement = try guards.found(
      state.engagements[next.engagement], .engagement, next.engagement.text)
    try guards.requireDiscloser(context, in: engagement, state)
    // A practitioner reads and changes what a practitioner recorded (the matrix: own).
    guards.require(
      context.actor.role == .safeguardingLead || next.recordedBy == .practitioner,
      Reason(.notThePersonConcerned, ["person": "who recorded it"]))
    try guards.refuseIfUnmet()
    next.facts = next.facts.completed(by: facts)
    guards.require(next.faults(at: context.now))
    guards.require(state.referenceFaults(of: .disclosure(next)))
    try guards.refuseIfUnmet()
    var pen = AuditPen(state, context)
    return Decision(
      RecordDisclosure.Outcome(disclosure: next, missing: state.missing(in: next)),
      [
        .put(.disclosure(next)),
        pen.entry(.completeDisclosure, of: engagement, because: next.facts.ground?.rawValue),
      ])
  }
}

extension CommandGuards {
  /// Requires the practitioner of an engagement, or a safeguarding lead with a name and no part in it.
  ///
  /// - Throws: ``Refusal`` at once, so that nobody else reads anything of the matter.
  fileprivate mutating func requireDiscloser(
    _ context: CommandContext, in engagement: Engagement, _ state: PoolState
  ) throws(Refusal) {
    let today = state.date(at: context.now)
    requireRole(context.actor, among: [.practitioner, .safeguardingLead])
    try refuseIfUnmet()
    try requireRoleHeld(in: engagement, context.actor, state, on: today)
    if context.actor.role == .safeguardingLead {
      require(context.actor.person != nil, Reason(.nameThePerson))
      requireDisinterested(context.actor, in: engagement.parties(in: state), state, on: today)
    }
    try refuseIfUnmet()
  }
}
