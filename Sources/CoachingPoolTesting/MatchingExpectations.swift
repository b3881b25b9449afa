public import CoachingPool
public import Testing

/// Expects that a practitioner meets every requirement for a request.
///
/// ```swift
/// try expectEligible(RequestID("amara"), with: PractitionerID("boris"), in: state, at: now)
/// ```
///
/// - Parameters:
///   - request: The request; whether it looks for a practitioner does not matter.
///   - practitioner: The practitioner.
///   - state: The pool as it stands.
///   - now: The moment of the decision.
///   - rules: Where the policy's rule names are looked up.
///   - policy: The policy to judge by; that of the pool where `nil`.
///   - sourceLocation: Where an issue is recorded.
public func expectEligible(
  _ request: RequestID, with practitioner: PractitionerID, in state: PoolState, at now: Instant,
  rules: RuleSet = .standard, policy: MatchingPolicy? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  report(sourceLocation) { () throws(MatchingScene.Fault) in
    let scene = MatchingScene(state, at: now, rules, policy)
    let judgement = try scene.judgement(request, practitioner)
    if judgement.isEligible { return nil }
    return "\(practitioner) is not eligible for \(request). \(told(judgement.reasons))"
  }
}

/// Expects that a practitioner does not meet every requirement for a request, for exactly these reasons,
/// in whatever order.
///
/// A reason that is missing is a fault as much as one too many, so that a test which means one rule
/// cannot pass by another. Without a code any reason will do.
///
/// - Parameters:
///   - request: The request; whether it looks for a practitioner does not matter.
///   - practitioner: The practitioner.
///   - state: The pool as it stands.
///   - now: The moment of the decision.
///   - codes: The codes of all reasons of all requirements.
///   - rules: Where the policy's rule names are looked up.
///   - policy: The policy to judge by; that of the pool where `nil`.
///   - sourceLocation: Where an issue is recorded.
public func expectIneligible(
  _ request: RequestID, with practitioner: PractitionerID, in state: PoolState, at now: Instant,
  because codes: ReasonCode..., rules: RuleSet = .standard, policy: MatchingPolicy? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  ineligible(
    request, practitioner, MatchingScene(state, at: now, rules, policy), codes, sourceLocation)
}

/// Expects that a request's shortlist has one practitioner before another.
///
/// Both have to be eligible; the order is that of ``/CoachingPool/Shortlister``.
///
/// - Parameters:
///   - practitioner: Who should come first.
///   - other: Who should come after.
///   - request: The request, which looks for a practitioner.
///   - state: The pool as it stands.
///   - now: The moment of the decision.
///   - rules: Where the policy's rule names are looked up.
///   - policy: The policy to judge by; that of the pool where `nil`.
///   - sourceLocation: Where an issue is recorded.
public func expectRanked(
  _ practitioner: PractitionerID, above other: PractitionerID, for request: RequestID,
  in state: PoolState, at now: Instant, rules: RuleSet = .standard, policy: MatchingPolicy? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  report(sourceLocation) { () throws(MatchingScene.Fault) in
    let scene = MatchingScene(state, at: now, rules, policy)
    let list = try scene.shortlist(request)
    let places = [practitioner, other].map { one in
      list.firstIndex { $0.practitioner == one }
    }
    if let first = places[0], let second = places[1] {
      if first < second { return nil }
      return "\(practitioner) \(standing(list, first)), and \(other) \(standing(list, second))."
    }
    return try zip([practitioner, other], places).filter { $0.1 == nil }
      .map { one, _ throws(MatchingScene.Fault) in
        "\(one) is not eligible for \(request). \(told(try scene.judgement(request, one).reasons))"
      }.joined(separator: " ")
  }
}

/// Expects that a round over all open requests serves a request.
///
/// - Parameters:
///   - request: The request, which looks for a practitioner.
///   - practitioner: Who should serve it; anybody where `nil`.
///   - state: The pool as it stands.
///   - now: The moment of the decision.
///   - rules: Where the policy's rule names are looked up.
///   - policy: The policy to decide by; that of the pool where `nil`.
///   - sourceLocation: Where an issue is recorded.
public func expectServed(
  _ request: RequestID, by practitioner: PractitionerID? = nil, in state: PoolState,
  at now: Instant, rules: RuleSet = .standard, policy: MatchingPolicy? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  report(sourceLocation) { () throws(MatchingScene.Fault) in
    let scene = MatchingScene(state, at: now, rules, policy)
    let round = try scene.round(with: request)
    let found = round.matches.filter { $0.request == request }.map(\.practitioner)
    if found.isEmpty {
      let why = round.unmatched.first { $0.request == request }
        .map { scene.sentences(of: $0, in: round) }
      return "\(request) is not served. \(why ?? "")"
    }
    guard let practitioner, !found.contains(practitioner) else { return nil }
    let reasons = try scene.judgement(request, practitioner).reasons
    return "\(request) is served by \(found[0]) and not by \(practitioner). \(told(reasons))"
  }
}

/// Expects that a round over all open requests leaves a request without a practitioner.
///
/// - Parameters:
///   - request: The request, which looks for a practitioner.
///   - state: The pool as it stands.
///   - now: The moment of the decision.
///   - rules: Where the policy's rule names are looked up.
///   - policy: The policy to decide by; that of the pool where `nil`.
///   - sourceLocation: Where an issue is recorded.
public func expectUnserved(
  _ request: RequestID, in state: PoolState, at now: Instant, rules: RuleSet = .standard,
  policy: MatchingPolicy? = nil, sourceLocation: SourceLocation = #_sourceLocation
) {
  report(sourceLocation) { () throws(MatchingScene.Fault) in
    let round = try MatchingScene(state, at: now, rules, policy).round(with: request)
    return round.matches.first { $0.request == request }.map {
      "\(request) is served by \($0.practitioner) with \($0.points) points."
    }
  }
}

/// Compares all reasons against a pair with those that are expected.
func ineligible(
  _ request: RequestID, _ practitioner: PractitionerID, _ scene: MatchingScene,
  _ codes: [ReasonCode], _ sourceLocation: SourceLocation
) {
  report(sourceLocation) { () throws(MatchingScene.Fault) in
    let judgement = try scene.judgement(request, practitioner)
    if judgement.isEligible {
      return "\(practitioner) is eligible for \(request), with \(judgement.points) points."
    }
    expect(judgement.reasons, toHave: codes, sourceLocation)
    return nil
  }
}

/// Records what a look at a scene finds wrong, or why nothing could be looked at.
private func report(
  _ sourceLocation: SourceLocation, _ finding: () throws(MatchingScene.Fault) -> String?
) {
  do throws(MatchingScene.Fault) {
    guard let text = try finding() else { return }
    Issue.record("\(text)", sourceLocation: sourceLocation)
  } catch {
    Issue.record("\(error.description)", sourceLocation: sourceLocation)
  }
}

private func told(_ reasons: [Reason]) -> String {
  reasons.isEmpty
    ? "Every requirement is met." : reasons.map { "\($0.code): \($0)" }.joined(separator: " ")
}

private func standing(_ list: [Shortlist.Entry], _ place: Int) -> String {
  let terms = list[place].judgement.terms.filter { $0.points != 0 }
    .map { "\($0.rule) \($0.points)" }.joined(separator: ", ")
  return "stands at place \(place + 1) with \(list[place].points) points (\(terms))"
}
