internal import CoachingPool

extension ContractRecords {
  static let assurance = Assurance(
    of: practitioner.id, joined: day(2026, 1, 12),
    ethics: [
      EthicsAgreement(
        "Code of ethics", edition: "3", agreed: day(2026, 1, 13), until: day(2029, 1, 13))
    ],
    support: [
      OrganisationSupport(
        of: organisation.id, span(day(2026, 1, 14), day(2028, 1, 14)),
        confirmedBy: ActorID(unchecked: "keeper"))
    ],
    references: [
      PractitionerReference(
        given: day(2026, 1, 15), until: day(2028, 1, 15), takenBy: ActorID(unchecked: "taker"))
    ],
    inducted: day(2026, 1, 16),
    insurance: [
      InsuranceCover(
        pence: 250_000_000, span(day(2026, 1, 1), day(2027, 1, 1)), seen: day(2026, 1, 17),
        by: ActorID(unchecked: "seer"))
    ],
    insuranceAsked: day(2026, 1, 18),
    pause: MembershipPause(returns: day(2026, 9, 1), by: .practitioner),
    moves: [
      MembershipMove(
        .pause, from: .live, to: .paused, at: moment(9), actor: ActorID(unchecked: "mover"),
        role: .practitioner)
    ],
    notices: [LapseNotice(.insurance, lapses: day(2027, 1, 1), at: moment(10))])
}
