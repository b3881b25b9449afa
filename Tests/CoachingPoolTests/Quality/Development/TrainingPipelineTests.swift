import Testing

@testable import CoachingPool

@Suite struct `The way from trainee to practitioner` {
  private let level5 = TrainingProgramme.practitionerTraining(scheme: "ILM", level: "5")
  private let level7 = TrainingProgramme.practitionerTraining(scheme: "ILM", level: "7")

  private func people(_ count: Int, _ prefix: String) -> [PersonID] {
    (0..<count).map { PersonID(stringLiteral: "\(prefix)-\($0)") }
  }

  private func cohort(
    _ id: TrainingCohortID, _ programme: TrainingProgramme, of organisation: OrganisationID? = nil,
    _ people: [PersonID], _ state: TrainingPlace.State = .enrolled
  ) -> Record {
    .trainingCohort(
      TrainingCohort(
        id: id, programme: programme, title: "Cohort", organisation: organisation,
        span: span("2026-01-01", "2026-12-01"), places: people.count,
        members: people.map {
          TrainingPlace(
            $0, state: state, enrolled: moment("2026-01-02T09:00:00Z"),
            ended: state == .enrolled ? nil : moment("2026-05-01T09:00:00Z"))
        }))
  }

  @Test func `S4-08 S4-09 S4-10: 14 senior staff at ILM 5, of one organisation's own cohort`()
    throws
  {
    let staff = people(14, "senior")
    var state = Development.pool()
    for person in staff { state.put(.person(officer(person, of: "ashvale", .headOfService))) }
    let opened = try state.run(
      OpenCohort(
        level5, "Senior staff", of: "ashvale", span: span("2026-01-01", "2026-12-01"), places: 14),
      Development.coordinator)
    for person in staff {
      _ = try state.run(EnrolInTraining(person, in: opened.id), Development.coordinator)
    }
    #expect(
      refusals(EnrolInTraining("amara", in: opened.id), state, Development.coordinator)
        == [.cohortFull])
    #expect(
      refusals(EnrolInTraining("boris", in: opened.id), state, Development.coordinator)
        == [.cohortFull, .cohortOfAnotherOrganisation])
    let pipeline = state.trainingPipeline(on: today)
    #expect(pipeline.map(\.programme) == [level5])
    #expect(pipeline[0].count(at: .enrolled) == 14 && pipeline[0].count(reaching: .completed) == 0)
    #expect(pipeline[0].stands[0].people == staff.sorted())
  }

  @Test func `S1-12 S1-14 S1-26: over 100 at ILM 7 and hundreds of managers stand apart`() {
    let coaches = people(104, "coach")
    let managers = people(300, "manager")
    var records = [
      cohort("a", level7, coaches, .completed), cohort("s", .coachingSkills, managers),
    ]
    for (number, person) in coaches.enumerated() {
      let statuses: [PractitionerStatus] = [.live, .paused, .approved, .applied, .left]
      records.append(
        .practitioner(
          trainee(
            .init(stringLiteral: "m-\(number)"), person, statuses[min(number / 25, 4)])))
    }
    // A manager who happens to coach is no outcome of the skills training.
    records.append(.practitioner(coach("m-x", person: managers[0])))
    let state = PoolState(records)
    let pipeline = state.trainingPipeline(on: today)
    #expect(pipeline.map(\.programme) == [level7, .coachingSkills])
    #expect(
      TrainingPipeline.Step.allCases.map { pipeline[0].count(at: $0) } == [0, 4, 25, 25, 50])
    #expect(
      TrainingPipeline.Step.allCases.map { pipeline[0].count(reaching: $0) }
        == [104, 104, 100, 75, 50])
    #expect(pipeline[1].stands.map(\.step) == [.enrolled, .completed])
    #expect(pipeline[1].count(at: .enrolled) == 300 && pipeline[1].count(at: .live) == 0)
  }

  @Test func `each person stands once, at the furthest step`() {
    var state = PoolState([
      cohort("a", level5, ["amara", "boris", "cleo"]),
      cohort("b", level5, ["boris"], .completed),
      cohort("c", level5, ["cleo", "dora"], .withdrawn),
      .practitioner(trainee("c-boris", "boris", .applied)),
      .practitioner(trainee("x-boris", "boris", .approved, line: .executive)),
      // Whoever is still in training has not got there by it, live or not.
      .practitioner(trainee("c-amara", "amara", .live)),
    ])
    func stands() -> [[PersonID]] { state.trainingPipeline(on: today)[0].stands.map(\.people) }
    #expect(stands() == [["amara", "cleo"], [], [], ["boris"], []])
    #expect(state.trainingPipeline(on: today)[0].withdrawn == ["dora"])
    state.put(.personMerge(PersonMerge(id: "m", kept: "amara", duplicate: "boris", decidedAt: now)))
    #expect(stands() == [["cleo"], [], [], [], ["amara"]])
  }

  @Test func `counts what was recorded until the day`() {
    let state = PoolState([
      cohort("a", level5, ["amara"], .completed), cohort("b", level5, ["boris"], .withdrawn),
    ])
    func counts(_ date: String) -> [Int] {
      let pipeline = state.trainingPipeline(on: day(date))[0]
      return [pipeline.count(at: .enrolled), pipeline.count(at: .completed)]
        + [pipeline.withdrawn.count]
    }
    #expect(counts("2026-01-01") == [0, 0, 0] && counts("2026-01-02") == [2, 0, 0])
    #expect(counts("2026-04-30") == [2, 0, 0] && counts("2026-05-01") == [0, 1, 1])
  }

  @Test func `is the same whatever the order of the records`() {
    var random = SplitMix64(seed: 5)
    let records = (0..<30).map { number in
      cohort(
        .init(stringLiteral: "t-\(number)"), [level5, level7, .coachingSkills][number % 3],
        people(5, "p\(number % 7)"), TrainingPlace.State.allCases[number % 2])
    }
    let first = PoolState(records).trainingPipeline(on: today)
    #expect(first.map(\.programme) == [level5, level7, .coachingSkills])
    for _ in 0..<5 {
      #expect(PoolState(records.shuffled(using: &random)).trainingPipeline(on: today) == first)
    }
  }
}

