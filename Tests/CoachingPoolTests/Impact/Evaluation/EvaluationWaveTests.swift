import Testing

@testable import CoachingPool

@Suite struct `Asking as work begins and once more` {
  private let ready = EngagementFacts(readiness: ActivationReadiness(version: 1, .met))

  private func begun(
    _ involvement: Involvement = Involvement(.full), change: (inout Engagement) -> Void = { _ in },
    policy: (inout PoolPolicy) -> Void = { _ in }
  ) throws -> PoolState {
    var state = engaged(.contracting) {
      $0.involvement = involvement
      change(&$0)
    }
    var terms = PoolPolicy()
    policy(&terms)
    state.put(.policy(terms))
    _ = try state.run(Activate("e"), byClock.knowing(ready))
    return state
  }

  private func described(_ state: PoolState) -> [String] {
    state.evaluationRequests(of: "e").map {
      "\($0.due) \($0.wave.rawValue) \($0.role.rawValue) \($0.person)"
    }
  }

  @Test func `11.4: asks the individual, and the sponsor where one is involved`() throws {
    #expect(
      described(try begun()) == [
        "2026-06-15 start individual amara", "2026-06-15 start sponsor selma",
      ])
    #expect(
      described(try begun(Involvement(.none, because: .selfDirected))) == [
        "2026-06-15 start individual amara"
      ])
    #expect(
      try begun().evaluationRequests(of: "e").allSatisfy { $0.faults().isEmpty })
  }

  @Test func `asks nobody for whom there is no question then`() throws {
    let noQuestions = try begun(policy: { $0.impact.instruments = [] })
    #expect(described(noQuestions).isEmpty)
    let ofTheEnd = try begun(policy: { $0.impact.instruments = [.widerOutcomes] })
    #expect(described(ofTheEnd).isEmpty)
    let ofIndividuals = try begun(policy: { $0.impact.instruments = [.personalWellbeing] })
    #expect(described(ofIndividuals) == ["2026-06-15 start individual amara"])
  }

  @Test func `asks everybody of a team, and once alone when the agreement is made anew`() throws {
    var state = try begun(change: {
      $0.kind = .teamCoaching
      $0.participants = ["amara", "dana"]
    })
    #expect(
      Set(state.evaluationRequests(of: "e").filter { $0.role == .individual }.map(\.person))
        == ["amara", "dana"])
    let before = described(state)
    _ = try state.run(Recontract("e", because: .sharedGoals), byAmara)
    let newer = EngagementFacts(readiness: ActivationReadiness(version: 2, .met))
    _ = try state.run(Activate("e"), byClock.knowing(newer))
    #expect(described(state) == before)
  }

  @Test func `R47: asks a sponsor once more by a policy's choice alone`() throws {
    for asks in [false, true] {
      var state = reviewed(.active)
      var policy = PoolPolicy()
      policy.impact.asksSponsorsLater = asks
      state.put(.policy(policy))
      _ = try state.run(EndEarly("e", because: .individualEnded), byAmara)
      let later = state.evaluationRequests(of: "e").filter { $0.wave == .later }
      #expect(later.map(\.role) == (asks ? [.individual, .sponsor] : [.individual]))
      #expect(later.allSatisfy { $0.faults().isEmpty && $0.due == day("2026-12-15") })
    }
  }

  @Test func `a practitioner is asked at the end alone`() {
    for wave in EvaluationRequest.Wave.allCases {
      for role in Role.allCases {
        let request = EvaluationRequest(
          id: "x", engagement: "e", asks: "amara", as: role, wave: wave, due: today)
        let isSound =
          [.individual, .sponsor].contains(role) || role == .practitioner && wave == .closure
        #expect(request.faults().isEmpty == isSound, "\(role) \(wave)")
      }
    }
  }
}
