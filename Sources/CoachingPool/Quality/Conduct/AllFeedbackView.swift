/// What a pool coordinator sees of what people said about a practitioner: all of it, by name.
///
/// A coordinator who is the practitioner, or above them in a reporting line, sees nothing, and of a matter in
/// which they have a part otherwise nothing either (rule A23). Source: row `practitionerFeedback` of the
/// confidentiality matrix, column of the pool coordinator.
public struct AllFeedbackView: Hashable, Sendable, Codable {
  /// About which membership.
  public let practitioner: PractitionerID
  /// What was said, the earliest first.
  public let all: [One]

  /// What one person said.
  public struct One: Hashable, Sendable, Codable {
    /// Who gave it.
    public let person: PersonID
    /// In what role.
    public let role: Role
    /// What they said.
    public let feedback: GivenFeedbackView
  }

  init(
    _ practitioner: PractitionerID, in state: PoolState,
    where isReadable: (PractitionerFeedback) -> Bool
  ) {
    self.practitioner = practitioner
    all = state.feedback(about: practitioner).filter(isReadable).map {
      One(person: $0.person, role: $0.role, feedback: GivenFeedbackView($0))
    }
  }

  /// Shows a coordinator what people said about a practitioner, or says why not.
  public static func of(
    _ practitioner: PractitionerID, in state: PoolState, for reader: Actor, at moment: Instant
  ) -> Reading<Self> {
    guard reader.role == .poolCoordinator else { return .denied([Reason(.nothingToRead)]) }
    guard let person = reader.person else { return .denied([Reason(.nameThePerson)]) }
    guard let membership = state.practitioners[practitioner] else {
      return .denied([Reason(.nothingToRead)])
    }
    let today = state.date(at: moment)
    var guards = CommandGuards("")
    guards.requireDisinterested(reader, in: [membership.person], state, on: today)
    if !guards.unmet.isEmpty { return .denied(guards.unmet) }
    return .view(
      Self(practitioner, in: state) { feedback in
        state.isReadable(feedback.engagement, by: person, from: today)
          && !state.isConcerned(person, in: [feedback.person], from: today)
      })
  }
}
