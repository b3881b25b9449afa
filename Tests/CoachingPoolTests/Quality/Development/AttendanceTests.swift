import Testing

@testable import CoachingPool

@Suite struct `Recording who came` {
  private let planned = Development.pool(Development.held("x"))

  private func came(_ people: PersonID..., visitors: Int = 0) -> RecordAttendance {
    RecordAttendance("x", people.map { EventAttendance($0) }, visitors: visitors)
  }

  private func credits(_ state: PoolState) -> [String] {
    state.cpdEntries.values.standing.filter { $0.event == "x" }
      .map { "\($0.practitioner) \($0.minutes)" }.sorted()
  }

  @Test func `S1-24 S1-25: credits CPD to practitioners, and counts those from elsewhere`() throws {
    var state = planned
    let outcome = try state.run(
      came("boris", "amara", "cleo", visitors: 120), Development.coordinator)
    #expect(outcome.event.state == .held && outcome.event.headcount == 123)
    #expect(credits(state) == ["coach-boris 300", "coach-cleo 300"])
    #expect(outcome.credited.count == 2 && Set(outcome.credited).count == 2)
    let entry = try #require(state.cpdEntries(of: "coach-boris").first)
    #expect(entry.date == day("2026-06-12") && entry.category == .conference)
    #expect(entry.title == nil && entry.recordedBy == .poolCoordinator)
    #expect(state.cpdYear(of: "coach-boris", ending: today)?.minutes == 300)
    for record in state.records { #expect(state.referenceFaults(of: record).isEmpty) }
  }

  @Test func `credits once, however often it is recorded, and in whatever order`() throws {
    var state = planned
    _ = try state.run(came("boris", "cleo"), Development.coordinator)
    let again = try decide(
      came("cleo", "boris"), state, Development.chance(9, Development.coordinator))
    #expect(again.changes.isEmpty && again.outcome.credited.isEmpty)
  }

  @Test func `takes the credit back from whoever did not come, and changes the minutes`() throws {
    var state = planned
    _ = try state.run(came("boris", "cleo"), Development.coordinator)
    let first = try #require(state.cpdEntries(of: "coach-boris").first)
    let outcome = try state.run(
      RecordAttendance("x", [EventAttendance("boris", minutes: 120)]),
      Development.chance(2, Development.coordinator))
    #expect(credits(state) == ["coach-boris 120"])
    #expect(outcome.withdrawn.count == 2 && outcome.withdrawn.contains(first.id))
    #expect(state.cpdEntries[first.id]?.withdrawn == now)
    _ = try state.run(came("cleo"), Development.chance(3, Development.coordinator))
    #expect(credits(state) == ["coach-cleo 300"])
    _ = try state.run(
      RecordAttendance("x", [EventAttendance("cleo", minutes: 0)]),
      Development.chance(4, Development.coordinator))
    #expect(credits(state).isEmpty)
  }

  @Test func `gives one credit to somebody with two memberships or two records`() throws {
    var state = planned
    state.put(.practitioner(coach("exec-boris", person: "boris") { $0.line = .executive }))
    state.put(.person(officer("boris-2")))
    state.put(
      .personMerge(PersonMerge(id: "m", kept: "boris", duplicate: "boris-2", decidedAt: now)))
    #expect(
      refusals(came("boris", "boris-2"), state, Development.coordinator) == [.samePersonTwice])
    _ = try state.run(came("boris-2"), Development.coordinator)
    #expect(credits(state) == ["coach-boris 300"])
    #expect(state.cpdYear(of: "exec-boris", ending: today)?.minutes == 300)
    let again = try decide(came("boris"), state, Development.chance(2, Development.coordinator))
    #expect(again.outcome.credited.isEmpty && again.outcome.withdrawn.isEmpty)
  }

  @Test func `credits nobody who is no practitioner of the pool, and leaves what stands`() throws {
    var state = planned
    for (id, person, status): (PractitionerID, PersonID, PractitionerStatus) in [
      ("coach-boris", "boris", .left), ("coach-cleo", "cleo", .applied),
    ] {
      state.put(.practitioner(coach(id, person: person) { $0.status = status }))
    }
    _ = try state.run(came("boris", "cleo"), Development.coordinator)
    #expect(credits(state).isEmpty)
    state = planned
    _ = try state.run(came("boris"), Development.coordinator)
    state.put(.practitioner(coach("coach-boris", person: "boris") { $0.status = .left }))
    _ = try state.run(
      came("boris", "cleo"), Development.chance(2, Development.coordinator))
    #expect(credits(state) == ["coach-boris 300", "coach-cleo 300"])
  }

