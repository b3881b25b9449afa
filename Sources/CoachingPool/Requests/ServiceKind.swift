/// What is asked for and given: coaching, mentoring, or one of their kin.
///
/// Source: seed rows named with each word; glossary for the definitions.
public struct ServiceKind: VocabularyCode {
  /// The kind's code.
  public let code: String
  /// Keeps a well-formed code.
  public init(unchecked code: String) { self.code = code }

  /// Supports a person to explore, test their thinking and find their own solutions.
  public static let coaching = Self(unchecked: "coaching")
  /// Draws on another person's experience for insight, encouragement and practical guidance.
  public static let mentoring = Self(unchecked: "mentoring")
  /// Mentoring in which the less senior person is the mentor.
  public static let reverseMentoring = Self(unchecked: "reverseMentoring")
  /// Reverse mentoring in which both learn as equal partners.
  public static let reciprocalMentoring = Self(unchecked: "reciprocalMentoring")
  /// Coaching of one intact team on its collective work.
  public static let teamCoaching = Self(unchecked: "teamCoaching")
  /// Coaching of several people with separate goals in one group.
  public static let groupCoaching = Self(unchecked: "groupCoaching")
  /// Coaching of senior leaders by the executive line.
  public static let executiveCoaching = Self(unchecked: "executiveCoaching")

  /// The kinds that the library knows.
  public static let vocabulary = Vocabulary<Self>(
    "kinds",
    [
      (.coaching, "Coaching", "S3-17"),
      (.mentoring, "Mentoring", "S0-37 S3-18"),
      (.reverseMentoring, "Reverse mentoring", "S0-39"),
      (.reciprocalMentoring, "Reciprocal mentoring", "S0-39"),
      (.teamCoaching, "Team coaching", "S0-38"),
      (.groupCoaching, "Group coaching", ""),
      (.executiveCoaching, "Executive coaching", "S0-11 S0-44"),
    ])

  /// Whether several people take part together.
  public var hasSeveralParticipants: Bool { self == .teamCoaching || self == .groupCoaching }
  /// Whether the practitioner draws on experience and gives guidance.
  public var isMentoring: Bool {
    [.mentoring, .reverseMentoring, .reciprocalMentoring].contains(self)
  }
}
