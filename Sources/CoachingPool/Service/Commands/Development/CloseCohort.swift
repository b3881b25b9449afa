/// Closes a training cohort in which nobody is enrolled any more, at its end or where it is called off.
public struct CloseCohort: Command {
  /// The name that commits keep.
  public static let name = "closeCohort"
  /// The cohort.
  public let cohort: TrainingCohortID

  /// Closes a cohort.
  public init(_ cohort: TrainingCohortID) { self.cohort = cohort }

  /// Checks that everybody completed or left it, and closes it.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<TrainingCohort> {
    var guards = CommandGuards(Self.name)
    guards.requireRole(context.actor, among: [.poolCoordinator])
    try guards.refuseIfUnmet()
    var next = try guards.found(state.trainingCohorts[cohort], .trainingCohort, cohort.text)
    next.state =
      guards.move(
        TrainingCohortMachine.table, from: next.state, on: .close, by: context.actor.role)
      ?? next.state
    let enrolled = next.members.count { $0.state == .enrolled }
    guards.require(enrolled == 0, Reason(.stillEnrolled, ["enrolled": "\(enrolled)"]))
    try guards.refuseIfUnmet()
    return Decision(next, [.put(.trainingCohort(next))])
  }
}

extension ReasonCode {
  /// People are enrolled in the cohort.
  public static let stillEnrolled = ReasonCode("training.stillEnrolled")
}
