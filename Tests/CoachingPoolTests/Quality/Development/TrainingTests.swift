import Testing

@testable import CoachingPool

private let places:
  [(from: TrainingPlace.State?, step: TrainingPlaceStep, to: TrainingPlace.State)] =
    [
      (nil, .enrol, .enrolled), (.enrolled, .complete, .completed),
      (.enrolled, .withdraw, .withdrawn),
    ]
private let cohorts: [(from: TrainingCohort.State?, step: TrainingCohortStep)] = [
  (nil, .open), (.open, .close),
]

@Suite struct `The machines of training` {
  @Test func `a place is given, and then completed or left, and no other move exists`() {
    for state in [nil] + TrainingPlace.State.allCases.map({ $0 }) {
      for step in TrainingPlaceStep.allCases {
        let row = places.first { $0.from == state && $0.step == step }
        for role in Role.allCases {
          let isTheirs =
            role == .poolCoordinator
            || step == .withdraw && [.individual, .practitioner].contains(role)
          switch TrainingPlaceMachine.table.row(from: state, on: step, by: role) {
          case .success(let move): #expect(isTheirs && row?.to == move.to)
          case .failure(let refused):
            #expect(row == nil || !isTheirs)
            #expect(refused.reason.code == (row == nil ? .noSuchMove : .notInThisRole))
          }
        }
      }
    }
    #expect(TrainingPlaceMachine.table.finalStates == [.completed, .withdrawn])
  }

  @Test func `a cohort is opened and closed by the pool coordinator`() {
    for state in [nil] + TrainingCohort.State.allCases.map({ $0 }) {
      for step in TrainingCohortStep.allCases {
        let isMove = cohorts.contains { $0.from == state && $0.step == step }
        for role in Role.allCases {
          let found = try? TrainingCohortMachine.table.row(from: state, on: step, by: role).get()
          #expect((found != nil) == (isMove && role == .poolCoordinator))
        }
      }
    }
    #expect(TrainingCohortMachine.table.finalStates == [.closed])
  }
}

@Suite struct `Opening and closing a cohort` {
  private let opened = OpenCohort(
    .practitionerTraining(scheme: "ILM", level: "5"), "Senior staff", of: "ashvale",
    span: span("2026-06-01", "2026-12-01"), places: 14)

  @Test func `is the pool coordinator's, with every fault named`() throws {
    var state = Development.pool()
    for role in Role.allCases {
      #expect(
        refusals(opened, state, context(role)) == (role == .poolCoordinator ? [] : [.notInThisRole])
      )
    }
    let cohort = try state.run(opened, Development.coordinator)
    #expect(state.trainingCohorts[cohort.id] == cohort && cohort.state == .open)
    let faulty = OpenCohort(
      .practitionerTraining(scheme: "", level: ""), "", of: "nobody", span: .always, places: 0)
    #expect(
      refusals(faulty, state, Development.coordinator)
        == [.emptyText, .emptyText, .emptyText, .missing, .outOfRange, .danglingReference])
  }

  @Test func `closes once nobody is enrolled any more`() throws {
    var state = Development.pool(Development.cohort())
    _ = try state.run(EnrolInTraining("amara", in: "t"), Development.coordinator)
    #expect(refusals(CloseCohort("t"), state, Development.coordinator) == [.stillEnrolled])
    _ = try state.run(CompleteTraining("amara", in: "t"), Development.coordinator)
    #expect(try state.run(CloseCohort("t"), Development.coordinator).state == .closed)
    #expect(refusals(CloseCohort("t"), state, Development.coordinator) == [.noSuchMove])
    #expect(refusals(CloseCohort("x"), state, Development.coordinator) == [.notFound])
    #expect(
      refusals(EnrolInTraining("cleo", in: "t"), state, Development.coordinator) == [.cohortClosed])
    for role in Role.allCases where role != .poolCoordinator {
      #expect(refusals(CloseCohort("t"), state, context(role)) == [.notThisRolesCommand])
    }
  }

  @Test func `has every fault of its own at once`() {
    let cohort = TrainingCohort(
      id: "t", programme: .coachingSkills, title: "Skills", span: span("2026-06-01", "2026-07-01"),
      places: 1, state: .closed,
      members: [
        TrainingPlace("a", practitioner: "coach-boris", enrolled: now),
        TrainingPlace("a", state: .completed, enrolled: now),
        TrainingPlace("b", state: .withdrawn, enrolled: now, ended: now.adding(seconds: -1)),
      ])
    #expect(
      cohort.faults().map(\.field)
        == ["members", "members", "members.0", "members.0", "members.1", "members.2"])
    let state = Development.pool()
    #expect(
      state.referenceFaults(of: .trainingCohort(cohort)).map(\.field)
        == ["members", "members", "members"])
  }
}

@Suite struct `A place in a cohort` {
  private let managers = TrainingProgramme.coachingSkills

