package import CoachingPool

/// Looks at the pairs of a round by the plain rules, sharing nothing with what decided it.
package struct RoundInspection: Sendable {
  let context: MatchContext
  let rules: ResolvedRules

  /// Takes the rules of the pool's policy.
  package init(_ context: MatchContext, _ rules: RuleSet) throws(ValidationError) {
    self.context = context
    self.rules = try rules.resolve(context.policy)
  }

  /// Pairs that a requirement forbids, and requests that share a practitioner and may not.
  package func forbiddenPairs(_ matches: [RoundResult.Match]) -> [String] {
    let broken: [String] = matches.compactMap { match in
      guard let judgement = judgement(match) else {
        return "\(match.request) and \(match.practitioner) are not in the pool."
      }
      if judgement.isEligible { return nil }
      let told = judgement.reasons.map { "\($0.code): \($0)" }.joined(separator: " ")
      return "\(match.practitioner) is not eligible for \(match.request). \(told)"
    }
    return broken + sharing(matches)
  }

  /// Practitioners with more pairs than places free.
  package func overfull(_ matches: [RoundResult.Match]) -> [String] {
    uniqued(matches.map(\.practitioner)).compactMap { practitioner in
      let taken = matches.count { $0.practitioner == practitioner }
      let free = candidate(practitioner)?.freePlaces ?? 0
      return taken > free ? "\(practitioner) has \(free) places free and got \(taken)." : nil
    }
  }

  /// Pairs whose points are not the sum of their terms, each a score of 0 to 1,000 times its weight.
  package func wrongPoints(_ matches: [RoundResult.Match]) -> [String] {
    matches.compactMap { match in
      guard let judgement = judgement(match) else { return nil }
      let sum = zip(judgement.terms, rules.criteria).reduce(0) { sum, term in
        sum + min(1000, max(0, term.0.score)) * term.1.weight
      }
      return sum == match.points
        ? nil
        : "\(match.request) and \(match.practitioner) have \(match.points) points, and the terms sum to \(sum)."
    }
  }

  /// What was asked of the round beside the policy and is not as asked.
  package func broken(
    _ constraints: RoundConstraints, _ matches: [RoundResult.Match]
  ) -> [String] {
    let pairs = Set(matches.map { RoundConstraints.Pair($0.request, $0.practitioner) })
    var found = constraints.forbidden.filter(pairs.contains)
      .map { "\($0.request) and \($0.practitioner) are forbidden." }
    found += constraints.pinned.filter { !pairs.contains($0) }
      .map { "\($0.request) and \($0.practitioner) are pinned and not paired." }
    for minimum in constraints.minimums {
      let count = matches.count { $0.practitioner == minimum.practitioner }
      guard count < minimum.least else { continue }
      found.append("\(minimum.practitioner) got \(count) and not at least \(minimum.least).")
    }
    for quota in constraints.quotas {
      let count = matches.count { match in
        switch quota.side {
        case .requests: seeker(match.request)?.request.organisation == quota.organisation
        case .practitioners:
          candidate(match.practitioner)?.organisations.contains(quota.organisation) == true
        }
      }
      guard count < quota.atLeast || count > quota.atMost ?? .max else { continue }
      found.append("\(quota.organisation) has \(count) pairs by its \(quota.side.rawValue).")
    }
    return found
  }

  /// Requests of which a requirement keeps the people apart, at one practitioner.
  private func sharing(_ matches: [RoundResult.Match]) -> [String] {
    let seekers = matches.map { seeker($0.request) }
    var found: [String] = []
    for (index, match) in matches.enumerated() {
      guard let seeker = seekers[index] else { continue }
      let apart = Set(
        rules.requirements.flatMap { $0.peopleKeptApart(from: seeker, in: context) })
      if apart.isEmpty { continue }
      for (other, second) in matches.enumerated()
      where second.practitioner == match.practitioner && second.request != match.request
        && seekers[other]?.identities.contains(where: apart.contains) == true
      {
        found.append(
          "\(match.request) and \(second.request) share \(match.practitioner) and may not.")
      }
    }
    return found
  }

  private func judgement(_ match: RoundResult.Match) -> PairJudgement? {
    guard let seeker = seeker(match.request), let candidate = candidate(match.practitioner) else {
      return nil
    }
    return rules.judge(candidate, for: seeker, in: context)
  }

  private func seeker(_ request: RequestID) -> Seeker? {
    context.state.requests[request].flatMap { Seeker($0, in: context.state, on: context.date) }
  }

  private func candidate(_ practitioner: PractitionerID) -> Candidate? {
    context.state.practitioners[practitioner].flatMap {
      Candidate($0, in: context.state, on: context.date, at: context.now)
    }
  }

  private func uniqued(_ names: [PractitionerID]) -> [PractitionerID] { Set(names).sorted() }
}
