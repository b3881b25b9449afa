/// What the data-protection officer sees of a complaint under a logged request.
///
/// For somebody's access to what is kept about them it holds what that person sees in their own place and no
/// more, since it goes to them; for any other request all of it. Source: row `complaint` of the
/// confidentiality matrix, column of the data-protection officer; rule A30.
public struct ComplaintOfficerView: Hashable, Sendable, Codable {
  /// All of it, where nobody's access is asked for.
  public let whole: HandledComplaintView?
  /// What the complainant sees, where it is theirs.
  public internal(set) var forComplainant: ComplainantView?
  /// What the practitioner was told, where it is theirs.
  public internal(set) var forPractitioner: ToldComplaintView?

  /// Shows a complaint to an officer who has no part in it, or says why not.
  public static func of(
    _ complaint: ComplaintID, in state: PoolState, for reader: Actor, at moment: Instant,
    under request: LoggedRequest?
  ) -> Reading<Self> {
    guard reader.role == .dataProtectionOfficer else { return .denied([Reason(.nothingToRead)]) }
    let barred = reader.barred(under: request)
    if !barred.isEmpty { return .denied(barred) }
    guard let found = state.complaints[complaint] else {
      return .denied([Reason(.nothingToRead)])
    }
    var guards = CommandGuards("")
    guards.requireDisinterested(
      reader, in: state.parties(to: found), state, on: state.date(at: moment))
    if !guards.unmet.isEmpty { return .denied(guards.unmet) }
    guard case .subjectAccess(let person) = request?.kind else {
      return .view(
        Self(whole: HandledComplaintView(found), forComplainant: nil, forPractitioner: nil))
    }
    if state.isSame(person, found.complainant) {
      return .view(
        Self(
          whole: nil, forComplainant: ComplainantView(found, in: state), forPractitioner: nil))
    }
    let practitioner = Actor(reader.pseudonym, as: .practitioner, person: person)
    guard state.isPractitionerTold(practitioner, of: found) else {
      return .denied([Reason(.nothingToRead)])
    }
    return .view(
      Self(whole: nil, forComplainant: nil, forPractitioner: ToldComplaintView(found)))
  }
}

extension Actor {
  /// What bars a data-protection officer from reading anything: no logged request, or no name.
  func barred(under request: LoggedRequest?) -> [Reason] {
    (request == nil ? [Reason(.noLoggedRequest)] : [])
      + (person == nil ? [Reason(.nameThePerson)] : [])
  }
}
