// What the commands about training ask: the cohort, the place, and who decides about it.
extension CommandGuards {
  /// Finds a cohort, and requires a coordinator with a name and no part in the matter (rule A23).
  ///
  /// - Throws: ``Refusal`` at once, so that nobody else reads who takes part.
  mutating func cohort(
    _ cohort: TrainingCohortID, deciding person: PersonID, in state: PoolState,
    _ context: CommandContext
  ) throws(Refusal) -> TrainingCohort {
    requireRole(context.actor, among: [.poolCoordinator])
    try refuseIfUnmet()
    let found = try found(state.trainingCohorts[cohort], .trainingCohort, cohort.text)
    require(context.actor.person != nil, Reason(.nameThePerson))
    requireDisinterested(context.actor, in: [person], state, on: state.date(at: context.now))
    try refuseIfUnmet()
    return found
  }

  /// Finds the place of a person who did not leave, under any of their records.
  mutating func place(
    of person: PersonID, in cohort: TrainingCohort, _ state: PoolState
  ) throws(Refusal) -> Int {
    let place = cohort.members.firstIndex {
      $0.state != .withdrawn && state.isSame($0.person, person)
    }
    guard let place else {
      throw Refusal(command, [Reason(.noTrainingPlace, ["person": person.text])])
    }
    return place
  }

  /// Finds the membership that somebody's training is for, and requires that it is theirs and not over.
  mutating func trainee(
    _ practitioner: PractitionerID, of person: PersonID, in state: PoolState
  ) throws(Refusal) -> PractitionerMembership {
    let member = try found(state.practitioners[practitioner], .practitioner, practitioner.text)
    require(
      state.isSame(member.person, person),
      Reason(
        .membershipOfAnother, ["practitioner": practitioner.text, "person": person.text]))
    require(
      ![.left, .removed].contains(member.status),
      Reason(.membershipOver, ["status": member.status.rawValue]))
    return member
  }
}

extension ReasonCode {
  /// Somebody has no place in the cohort.
  public static let noTrainingPlace = ReasonCode("training.noPlace")
  /// A membership is another person's.
  public static let membershipOfAnother = ReasonCode("training.membershipOfAnother")
  /// A membership is over.
  public static let membershipOver = ReasonCode("training.membershipOver")
  /// Coaching skills are for managers with their own teams, and make nobody a practitioner.
  public static let skillsMakeNoPractitioner = ReasonCode("training.skillsMakeNoPractitioner")
}
