/// What a practitioner sees of a request before accepting: enough to declare a conflict, and no more.
///
/// Name, organisation, role, kind and theme codes; no wish, no adjustment, no trigger, no list of
/// choices, and nobody else who is or was asked. Source: rule A04; vocabularies of themes are codes.
public struct InvitationView: Hashable, Sendable, Codable {
  /// The invitation.
  public let invitation: InvitationID
  /// The individual's name.
  public let name: String
  /// The organisation for which they ask, by the name that it has on the day.
  public let organisation: String
  /// What they are there, as they give it: a job title, or else the level or elected role's code.
  public let role: String?
  /// The kind of service.
  public let kind: ServiceKind
  /// The codes of the themes.
  public let themes: [Theme]
  /// When the invitation was sent.
  public let sent: Instant
  /// The first moment at which it no longer can be answered.
  public let expires: Instant

  private init(
    _ invitation: Invitation, _ request: Request, _ person: Person, in state: PoolState,
    on today: CivilDate
  ) {
    self.invitation = invitation.id
    name = person.name
    organisation = state.organisationName(request.organisation, on: today)
    let affiliation = state.affiliations(of: person.id, on: today)
      .first { $0.organisation == request.organisation }
    role = affiliation.map(Self.role)
    kind = request.kind
    themes = request.themes
    sent = invitation.sent
    expires = invitation.expires
  }

  private static func role(_ affiliation: Affiliation) -> String {
    if let title = affiliation.jobTitle { return title }
    return switch affiliation.capacity {
    case .employee(let level): level.code
    case .electedMember(let role, _): role.code
    case .officeHolder(let office): office
    }
  }

  /// Shows an open invitation to the practitioner whom it asks, and to nobody else.
  ///
  /// - Throws: ``Refusal`` with every reason: another role or person, or an invitation that is no longer
  ///   open and therefore no longer shows anything.
  public static func of(
    _ id: InvitationID, for reader: Actor, in state: PoolState, at now: Instant
  ) throws(Refusal) -> InvitationView {
    var guards = CommandGuards("invitationView")
    let invitation = try guards.found(state.invitations[id], .invitation, id.text)
    let request = try guards.found(
      state.requests[invitation.request], .request, invitation.request.text)
    let practitioner = try guards.found(
      state.practitioners[invitation.practitioner], .practitioner, invitation.practitioner.text)
    let person = try guards.found(
      state.people[request.individual], .person, request.individual.text)
    guards.requireRole(reader, among: [.practitioner])
    guards.requirePractitioner(reader, of: practitioner, in: state)
    guards.require(
      invitation.state == .sent, Reason(.invitationNotOpen, ["state": invitation.state.rawValue]))
    guards.require(
      invitation.state != .sent || now < invitation.expires,
      Reason(.invitationExpired, ["expired": "\(invitation.expires)"]))
    try guards.refuseIfUnmet()
    let today = state.date(at: now)
    return InvitationView(invitation, request, person, in: state, on: today)
  }
}