  @Test func `an event without CPD credits nothing`() throws {
    var plan = Development.conference
    plan.minutes = 0
    var state = Development.pool(Development.held("x", plan))
    let outcome = try state.run(came("boris"), Development.coordinator)
    #expect(outcome.credited.isEmpty && state.cpdEntries.isEmpty)
    #expect(
      refusals(
        RecordAttendance("x", [EventAttendance("boris", minutes: 1)]), state,
        Development.coordinator) == [.outOfRange])
  }

  @Test func `is on the last day or later, by a coordinator with a name`() {
    let state = planned
    let before = Development.at(moment("2026-06-11T22:59:00Z"), Development.coordinator)
    let onTheDay = Development.at(moment("2026-06-11T23:00:00Z"), Development.coordinator)
    #expect(refusals(came("boris"), state, before) == [.eventNotOver])
    #expect(refusals(came("boris"), state, onTheDay).isEmpty)
    #expect(refusals(came("boris"), state, context(.poolCoordinator)) == [.nameThePerson])
    for role in Role.allCases where role != .poolCoordinator {
      #expect(refusals(came("boris"), state, context(role, "paula")) == [.notInThisRole])
    }
    #expect(
      refusals(RecordAttendance("y", []), state, Development.coordinator) == [.notFound])
  }

  @Test func `names everything that is wrong at once`() {
    let command = RecordAttendance(
      "x",
      [
        EventAttendance("nobody"), EventAttendance("boris", minutes: 301),
        EventAttendance("boris"),
      ], visitors: -1)
    #expect(
      Set(refusals(command, planned, Development.coordinator))
        == [.duplicate, .outOfRange, .danglingReference])
  }

  @Test func `A23 A37: their own row is another coordinator's to enter, others' are theirs`() throws
  {
    var state = planned
    state.put(.practitioner(coach("coach-paula", person: "paula")))
    #expect(
      refusals(came("boris", "paula"), state, Development.coordinator)
        == [.partyToIt, .passesToTheDeputy])
    let dora = context(.poolCoordinator, "dora")
    _ = try state.run(came("boris", "paula"), dora)
    #expect(refusals(came("paula"), state, Development.coordinator).isEmpty)
    #expect(
      refusals(came("boris"), state, Development.coordinator)
        == [.partyToIt, .passesToTheDeputy])
    #expect(
      refusals(
        RecordAttendance("x", [EventAttendance("paula", minutes: 10)]), state,
        Development.coordinator) == [.partyToIt, .passesToTheDeputy])
  }

  @Test func `a day has 24 hours with the credit too, and an own entry like it is pointed out`()
    throws
  {
    var state = planned
    for record in [
      Development.entry("long", on: "2026-06-12", minutes: 1141),
      Development.entry("own", of: "coach-cleo", on: "2026-06-12", minutes: 300, .conference),
      Development.entry("else", of: "coach-cleo", on: "2026-06-12", minutes: 30, .other),
    ] { state.put(record) }
    #expect(refusals(came("boris"), state, Development.coordinator) == [.creditBeyondADay])
    let outcome = try state.run(came("cleo"), Development.coordinator)
    #expect(outcome.perhapsTwice == ["own"])
  }

  @Test func `by chance: the credits are always those of the last list`() throws {
    var random = SplitMix64(seed: 24)
    let people = (0..<8).map { PersonID(stringLiteral: "p-\($0)") }
    var state = Development.pool(Development.held("x"))
    for (number, person) in people.enumerated() {
      state.put(.person(officer(person)))
      // The last two are no practitioners, and the first has two memberships.
      if number < 6 {
        state.put(.practitioner(coach(.init(stringLiteral: "c-\(number)"), person: person)))
      }
    }
    state.put(.practitioner(coach("c-0x", person: "p-0") { $0.line = .executive }))
    for round in 0..<TestCounts.of(60, full: 2000) {
      let list = people.filter { _ in random.next(below: 2) == 0 }.map {
        EventAttendance($0, minutes: [nil, 0, 100, 300][random.next(below: 4)])
      }
      _ = try state.run(
        RecordAttendance("x", list.shuffled(using: &random), visitors: random.next(below: 9)),
        Development.chance(round * 31 + 1, Development.coordinator))
      let wanted = list.compactMap { row -> String? in
        let minutes = row.minutes ?? 300
        let number = row.person.text.dropFirst(2)
        return minutes > 0 && number < "6" ? "c-\(number) \(minutes)" : nil
      }
      #expect(credits(state) == wanted.sorted())
      #expect(state.poolEvents["x"]?.attendance.map(\.person) == list.map(\.person).sorted())
    }
  }
}
