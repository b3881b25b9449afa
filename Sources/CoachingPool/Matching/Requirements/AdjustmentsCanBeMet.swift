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

  /// Compares needs with what is provided; the reason names no adjustment.
  public func verdict(
    on candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Verdict {
    let needed = seeker.adjustments.reveal()
    guard !needed.isEmpty else { return .met }
    let remote = FunctionalAdjustment(unchecked: "remoteOnly")
    let canBeMet = needed.allSatisfy { adjustment in
      adjustment == remote
        ? candidate.practitioner.modes.contains { $0 != .inPerson }
        : candidate.practitioner.provides.contains(adjustment)
    }
    return .require(canBeMet, else: Reason(code, audience: .coordinator))
  }
}
