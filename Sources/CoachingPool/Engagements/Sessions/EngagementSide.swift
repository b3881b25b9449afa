/// On which side of an engagement somebody stands.
///
/// The practitioner is whoever was asked to coach or mentor, whatever their job: in reverse mentoring the
/// less senior of the two. In reciprocal mentoring both learn; one of them was asked and is the
/// practitioner all the same, since nobody stands on both sides of one engagement (workflow section 8.3).
public enum EngagementSide: String, Hashable, Sendable, Codable, CaseIterable {
  /// The coachee or mentee, or those of a team or group.
  case individual
  /// The coach or mentor.
  case practitioner

  /// The side for which a role speaks; `nil` where it speaks for neither.
  public init?(_ role: Role) {
    switch role {
    case .individual: self = .individual
    case .practitioner: self = .practitioner
    default: return nil
    }
  }
}

extension PoolState {
  /// The side of an engagement on which a person stands, under any of their records; `nil` for neither.
  public func side(of person: PersonID, in engagement: Engagement) -> EngagementSide? {
    let own = identities(of: person)
    if engagement.participants.contains(where: own.contains) { return .individual }
    guard let practitioner = practitioners[engagement.practitioner] else { return nil }
    return own.contains(practitioner.person) ? .practitioner : nil
  }
}
