/// What a rule makes of a fact that nobody recorded.
public enum UnknownFact: String, Hashable, Sendable, Codable, CaseIterable {
  /// It counts as not met.
  case refuse
  /// It stands in nobody's way.
  case allow
}

extension Standing.Holding {
  /// Judges whether it holds on a day; the reason is the coordinator's alone, with the day it ended.
  func verdict(on date: CivilDate, unknown: UnknownFact, code: ReasonCode) -> Verdict {
    switch self {
    case .withoutEnd: .met
    case .unknown:
      .require(
        unknown == .allow, else: Reason(code, ["until": "an unknown day"], audience: .coordinator))
    case .until(let end):
      .require(date < end, else: Reason(code, ["until": "\(end)"], audience: .coordinator))
    }
  }
}

extension MatchContext {
  /// The day on which work for a seeker begins at the earliest: today or as proposed, if later (R17).
  func start(for seeker: Seeker) -> CivilDate { max(date, seeker.request.proposedStart) }
}