@Suite struct `Qualified practitioners` {
  @Test func `11.1, S0-42: are live or paused, with evidence, and not in training`() {
    for status in PractitionerStatus.allCases {
      for isInTraining in [false, true] {
        for credentials in [[], [anILMAward]] {
          let member = coach("c", person: "p") {
            $0.status = status
            $0.isInTraining = isInTraining
            $0.credentials = credentials
          }
          let counts =
            [.live, .paused].contains(status) && !isInTraining && !credentials.isEmpty
          #expect(
            PoolState([.practitioner(member)]).qualifiedPractitioners(on: today)
              == (counts ? 1 : 0))
        }
      }
    }
  }

  @Test func `count once a person, by the evidence of the day`() {
    let lapsing = Credential(
      kind: .accreditation, scheme: "EMCC-EIA", level: "Practitioner", awarded: day("2021-06-15"),
      expires: day("2026-06-15"), evidenceSeen: day("2021-06-20"))
    let state = PoolState([
      .practitioner(coach("a", person: "boris")),
      .practitioner(coach("b", person: "boris") { $0.line = .executive }),
      .practitioner(coach("c", person: "cleo") { $0.credentials = [lapsing] }),
      .practitioner(coach("d", person: "cleo-2") { $0.credentials = [lapsing] }),
      .personMerge(PersonMerge(id: "m", kept: "cleo", duplicate: "cleo-2", decidedAt: now)),
    ])
    #expect(state.qualifiedPractitioners(on: day("2026-06-14")) == 2)
    #expect(state.qualifiedPractitioners(on: today) == 1)
    #expect(state.qualifiedPractitioners(on: day("2021-06-19")) == 1)
    #expect(state.qualifiedPractitioners(on: day("2020-01-31")) == 0)
  }

  @Test func `13.5: a trainee on the apprenticeship is none, an apprentice who asks is no matter`()
    throws
  {
    var state = smallPool(
      .person(officer("kit", .apprenticeOrTrainee)), .request(request("r", by: "amara")),
      .practitioner(coach("coach-boris", person: "boris") { $0.isInTraining = true }))
    let boris = try #require(state.practitioners["coach-boris"])
    #expect(Candidate(boris, in: state, on: today, at: now)?.isQualified == false)
    #expect(state.qualifiedPractitioners(on: today) == 0)
    state.put(.practitioner(borisCoaches))
    #expect(Candidate(borisCoaches, in: state, on: today, at: now)?.isQualified == true)
    #expect(state.qualifiedPractitioners(on: today) == 1)
  }
}
