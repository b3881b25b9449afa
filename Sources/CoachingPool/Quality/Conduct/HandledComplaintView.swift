/// What a pool coordinator, and so the handler, sees of a complaint: all of it.
///
/// A coordinator who has a part in the matter sees nothing of it; it passes to the deputy (rules A23 and
/// A37). Source: row `complaint` of the confidentiality matrix, column of the pool coordinator.
public struct HandledComplaintView: Hashable, Sendable, Codable {
  /// The complaint.
  public let complaint: ComplaintID
  /// About whom.
  public let about: PractitionerID
  /// In what engagement it happened.
  public let engagement: EngagementID?
  /// Who complains.
  public let complainant: PersonID
  /// In what role they came.
  public let complainantRole: Role
  /// When it came in.
  public let received: Instant
  /// What it is about.
  public let ground: ComplaintGround
  /// What the complainant says.
  public let text: String
  /// Where it stands.
  public let state: ComplaintState
  /// Who handles it.
  public let handler: PersonID?
  /// What the practitioner was told and answered.
  public let exchanges: [ShownComplaintExchange]
  /// When the practitioner was paused for it.
  public let pauses: [ShownComplaintPause]
  /// What was decided.
  public let decisions: [ShownComplaintDecision]
  /// To which bodies it went.
  public let referrals: [ShownBodyReferral]
  /// Every step.
  public let steps: [ShownComplaintStep]

  init(_ complaint: Complaint) {
    self.complaint = complaint.id
    about = complaint.about
    engagement = complaint.engagement
    complainant = complaint.complainant
    complainantRole = complaint.complainantRole
    received = complaint.received
    ground = complaint.ground
    text = complaint.text.reveal()
    state = complaint.state
    handler = complaint.handler
    exchanges = complaint.exchanges.map { ShownComplaintExchange($0) }
    pauses = complaint.pauses.map {
      ShownComplaintPause(practitioner: $0.practitioner, since: $0.since, until: $0.until)
    }
    decisions = complaint.decisions.map { ShownComplaintDecision($0) }
    referrals = complaint.referrals.map { ShownBodyReferral(body: $0.body, on: $0.on) }
    steps = complaint.steps.map {
      ShownComplaintStep(event: $0.event, to: $0.to, at: $0.at, actor: $0.actor, role: $0.role)
    }
  }

  /// Shows a complaint to a coordinator who has no part in it, or says why not.
  public static func of(
    _ complaint: ComplaintID, in state: PoolState, for reader: Actor, at moment: Instant
  ) -> Reading<Self> {
    guard reader.role == .poolCoordinator else { return .denied([Reason(.nothingToRead)]) }
    guard reader.person != nil else { return .denied([Reason(.nameThePerson)]) }
    guard let found = state.complaints[complaint] else {
      return .denied([Reason(.nothingToRead)])
    }
    var guards = CommandGuards("")
    guards.requireDisinterested(
      reader, in: state.parties(to: found), state, on: state.date(at: moment))
    return guards.unmet.isEmpty ? .view(Self(found)) : .denied(guards.unmet)
  }
}
