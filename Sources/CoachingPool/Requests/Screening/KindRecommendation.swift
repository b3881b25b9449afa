/// Recommends mentoring where experience helps, and coaching otherwise; the individual's choice stands.
///
/// Source: rule R08; sponsor guide, mentoring is "particularly valuable where someone would benefit
/// from sector insight, specialist expertise or learning from another person's experience" (S3-27).
public struct KindRecommendation: Hashable, Sendable, Codable {
  /// What is recommended: mentoring or coaching.
  public let kind: ServiceKind
  /// The needs that speak for mentoring, in their given order.
  public let needs: [Need]

  /// Recommends by needs.
  public init(needs: [Need]) {
    let speaking: Set<Need> = [.sectorInsight, .specialistExpertise, .learningFromExperience]
    self.needs = needs.filter(speaking.contains)
    kind = self.needs.isEmpty ? .coaching : .mentoring
  }

  /// The recommendation as a reason.
  public var reason: Reason {
    kind == .mentoring
      ? Reason(
        .mentoringRecommended,
        ["needs": needs.map { $0.title.lowercased() }.joined(separator: ", ")])
      : Reason(.coachingRecommended)
  }

  /// Tells whether the chosen kind is of the recommended family.
  public func agrees(with chosen: ServiceKind) -> Bool {
    chosen.isMentoring == (kind == .mentoring) || chosen.hasSeveralParticipants
  }
}

extension ReasonCode {
  /// Mentoring is recommended.
  public static let mentoringRecommended = ReasonCode("advice.mentoringRecommended")
  /// Coaching is recommended.
  public static let coachingRecommended = ReasonCode("advice.coachingRecommended")
}
