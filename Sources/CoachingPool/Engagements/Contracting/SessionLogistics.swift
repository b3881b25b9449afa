/// How many sessions are agreed, how long, how often and where.
///
/// What a plan may be is the policy's to say when the agreement is proposed and when sessions are planned
/// (rule R31).
public struct SessionLogistics: Hashable, Sendable {
  /// How many sessions.
  public var sessions: Int
  /// How long each usually is, in minutes.
  public var minutes: Int
  /// How many days usually lie between two; `nil` where no rhythm is agreed.
  public var gapDays: NumberRange?
  /// How they usually meet.
  public var mode: MeetingMode
  /// Where, if that was agreed.
  public var place: String?

  /// Agrees on sessions.
  public init(
    sessions: Int, minutes: Int, gapDays: NumberRange? = nil, mode: MeetingMode = .video,
    place: String? = nil
  ) {
    self.sessions = sessions
    self.minutes = minutes
    self.gapDays = gapDays
    self.mode = mode
    self.place = place
  }

  /// Number, length and gaps, of which a policy has something to say.
  public var plan: SessionPlan {
    SessionPlan(sessions: sessions, minutes: minutes, gapDays: gapDays)
  }

  /// What a policy prefills for a service: its usual number and length, and the executive line's rhythm.
  public init(standardOf policy: EngagementPolicy, for line: ServiceLine) {
    let isExecutive = line == .executive
    self.init(
      sessions: policy.typicalSessions.most,
      minutes: (isExecutive ? policy.executiveMinutes : policy.typicalMinutes).least,
      gapDays: isExecutive ? policy.executiveGapDays : nil)
  }
}
