/// A round as the pool keeps it: what was drafted, who looked at it, and whether it was published.
///
/// It holds pairs and values and no reasons; ``MatchingRound`` gives these again, and the round's audit
/// records keep them. A draft binds nobody: only its publication sends invitations.
public struct Round: Hashable, Sendable {
  /// One aim and what the round reached of it.
  public struct Value: Hashable, Sendable {
    /// The aim.
    public let objective: MatchingPolicy.Objective
    /// The value, as ``RoundResult/values`` states it.
    public let value: Int

    /// States a value.
    public init(_ objective: MatchingPolicy.Objective, _ value: Int) {
      self.objective = objective
      self.value = value
    }
  }

  /// Names the round.
  public let id: RoundID
  /// Where it stands.
  public var state: RoundState
  /// The moment for which it was decided.
  public var decided: Instant
  /// The version of the policy under which it was decided.
  public var policyVersion: PolicyVersion
  /// What was asked of it beside the policy.
  public var constraints: RoundConstraints
  /// The pairs, in the order of request and practitioner identifiers.
  public var matches: [RoundResult.Match]
  /// The requests that took part and found nobody, in the order of their identifiers.
  public var unmatched: [RequestID]
  /// The requests that could have taken part and that ``RoundConstraints/only`` left out, in the order
  /// of their identifiers; whether they missed the round is ``RequestPolicy/leavingOut``.
  public var leftOut: [RequestID]
  /// What it reached of each aim, in the policy's order.
  public var values: [Value]
  /// Whether it was proved to be the best.
  public var optimality: RoundOptimality
  /// When somebody looked at it and found it good.
  public var reviewed: Instant?
  /// When it was published or abandoned.
  public var ended: Instant?

  /// Describes a round.
  public init(
    id: RoundID, state: RoundState = .draft, decided: Instant, policyVersion: PolicyVersion,
    constraints: RoundConstraints = RoundConstraints(), matches: [RoundResult.Match],
    unmatched: [RequestID], leftOut: [RequestID] = [], values: [Value],
    optimality: RoundOptimality = .proved, reviewed: Instant? = nil, ended: Instant? = nil
  ) {
    self.id = id
    self.state = state
    self.decided = decided
    self.policyVersion = policyVersion
    self.constraints = constraints
    self.matches = matches
    self.unmatched = unmatched
    self.leftOut = leftOut
    self.values = values
    self.optimality = optimality
    self.reviewed = reviewed
    self.ended = ended
  }

  /// Drafts a round of what was decided at a moment.
  public init(id: RoundID, _ result: RoundResult) {
    self.init(
      id: id, decided: result.decided, policyVersion: result.policyVersion,
      constraints: result.constraints, matches: result.matches,
      unmatched: result.unmatched.map(\.request), leftOut: result.leftOut,
      values: result.values.map { Value($0.objective, $0.value) }, optimality: result.optimality)
  }

  /// Every fault that the round has by itself.
  public func faults() -> [Fault] {
    var list = FaultList(RecordKey(.round, id.text))
    list.duplicates("matches", matches.map { "\($0.request) with \($0.practitioner)" })
    list.duplicates("unmatched", unmatched.map(\.text))
    let left = Set(unmatched)
    for match in matches where left.contains(match.request) {
      list.add(
        "unmatched", .contradiction,
        ["what": "\(match.request) has a practitioner and has found nobody"])
    }
    list.duplicates("leftOut", leftOut.map(\.text))
    let tookPart = left.union(matches.map(\.request))
    for request in leftOut where tookPart.contains(request) {
      list.add(
        "leftOut", .contradiction, ["what": "\(request) took part and was left out"])
    }
    if (state == .published || state == .abandoned) != (ended != nil) {
      list.add("ended", .contradiction, ["what": "a round has an end when it is over"])
    }
    if state == .reviewed || state == .published, reviewed == nil {
      list.add("reviewed", .missing, ["what": "a moment at which it was reviewed"])
    }
    return list.faults
  }
}
