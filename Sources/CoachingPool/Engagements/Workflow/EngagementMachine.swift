/// The life of an engagement as a table.
///
/// Source: workflow section 8.3, E1 to E17, as rules A17, A19 and A31 to A36 change it. E17 has no row:
/// nothing leads out of an end, and a rematch makes a new engagement that names this one.
public enum EngagementMachine: Sendable {
  /// The moves.
  public static let table = StateTable<EngagementState, EngagementEvent>(
    "engagement", beginning + work + closing + clock + endings)

  private typealias Row = StateTable<EngagementState, EngagementEvent>.Row

  private static let both: [Role] = [.individual, .practitioner]

  private static let beginning: [Row] = [
    row(
      nil, .propose, .proposed, [.system],
      ["invitationAccepted", "placeFree", "everyRequirementMet"],
      ["request", "organisation", "serviceLine", "predecessor"]),
    row(
      .proposed, .planChemistry, .chemistry, both, ["notBeforeTheProposal"], ["chemistryMeeting"]),
    row(
      .chemistry, .planChemistry, .chemistry, both, ["notBeforeTheProposal"], ["chemistryMeeting"]),
    row(.chemistry, .sayYes, .chemistry, both, ["otherSideHasNotAnswered"], ["oneYes"]),
    row(.chemistry, .agree, .contracting, both, ["bothSayYes"], ["twoYes"]),
    row(.proposed, .decline, .cancelled, both, [], ["closure"]),
    row(.chemistry, .decline, .cancelled, both, [], ["closure"]),
    row(
      .proposed, .chooseAnother, .cancelled, [.system], ["anotherReachedContracting"], ["closure"]),
    row(
      .chemistry, .chooseAnother, .cancelled, [.system], ["anotherReachedContracting"],
      ["closure"]),
    row(
      .proposed, .skipChemistry, .contracting, both,
      ["policyAllowsSkipping", "individualChoosesAmongSeveral"]),
    row(
      .contracting, .activate, .active, [.system],
      [
        "currentVersionSigned", "limitsOfConfidentialityAcknowledged", "aGoalIsAgreed",
        "involvementIsSet", "versionIsNewAfterRecontracting",
      ], ["agreementVersion", "activated", "evaluationRequests"]),
    row(
      .contracting, .cancel, .cancelled, both,
      ["noSessionHeld", "codeIsForThisRole", "enoughMissedForNonAttendance"], ["closure"]),
  ]

  private static let work: [Row] = [
    row(
      .active, .pause, .paused, both + [.poolCoordinator],
      ["returnDateWithinTheMost", "coordinatorIsDisinterested", "coordinatorHasAGround"],
      ["returnDate"]),
    row(
      .paused, .resume, .active, both + [.poolCoordinator],
      ["pauseIsTheirOwn", "coordinatorIsDisinterested"], ["endOfPause"]),
    row(
      .active, .recontract, .contracting, both + [.sponsor], [],
      ["whatChanged", "oldVersionHoldsUntil"]),
  ]

  private static let closing: [Row] = [
    row(
      .active, .beginClosing, .closing, both + [.system],
      ["aSessionWasHeld", "noSessionIsPlannedForTheSystem"], []),
    row(
      .closing, .supportExtension, .closing, both + [.sponsor, .poolCoordinator],
      ["someAreStillToAgree", "coordinatorIsDisinterested"], ["supporter"]),
    row(
      .closing, .extend, .active, both + [.sponsor, .poolCoordinator],
      ["individualAndPractitionerAgree", "sponsorAgreesWhereFull", "withinTheMostOrApproved"],
      ["planVersion"]),
    row(
      .closing, .complete, .completed, [.system],
      [
        "aSessionWasHeld", "finalReviewHeldOrNotApplicable", "actionsHandedOver",
        "notBeforeTheLastSession",
      ],
      ["closure", "evaluationRequests"]),
  ]

  /// What the clock asks and ends; it applies in every live state (rules A19, A32 and A33).
  private static let clock: [Row] = EngagementState.live.flatMap { state in
    [
      row(state, .ask, state, [.system], ["questionIsDue"], ["question"]),
      row(state, .confirm, state, [.individual], [], ["confirmed"]),
      row(
        state, .endDormant, .endedEarly, [.system], ["twoQuestionsUnanswered"],
        ["closure", "evaluationRequests"]),
    ]
  }

  /// Ends before the planned one, out of every live state (rule A32).
  private static let endings: [Row] = EngagementState.live.flatMap { state in
    let begun: [EngagementState] = [.active, .paused, .closing]
    let held = begun.contains(state) ? [] : ["aSessionWasHeldOrTheCoordinatorEndsIt"]
    return [
      row(
        state, .endEarly, .endedEarly, both + [.poolCoordinator],
        held + ["codeIsForThisRole", "enoughMissedForNonAttendance", "coordinatorIsDisinterested"],
        ["closure", "evaluationRequests"]),
      row(
        state, .refer, .endedEarly, [.practitioner], ["individualAgrees", "supportRouteGiven"],
        ["closure", "evaluationRequests"]),
    ]
  }

  private static func row(
    _ from: EngagementState?, _ event: EngagementEvent, _ to: EngagementState, _ roles: [Role],
    _ guards: [String], _ records: [String] = []
  ) -> Row {
    .init(from: from, event: event, to: to, roles: roles, guards: guards, records: records)
  }
}
