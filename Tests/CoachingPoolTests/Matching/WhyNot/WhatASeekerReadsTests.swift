import Testing

@testable import CoachingPool

/// What rests on other people, planted under words and numbers that stand nowhere else.
private struct Secrets {
  static let words = [
    "zebulon", "xerxes", "quentin", "yolanda", "coach0", "coach1", "coach2",
    "coach3",
  ]

  /// Puts engagements, conflicts, pauses, absences, own limits and others' requests into a pool.
  static func plant(in pool: WhyNotPool, _ chance: inout SplitMix64) -> WhyNotPool {
    var pool = pool
    var records: [Record] = [.person(officer("zebulon")), .person(officer("yolanda"))]
    for (number, practitioner) in pool.state.practitioners.values.enumerated() {
      var practitioner = practitioner
      switch chance.next(below: 6) {
      case 0:
        records.append(
          .engagement(
            Engagement(
              id: .init(stringLiteral: "quentin-\(number)"), kind: .mentoring,
              participants: ["zebulon"], practitioner: practitioner.id, proposed: now)))
      case 1:
        practitioner.status = practitioner.status == .live ? .paused : .live
      case 2:
        practitioner.away = practitioner.away.isEmpty ? [.always] : []
      case 3:
        if var person = pool.state.people[practitioner.person] {
          person.affiliations = person.affiliations.managed("p0")
          records.append(.person(person))
        }
      case 4: practitioner.ownLimit = practitioner.ownLimit == 0 ? 2 : 0
      default: break
      }
      records.append(.practitioner(practitioner))
    }
    for number in 0..<chance.next(below: 3) {
      records.append(
        .request(
          request(.init(stringLiteral: "xerxes-\(number)"), by: "zebulon") {
            $0.themes = [word("delegation")]
          }))
    }
    pool.state.apply(records.map { .put($0) })
    return pool
  }
}

/// Everything that is answered about one request of a round, to be shown to readers.
private struct Answers {
  private var shown: [String: (Audience) -> [Reason]] = [:]
  let made: Set<PractitionerID>

  init(_ request: RequestID, in pool: WhyNotPool, _ explainer: RoundExplainer) throws {
    let round = explainer.round
    for practitioner in pool.state.practitioners.values.map(\.id) {
      shown["why \(practitioner)"] = try explainer.why(request, not: practitioner)?.shown
    }
    shown["alternates"] = try explainer.alternates(for: request)?.shown
    made = Set(round.matches.filter { $0.request == request }.map(\.practitioner))
    if let left = round.unmatched.first(where: { $0.request == request }) {
      shown["left"] = left.shown
      shown["relaxations"] = try explainer.relaxations(for: request)?.shown
      shown["constraints"] = try explainer.constraintsThatGovern(request).shown
      shown["individual"] = { _ in [left.reasonForIndividual] }
    }
  }

  func told(to reader: Audience) -> [String: [Reason]] { shown.mapValues { $0(reader) } }
}

private func text(of told: [String: [Reason]]) -> String {
  told.values.joined().map(\.description).joined(separator: "\n")
}

@Suite struct `What a seeker reads of a round` {
  @Test func `A01: holds no secret, no count, and no trace by which two pools could be told apart`()
    throws
  {
    let aims: [[MatchingPolicy.Objective]] = [
      [.peopleServed, .seniorsInOwnOrganisation, .totalFit, .load], [.totalFit, .peopleServed],
    ]
    var counts: [String: Int] = [:]
    let pools = TestCounts.of(15, full: 300)
    for seed in 0..<pools {
      var chance = SplitMix64(seed: 4_000 + UInt64(seed))
      let plain = WhyNotPool(
        UInt64(seed), aims[seed % 2], constrained: seed % 3 == 1, apart: seed % 3 == 2)
      let planted = Secrets.plant(in: plain, &chance)
      guard let round = try plain.round(), let again = try planted.round() else { continue }
      let explainers = [try RoundExplainer(round), try RoundExplainer(again)]
      for request in plain.state.requests.values.map(\.id) {
        let before = try Answers(request, in: plain, explainers[0])
        let after = try Answers(request, in: planted, explainers[1])
        for reader in [Audience.individual, .everyone] {
          let (first, second) = (before.told(to: reader), after.told(to: reader))
          for told in [first, second] {
            let text = text(of: told).lowercased()
            let words =
              Secrets.words + plain.state.requests.values.map(\.id.text)
              + plain.state.practitioners.values.map(\.id.text)
            for word in words {
              #expect(!text.contains(word), "seed \(seed): \(word) in \(text)")
            }
            #expect(text.allSatisfy { !$0.isNumber }, "seed \(seed): \(text)")
          }
          // The match itself is what the individual is told; everything else has to read the same.
          for (subject, reasons) in first {
            let isMade = before.made.union(after.made).contains { subject == "why \($0)" }
            guard !isMade, let others = second[subject] else { continue }
            #expect(reasons == others, "seed \(seed), \(request): \(subject)")
            counts["same", default: 0] += 1
          }
        }
        let (first, second) = (before.told(to: .coordinator), after.told(to: .coordinator))
        if first != second { counts["differs for the coordinator", default: 0] += 1 }
        if text(of: second).contains("c1") {
          counts["named to the coordinator", default: 0] += 1
        }
      }
    }
    #expect(counts["same"] ?? 0 > 10 * pools, "\(counts)")
    #expect(counts["differs for the coordinator"] ?? 0 > pools, "\(counts)")
    #expect(counts["named to the coordinator"] ?? 0 > pools, "\(counts)")
  }

  @Test func `A01: who shares no language is told that, and not whether more stands against it`()
    throws
  {
    let welsh = coach("coach-boris", person: "boris") { $0.languages = [language("cy")] }
    var busy = welsh
    busy.status = .paused
    for practitioner in [welsh, busy] {
      let state = smallPool(.request(request("r", by: "amara")), .practitioner(practitioner))
      let round = try MatchingRound.run(on: state, at: now)
      let answer = try #require(try round.why("r", not: "coach-boris"))
      #expect(answer.shown(to: .individual).map(\.code) == ["theyShareALanguage"])
      #expect(answer.shown(to: .coordinator).count == (practitioner.status == .live ? 1 : 2))
    }
  }

  @Test func `A01: taken by others and not to be told read the same`() throws {
    let rival = Record.request(
      request("rival", by: "cora") { $0.preferences.choice = .ranked(["coach-boris"]) })
    var policy = PoolPolicy()
    policy.capacity.standard = 1
    let asked = Record.request(request("r", by: "amara"))
    let taken = smallPool(.policy(policy), asked, .person(officer("cora")), rival)
    let conflict = smallPool(
      .policy(policy), asked, .person(officer("amara", manager: "boris")))
    let full = smallPool(
      .policy(policy), asked,
      .engagement(
        Engagement(
          id: "e", kind: .coaching, participants: ["boris"], practitioner: "coach-boris",
          proposed: now)))
    for state in [taken, conflict, full] {
      let round = try MatchingRound.run(on: state, at: now)
      let answer = try #require(try round.why("r", not: "coach-boris"))
      #expect(answer.shown(to: .individual) == [Reason(.notAvailable)])
      #expect(answer.shown(to: .coordinator).map(\.code) != [.notAvailable])
      let left = try #require(round.unmatched.first { $0.request == "r" })
      #expect(left.shown(to: .individual) == [Reason(.notAvailable)])
    }
  }
}
