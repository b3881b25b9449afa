public import CoachingPool
public import Testing

/// Expects that a rule is met.
///
/// ```swift
/// expectMet(PractitionerIsLive().verdict(on: candidate, for: seeker, in: context))
/// ```
public func expectMet(
  _ verdict: Verdict, sourceLocation: SourceLocation = #_sourceLocation
) {
  guard !verdict.isMet else { return }
  let sentences = verdict.reasons.map { "\($0.code): \($0)" }.joined(separator: " ")
  Issue.record("The rule is not met. \(sentences)", sourceLocation: sourceLocation)
}

/// Expects that a rule is not met, for exactly these reasons, in whatever order.
///
/// A rule gives all of its reasons and not the first, so that one that is missing is a fault as much
/// as one that is too many. Without a code any reason will do.
public func expectNotMet(
  _ verdict: Verdict, because codes: ReasonCode...,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  guard !verdict.isMet else {
    Issue.record("The rule is met.", sourceLocation: sourceLocation)
    return
  }
  expect(verdict.reasons, toHave: codes, sourceLocation)
}

/// Expects that a command is refused, for exactly these reasons, in whatever order.
///
/// ```swift
/// expectRefused(because: .noPlaceFree) { try decide(AcceptInvitation(id), state, context) }
/// ```
///
/// - Returns: The refusal, to look at its values; `nil` where there was none.
@discardableResult
public func expectRefused<Outcome>(
  because codes: ReasonCode..., sourceLocation: SourceLocation = #_sourceLocation,
  _ decision: () throws -> Outcome
) -> Refusal? {
  do {
    _ = try decision()
    Issue.record("The command is not refused.", sourceLocation: sourceLocation)
  } catch let refusal as Refusal {
    expect(refusal.reasons, toHave: codes, sourceLocation)
    return refusal
  } catch {
    Issue.record("The command failed otherwise: \(error)", sourceLocation: sourceLocation)
  }
  return nil
}

func expect(
  _ reasons: [Reason], toHave codes: [ReasonCode], _ sourceLocation: SourceLocation
) {
  if codes.isEmpty { return }
  let given = Set(reasons.map(\.code))
  let missing = Set(codes).subtracting(given).sorted().map { "\($0) is not among them." }
  let surplus = given.subtracting(codes).sorted().map { "\($0) was not expected." }
  guard !missing.isEmpty || !surplus.isEmpty else { return }
  let sentences = reasons.map { "\($0.code): \($0)" }
  Issue.record(
    "The reasons differ. \((missing + surplus).joined(separator: " ")) Given: \(sentences.joined(separator: " "))",
    sourceLocation: sourceLocation)
}
