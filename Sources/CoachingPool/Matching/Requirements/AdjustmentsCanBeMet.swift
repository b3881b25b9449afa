/// The practitioner can provide for what the participants need.
///
/// Source: decision A08.
public struct AdjustmentsCanBeMet: Requirement {
  /// The rule's stable name.
  public let name: RuleName = "adjustmentsCanBeMet"
  /// What the rule says.
  public let sentence = "The practitioner can provide for what the participants need."

  /// Makes the rule.
  public init() {}

  /// Compares needs with what is provided, and for remote meetings with the ways that both share; the
  /// reason names no adjustment.
  public func verdict(
    on candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Verdict {
    let needed = seeker.adjustments.reveal()
    guard !needed.isEmpty else { return .met }
    let canBeMet = needed.allSatisfy { adjustment in
      adjustment == .remoteOnly
        ? candidate.practitioner.modes.contains {
          $0 != .inPerson && seeker.request.preferences.modes.contains($0)
        }
        : candidate.practitioner.provides.contains(adjustment)
    }
    return .require(canBeMet, else: Reason(code, audience: .coordinator))
  }

  /// Tells what of the seeker the answer depends on.
  public func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    let needed = seeker.adjustments.reveal()
    if needed.isEmpty { return .sharedBy(.same) }
    let modes =
      needed.contains(.remoteOnly) ? seeker.request.preferences.modes.map(\.rawValue).sorted() : []
    return .sharedBy(
      RuleKey(words: needed.map(\.code).sorted() + modes, numbers: [needed.count]))
  }

  /// Says what of the practitioner the answer depends on.
  public func trait(of candidate: Candidate, in context: MatchContext) -> RuleKey? {
    RuleKey(
      words: candidate.practitioner.provides.map(\.code)
        + candidate.practitioner.modes.map(\.rawValue),
      numbers: [candidate.practitioner.provides.count])
  }
}
