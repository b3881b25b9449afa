/// What kind of continuing professional development something was.
///
/// Bodies ask for different splits; a pool adds words of its own by ``PoolPolicy/extraWords``. Source: S0-20,
/// S1-24 and S1-25 for conferences; glossary for mentor coaching; the rest by design.
public struct CPDCategory: VocabularyCode {
  /// The category's code.
  public let code: String
  /// Keeps a well-formed code.
  public init(unchecked code: String) { self.code = code }

  /// A course or workshop.
  public static let trainingCourse = Self(unchecked: "trainingCourse")
  /// A conference.
  public static let conference = Self(unchecked: "conference")
  /// Reading, and research of one's own.
  public static let readingAndResearch = Self(unchecked: "readingAndResearch")
  /// Help of a mentor coach with the competences of a credential; neither supervision nor mentoring.
  public static let mentorCoaching = Self(unchecked: "mentorCoaching")
  /// Learning among peers that is no supervision.
  public static let peerLearning = Self(unchecked: "peerLearning")
  /// Teaching or training others.
  public static let teachingOthers = Self(unchecked: "teachingOthers")
  /// Something else.
  public static let other = Self(unchecked: "other")

  /// The categories that the library knows.
  public static let vocabulary = Vocabulary<Self>(
    "cpdCategories",
    [
      (.trainingCourse, "Training course or workshop", "S1-25"),
      (.conference, "Conference", "S0-20 S1-24"),
      (.readingAndResearch, "Reading and research", ""),
      (.mentorCoaching, "Mentor coaching", ""),
      (.peerLearning, "Learning among peers", ""),
      (.teachingOthers, "Teaching others", "S1-26"),
      (.other, "Other", ""),
    ])
}
