/// Names a session.
public typealias SessionID = Identifier<Session>

/// One booked meeting of an engagement: when, how long, where, who came, and what became of it.
///
/// It holds no content: what was said is nowhere, and what somebody noted is of another type. A session
/// that took place is always recorded and counted, flagged where it broke a rule (rule A18).
/// Source: workflow section 8.4; rule A31. ``SessionMachine`` holds its moves.
public struct Session: Hashable, Sendable {
  /// Names the session.
  public let id: SessionID
  /// The engagement.
  public let engagement: EngagementID
  /// What the two meet for.
  public let kind: SessionKind
  /// Where it stands.
  public var state: SessionState
  /// When it was to be; `nil` where nobody had planned it.
  public var planned: SessionTime?
  /// When it was.
  public var held: SessionTime?
  /// How they meet.
  public var mode: MeetingMode
  /// Where, in a few words; it may be somebody's home.
  public var place: Confidential<String>?
  /// Who was to come and who did.
  public var attendance: Attendance
  /// What the way there cost the individual; never a charge of the pool (rule R50).
  public var travelCost: Money?
  /// Why it lies outside what is permitted without a reason.
  public var exception: PlanException?
  /// The rules that it broke, in the order of ``SessionFlag``.
  public var flags: [SessionFlag]
  /// The version of the shared agreement under which it was planned or recorded.
  public var agreementVersion: Int?
  /// Whether the sponsor arranges that the time is protected, and so learns date and length.
  public var isProtectedTime: Bool
  /// The session in whose place it was planned.
  public var movedFrom: SessionID?
  /// The session that was planned in its place.
  public var movedTo: SessionID?

  /// Describes a session; ``faults(in:)`` tells what is wrong with it.
  public init(
    id: SessionID, engagement: EngagementID, kind: SessionKind = .session,
    state: SessionState = .planned, planned: SessionTime? = nil, held: SessionTime? = nil,
    mode: MeetingMode, place: Confidential<String>? = nil, attendance: Attendance,
    travelCost: Money? = nil, exception: PlanException? = nil, flags: [SessionFlag] = [],
    agreementVersion: Int? = nil, isProtectedTime: Bool = false, movedFrom: SessionID? = nil,
    movedTo: SessionID? = nil
  ) {
    self.id = id
    self.engagement = engagement
    self.kind = kind
    self.state = state
    self.planned = planned
    self.held = held
    self.mode = mode
    self.place = place
    self.attendance = attendance
    self.travelCost = travelCost
    self.exception = exception
    self.flags = flags
    self.agreementVersion = agreementVersion
    self.isProtectedTime = isProtectedTime
    self.movedFrom = movedFrom
    self.movedTo = movedTo
  }

  /// When it was, or else when it was to be.
  public var time: SessionTime? { held ?? planned }

  /// Whether it stands in the calendar or took place.
  public var isPlannedOrHeld: Bool { state == .planned || state == .held }

  /// Whether a side called it off late or did not come.
  public func isMissed(by side: EngagementSide) -> Bool {
    (state == .missed || state == .cancelledLate) && attendance.by == side
  }
}