  @Test func `makes a member without evidence a trainee, and leaves who is qualified qualified`()
    throws
  {
    var state = Development.pool(
      Development.cohort(), .practitioner(trainee("coach-dora", "dora", .approved)))
    let place = try state.run(
      EnrolInTraining("dora", in: "t", as: "coach-dora"), Development.coordinator)
    #expect(place.state == .enrolled && place.practitioner == "coach-dora")
    #expect(state.practitioners["coach-dora"]?.isInTraining == true)
    let before = state.practitioners["coach-boris"]
    _ = try state.run(
      EnrolInTraining("boris", in: "t", as: "coach-boris"), Development.coordinator)
    #expect(state.practitioners["coach-boris"] == before)
    _ = try state.run(EnrolInTraining("amara", in: "t"), Development.coordinator)
    #expect(state.trainingCohorts["t"]?.members.map(\.person) == ["dora", "boris", "amara"])
  }

  @Test func `is refused with every reason`() {
    let state = Development.pool(
      Development.cohort(
        "t", of: "ashvale", places: 1, span: span("2026-01-01", "2026-06-15"),
        with: TrainingPlace("boris", enrolled: now)),
      .practitioner(coach("coach-boris", person: "boris") { $0.status = .left }))
    #expect(
      refusals(
        EnrolInTraining("boris", in: "t", as: "coach-boris"), state, Development.coordinator) == [
          .cohortOver, .cohortFull, .enrolledBefore, .cohortOfAnotherOrganisation, .membershipOver,
        ])
    #expect(
      refusals(
        EnrolInTraining("amara", in: "t", as: "coach-cleo"), state, Development.coordinator)
        == [.cohortOver, .cohortFull, .membershipOfAnother])
    for command in [
      EnrolInTraining("nobody", in: "t"), EnrolInTraining("amara", in: "x"),
      EnrolInTraining("amara", in: "t", as: "nobody"),
    ] {
      #expect(refusals(command, state, Development.coordinator) == [.notFound])
    }
    for role in Role.allCases where role != .poolCoordinator {
      for codes in [
        refusals(EnrolInTraining("amara", in: "t"), state, context(role, "paula")),
        refusals(CompleteTraining("boris", in: "t"), state, context(role, "paula")),
      ] { #expect(codes == [.notThisRolesCommand]) }
    }
  }

  @Test func `A23 A37: is no coordinator's to give to themselves or those below them`() throws {
    let state = Development.pool(
      Development.cohort("t", with: TrainingPlace("paula", enrolled: now)),
      .person(officer("amara", manager: "paula")))
    #expect(
      refusals(EnrolInTraining("amara", in: "t"), state, Development.coordinator)
        == [.inTheReportingLine, .passesToTheDeputy])
    #expect(
      refusals(CompleteTraining("paula", in: "t"), state, Development.coordinator)
        == [.partyToIt, .passesToTheDeputy])
    #expect(
      refusals(WithdrawFromTraining("paula", from: "t"), state, Development.coordinator)
        == [.partyToIt, .passesToTheDeputy])
    #expect(
      refusals(EnrolInTraining("amara", in: "t"), state, context(.poolCoordinator))
        == [.nameThePerson])
    #expect(
      refusals(EnrolInTraining("amara", in: "t"), state, context(.poolCoordinator, "dora")).isEmpty)
  }

  @Test func `S1-27: coaching skills make nobody a practitioner`() throws {
    var state = Development.pool(Development.cohort("s", managers))
    #expect(
      refusals(
        EnrolInTraining("boris", in: "s", as: "coach-boris"), state, Development.coordinator)
        == [.skillsMakeNoPractitioner])
    _ = try state.run(EnrolInTraining("boris", in: "s"), Development.coordinator)
    for command in [
      CompleteTraining("boris", in: "s", awarded: today),
      CompleteTraining("boris", in: "s", as: "coach-boris"),
    ] {
      #expect(refusals(command, state, Development.coordinator) == [.skillsMakeNoPractitioner])
    }
    let before = state.practitioners.values
    _ = try state.run(CompleteTraining("boris", in: "s"), Development.coordinator)
    #expect(state.practitioners.values == before)
  }

  @Test func `13.5: only an award ends being in training, and only evidence makes qualified`()
    throws
  {
    var state = Development.pool(
      Development.cohort(), .practitioner(trainee("coach-dora", "dora")),
      .practitioner(trainee("coach-paula", "paula")))
    let dora = context(.poolCoordinator, "dora")
    for (person, practitioner, by): (PersonID, PractitionerID, CommandContext) in [
      ("dora", "coach-dora", Development.coordinator), ("paula", "coach-paula", dora),
    ] {
      _ = try state.run(EnrolInTraining(person, in: "t", as: practitioner), by)
    }
    _ = try state.run(CompleteTraining("paula", in: "t"), dora)
    #expect(state.practitioners["coach-paula"]?.isInTraining == true)
    _ = try state.run(
      CompleteTraining("dora", in: "t", awarded: day("2026-06-14")), Development.coordinator)
    var member = try #require(state.practitioners["coach-dora"])
    #expect(!member.isInTraining && !member.isQualified(on: today, under: QualityPolicy()))
    #expect(
      member.credentials == [
        Credential(kind: .qualification, scheme: "ILM", level: "5", awarded: day("2026-06-14"))
      ])
    #expect(member.faults(in: state.policy).isEmpty)
    #expect(state.qualifiedPractitioners(on: today) == 2)
    member.credentials = [
      Credential(
        kind: .qualification, scheme: "ILM", level: "5", awarded: day("2026-06-14"),
        evidenceSeen: today)
    ]
    state.put(.practitioner(member))
    #expect(state.qualifiedPractitioners(on: today) == 3)
    #expect(
      refusals(CompleteTraining("dora", in: "t"), state, Development.coordinator) == [.noSuchMove])
  }

  @Test func `a qualification that is there already is not put there twice`() throws {
    var state = Development.pool(Development.cohort())
    _ = try state.run(EnrolInTraining("boris", in: "t"), Development.coordinator)
    _ = try state.run(
      CompleteTraining("boris", in: "t", awarded: today, as: "coach-boris"),
      Development.coordinator)
    #expect(state.practitioners["coach-boris"]?.credentials == [anILMAward])
    #expect(state.trainingCohorts["t"]?.members.first?.practitioner == "coach-boris")
  }

  @Test func `an award is of the training, of a membership, and not ahead`() {
    let state = Development.pool(
      Development.cohort(
        "t", with: TrainingPlace("boris", practitioner: "coach-boris", enrolled: now),
        TrainingPlace("amara", enrolled: now)),
      Development.cohort(
        "later", span: span("2026-07-01", "2026-12-01"), with: TrainingPlace("boris", enrolled: now)
      ))
    func complete(
      _ person: PersonID, in cohort: TrainingCohortID = "t", _ awarded: String?,
      as practitioner: PractitionerID? = nil
    ) -> [ReasonCode] {
      refusals(
        CompleteTraining(person, in: cohort, awarded: awarded.map(day), as: practitioner), state,
        Development.coordinator)
    }
    #expect(complete("boris", "2026-06-16") == [.dateInTheFuture])
    #expect(complete("boris", "2026-05-31") == [.awardBeforeCohort])
    #expect(complete("boris", "2026-06-01").isEmpty && complete("boris", "2026-06-15").isEmpty)
    #expect(complete("amara", "2026-06-15") == [.noMembershipForAward])
    #expect(complete("amara", "2026-06-15", as: "coach-boris") == [.membershipOfAnother])
    #expect(complete("amara", nil, as: "coach-boris") == [.membershipOfAnother])
    #expect(complete("boris", nil, as: "coach-cleo").contains(.placeOfAnotherMembership))
    #expect(complete("boris", in: "later", nil) == [.cohortNotBegun])
    #expect(complete("cleo", nil) == [.noTrainingPlace])
  }

  @Test func `is left by themselves or with the coordinator, and is free again`() throws {
    var state = Development.pool(
      Development.cohort("t", places: 1, with: TrainingPlace("amara", enrolled: now)))
    let command = WithdrawFromTraining("amara", from: "t")
    for role in Role.allCases {
      let own = refusals(command, state, context(role, "amara"))
      let others = refusals(command, state, context(role, "paula"))
      switch role {
      case .poolCoordinator:
        #expect(own == [.partyToIt, .passesToTheDeputy] && others.isEmpty)
      case .individual, .practitioner:
        #expect(own.isEmpty && others == [.notThePersonConcerned])
      default: #expect(own == [.notThisRolesCommand] && others == own)
      }
    }
    #expect(
      refusals(EnrolInTraining("cleo", in: "t"), state, Development.coordinator) == [.cohortFull])
    #expect(try state.run(command, context(.individual, "amara")).ended == now)
    _ = try state.run(EnrolInTraining("cleo", in: "t"), Development.coordinator)
    #expect(state.trainingCohorts["t"]?.members.map(\.state) == [.withdrawn, .enrolled])
    #expect(refusals(command, state, Development.coordinator) == [.noTrainingPlace])
    #expect(
      refusals(WithdrawFromTraining("cleo", from: "x"), state, Development.coordinator)
        == [.notFound])
  }

  @Test func `whoever left may come back, and two records of one person have one place`() throws {
    var state = Development.pool(
      Development.cohort(
        "t", with: TrainingPlace("amara", state: .withdrawn, enrolled: now, ended: now)),
      .person(officer("amara-2")),
      .personMerge(PersonMerge(id: "m", kept: "amara", duplicate: "amara-2", decidedAt: now)))
    _ = try state.run(EnrolInTraining("amara-2", in: "t"), Development.coordinator)
    #expect(state.trainingCohorts["t"]?.faults() == [])
    #expect(
      refusals(EnrolInTraining("amara", in: "t"), state, Development.coordinator)
        == [.enrolledBefore])
    _ = try state.run(CompleteTraining("amara", in: "t"), Development.coordinator)
    #expect(state.trainingCohorts["t"]?.members.map(\.state) == [.withdrawn, .completed])
  }
}
