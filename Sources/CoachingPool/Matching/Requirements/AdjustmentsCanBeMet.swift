/// The practitioner can provide for what the participants need.
///
/// Source: decision A08.
public struct AdjustmentsCanBeMet: Requirement {
  /// The rule's stable name.
  public let name: RuleName = "adjustmentsCanBeMet"
  /// What the rule says.
  public let sentence = "The practitioner can provide for what the participants need."
  /// The coordinator alone reads why (rule A01).
  public let audience = Audience.coordinator

  /// Makes the rule.
  public init() {}

  /// Looks for a way of meeting that both share in which every need is met.
  ///
  /// A step-free place is needed in person alone, and remote only rules in person out. The reason names
  /// no adjustment.
  public func verdict(
    on candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Verdict {
    let needed = seeker.adjustments.reveal()
    guard !needed.isEmpty else { return .met }
    let provided = candidate.practitioner.provides
    func canBeMet(in mode: MeetingMode) -> Bool {
      needed.allSatisfy { adjustment in
        switch adjustment {
        case .remoteOnly: mode != .inPerson
        case .stepFree: mode != .inPerson || provided.contains(adjustment)
        default: provided.contains(adjustment)
        }
      }
    }
    // Two who share no way of meeting are kept apart by another rule; here it is no reason.
    let shared = MeetingMode.allCases.filter { candidate.meets(seeker, $0) }
    let canBeMet = (shared.isEmpty ? candidate.practitioner.modes : shared).contains(
      where: canBeMet)
    return .require(canBeMet, else: Reason(code, audience: .coordinator))
  }

  /// Tells what of the seeker the answer depends on.
  public func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    // Places count where a need is met in person alone, so those who need something are asked for each.
    seeker.adjustments.reveal().isEmpty ? .sharedBy(.same) : .everyPair
  }
}
