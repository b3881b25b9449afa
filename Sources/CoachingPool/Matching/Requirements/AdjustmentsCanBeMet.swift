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
    let shared = MeetingMode.allCases.filter { candidate.meets(seeker, $0) }
    return .require(
      canBeMet(needed, by: candidate, inAnyOf: shared), else: Reason(code, audience: .coordinator))
  }

  /// Two who share no way of meeting are kept apart by another rule; here it is no reason.
  private func canBeMet(
    _ needed: Set<FunctionalAdjustment>, by candidate: Candidate, inAnyOf shared: [MeetingMode]
  ) -> Bool {
    let provided = candidate.practitioner.provides
    return (shared.isEmpty ? candidate.practitioner.modes : shared).contains { mode in
      needed.allSatisfy { adjustment in
        switch adjustment {
        case .remoteOnly: mode != .inPerson
        case .stepFree: mode != .inPerson || provided.contains(adjustment)
        default: provided.contains(adjustment)
        }
      }
    }
  }

  /// Tells what of the seeker the answer depends on.
  public func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    let needed = seeker.adjustments.reveal()
    guard !needed.isEmpty else { return .sharedBy(.same) }
    let modes = seeker.request.preferences.modes
    let key = RuleKey(
      words: needed.map(\.code).sorted() + modes.map(\.rawValue).sorted(), numbers: [needed.count])
    // Only where it turns on whether they meet in person does it matter how far the two travel.
    return .sharedBy(key) { candidate in
      let near = MeetingMode.allCases.filter {
        modes.contains($0) && candidate.practitioner.modes.contains($0)
      }
      let far = near.filter { $0 != .inPerson }
      return far.count < near.count
        && canBeMet(needed, by: candidate, inAnyOf: near)
          != canBeMet(needed, by: candidate, inAnyOf: far)
    }
  }

  /// Says what of the practitioner the answer depends on.
  public func trait(of candidate: Candidate, in context: MatchContext) -> RuleKey? {
    let practitioner = candidate.practitioner
    return RuleKey(
      words: practitioner.modes.map(\.rawValue).sorted()
        + practitioner.provides.map(\.code).sorted(),
      numbers: [practitioner.modes.count])
  }
}
