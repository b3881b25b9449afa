@testable import CoachingPool

/// Lets Amara complain about Boris, as far as a step.
///
/// Boris coaches her in `e`, which Selma sponsors. Paula coordinates the pool, Hana of the lead body may
/// handle it, and Dina is the pool's deputy.
func complained(_ more: Record..., until event: ComplaintEvent? = .make) throws -> PoolState {
  var policy = PoolPolicy()
  policy.deputies = ["paula", "dina"]
  var state = reviewed(.active)
  state.apply(
    ([
      .policy(policy), .person(officer("hana", of: "lead-body")),
      .person(officer("dina", of: "lead-body")), .person(officer("ivan", of: "lead-body")),
    ] + more).map { .put($0) })
  guard let event else { return state }
  let steps: [(ComplaintEvent, (inout PoolState) throws -> Void)] = [
    (
      .make,
      {
        _ = try $0.run(
          MakeComplaint(about: "coach-boris", .boundaries, "He rang at night.", in: "e"),
          byAmara)
      }
    ),
    (.acknowledge, { _ = try $0.run(AcknowledgeComplaint($0.theComplaint), byPaula) }),
    (.assign, { _ = try $0.run(AssignComplaintHandler($0.theComplaint, to: "hana"), byPaula) }),
    (
      .ask,
      { _ = try $0.run(AskAboutComplaint($0.theComplaint, telling: "You were heard."), byHana) }
    ),
    (.answer, { _ = try $0.run(AnswerComplaint($0.theComplaint, "Once only."), byBoris) }),
    (
      .decide,
      {
        _ = try $0.run(
          DecideComplaint(
            $0.theComplaint, .partlyUpheld, because: "It was once.", actions: [.apology]), byHana)
      }
    ),
    (
      .close,
      {
        _ = try $0.run(
          CloseComplaint($0.theComplaint, complainantTold: today, practitionerTold: today),
          byPaula)
      }
    ),
  ]
  for step in steps {
    try step.1(&state)
    if step.0 == event { break }
  }
  return state
}

let byHana = context(.poolCoordinator, "hana", randomness: 31)
let byDina = context(.poolCoordinator, "dina", randomness: 32)

extension PoolState {
  /// The one complaint of the scene.
  var theComplaint: ComplaintID { complaints.values.first?.id ?? "none" }
  /// The one complaint of the scene, as it is kept.
  var complaint: Complaint? { complaints.values.first }
  /// Where Boris's membership stands.
  var boris: PractitionerStatus? { practitioners["coach-boris"]?.status }
}
