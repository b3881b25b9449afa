import Testing

@testable import CoachingPool

@Suite struct `Correcting CPD` {
  private let correction = CorrectCPD(
    "a", on: day("2026-06-09"), minutes: 90, as: .peerLearning, title: "With peers")
  private let state = Development.pool(
    Development.entry("a", on: "2026-06-10"),
    Development.entry("credit", on: "2026-06-12", event: "x"),
    Development.entry("gone", on: "2026-06-08", withdrawn: now),
    Development.held("x", Development.conference, "boris"))

  @Test func `leaves the former entry, which counts no longer`() throws {
    var state = state
    let next = try state.run(correction, Development.boris)
    #expect(next.corrects == "a" && state.cpdEntries["a"] != nil)
    #expect(state.countedCPD(of: "boris").map(\.id) == [next.id, "credit"])
    #expect(state.referenceFaults(of: .cpdEntry(next)).isEmpty)
    #expect(
      refusals(correction, state, Development.boris)
        == [.cpdCorrectedBefore, .cpdRecordedBefore])
    #expect(refusals(WithdrawCPD("a"), state, Development.boris) == [.cpdCorrectedBefore])
    _ = try state.run(
      CorrectCPD(next.id, on: day("2026-06-09"), minutes: 91, as: .peerLearning),
      Development.chance(5, Development.coordinator))
    #expect(state.countedCPD(of: "boris").map(\.minutes) == [91, 60])
  }

  @Test func `takes the place of the former entry on its day, and asks all else anew`() {
    func correct(_ date: String, _ minutes: Int, _ category: CPDCategory = .other)
      -> [ReasonCode]
    {
      refusals(
        CorrectCPD("a", on: day(date), minutes: minutes, as: category), state, Development.boris)
    }
    #expect(correct("2026-06-10", 1440).isEmpty)
    #expect(correct("2026-06-10", 60).isEmpty)
    #expect(correct("2026-06-12", 1381) == [.cpdBeyondADay])
    #expect(correct("2026-06-16", -1) == [.outOfRange, .dateInTheFuture])
  }

  @Test func `is for the same two as entering, and for what somebody entered`() {
    for role in Role.allCases where ![.practitioner, .poolCoordinator].contains(role) {
      #expect(refusals(correction, state, context(role, "boris")) == [.notThisRolesCommand])
      #expect(refusals(WithdrawCPD("a"), state, context(role, "boris")) == [.notThisRolesCommand])
    }
    let cleo = context(.practitioner, "cleo")
    #expect(refusals(correction, state, cleo) == [.notThePersonConcerned])
    #expect(refusals(WithdrawCPD("a"), state, cleo) == [.notThePersonConcerned])
    for command in [WithdrawCPD("credit")] {
      #expect(refusals(command, state, Development.boris) == [.cpdCreditOfAnEvent])
      #expect(refusals(command, state, Development.coordinator) == [.cpdCreditOfAnEvent])
    }
    #expect(
      refusals(
        CorrectCPD("credit", on: today, minutes: 5, as: .other), state, Development.coordinator)
        == [.cpdCreditOfAnEvent])
    #expect(refusals(WithdrawCPD("gone"), state, Development.boris) == [.cpdWithdrawnBefore])
    #expect(refusals(WithdrawCPD("nothing"), state, Development.boris) == [.notFound])
    #expect(
      refusals(CorrectCPD("nothing", on: today, minutes: 5, as: .other), state, Development.boris)
        == [.notFound])
  }

  @Test func `an entry that is withdrawn stays and counts no longer`() throws {
    var state = state
    let entry = try state.run(WithdrawCPD("a"), Development.boris)
    #expect(entry.withdrawn == now && state.cpdEntries(of: "coach-boris").count == 3)
    #expect(state.countedCPD(of: "boris").map(\.id) == ["credit"])
    #expect(refusals(correction, state, Development.boris) == [.cpdWithdrawnBefore])
  }

  @Test func `whoever left may still have an old entry put right, and enters none`() {
    var state = state
    state.put(.practitioner(coach("coach-boris", person: "boris") { $0.status = .left }))
    #expect(refusals(correction, state, Development.boris).isEmpty)
    #expect(
      refusals(
        RecordCPD(for: "coach-boris", on: today, minutes: 5, as: .other), state, Development.boris)
        == [.cpdNoMember])
  }
}

@Suite struct `An entry of a CPD log` {
  @Test func `has every fault at once`() {
    let entry = CPDEntry(
      id: "x", practitioner: "nobody", date: today, minutes: 0, category: word("gossip"),
      event: "nothing", title: Confidential(String(repeating: "a", count: 201)), recorded: now,
      recordedBy: .sponsor, corrects: "x", withdrawn: now.adding(seconds: -1))
    #expect(
      entry.faults(in: PoolPolicy()).map(\.field)
        == ["minutes", "category", "title", "recordedBy", "corrects", "withdrawn"])
    #expect(
      Development.pool().referenceFaults(of: .cpdEntry(entry)).map(\.field)
        == ["practitioner", "event", "corrects"])
    let state = Development.pool(Development.entry("a", of: "coach-cleo", on: "2026-06-10"))
    let astray = CPDEntry(
      id: "x", practitioner: "coach-boris", date: today, minutes: 1, category: .other,
      recorded: now, corrects: "a")
    #expect(state.referenceFaults(of: .cpdEntry(astray)).map(\.field) == ["corrects"])
  }

  @Test func `comes by its commands and the system alone, like events and cohorts`() {
    let state = Development.pool()
    for record in [
      Development.entry("a", on: "2026-06-10"), Development.held("x"), Development.cohort(),
    ] {
      for role in Role.allCases {
        #expect(
          refusals(RegisterRecords([record]), state, context(role, "paula")).isEmpty
            == (role == .system))
      }
    }
  }
}
