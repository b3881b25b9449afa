import Testing

@testable import CoachingPool

@Suite struct `What others read of an engagement` {
  @Test func `A24: a sponsor reads a phase where a move is not to be made, and no state`() throws {
    for stage in liveStates where stage != .active {
      let state = engaged(stage)
      do throws(Refusal) {
        _ = try decide(Recontract("e", because: .sponsor), state, bySelma)
        Issue.record("not refused in \(stage)")
      } catch {
        #expect(error.reasons.map(\.code) == [.notInThisPhase])
        #expect(error.reasons[0]["phase"] == state.e?.phase.rawValue)
        #expect(error.reasons[0]["state"] == nil)
      }
    }
  }

  @Test func `A24: what a sponsor does tells them the phase alone`() throws {
    let state = engaged(.active) {
      $0.involvement = Involvement(.lightTouch, because: .notAppropriatePerson)
    }
    let outcome = try decide(Recontract("e", because: .sponsor), state, bySelma).outcome
    #expect(outcome == .notBegun)
    let begun = engaged(.active) { $0.activated = now }
    #expect(try decide(Recontract("e", because: .sponsor), begun, bySelma).outcome == .underWay)
  }

  @Test func `A24: each state has the phase that a sponsor may know`() {
    let phases = EngagementState.allCases.map { state in
      engaged(state).e?.phase
    }
    #expect(
      phases == [
        .notBegun, .notBegun, .notBegun, .underWay, .underWay, .underWay, .ended, .ended, .ended,
      ])
  }

  @Test func `7.3: nobody else learns whether there is a working agreement`() {
    var state = engaged(.active)
    state.put(
      .workingAgreement(
        WorkingAgreement(
          of: "e", edition: 3, written: now, writtenBy: .individual, terms: Confidential(.init()))))
    let command = WriteWorkingAgreement("e", .init(), replacing: 0)
    #expect(refusals(command, state, bySelma) == [.notThisRolesCommand])
    #expect(refusals(command, state, context(.individual, "dana")) == [.notThePersonConcerned])
    #expect(refusals(command, state, byAmara) == [.writtenMeanwhile])
  }

  @Test func `8.3: human resources beside a sponsor do not act as one`() {
    let state = engaged(.active) {
      $0.sponsors = [Sponsor("selma", .lineManager), Sponsor("dana", .humanResources)]
    }
    let command = Recontract("e", because: .sponsor)
    #expect(refusals(command, state, context(.sponsor, "dana")) == [.notThePersonConcerned])
    #expect(refusals(command, state, bySelma).isEmpty)
    let alone = engaged(.active) { $0.sponsors = [Sponsor("dana", .humanResources)] }
    #expect(refusals(command, alone, context(.sponsor, "dana")).isEmpty)
  }
}
