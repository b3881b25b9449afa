import CoachingPool

/// Tries every property of a round on one pool.
struct PropertyTrial {
  let state: PoolState
  let now: Instant
  let rules: RuleSet
  let constraints: RoundConstraints
  let seed: UInt64

  typealias Finding = (MatchingProperties.Property, String)

  func findings() -> [Finding] {
    let round: RoundResult
    let inspection: RoundInspection
    do throws(RoundError) { round = try decide(state) } catch {
      return [(.isDecided, error.description)]
    }
    do throws(ValidationError) {
      inspection = try RoundInspection(MatchContext(state, at: now), rules)
    } catch { return [(.isDecided, error.description)] }
    var found: [Finding] = []
    func add(_ property: MatchingProperties.Property, _ sentences: [String]) {
      if !sentences.isEmpty { found.append((property, sentences.joined(separator: " "))) }
    }
    add(.determinism, difference(round, state))
    add(.permutationInvariance, difference(round, PoolState(shuffledRecords(), at: state.revision)))
    add(.noForbiddenPair, inspection.forbiddenPairs(round.matches))
    add(.capacityKept, inspection.overfull(round.matches))
    add(.constraintsKept, inspection.broken(constraints, round.matches))
    add(.termsSum, inspection.wrongPoints(round.matches))
    add(.proofHolds, round.proof.violations())
    add(.sizeDoesNotMatter, asLarge(round))
    add(.noReasonIsToldByAbsence, inspection.reasonsToldByAbsence())
    add(.oneMoreCoachServesNoFewer, withOneMoreCoach(round))
    return found
  }

  private func decide(
    _ state: PoolState, pairLimit: Int = MatchingRound.pairLimit
  ) throws(RoundError) -> RoundResult {
    try MatchingRound.run(
      MatchContext(state, at: now), rules: rules, under: constraints, pairLimit: pairLimit)
  }

  /// Decides again and compares the stored form of the round, its reasons and its proof.
  private func difference(_ round: RoundResult, _ state: PoolState) -> [String] {
    do {
      let other = try decide(state)
      let id = RoundID(unchecked: "round")
      let bytes = try [round, other].map { try Record.round(Round(id: id, $0)).encoded() }
      if bytes[0] != bytes[1] {
        let pairs = Set(round.matches).symmetricDifference(other.matches)
          .map { "\($0.request) and \($0.practitioner) with \($0.points) points" }.sorted()
        return ["The stored rounds differ: \(pairs.joined(separator: ", "))."]
      }
      if round.unmatched != other.unmatched { return ["The reasons of unmatched requests differ."] }
      return round.certificate == other.certificate ? [] : ["The proofs differ."]
    } catch { return ["The second time it failed: \(error)"] }
  }

  /// The records in an order that the seed gives.
  private func shuffledRecords() -> [Record] {
    var records = state.records
    var chance = SplitMix64(seed: seed)
    for last in stride(from: records.count - 1, to: 0, by: -1) {
      records.swapAt(last, chance.next(below: last + 1))
    }
    return records
  }

  private func asLarge(_ round: RoundResult) -> [String] {
    do throws(RoundError) {
      let large = try decide(state, pairLimit: 0)
      var found = large.proof.violations()
      if large.eligiblePairCount != round.eligiblePairCount {
        found.append(
          "\(large.eligiblePairCount) pairs are eligible and not \(round.eligiblePairCount).")
      }
      if large.optimality == .proved, round.optimality == .proved {
        for (one, other) in zip(round.values, large.values) where one.value != other.value {
          found.append("\(one.objective.rawValue) is \(other.value) and not \(one.value).")
        }
      }
      return found
    } catch { return [error.description] }
  }

  private func withOneMoreCoach(_ round: RoundResult) -> [String] {
    guard state.policy.matching.objectives.first == .peopleServed,
      constraints.minimums.allSatisfy({ $0.least <= 0 }),
      constraints.quotas.allSatisfy({ $0.atLeast <= 0 }), round.optimality == .proved,
      let more = oneMoreCoach()
    else { return [] }
    var larger = state
    larger.apply(more.map { .put($0) })
    do throws(RoundError) {
      let other = try decide(larger)
      let before = Set(round.matches.map(\.request)).count
      let after = Set(other.matches.map(\.request)).count
      return other.optimality == .proved && after < before
        ? ["\(before) people were served, and \(after) with one coach more."] : []
    } catch { return ["With one coach more it failed: \(error.description)"] }
  }

  /// A new person with the posts and the membership of a practitioner whom the seed picks.
  private func oneMoreCoach() -> [Record]? {
    let practitioners = state.practitioners.values
    guard !practitioners.isEmpty else { return nil }
    var chance = SplitMix64(seed: seed)
    let model = practitioners[chance.next(below: practitioners.count)]
    guard let known = state.people[model.person] else { return nil }
    let person = Person(
      id: PersonID(unchecked: "one-more-coach"), name: "One more coach",
      affiliations: known.affiliations, languages: known.languages, briefings: known.briefings)
    let coach = PractitionerMembership(
      id: PractitionerID(unchecked: "one-more-coach"), person: person.id, line: model.line,
      kinds: model.kinds, modes: model.modes, travel: model.travel, provides: model.provides,
      languages: model.languages, themes: model.themes, experience: model.experience,
      approaches: model.approaches, credentials: model.credentials)
    return [.person(person), .practitioner(coach)]
  }
}
