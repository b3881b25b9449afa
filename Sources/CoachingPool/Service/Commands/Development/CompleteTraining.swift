/// Records that somebody completed their training, and where it was awarded, the qualification.
///
/// The qualification stands with the membership as a credential of which nobody has seen evidence yet: a
/// person checks that, and only then does the practitioner count as qualified. The award is what ends being
/// in training; without one the membership stays as it is. Source: reference section 13.5; S0-42.
public struct CompleteTraining: Command {
  /// The name that commits keep.
  public static let name = "completeTraining"
  /// The cohort.
  public let cohort: TrainingCohortID
  /// Who completed it.
  public let person: PersonID
  /// The day of the award; `nil` where there is none, or not yet.
  public let awarded: CivilDate?
  /// The membership with which the qualification stands, where the place names none.
  public let practitioner: PractitionerID?

  /// Records a completion.
  ///
  /// - Parameters:
  ///   - person: Who completed the training.
  ///   - cohort: The cohort.
  ///   - awarded: The day on which the qualification was awarded, where it was.
  ///   - practitioner: The membership with which the qualification stands, where the place names none.
  public init(
    _ person: PersonID, in cohort: TrainingCohortID, awarded: CivilDate? = nil,
    as practitioner: PractitionerID? = nil
  ) {
    self.cohort = cohort
    self.person = person
    self.awarded = awarded
    self.practitioner = practitioner
  }

  /// Checks the place and the award, and keeps both.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<TrainingPlace> {
    var guards = CommandGuards(Self.name)
    var next = try guards.cohort(cohort, deciding: person, in: state, context)
    let index = try guards.place(of: person, in: next, state)
    var place = next.members[index]
    place.state =
      guards.move(
        TrainingPlaceMachine.table, from: place.state, on: .complete, by: context.actor.role)
      ?? place.state
    let today = state.date(at: context.now)
    let start = next.span.start ?? .first
    guards.require(start <= today, Reason(.cohortNotBegun, ["start": "\(start)"]))
    if let practitioner {
      guards.require(
        place.practitioner ?? practitioner == practitioner,
        Reason(
          .placeOfAnotherMembership, ["practitioner": place.practitioner?.text ?? "none"]))
      place.practitioner = place.practitioner ?? practitioner
    }
    let changed = try qualified(place, of: next, &guards, in: state, on: today)
    try guards.refuseIfUnmet()
    place.ended = Swift.max(context.now, place.enrolled)
    next.members[index] = place
    return Decision(place, [.put(.trainingCohort(next))] + changed)
  }

  /// The membership with the qualification, where it was awarded.
  private func qualified(
    _ place: TrainingPlace, of cohort: TrainingCohort, _ guards: inout CommandGuards,
    in state: PoolState, on today: CivilDate
  ) throws(Refusal) -> [Change] {
    guard case .practitionerTraining(let scheme, let level) = cohort.programme else {
      guards.require(
        awarded == nil && practitioner == nil, Reason(.skillsMakeNoPractitioner))
      return []
    }
    guard let awarded else {
      if let practitioner { _ = try guards.trainee(practitioner, of: person, in: state) }
      return []
    }
    let start = cohort.span.start ?? .first
    guards.require(
      awarded <= today, Reason(.dateInTheFuture, ["date": "\(awarded)", "today": "\(today)"]))
    guards.require(
      awarded >= start,
      Reason(.awardBeforeCohort, ["awarded": "\(awarded)", "start": "\(start)"]))
    guard let practitioner = place.practitioner else {
      guards.require(false, Reason(.noMembershipForAward, ["person": person.text]))
      return []
    }
    var member = try guards.trainee(practitioner, of: person, in: state)
    let holds = member.credentials.contains {
      $0.kind == .qualification && $0.scheme == scheme && $0.level == level
    }
    if !holds {
      member.credentials.append(
        Credential(kind: .qualification, scheme: scheme, level: level, awarded: awarded))
    }
    member.isInTraining = false
    return [.put(.practitioner(member))]
  }
}

extension ReasonCode {
  /// A cohort has not begun.
  public static let cohortNotBegun = ReasonCode("training.cohortNotBegun")
  /// A place is for another membership.
  public static let placeOfAnotherMembership = ReasonCode("training.placeOfAnotherMembership")
  /// An award was before the cohort began.
  public static let awardBeforeCohort = ReasonCode("training.awardBeforeCohort")
  /// There is no membership with which a qualification could stand.
  public static let noMembershipForAward = ReasonCode("training.noMembershipForAward")
}
