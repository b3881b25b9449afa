extension MatchingPolicy {
  /// One aim of a round.
  ///
  /// The usual order is people served, then the fewest seniors in their own organisation, then the
  /// worst-off where a pool wants it, then the total fit, then the load. A new case is a breaking
  /// change and comes with a major version.
  public enum Objective: String, Hashable, Sendable, Codable, CaseIterable {
    /// As many people as possible are served.
    case peopleServed
    /// As much as possible is served where a request counts the more the longer it waits.
    ///
    /// After ``peopleServed`` it decides which of as many people are served; in its place it may
    /// serve fewer people who waited longer. See ``MatchingPolicy/waiting``.
    case peopleServedByWaiting
    /// As few seniors as possible meet a practitioner of their own organisation.
    ///
    /// Source: rule A05; who counts as senior is ``MatchingPolicy/seniorThrough``. It comes after
    /// another aim, since a round without pairs has none.
    case seniorsInOwnOrganisation
    /// The pair with the fewest points has as many as possible.
    ///
    /// It comes after another aim, since a round without pairs has nobody worst off.
    case worstOff
    /// As many points as possible in all.
    case totalFit
    /// As few places as possible taken already at the practitioners chosen, so that work is spread.
    ///
    /// It comes after the fit and is no part of it (rule A05), and never first, since the least load
    /// is that of a round without pairs.
    case load

    /// Whether a round without pairs would be best, so that the aim cannot come first.
    public var isBestWithoutPairs: Bool {
      switch self {
      case .seniorsInOwnOrganisation, .worstOff, .load: true
      case .peopleServed, .peopleServedByWaiting, .totalFit: false
      }
    }
  }
}
