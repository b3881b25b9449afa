@testable import CoachingPool

/// Words of the stories about CPD, events and training: Boris and Cleo coach, Paula coordinates, Dora is her
/// deputy, and Amara works with Boris.
enum Development {
  static let coordinator = context(.poolCoordinator, "paula")
  static let boris = context(.practitioner, "boris")

  static func pool(_ more: Record..., policy change: (inout PoolPolicy) -> Void = { _ in })
    -> PoolState
  {
    var policy = PoolPolicy()
    policy.deputies = ["dora"]
    change(&policy)
    return PoolState(
      theSmallPool + [
        .policy(policy), .person(officer("paula")), .person(officer("dora")),
        .person(officer("cleo")), .practitioner(coach("coach-cleo", person: "cleo")),
        .engagement(
          Engagement(
            id: "e", kind: .coaching, participants: ["amara"], practitioner: "coach-boris",
            proposed: now)),
      ] + more)
  }

  static func entry(
    _ id: CPDEntryID, of practitioner: PractitionerID = "coach-boris", on date: String,
    minutes: Int = 60, _ category: CPDCategory = .other, event: PoolEventID? = nil,
    corrects: CPDEntryID? = nil, withdrawn: Instant? = nil
  ) -> Record {
    .cpdEntry(
      CPDEntry(
        id: id, practitioner: practitioner, date: day(date), minutes: minutes,
        category: category, event: event, recorded: moment("2020-01-01T00:00:00Z"),
        corrects: corrects, withdrawn: withdrawn))
  }

  /// A conference of two days that ended on the Friday before the stories.
  static let conference = PoolEventPlan(
    .annualConference, "The conference", theme: "When nothing stays still",
    span: span("2026-06-11", "2026-06-13"), minutes: 300, isOpenBeyondRegion: true)

  static func held(
    _ id: PoolEventID, _ plan: PoolEventPlan = conference, _ people: PersonID...
  ) -> Record {
    .poolEvent(
      PoolEvent(
        id: id, plan: plan, state: people.isEmpty ? .planned : .held,
        attendance: people.map { EventAttendance($0) }))
  }

  static func cohort(
    _ id: TrainingCohortID = "t",
    _ programme: TrainingProgramme = .practitionerTraining(scheme: "ILM", level: "5"),
    of organisation: OrganisationID? = nil, places: Int = 14,
    span: DateSpan = span("2026-06-01", "2026-12-01"), with members: TrainingPlace...
  ) -> Record {
    .trainingCohort(
      TrainingCohort(
        id: id, programme: programme, title: "Cohort", organisation: organisation, span: span,
        places: places, members: members))
  }

  static func at(_ moment: Instant, _ context: CommandContext) -> CommandContext {
    CommandContext(now: moment, actor: context.actor, randomness: context.randomness)
  }

  static func chance(_ number: Int, _ context: CommandContext) -> CommandContext {
    CommandContext(now: context.now, actor: context.actor, randomness: UInt64(number))
  }
}

/// A practitioner in training, without evidence of anything.
func trainee(
  _ id: PractitionerID, _ person: PersonID, _ status: PractitionerStatus = .live,
  line: ServiceLine = .pool
) -> PractitionerMembership {
  coach(id, person: person) {
    $0.credentials = []
    $0.status = status
    $0.line = line
  }
}
