/// Records that somebody leaves a training cohort before its end; their place is free again.
///
/// It is theirs to say, or the pool coordinator's to record. Their membership stays in training where it was:
/// only an award ends that.
public struct WithdrawFromTraining: Command {
  /// The name that commits keep.
  public static let name = "withdrawFromTraining"
  /// The cohort.
  public let cohort: TrainingCohortID
  /// Who leaves.
  public let person: PersonID

  /// Records that somebody leaves.
  public init(_ person: PersonID, from cohort: TrainingCohortID) {
    self.cohort = cohort
    self.person = person
  }

  /// Checks who says so, and frees the place.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<TrainingPlace> {
    var guards = CommandGuards(Self.name)
    guards.requireRole(
      context.actor, among: [.poolCoordinator, .individual, .practitioner])
    try guards.refuseIfUnmet()
    var next: TrainingCohort
    if context.actor.role == .poolCoordinator {
      next = try guards.cohort(cohort, deciding: person, in: state, context)
    } else {
      guards.require(
        context.actor.person.map { state.isSame($0, person) } == true,
        Reason(.notThePersonConcerned, ["person": "whoever has the place"]))
      try guards.refuseIfUnmet()
      next = try guards.found(state.trainingCohorts[cohort], .trainingCohort, cohort.text)
    }
    let index = try guards.place(of: person, in: next, state)
    var place = next.members[index]
    place.state =
      guards.move(
        TrainingPlaceMachine.table, from: place.state, on: .withdraw, by: context.actor.role)
      ?? place.state
    try guards.refuseIfUnmet()
    place.ended = Swift.max(context.now, place.enrolled)
    next.members[index] = place
    return Decision(place, [.put(.trainingCohort(next))])
  }
}
