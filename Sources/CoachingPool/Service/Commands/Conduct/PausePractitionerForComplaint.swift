/// Lets a practitioner take nobody on while a complaint about them is looked into, without prejudice.
///
/// Every membership of the person is paused that has not ended, since what is looked into does not stop at a
/// service line. Current engagements go on. Nothing but the complaint says why: a membership reads as
/// paused, and to seekers as not available. Source: rule A16; workflow section 8.6.
public struct PausePractitionerForComplaint: Command {
  /// The name that commits keep; it says nothing of a complaint.
  public static let name = "pausePractitioner"
  /// The complaint.
  public let complaint: ComplaintID

  /// Pauses the practitioner of a complaint.
  public init(_ complaint: ComplaintID) { self.complaint = complaint }

  /// Checks who pauses whom, and keeps where each membership stood.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<ComplaintStanding> {
    var guards = CommandGuards(Self.name)
    var next = try guards.complaint(complaint, forACoordinatorIn: context, state)
    guards.require(!next.pausesPractitioner, Reason(.pausedForItAlready))
    guards.step(.pause, &next, state, context)
    let person = state.practitioners[next.about]?.person
    let memberships = person.map { state.practitioners(of: $0) } ?? []
    var changes: [Change] = []
    for membership in memberships where ![.left, .removed].contains(membership.status) {
      let other = state.standingPause(of: membership.id, beside: next.id)
      let pause = ComplaintPause(
        of: membership.id, from: other?.former ?? membership.status, since: context.now)
      next.pauses.append(pause)
      changes += state.moving(membership.paused(for: pause), on: .pause, in: context)
    }
    guards.require(next.pausesPractitioner, Reason(.nobodyToPause))
    return try guards.kept(next, state, beside: changes)
  }
}

/// Ends the pause of a practitioner for a complaint: each membership stands again where it stood before.
///
/// A membership stays paused while another complaint pauses it, and stays where it was moved meanwhile.
public struct LiftComplaintPause: Command {
  /// The name that commits keep; it says nothing of a complaint.
  public static let name = "resumePractitioner"
  /// The complaint.
  public let complaint: ComplaintID

  /// Ends the pause for a complaint.
  public init(_ complaint: ComplaintID) { self.complaint = complaint }

  /// Checks who ends it, and restores the memberships.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<ComplaintStanding> {
    var guards = CommandGuards(Self.name)
    var next = try guards.complaint(complaint, forACoordinatorIn: context, state)
    guards.require(next.pausesPractitioner, Reason(.notPausedForIt))
    guards.step(.resume, &next, state, context)
    var changes: [Change] = []
    for place in next.pauses.indices where next.pauses[place].until == nil {
      next.pauses[place].until = context.now
      let pause = next.pauses[place]
      guard state.standingPause(of: pause.practitioner, beside: next.id) == nil,
        let membership = state.practitioners[pause.practitioner]
      else { continue }
      changes += state.moving(membership.resumed(after: pause), on: .resume, in: context)
    }
    return try guards.kept(next, state, beside: changes)
  }
}

extension ReasonCode {
  /// The practitioner is paused for this complaint.
  public static let pausedForItAlready = ReasonCode("complaint.pausedForItAlready")
  /// The practitioner has no membership that could be paused.
  public static let nobodyToPause = ReasonCode("complaint.nobodyToPause")
  /// The practitioner is not paused for this complaint.
  public static let notPausedForIt = ReasonCode("complaint.notPausedForIt")
}
