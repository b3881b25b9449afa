/// What the data-protection officer sees of what people said about a practitioner, under a logged request.
///
/// For somebody's access to what is kept about them it holds what that person sees in their own place and no
/// more, since it goes to them; for any other request all of it. Source: row `practitionerFeedback` of the
/// confidentiality matrix, column of the data-protection officer; rule A30.
public struct FeedbackOfficerView: Hashable, Sendable, Codable {
  /// All of it, where nobody's access is asked for.
  public let whole: AllFeedbackView?
  /// What whoever asks for access gave.
  public internal(set) var given: [GivenFeedbackView]
  /// What the practitioner reads, where they ask for access.
  public internal(set) var received: FeedbackView?

  /// Shows an officer who has no part in it what people said about a practitioner, or says why not.
  public static func of(
    _ practitioner: PractitionerID, in state: PoolState, for reader: Actor, at moment: Instant,
    under request: LoggedRequest?
  ) -> Reading<Self> {
    guard reader.role == .dataProtectionOfficer else { return .denied([Reason(.nothingToRead)]) }
    let barred = reader.barred(under: request)
    if !barred.isEmpty { return .denied(barred) }
    guard let person = reader.person, let membership = state.practitioners[practitioner] else {
      return .denied([Reason(.nothingToRead)])
    }
    let today = state.date(at: moment)
    var guards = CommandGuards("")
    guards.requireDisinterested(reader, in: [membership.person], state, on: today)
    if !guards.unmet.isEmpty { return .denied(guards.unmet) }
    guard case .subjectAccess(let subject) = request?.kind else {
      let whole = AllFeedbackView(practitioner, in: state) { feedback in
        state.isReadable(feedback.engagement, by: person, from: today)
          && !state.isConcerned(person, in: [feedback.person], from: today)
      }
      return .view(Self(whole: whole, given: [], received: nil))
    }
    let own = state.identities(of: subject)
    let given = state.feedback(about: practitioner).filter { own.contains($0.person) }
    let received =
      own.contains(membership.person) ? FeedbackView(practitioner, in: state) : nil
    guard received != nil || !given.isEmpty else { return .denied([Reason(.nothingToRead)]) }
    return .view(
      Self(whole: nil, given: given.map { GivenFeedbackView($0) }, received: received))
  }
}
