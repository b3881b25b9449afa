/// Plans the conversation in which the agreement is talked over, or plans it for another time.
///
/// Everybody whom the agreement concerns is invited, the practitioner leads, and who sponsors receives
/// the six questions to prepare with. A meeting that is still ahead is replaced. Source: rule R29;
/// workflow section 7.1.
public struct PlanContractingMeeting: Command {
  /// The name that commits keep.
  public static let name = "planContractingMeeting"
  /// The engagement.
  public let engagement: EngagementID
  /// When it begins.
  public let at: Instant
  /// How they meet.
  public let mode: MeetingMode
  /// For how long, in minutes; the policy's usual length where `nil`.
  public let minutes: Int?

  /// Plans a meeting.
  public init(
    _ engagement: EngagementID, at: Instant, mode: MeetingMode = .video, minutes: Int? = nil
  ) {
    self.engagement = engagement
    self.at = at
    self.mode = mode
    self.minutes = minutes
  }

  /// Checks who plans, the time and the length, and keeps the meeting.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<ContractingMeeting> {
    var guards = CommandGuards(Self.name)
    let today = state.date(at: context.now)
    let standing = try guards.contracting(of: engagement, in: state, on: today)
    try guards.requireOneOfTheTwo(context.actor, in: standing.engagement, state, on: today)
    guards.requireState(of: standing.engagement, among: [.contracting, .active, .closing])
    guards.require(standing.engagement.involvement != nil, Reason(.involvementNotSet))
    guards.require(at > context.now, Reason(.meetingNotAhead, ["at": "\(at)"]))
    let length = minutes ?? state.policy.engagements.contractingMinutes
    let meeting = ContractingMeeting(at: at, minutes: length, mode: mode, of: standing.parties)
    var next = standing.agreement ?? SharedAgreement(of: engagement)
    next.meetings.removeAll { $0.at > context.now }
    next.meetings.append(meeting)
    guards.require(next.faults())
    try guards.refuseIfUnmet()
    return Decision(
      meeting,
      [.put(.sharedAgreement(next))]
        + state.contracted(.planMeeting, standing.engagement, in: context))
  }
}

extension ReasonCode {
  /// A meeting would begin in the past.
  public static let meetingNotAhead = ReasonCode("contracting.meetingNotAhead")
}
