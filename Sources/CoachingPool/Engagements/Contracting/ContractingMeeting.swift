/// A planned conversation in which the agreement is talked over: who comes, for how long, about what.
///
/// The practitioner leads it; its minutes are no session's. Source: rules R29 and R34; S3-73 to S3-85.
public struct ContractingMeeting: Hashable, Sendable {
  /// When it begins.
  public let at: Instant
  /// For how long, in minutes.
  public let minutes: Int
  /// How they meet.
  public let mode: MeetingMode
  /// How many sides it has.
  public let form: ContractingForm
  /// Who is invited, each in their role, the individual first.
  public let invited: [EngagementParty]

  /// Plans a meeting of the people whom it names.
  public init(
    at: Instant, minutes: Int, mode: MeetingMode, form: ContractingForm, invited: [EngagementParty]
  ) {
    self.at = at
    self.minutes = minutes
    self.mode = mode
    self.form = form
    self.invited = invited
  }

  /// Plans a meeting of everybody whom the agreement concerns.
  ///
  /// A sponsor with a light touch is invited like one who is fully involved, since even a brief talk
  /// helps (S3-59), and may acknowledge the agreement instead.
  /// - Parameters:
  ///   - at: When it begins.
  ///   - minutes: For how long; ``EngagementPolicy/contractingMinutes`` as a rule.
  ///   - mode: How they meet.
  ///   - parties: Those whom the agreement concerns on that day.
  public init(at: Instant, minutes: Int, mode: MeetingMode, of parties: [AgreementParty]) {
    self.init(
      at: at, minutes: minutes, mode: mode, form: ContractingForm(of: parties),
      invited: parties.map { EngagementParty($0.person, $0.role) })
  }

  /// Who leads it: the practitioner (S3-75).
  public var facilitator: PersonID? { invited.first { $0.role == .practitioner }?.person }

  /// What it is about (S3-76 to S3-79).
  public var agenda: [AgendaPoint] { AgendaPoint.allCases }

  /// The questions with which somebody prepares for it: six for whoever sponsors, none for others.
  public func preparation(for person: PersonID) -> [PreparationQuestion] {
    let sponsors: [Role] = [.sponsor, .humanResources]
    return invited.contains { $0.person == person && sponsors.contains($0.role) }
      ? PreparationQuestion.allCases : []
  }
}
