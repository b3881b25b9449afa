/// What was counted in one cell of a cut, in one stretch of time.
///
/// It is raw: counts of people in it may be few. It is not `Codable`, and is published by way of
/// disclosure control alone.
public struct ImpactCount: Hashable, Sendable {
  /// Individuals with a held session (`supported`).
  public internal(set) var supported = 0
  /// Individuals with an accepted match (`accessed`).
  public internal(set) var accessed = 0
  /// Individuals with a held session of work that is theirs alone, and not a team's or a group's.
  public internal(set) var supportedOneToOne = 0
  /// Engagements under way at any time of it.
  public internal(set) var active = 0
  /// Engagements in which work began.
  public internal(set) var started = 0
  /// Engagements that came to their end.
  public internal(set) var completed = 0
  /// Individuals with an engagement that came to its end.
  public internal(set) var completers = 0
  /// Those engagements that no other followed, which the rate of completions counts (rule A36).
  public internal(set) var completedForTheRate = 0
  /// Engagements that ended early, and count against the rate of completions (rule A36).
  public internal(set) var endedEarly = 0
  /// Held sessions.
  public internal(set) var sessions = 0
  /// Minutes of held sessions.
  public internal(set) var minutes = 0
  /// Minutes of held sessions of work with one individual.
  public internal(set) var minutesOneToOne = 0
  /// Minutes times those who were there.
  public internal(set) var participantMinutes = 0
  /// The most minutes that one individual can have had of them: what they had in all cells together.
  public internal(set) var mostMinutesOfAPerson = 0
  /// Minutes of all sessions, whenever held, of the engagements that came to their end.
  public internal(set) var minutesOfCompleted = 0
  /// The most minutes of one of those engagements.
  public internal(set) var mostMinutesOfACompletion = 0
  /// Engagements under way whose practitioner and individual are of two organisations.
  public internal(set) var acrossOrganisations = 0
  /// Engagements under way of which both organisations are known.
  public internal(set) var withBothOrganisations = 0

  /// Makes a count of nothing.
  public init() {}
}

extension ImpactCount: Redacted {}
