/// The life of a request as a table.
///
/// Source: workflow section 8.1, as rules A03, A10, A33 and A36 change it.
public enum RequestMachine: Sendable {
  /// The moves.
  public static let table = StateTable<RequestState, RequestEvent>(
    "request",
    [
      row(
        nil, .begin, .draft, [.individual, .sponsor], ["individualBelongsToTheOrganisation"]),
      row(
        nil, .rematch, .open, [.individual],
        ["engagementEndedWithoutFault", "screened", "entitled"], ["predecessor"]),
      row(
        .draft, .submit, .submitted, [.individual],
        ["screened", "entitled", "hasATheme", "termsAcknowledged"], ["submitted", "referral"]),
      row(.submitted, .passOn, .awaitingApproval, [.system], ["organisationRequiresApproval"]),
      row(.submitted, .open, .open, [.system, .poolCoordinator], ["approvalNotRequired"]),
      row(
        .awaitingApproval, .approve, .open, [.organisationalCoordinator, .poolCoordinator],
        ["approverIsNotAnOfficerOfTheMembersCouncil"]),
      row(
        .awaitingApproval, .decline, .declined, [.organisationalCoordinator, .poolCoordinator],
        ["approverIsNotAnOfficerOfTheMembersCouncil", "criterionNamed"], ["criterion"]),
      row(.open, .waitlist, .waitlisted, [.system, .poolCoordinator], ["nobodyEligible"]),
      row(
        .waitlisted, .resume, .open, [.system, .poolCoordinator], ["somebodyCanBeAsked"]),
      row(.open, .match, .matched, [.system], ["invitationAccepted"], ["invitation"]),
      row(.waitlisted, .match, .matched, [.system], ["invitationAccepted"], ["invitation"]),
      row(.draft, .withdraw, .withdrawn, [.individual], []),
      row(.submitted, .withdraw, .withdrawn, [.individual], []),
      row(.awaitingApproval, .withdraw, .withdrawn, [.individual], []),
      row(.open, .withdraw, .withdrawn, [.individual], []),
      row(.waitlisted, .withdraw, .withdrawn, [.individual], []),
      row(.open, .expire, .expired, [.system], ["twoQuestionsUnanswered"]),
      row(.waitlisted, .expire, .expired, [.system], ["twoQuestionsUnanswered"]),
    ])

  private static func row(
    _ from: RequestState?, _ event: RequestEvent, _ to: RequestState, _ roles: [Role],
    _ guards: [String], _ records: [String] = []
  ) -> StateTable<RequestState, RequestEvent>.Row {
    .init(from: from, event: event, to: to, roles: roles, guards: guards, records: records)
  }
}
