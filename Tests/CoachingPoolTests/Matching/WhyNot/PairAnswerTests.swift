import Testing

@testable import CoachingPool

@Suite struct `Why this practitioner and not that one` {
  @Test(arguments: [(false, false), (true, false), (false, true)])
  func `is answered by what the round would be with the pair pinned`(
    constrained: Bool, apart: Bool
  ) throws {
    var counts: [String: Int] = [:]
    for seed in 0..<TestCounts.of(30, full: 60) {
      let aims: [[MatchingPolicy.Objective]] = [
        [.peopleServed, .totalFit, .load], [.peopleServed, .worstOff, .totalFit],
        [.totalFit, .seniorsInOwnOrganisation],
      ]
      var pool = WhyNotPool(UInt64(seed), aims[seed % 3], constrained: constrained, apart: apart)
      guard let free = try pool.round() else { continue }
      if seed % 3 == 0, let match = free.matches.first {
        pool.constraints.forbidden = [.init(match.request, match.practitioner)]
      }
      guard let round = try pool.round() else { continue }
      let explainer = try RoundExplainer(round)
      for request in pool.state.requests.values.map(\.id) {
        var losses: [PractitionerID: [Int]] = [:]
        for practitioner in pool.state.practitioners.values.map(\.id) {
          let answer = try #require(try explainer.why(request, not: practitioner))
          let judged = try #require(round.explain(request, with: practitioner))
          let isChosen = round.matches.contains {
            $0.request == request && $0.practitioner == practitioner
          }
          var pinned = pool
          pinned.constraints.pinned.append(.init(request, practitioner))
          let again = try? MatchingRound.run(
            MatchContext(pool.state, at: now), rules: pool.rules, under: pinned.constraints)
          switch answer.outcome {
          case .chosen:
            #expect(isChosen && judged.isEligible)
            counts["chosen", default: 0] += 1
          case .notEligible(let reasons):
            #expect(reasons == judged.reasons && !reasons.isEmpty && again == nil)
            counts["notEligible", default: 0] += 1
          case .ruledOut:
            #expect(judged.isEligible && again == nil)
            counts["ruledOut", default: 0] += 1
          case .notChosen(let aims):
            #expect(aims.map(\.after) == again?.values.map(\.value), "seed \(seed)")
            #expect(aims.map(\.before) == round.values.map(\.value))
            #expect(!aims.map(\.loss).lexicographicallyPrecedes(aims.map { _ in 0 }))
            losses[practitioner] = aims.map(\.loss)
            counts["notChosen", default: 0] += 1
          }
          #expect(
            answer.meets
              == round.matches.filter { $0.request == request }.map(\.practitioner))
        }
        let ranked = try #require(try explainer.alternates(for: request)).alternates
        #expect(Set(ranked.map(\.practitioner)) == Set(losses.keys))
        for (first, second) in zip(ranked, ranked.dropFirst()) {
          let (left, right) = (first.aims.map(\.loss), second.aims.map(\.loss))
          #expect(!right.lexicographicallyPrecedes(left))
          let columns = [first, second].compactMap { round.field.column(of: $0.practitioner) }
          if left == right { #expect(columns[0] < columns[1]) }
        }
        for alternate in ranked {
          #expect(alternate.aims.map(\.loss) == losses[alternate.practitioner])
          #expect(
            alternate.points == round.explain(request, with: alternate.practitioner)?.points)
        }
        let few = try explainer.alternates(for: request, limit: 1)?.alternates
        #expect(few == Array(ranked.prefix(1)))
      }
    }
    for name in ["chosen", "notEligible", "notChosen", "ruledOut"] {
      #expect(counts[name] ?? 0 > (TestCounts.isFull ? 3 : 0), "\(counts)")
    }
  }

  @Test func `is not answered for who takes no part`() throws {
    let round = try MatchingRound.run(
      on: smallPool(.request(request("r", by: "amara"))), at: now)
    #expect(try round.why("none", not: "coach-boris") == nil)
    #expect(try round.why("r", not: "none") == nil)
    #expect(try round.alternates(for: "none") == nil)
    #expect(try round.alternates(for: "r")?.shown(to: .coordinator).map(\.code) == [.noAlternate])
  }

  @Test func `says in full sentences what it would cost`() throws {
    let state = smallPool(
      .request(request("r", by: "amara")), .person(officer("cora", of: "brindlewood")),
      .practitioner(coach("coach-cora", person: "cora") { $0.themes = [word("delegation")] }),
      .practitioner(coach("coach-boris", person: "boris") { $0.themes = [word("newRole")] }))
    let round = try MatchingRound.run(on: state, at: now)
    let chosen = try #require(try round.why("r", not: "coach-boris"))
    #expect(chosen.outcome == .chosen)
    #expect(
      chosen.shown(to: .coordinator).map(\.description) == [
        "The pair was made, with \(chosen.points) points."
      ])
    #expect(chosen.shown(to: .individual).map(\.description) == ["The pair was made."])
    let other = try #require(try round.why("r", not: "coach-cora"))
    #expect(
      other.shown(to: .coordinator).map(\.description) == [
        "The pair with coach-cora meets every requirement, but making it would cost more than it brings; the request meets coach-boris.",
        "The aim totalFit would come to \(other.points) in place of \(chosen.points).",
      ])
    #expect(other.shown(to: .individual) == [Reason(.notAvailable)])
  }
}
