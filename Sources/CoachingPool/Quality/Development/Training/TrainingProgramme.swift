/// What a training programme makes of those who take part.
///
/// A new case is a breaking change and comes with a major version. Source: S1-12, S1-14, S4-09 and S4-10 for
/// practitioners; S1-26, S1-27 and S4-15 for coaching skills.
public enum TrainingProgramme: Hashable, Comparable, Sendable, Codable {
  /// Trains coaches or mentors to a qualification: the scheme and the level, as in ``Credential``.
  case practitionerTraining(scheme: String, level: String)
  /// Teaches managers coaching skills for use with their own teams; it makes nobody a practitioner.
  case coachingSkills

  /// Whether somebody may become a practitioner by it.
  public var makesPractitioners: Bool { self != .coachingSkills }
}
