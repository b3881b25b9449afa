import Testing

@testable import CoachingPool

@Suite struct `Work that begins` {
  private let ready = EngagementFacts(readiness: ActivationReadiness(version: 1, .met))
  private func decided(_ engagement: inout Engagement) {
    engagement.involvement = Involvement(.full)
  }

  @Test
  func `E6: needs a signed agreement and a decision about the sponsor, and says all it lacks`() {
    #expect(
      refusals(Activate("e"), engaged(.contracting), byClock) == [.involvementNotSet, .noAgreement])
    let lacks = EngagementFacts(
      readiness: ActivationReadiness(
        version: 1, .notMet([Reason("host.unsigned"), Reason("host.noGoal")])))
    #expect(
      refusals(Activate("e"), engaged(.contracting, change: decided), byClock.knowing(lacks))
        == ["host.unsigned", "host.noGoal"])
    #expect(
      refusals(Activate("e"), engaged(.contracting, change: decided), byAmara.knowing(ready))
        == [.notInThisRole])
    #expect(
      refusals(Activate("e"), engaged(.proposed, change: decided), byClock.knowing(ready))
        == [.noSuchMove])
  }

  @Test func `E6: begins once, with the version that was signed`() throws {
    var state = engaged(.contracting, change: decided)
    let entry = try state.entry(of: Activate("e"), byClock.knowing(ready))
    #expect(state.e?.state == .active && state.e?.activated == now)
    #expect(state.e?.agreementVersion == 1)
    #expect(entry?.agreementVersion == 1 && entry?.role == .system && entry?.actor == "pseudonym")
  }

  @Test func `R25: an involvement of none needs its reason`() throws {
    let without = engaged(.contracting) { $0.involvement = Involvement(.none) }
    #expect(refusals(Activate("e"), without, byClock.knowing(ready)) == [.involvementNotSet])
    #expect(without.e?.faults(in: PoolPolicy()).names == ["involvement fault.missing"])
    var with = engaged(.contracting) {
      $0.involvement = Involvement(.none, because: .contextStraightforward)
    }
    _ = try with.run(Activate("e"), byClock.knowing(ready))
    #expect(with.e?.state == .active)
  }

  @Test func `E16: a change makes the agreement anew, and a newer version has to be signed`() throws
  {
    for (context, change) in zip(
      [byAmara, byBoris, bySelma], [Recontracting.Change.employer, .sharedGoals, .sponsor])
    {
      let began = moment("2026-06-02T09:00:00Z")
      var state = engaged(.active, change: decided)
      var known = try #require(state.e)
      known.activated = began
      known.agreementVersion = 1
      state.apply([.put(.engagement(known))])
      let entry = try state.entry(of: Recontract("e", because: change), context)
      #expect(state.e?.state == .contracting && entry?.reasonCode == change.rawValue)
      #expect(state.e?.recontracting == Recontracting(change, began: now))
      #expect(refusals(Activate("e"), state, byClock.knowing(ready)) == [.agreementNotNew])
      let newer = EngagementFacts(readiness: ActivationReadiness(version: 2, .met))
      _ = try state.run(Activate("e"), byClock.knowing(newer))
      #expect(state.e?.state == .active && state.e?.agreementVersion == 2)
      #expect(state.e?.activated == began && state.e?.recontracting == nil)
    }
    #expect(
      refusals(Recontract("e", because: .sponsor), engaged(.paused), byAmara) == [.noSuchMove])
    #expect(
      refusals(Recontract("e", because: .sponsor), engaged(.active), byPaula) == [.notInThisRole])
  }

  @Test func `E16: sessions may go on under the old version for 28 days`() throws {
    var state = engaged(.active)
    #expect(state.e?.oldAgreementHolds(on: today, in: state) == false)
    _ = try state.run(Recontract("e", because: .employer), byAmara)
    let last = today.adding(days: 28)
    #expect(state.e?.oldAgreementHolds(on: last, in: state) == true)
    #expect(state.e?.oldAgreementHolds(on: last.adding(days: 1), in: state) == false)
  }
}
