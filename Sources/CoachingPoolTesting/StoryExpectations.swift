public import CoachingPool
public import Testing

/// Expects of a story that a practitioner meets every requirement for a request.
///
/// ```swift
/// expectEligible("amara", with: "boris", in: story)
/// ```
///
/// - Parameters:
///   - request: The request's word.
///   - practitioner: The practitioner's word.
///   - story: The pool and the moment.
///   - rules: Where the policy's rule names are looked up.
///   - policy: The policy to judge by; that of the story where `nil`.
///   - sourceLocation: Where an issue is recorded.
public func expectEligible(
  _ request: String, with practitioner: String, in story: PoolStory, rules: RuleSet = .standard,
  policy: MatchingPolicy? = nil, sourceLocation: SourceLocation = #_sourceLocation
) {
  story.reading(request, practitioner, sourceLocation) { request, practitioner in
    expectEligible(
      request, with: practitioner, in: story.state, at: story.now, rules: rules, policy: policy,
      sourceLocation: sourceLocation)
  }
}

/// Expects of a story that a practitioner does not meet every requirement for a request, for exactly
/// these reasons, in whatever order; without a code any reason will do.
///
/// - Parameters:
///   - request: The request's word.
///   - practitioner: The practitioner's word.
///   - story: The pool and the moment.
///   - codes: The codes of all reasons of all requirements.
///   - rules: Where the policy's rule names are looked up.
///   - policy: The policy to judge by; that of the story where `nil`.
///   - sourceLocation: Where an issue is recorded.
public func expectIneligible(
  _ request: String, with practitioner: String, in story: PoolStory, because codes: ReasonCode...,
  rules: RuleSet = .standard, policy: MatchingPolicy? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  story.reading(request, practitioner, sourceLocation) { request, practitioner in
    ineligible(
      request, practitioner, MatchingScene(story.state, at: story.now, rules, policy), codes,
      sourceLocation)
  }
}

/// Expects of a story that a request's shortlist has one practitioner before another.
///
/// - Parameters:
///   - practitioner: Who should come first.
///   - other: Who should come after.
///   - request: The request's word.
///   - story: The pool and the moment.
///   - rules: Where the policy's rule names are looked up.
///   - policy: The policy to judge by; that of the story where `nil`.
///   - sourceLocation: Where an issue is recorded.
public func expectRanked(
  _ practitioner: String, above other: String, for request: String, in story: PoolStory,
  rules: RuleSet = .standard, policy: MatchingPolicy? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  story.reading(request, practitioner, sourceLocation) { request, practitioner in
    story.reading(request.text, other, sourceLocation) { request, other in
      expectRanked(
        practitioner, above: other, for: request, in: story.state, at: story.now, rules: rules,
        policy: policy, sourceLocation: sourceLocation)
    }
  }
}

/// Expects of a story that a round over all open requests serves a request.
///
/// - Parameters:
///   - request: The request's word.
///   - practitioner: Who should serve it; anybody where `nil`.
///   - story: The pool and the moment.
///   - rules: Where the policy's rule names are looked up.
///   - policy: The policy to decide by; that of the story where `nil`.
///   - sourceLocation: Where an issue is recorded.
public func expectServed(
  _ request: String, by practitioner: String? = nil, in story: PoolStory,
  rules: RuleSet = .standard, policy: MatchingPolicy? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  story.reading(request, practitioner ?? "anybody", sourceLocation) { request, named in
    expectServed(
      request, by: practitioner == nil ? nil : named, in: story.state, at: story.now, rules: rules,
      policy: policy, sourceLocation: sourceLocation)
  }
}

/// Expects of a story that a round over all open requests leaves a request without a practitioner.
///
/// - Parameters:
///   - request: The request's word.
///   - story: The pool and the moment.
///   - rules: Where the policy's rule names are looked up.
///   - policy: The policy to decide by; that of the story where `nil`.
///   - sourceLocation: Where an issue is recorded.
public func expectUnserved(
  _ request: String, in story: PoolStory, rules: RuleSet = .standard,
  policy: MatchingPolicy? = nil, sourceLocation: SourceLocation = #_sourceLocation
) {
  story.reading(request, "anybody", sourceLocation) { request, _ in
    expectUnserved(
      request, in: story.state, at: story.now, rules: rules, policy: policy,
      sourceLocation: sourceLocation)
  }
}

extension PoolStory {
  /// Reads the words of an expectation, or records that they are none.
  fileprivate func reading(
    _ request: String, _ practitioner: String, _ sourceLocation: SourceLocation,
    _ body: (RequestID, PractitionerID) -> Void
  ) {
    do throws(IdentifierError) {
      body(try RequestID(request), try PractitionerID(practitioner))
    } catch {
      Issue.record("\(error.description)", sourceLocation: sourceLocation)
    }
  }
}
