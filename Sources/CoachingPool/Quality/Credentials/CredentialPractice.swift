/// Which of a practitioner's work counts as practice for a credential.
public enum CredentialPractice: String, Hashable, Sendable, Codable, CaseIterable {
  /// Coaching of individuals, teams and groups.
  case coaching
  /// Coaching and the three kinds of mentoring.
  case coachingAndMentoring
  /// Coaching of teams.
  case teamCoaching
  /// Work of which a pool keeps no record of sessions, such as supervising.
  case notKept

  /// Tells whether sessions of a kind of service count; a kind of the pool's own does not.
  public func counts(_ kind: ServiceKind) -> Bool {
    switch self {
    case .coaching: Self.coachingKinds.contains(kind)
    case .coachingAndMentoring: Self.coachingKinds.contains(kind) || kind.isMentoring
    case .teamCoaching: kind == .teamCoaching
    case .notKept: false
    }
  }

  private static let coachingKinds: [ServiceKind] = [
    .coaching, .teamCoaching, .groupCoaching, .executiveCoaching,
  ]
}
