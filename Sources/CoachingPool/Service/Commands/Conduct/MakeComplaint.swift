/// Complains about a practitioner, or records what somebody complains of on their behalf.
///
/// Anybody whom the pool knows may complain, in whatever role, but about themselves. Where it happened in an
/// engagement, they take or took part in it or sponsor it. A pool coordinator records for somebody else
/// where they have no part in it themselves. Source: rule A16.
public struct MakeComplaint: Command {
  /// The name that commits keep.
  public static let name = "makeComplaint"
  /// About whom.
  public let practitioner: PractitionerID
  /// What it is about, as a code.
  public let ground: ComplaintGround
  /// What the complainant says.
  public let text: Confidential<String>
  /// In what engagement it happened, where it happened in one.
  public let engagement: EngagementID?
  /// For whom it is recorded; `nil` for whoever acts.
  public let complainant: PersonID?
  /// In what role the complainant comes, where it is recorded for them.
  public let complainantRole: Role

  /// Complains.
  public init(
    about practitioner: PractitionerID, _ ground: ComplaintGround, _ text: String,
    in engagement: EngagementID? = nil
  ) {
    self.practitioner = practitioner
    self.ground = ground
    self.text = Confidential(text)
    self.engagement = engagement
    complainant = nil
    complainantRole = .individual
  }

  /// Records what somebody complains of, on their behalf.
  public init(
    about practitioner: PractitionerID, _ ground: ComplaintGround, _ text: String,
    in engagement: EngagementID? = nil, for complainant: PersonID, as role: Role
  ) {
    self.practitioner = practitioner
    self.ground = ground
    self.text = Confidential(text)
    self.engagement = engagement
    self.complainant = complainant
    complainantRole = role
  }

  /// Checks who complains about whom, and keeps it.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<ComplaintStanding> {
    var guards = CommandGuards(Self.name)
    let actor = context.actor
    guards.requireRole(
      actor, among: complainant == nil ? ComplaintMachine.complainants : [.poolCoordinator])
    guards.require(actor.person != nil, Reason(.nameThePerson))
    try guards.refuseIfUnmet()
    let membership = try guards.found(
      state.practitioners[practitioner], .practitioner, practitioner.text)
    let person = try guards.found(complainant ?? actor.person, .person, "none")
    _ = try guards.found(state.people[person], .person, person.text)
    guards.require(
      !state.isSame(membership.person, person), Reason(.complaintAboutOneself))
    if let engagement {
      // Whether there is an engagement of others, nobody learns by complaining.
      let found = state.engagements[engagement].flatMap { found in
        let isTheirs = state.isParty(person, among: found.parties(in: state))
        let isThePractitioners =
          state.practitioners[found.practitioner].map {
            state.isSame($0.person, membership.person)
          } ?? false
        return isTheirs && isThePractitioners ? found : nil
      }
      guards.require(
        found != nil, Reason(.complaintOutsideTheEngagement, ["engagement": engagement.text]))
    }
    var complaint = Complaint(
      id: context.newIdentifier("complaint", absentFrom: state.complaints), about: practitioner,
      in: engagement, complainant: person,
      as: complainant == nil ? actor.role : complainantRole, received: context.now,
      ground: ground, text: text)
    if complainant != nil {
      guards.requireDisinterested(
        actor, in: state.parties(to: complaint), state, on: state.date(at: context.now))
    }
    guards.step(.make, &complaint, state, context)
    return try guards.kept(complaint, state)
  }
}

extension ReasonCode {
  /// Somebody complains about themselves.
  public static let complaintAboutOneself = ReasonCode("complaint.aboutOneself")
  /// The engagement is none of this practitioner's in which the complainant has a part.
  public static let complaintOutsideTheEngagement = ReasonCode("complaint.outsideTheEngagement")
}
