import Testing

@testable import CoachingPool

@Suite struct `A coordinator who has a part in an engagement` {
  private let end = EndEarly("e", because: .practitionerUnavailable)

  private func decides(_ person: PersonID?, _ more: Record...) -> [ReasonCode] {
    var state = engaged(.active)
    state.apply(more.map { .put($0) })
    return refusals(end, state, context(.poolCoordinator, person))
  }

  @Test func `A23: decides nothing there, as participant, practitioner or sponsor`() {
    for party in ["amara", "boris", "selma"] as [PersonID] {
      #expect(decides(party) == [.partyToIt, .noDeputy])
    }
    #expect(decides("paula").isEmpty)
    #expect(decides(nil) == [.nameThePerson])
  }

  @Test func `A23: decides nothing there while above a party in a reporting line`() {
    #expect(
      decides("paula", .person(officer("amara", manager: "paula"))) == [
        .inTheReportingLine, .noDeputy,
      ])
    #expect(
      decides(
        "paula", .person(officer("selma", .headOfService, manager: "dana")),
        .person(officer("dana", manager: "paula"))) == [.inTheReportingLine, .noDeputy])
  }

  @Test func `A37: passes it to the policy's deputy, who decides as the coordinator`() {
    let policy = Record.policy(PoolPolicy(deputies: ["selma", "dana"]))
    #expect(decides("boris", policy) == [.partyToIt, .passesToTheDeputy])
    #expect(decides("dana", policy).isEmpty)
    // Selma is the sponsor, so that she is a deputy elsewhere only.
    #expect(decides("selma", policy) == [.partyToIt, .passesToTheDeputy])
  }

  @Test func `A09, A23: is known under another record of the same person`() {
    let twin = PersonMerge(id: "m", kept: "amara", duplicate: "paula", decidedAt: now)
    #expect(decides("paula", .personMerge(twin)) == [.partyToIt, .noDeputy])
  }

  @Test func `A23: pauses nothing there and supports no extension`() {
    let pause = PauseEngagement(
      "e", until: today.adding(days: 3), because: .practitionerUnavailable)
    #expect(
      refusals(pause, engaged(.active), context(.poolCoordinator, "selma")) == [
        .partyToIt, .noDeputy,
      ])
    let closing = engaged(.closing) {
      $0.proposedExtension = ProposedExtension(sessions: 7, supporters: [.individual])
    }
    #expect(
      refusals(ExtendEngagement("e", to: 7), closing, context(.poolCoordinator, "boris"))
        == [.partyToIt, .noDeputy])
  }

  @Test func `A23: nobody acts in a role that they do not hold in this engagement`() {
    let dana: PersonID = "dana"
    for (role, command) in [
      (Role.individual, EndEarly("e", because: .individualEnded)),
      (.practitioner, EndEarly("e", because: .practitionerEnded)),
    ] {
      #expect(
        refusals(command, engaged(.active), context(role, dana)) == [.notThePersonConcerned])
      #expect(refusals(command, engaged(.active), context(role)) == [.notThePersonConcerned])
    }
    let former = engaged(.active) {
      $0.sponsors = [Sponsor("selma", .lineManager, span(nil, "2026-06-01"))]
    }
    #expect(
      refusals(Recontract("e", because: .sponsor), former, bySelma) == [.notThePersonConcerned])
  }
}
