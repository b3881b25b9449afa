import Testing

@testable import CoachingPool

@Suite struct `Entering CPD` {
  private func record(
    _ date: String = "2026-06-10", _ minutes: Int = 60, _ category: CPDCategory = .trainingCourse,
    _ title: String? = nil, for practitioner: PractitionerID = "coach-boris"
  ) -> RecordCPD {
    RecordCPD(for: practitioner, on: day(date), minutes: minutes, as: category, title: title)
  }

  @Test(arguments: Role.allCases)
  func `is the practitioner's own and the pool coordinator's`(role: Role) {
    let state = Development.pool()
    let expected: [ReasonCode] =
      switch role {
      case .practitioner, .poolCoordinator: []
      default: [.notThisRolesCommand]
      }
    let person: PersonID = role == .practitioner ? "boris" : "paula"
    #expect(refusals(record(), state, context(role, person)) == expected)
  }

  @Test func `keeps what was said, by whom and when`() throws {
    var state = Development.pool()
    let entry = try state.run(
      record("2026-06-15", 90, .mentorCoaching, "Silence"), Development.boris)
    #expect(state.cpdEntries(of: "coach-boris") == [entry])
    #expect(entry.minutes == 90 && entry.date == today && entry.title?.reveal() == "Silence")
    #expect(entry.recorded == now && entry.recordedBy == .practitioner && entry.event == nil)
    let other = try state.run(
      record("2026-06-14"), Development.chance(2, Development.coordinator))
    #expect(other.recordedBy == .poolCoordinator && other.id != entry.id)
    #expect(state.cpdEntries(of: "coach-boris").map(\.id) == [other.id, entry.id])
  }

