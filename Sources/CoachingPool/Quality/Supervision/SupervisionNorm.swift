/// How much supervision somebody has in a service line, by the kind of work that they do.
///
/// Each number is asked for where it is above 0. A year is the 12 months ending at the day that is asked
/// about, and a quarter one of its four three-month parts (rule A38). Source: rule A14, by line; metrics
/// section 11.9.
public struct SupervisionNorm: Hashable, Sendable, Codable {
  /// The kind of work that a norm is for.
  public enum Work: String, Hashable, Sendable, Codable, CaseIterable {
    /// Coaching of individuals, teams or groups.
    case coaching
    /// The three kinds of mentoring.
    case mentoring
  }

  /// The service line.
  public var line: ServiceLine
  /// The kind of work.
  public var work: Work
  /// The forms that count.
  ///
  /// Source: accreditation by the EMCC asks for one-to-one supervision.
  public var counts: [SupervisionForm]
  /// Minutes in a year at least, from the first anniversary of the first engagement.
  public var yearMinutes: Int
  /// Minutes in each quarter of the year that does not begin before the first engagement.
  public var quarterMinutes: Int
  /// How many minutes of practice ask for one minute of supervision in a year.
  public var practiceRatio: Int
  /// Sessions of supervision in a year at least, from the first anniversary of the first engagement.
  public var yearSessions: Int

  /// Sets a norm; what is left out asks for nothing.
  public init(
    line: ServiceLine, work: Work, counts: [SupervisionForm], yearMinutes: Int = 0,
    quarterMinutes: Int = 0, practiceRatio: Int = 0, yearSessions: Int = 0
  ) {
    self.line = line
    self.work = work
    self.counts = counts
    self.yearMinutes = yearMinutes
    self.quarterMinutes = quarterMinutes
    self.practiceRatio = practiceRatio
    self.yearSessions = yearSessions
  }

  /// What rule A14 asks for: the norm of the EMCC for executive coaches, two group sessions a year for
  /// volunteer coaches, and nothing beside their induction for mentors.
  ///
  /// By design: a session with a supervisor alone counts for a volunteer like one in a group, since it is
  /// no less supervision.
  public static let standard = [
    SupervisionNorm(
      line: .executive, work: .coaching, counts: [.oneToOne], yearMinutes: 240, quarterMinutes: 60,
      practiceRatio: 35),
    SupervisionNorm(line: .pool, work: .coaching, counts: [.group, .oneToOne], yearSessions: 2),
  ]

  /// Whether it asks for anything at all.
  public var asksForSomething: Bool {
    yearMinutes > 0 || quarterMinutes > 0 || practiceRatio > 0 || yearSessions > 0
  }
}
