import CoachingPool

/// A pool at a moment, with the rules and the policy by which a test looks at it.
struct MatchingScene: Sendable {
  /// Says why a scene cannot be looked at, as a full sentence.
  struct Fault: Error, CustomStringConvertible {
    let description: String
  }

  let context: MatchContext
  let rules: RuleSet

  init(_ state: PoolState, at now: Instant, _ rules: RuleSet, _ policy: MatchingPolicy?) {
    context = MatchContext(policy.map(state.judged) ?? state, at: now)
    self.rules = rules
  }

  /// What the rules say of a pair, one by one and by no short cut.
  func judgement(
    _ request: RequestID, _ practitioner: PractitionerID
  ) throws(Fault) -> PairJudgement {
    let state = context.state
    guard let asked = state.requests[request],
      let seeker = Seeker(asked, in: state, on: context.date)
    else { throw Fault(description: "The pool has no request \(request) of a person it knows.") }
    guard let found = state.practitioners[practitioner],
      let candidate = Candidate(found, in: state, on: context.date, at: context.now)
    else { throw Fault(description: "The pool has no practitioner \(practitioner).") }
    do { return try rules.resolve(context.policy).judge(candidate, for: seeker, in: context) } catch
    {
      throw Fault(description: error.description)
    }
  }

  /// Every eligible practitioner of a request, the best first.
  func shortlist(_ request: RequestID) throws(Fault) -> [Shortlist.Entry] {
    do {
      return try Shortlister(context, rules: rules)
        .shortlist(for: request, limit: context.state.practitioners.count).entries
    } catch { throw Fault(description: error.description) }
  }

  /// A round over every request that looks for a practitioner, this one among them.
  func round(with request: RequestID) throws(Fault) -> RoundResult {
    let round: RoundResult
    do { round = try MatchingRound.run(context, rules: rules, under: RoundConstraints()) } catch {
      throw Fault(description: error.description)
    }
    guard
      round.matches.contains(where: { $0.request == request })
        || round.unmatched.contains(where: { $0.request == request })
    else {
      throw Fault(
        description: "\(request) takes no part in the round: \(whereabouts(of: request)).")
    }
    return round
  }

  private func whereabouts(of request: RequestID) -> String {
    guard let found = context.state.requests[request] else { return "the pool has no such request" }
    return found.state.looksForAPractitioner
      ? "it waits for an answer, or its individual is not known"
      : "it looks for no practitioner, it is \(found.state.rawValue)"
  }

  /// Why a round left a request out, with the sentence of each requirement that kept somebody away.
  func sentences(of request: UnmatchedRequest, in round: RoundResult) -> String {
    let cause =
      switch request.cause {
      case .mayNotAsk(let reasons):
        "The individual may not ask. " + reasons.map { "\($0.code): \($0)" }.joined(separator: " ")
      case .nobodyEligible: "Nobody is eligible."
      case .tooFewPlaces(let requests, let practitioners, let places):
        "\(requests.count) requests compete for \(places) places, at \(practitioners)."
      case .constraints: "What is asked of the round stands against it."
      case .everyPlaceTaken: "Every place of every eligible practitioner went to somebody else."
      case .pointsPreferred: "The aims preferred points."
      }
    let removals = request.removals.map {
      "\($0.rule) keeps \($0.count) away: \(round.sentence(of: $0.rule) ?? "")"
    }
    return ([cause] + removals).joined(separator: " ")
  }
}

extension PoolState {
  /// The pool under another matching policy, everything else of its policy as it was.
  func judged(by matching: MatchingPolicy) -> PoolState {
    var policy = policy
    policy.matching = matching
    var state = self
    state.apply([.put(.policy(policy))])
    return state
  }
}