  @Test func `is for nobody else's log, and under any record of the person`() {
    var state = Development.pool(.person(officer("boris-2")))
    #expect(
      refusals(record(for: "coach-cleo"), state, Development.boris) == [.notThePersonConcerned])
    #expect(refusals(record(), state, context(.practitioner)) == [.notThePersonConcerned])
    let other = context(.practitioner, "boris-2")
    #expect(refusals(record(), state, other) == [.notThePersonConcerned])
    state.put(
      .personMerge(PersonMerge(id: "m", kept: "boris", duplicate: "boris-2", decidedAt: now)))
    #expect(refusals(record(), state, other).isEmpty)
    #expect(refusals(record(for: "nobody"), state, Development.boris) == [.notFound])
  }

  @Test func `A23 A37: passes to a deputy where the coordinator is the practitioner or above them`()
  {
    let state = Development.pool(
      .practitioner(coach("coach-paula", person: "paula")),
      .person(officer("boris", of: "brindlewood", .headOfService, manager: "paula")))
    #expect(
      refusals(record(for: "coach-paula"), state, Development.coordinator)
        == [.partyToIt, .passesToTheDeputy])
    #expect(
      refusals(record(), state, Development.coordinator)
        == [.inTheReportingLine, .passesToTheDeputy])
    #expect(refusals(record(), state, context(.poolCoordinator, "dora")).isEmpty)
    #expect(refusals(record(), state, context(.poolCoordinator)) == [.nameThePerson])
  }

  @Test func `names everything that is wrong at once`() {
    let state = Development.pool()
    #expect(
      refusals(record("2026-06-16", 0, word("gossip"), " "), state, Development.boris)
        == [.outOfRange, .unknownWord, .emptyText, .dateInTheFuture])
    #expect(refusals(record("2026-06-16"), state, Development.boris) == [.dateInTheFuture])
    #expect(refusals(record("2026-06-15"), state, Development.boris).isEmpty)
  }

  @Test(arguments: [Int.min, -60, -1, 0, 1441, .max])
  func `takes no minutes that a day does not have`(minutes: Int) {
    #expect(
      refusals(record("2026-06-10", minutes), Development.pool(), Development.boris)
        == [.outOfRange])
  }

  @Test func `takes 24 hours in a day in sum and not a minute more, over all memberships`() {
    let state = Development.pool(
      .practitioner(coach("exec-boris", person: "boris") { $0.line = .executive }),
      Development.entry("a", on: "2026-06-10", minutes: 1000),
      Development.entry("b", of: "exec-boris", on: "2026-06-10", minutes: 400),
      Development.entry("c", on: "2026-06-10", minutes: 900, withdrawn: now),
      Development.entry("d", on: "2026-06-09", minutes: 900))
    for practitioner: PractitionerID in ["coach-boris", "exec-boris"] {
      #expect(refusals(record("2026-06-10", 40, for: practitioner), state, Development.boris) == [])
      #expect(
        refusals(record("2026-06-10", 41, for: practitioner), state, Development.boris)
          == [.cpdBeyondADay])
    }
    #expect(refusals(record("2026-06-10", 1440), state, Development.boris) == [.cpdBeyondADay])
    #expect(refusals(record("2026-06-11", 1440), state, Development.boris).isEmpty)
  }

  @Test func `refuses what stands there already, and names it`() throws {
    var state = Development.pool()
    let entry = try state.run(record(), Development.boris)
    let again = Development.chance(2, Development.boris)
    do throws(Refusal) {
      _ = try decide(record(), state, again)
      Issue.record("not refused")
    } catch {
      #expect(error.reasons.map(\.code) == [.cpdRecordedBefore])
      #expect(error.reasons.first?["entry"] == entry.id.text)
    }
    for other in [
      record("2026-06-09"), record("2026-06-10", 61), record("2026-06-10", 60, .other),
      record("2026-06-10", 60, .trainingCourse, "The second part"),
    ] {
      #expect(refusals(other, state, again).isEmpty)
    }
  }

  @Test(arguments: PractitionerStatus.allCases)
  func `is for members of the pool`(status: PractitionerStatus) {
    let state = Development.pool(
      .practitioner(coach("coach-boris", person: "boris") { $0.status = status }))
    let isOne = [.approved, .live, .paused].contains(status)
    #expect(refusals(record(), state, Development.boris) == (isOne ? [] : [.cpdNoMember]))
  }

  @Test func `refuses a day before the membership, where its first day is recorded`() throws {
    let state = Development.pool()
    for (joined, codes): (CivilDate?, [ReasonCode]) in [
      (nil, []), (day("2026-06-09"), []), (day("2026-06-10"), []),
      (day("2026-06-11"), [.cpdBeforeMembership]),
    ] {
      var guards = CommandGuards("test")
      guards.requireFit(
        CPDEntry(
          id: "x", practitioner: "coach-boris", date: day("2026-06-10"), minutes: 60,
          category: .other, recorded: now),
        of: borisCoaches, in: state, on: today, joined: joined)
      #expect(guards.unmet.map(\.code) == codes)
    }
  }

  @Test(
    arguments: [
      ("Talking with Amara", true), ("amara", true), ("AMARA's goals", true),
      ("Amaranth and other dyes", false), ("Goals", false), ("Cleo on listening", false),
    ])
  func `R42: a title names nobody whom the practitioner works with`(title: String, isNamed: Bool) {
    let state = Development.pool()
    let command = record("2026-06-10", 60, .readingAndResearch, title)
    #expect(
      refusals(command, state, Development.boris) == (isNamed ? [.cpdTitleNamesSomebody] : []))
    #expect(
      refusals(
        record(
          "2026-06-10", 60, .readingAndResearch, title, for: "coach-cleo"), state,
        context(.practitioner, "cleo")
      ).isEmpty)
  }

  @Test func `R42: a name of several words counts as a whole`() {
    var amara = officer("amara")
    amara.name = "Amara Obi"
    let state = Development.pool(.person(amara))
    for (title, isNamed) in [
      ("With Amara Obi, on silence", true), ("Amara and others", false), ("Obi, Amara", false),
    ] {
      #expect(
        refusals(record("2026-06-10", 60, .other, title), state, Development.boris)
          == (isNamed ? [.cpdTitleNamesSomebody] : []))
    }
  }

  @Test func `no title slips out of a description or a mirror`() throws {
    let entry = try Development.pool().run(record("2026-06-10", 60, .other, "secretTitle"))
    #expect(
      !"\(entry)".contains("secretTitle") && !String(reflecting: entry).contains("secretTitle"))
    var text = ""
    dump(entry, to: &text)
    dump(record("2026-06-10", 60, .other, "secretTitle"), to: &text)
    #expect(!text.contains("secretTitle"))
  }

  @Test func `by chance: no day of anybody comes to more than 24 hours`() {
    var random = SplitMix64(seed: 31)
    var state = Development.pool(
      .practitioner(coach("exec-boris", person: "boris") { $0.line = .executive }))
    var refused = 0
    for number in 0..<TestCounts.of(200, full: 5000) {
      let command = RecordCPD(
        for: random.next(below: 2) == 0 ? "coach-boris" : "exec-boris",
        on: today.adding(days: -random.next(below: 5)), minutes: random.next(below: 700) + 1,
        as: CPDCategory.vocabulary.codes[random.next(below: 7)])
      let context = Development.chance(number, Development.boris)
      let decision = try? decide(command, state, context)
      if let decision { state.apply(decision.changes) } else { refused += 1 }
    }
    let days = Dictionary(grouping: state.countedCPD(of: "boris"), by: \.date)
    #expect(days.count == 5 && refused > 0)
    #expect(days.values.allSatisfy { $0.reduce(0) { $0 + $1.minutes } <= 1440 })
  }
}

extension PoolState {
  /// What a command of Boris's comes to; nothing is kept.
  fileprivate func run(_ command: RecordCPD) throws(Refusal) -> CPDEntry {
    try decide(command, self, Development.boris).outcome
  }
}
