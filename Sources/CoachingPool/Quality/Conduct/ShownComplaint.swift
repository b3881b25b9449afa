/// What a practitioner was told of a complaint and answered, in a view.
public struct ShownComplaintExchange: Hashable, Sendable, Codable {
  /// What they were told.
  public internal(set) var told: String
  /// When.
  public let at: Instant
  /// What they answered; `nil` where they have not.
  public internal(set) var answer: String?
  /// When they answered.
  public let answered: Instant?

  init(_ exchange: ComplaintExchange) {
    told = exchange.told.reveal()
    at = exchange.at
    answer = exchange.answer?.reveal()
    answered = exchange.answered
  }
}

/// A decision about a complaint, in a view of those who handle it.
public struct ShownComplaintDecision: Hashable, Sendable, Codable {
  /// What was found.
  public let finding: ComplaintFinding
  /// The day.
  public let on: CivilDate
  /// Why.
  public let reasons: String
  /// What is to follow.
  public let actions: [ComplaintAction]
  /// Who decided.
  public let handler: PersonID
  /// The day on which the complainant was told.
  public let complainantTold: CivilDate?
  /// The day on which the practitioner was told.
  public let practitionerTold: CivilDate?

  init(_ decision: ComplaintDecision) {
    finding = decision.finding
    on = decision.on
    reasons = decision.reasons.reveal()
    actions = decision.actions
    handler = decision.handler
    complainantTold = decision.complainantTold
    practitionerTold = decision.practitionerTold
  }
}

/// A pause for a complaint, in a view of those who handle it.
public struct ShownComplaintPause: Hashable, Sendable, Codable {
  /// The membership.
  public let practitioner: PractitionerID
  /// From when.
  public let since: Instant
  /// Until when; `nil` while it lasts.
  public let until: Instant?
}

/// A referral to a professional body, in a view of those who handle a complaint.
public struct ShownBodyReferral: Hashable, Sendable, Codable {
  /// The body.
  public let body: ProfessionalBody
  /// The day.
  public let on: CivilDate
}

/// A step of a complaint, in a view of those who handle it.
public struct ShownComplaintStep: Hashable, Sendable, Codable {
  /// What happened.
  public let event: ComplaintEvent
  /// Where the complaint stood after it.
  public let to: ComplaintState
  /// When.
  public let at: Instant
  /// Who, by pseudonym.
  public let actor: ActorID
  /// In what role.
  public let role: Role
}
