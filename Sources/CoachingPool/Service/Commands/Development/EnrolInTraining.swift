/// Gives somebody a place in a training cohort.
///
/// Where the place names a membership as practitioner that has no credential with evidence on file, the
/// membership counts as in training from now on; whoever is qualified already and trains for more stays
/// qualified. Source: reference section 13.5; workflow section 8.6.
public struct EnrolInTraining: Command {
  /// The name that commits keep.
  public static let name = "enrolInTraining"
  /// The cohort.
  public let cohort: TrainingCohortID
  /// Who gets the place.
  public let person: PersonID
  /// Their membership as practitioner, where they have one.
  public let practitioner: PractitionerID?

  /// Enrols somebody.
  ///
  /// - Parameters:
  ///   - person: Who gets the place.
  ///   - cohort: The cohort, open and not over.
  ///   - practitioner: Their membership as practitioner, where they have one that the training is for; none
  ///     in coaching skills.
  public init(
    _ person: PersonID, in cohort: TrainingCohortID, as practitioner: PractitionerID? = nil
  ) {
    self.cohort = cohort
    self.person = person
    self.practitioner = practitioner
  }

  /// Checks that there is a place for them, and keeps it.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<TrainingPlace> {
    var guards = CommandGuards(Self.name)
    var next = try guards.cohort(cohort, deciding: person, in: state, context)
    _ = try guards.found(state.people[person], .person, person.text)
    let today = state.date(at: context.now)
    _ = guards.move(
      TrainingPlaceMachine.table, from: nil, on: .enrol, by: context.actor.role)
    guards.require(next.state == .open, Reason(.cohortClosed))
    if let end = next.span.end {
      guards.require(today < end, Reason(.cohortOver, ["end": "\(end)"]))
    }
    guards.require(
      next.placesTaken < next.places,
      Reason(.cohortFull, ["taken": "\(next.placesTaken)", "places": "\(next.places)"]))
    guards.require(
      !next.members.contains { $0.state != .withdrawn && state.isSame($0.person, person) },
      Reason(.enrolledBefore, ["person": person.text]))
    if let organisation = next.organisation {
      guards.require(
        isOf(organisation, in: state, on: [today, next.span.start].compactMap { $0 }),
        Reason(
          .cohortOfAnotherOrganisation,
          ["person": person.text, "organisation": organisation.text]))
    }
    let changed = try trainee(for: next.programme, &guards, in: state, on: today)
    try guards.refuseIfUnmet()
    let place = TrainingPlace(person, practitioner: practitioner, enrolled: context.now)
    next.members.append(place)
    return Decision(place, [.put(.trainingCohort(next))] + changed)
  }

  private func isOf(
    _ organisation: OrganisationID, in state: PoolState, on days: [CivilDate]
  ) -> Bool {
    days.contains { day in
      state.affiliations(of: person, on: day).contains { $0.organisation == organisation }
    }
  }

  /// The membership, where it counts as in training from now on.
  private func trainee(
    for programme: TrainingProgramme, _ guards: inout CommandGuards, in state: PoolState,
    on today: CivilDate
  ) throws(Refusal) -> [Change] {
    guard let practitioner else { return [] }
    guards.require(programme.makesPractitioners, Reason(.skillsMakeNoPractitioner))
    var member = try guards.trainee(practitioner, of: person, in: state)
    if member.isInTraining || member.hasEvidence(on: today, under: state.policy.quality) {
      return []
    }
    member.isInTraining = true
    return [.put(.practitioner(member))]
  }
}

extension ReasonCode {
  /// A cohort is closed.
  public static let cohortClosed = ReasonCode("training.cohortClosed")
  /// A cohort is over.
  public static let cohortOver = ReasonCode("training.cohortOver")
  /// All places of a cohort are taken.
  public static let cohortFull = ReasonCode("training.cohortFull")
  /// Somebody has a place in the cohort already.
  public static let enrolledBefore = ReasonCode("training.enrolledBefore")
  /// A cohort is an organisation's own, and somebody is not of it.
  public static let cohortOfAnotherOrganisation = ReasonCode("training.ofAnotherOrganisation")
}
