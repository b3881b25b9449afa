/// The life of a complaint as a table.
///
/// The handler acts in the role of the pool coordinator, as a deputy does (rule A37), and for this complaint
/// alone. Source: rule A16; the data protection regulator's complaints process (acknowledge, investigate,
/// tell the outcome).
public enum ComplaintMachine: Sendable {
  /// In what role people complain, or have a complaint recorded.
  public static let complainants: [Role] = [
    .individual, .practitioner, .sponsor, .humanResources, .organisationalCoordinator,
    .poolCoordinator, .supervisor, .safeguardingLead,
  ]

  /// The moves.
  public static let table = StateTable<ComplaintState, ComplaintEvent>(
    "complaint",
    [
      row(nil, .make, .received, by: complainants, ["aboutSomebodyElse"], ["ground", "text"]),
      row(.received, .acknowledge, .acknowledged, ["hasNoPartInIt"]),
      row(
        .acknowledged, .assign, .investigating, ["hasNoPartInIt", "handlerIsIndependent"],
        ["handler"]),
      row(
        .investigating, .assign, .investigating, ["hasNoPartInIt", "handlerIsIndependent"],
        ["handler"]),
      row(.investigating, .ask, .investigating, ["isTheHandler"], ["whatWasTold"]),
      row(.investigating, .answer, .investigating, by: [.practitioner], ["wasAsked"], ["answer"]),
    ]
      + [.received, .acknowledged, .investigating, .decided].map {
        row($0, .pause, $0, ["hasNoPartInIt", "isNotPausedForIt"], ["formerStatus"])
      }
      + ComplaintState.allCases.map {
        row($0, .resume, $0, ["hasNoPartInIt", "isPausedForIt"], ["until"])
      } + [
        row(
          .investigating, .decide, .decided, ["isTheHandler", "practitionerWasHeard"],
          ["finding", "reasons", "actions"]),
        row(.investigating, .refer, .investigating, ["isTheHandler"], ["body"]),
        row(.decided, .refer, .decided, ["isTheHandler"], ["body"]),
        row(.closed, .refer, .closed, ["isTheHandler"], ["body"]),
        row(
          .decided, .close, .closed, ["hasNoPartInIt", "everybodyIsTold", "noPauseOutlivesIt"],
          ["daysOfTelling"]),
        row(
          .closed, .review, .acknowledged, by: complainants,
          ["isComplainantOrPractitioner", "notReviewedBefore"]),
      ]
      + [.received, .acknowledged, .investigating].map {
        row($0, .withdraw, .withdrawn, by: complainants, ["isTheComplainant"])
      } + [
        row(
          .withdrawn, .assign, .withdrawn, ["hasNoPartInIt", "handlerIsIndependent"], ["handler"]),
        row(.withdrawn, .goOn, .investigating, ["isTheHandler", "safetyAsksForIt"]),
      ])

  private static func row(
    _ from: ComplaintState?, _ event: ComplaintEvent, _ to: ComplaintState,
    by roles: [Role] = [.poolCoordinator], _ guards: [String], _ records: [String] = []
  ) -> StateTable<ComplaintState, ComplaintEvent>.Row {
    .init(from: from, event: event, to: to, roles: roles, guards: guards, records: records)
  }
}
