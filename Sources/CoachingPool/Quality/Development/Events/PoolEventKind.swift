/// What kind of event a pool holds for its practitioners.
///
/// Source: S0-20 and S1-24, the annual conference; a published pool's CPD sessions (P24).
public struct PoolEventKind: VocabularyCode {
  /// The kind's code.
  public let code: String
  /// Keeps a well-formed code.
  public init(unchecked code: String) { self.code = code }

  /// The conference that a pool holds once a year.
  public static let annualConference = Self(unchecked: "annualConference")
  /// A session of continuing professional development.
  public static let cpdSession = Self(unchecked: "cpdSession")
  /// Something else.
  public static let other = Self(unchecked: "other")

  /// The kinds that the library knows.
  public static let vocabulary = Vocabulary<Self>(
    "poolEventKinds",
    [
      (.annualConference, "Annual conference", "S0-20 S1-24"),
      (.cpdSession, "CPD session", ""),
      (.other, "Other event", ""),
    ])

  /// As what an event of the kind counts in a CPD log, unless its plan says otherwise.
  public var category: CPDCategory { self == .annualConference ? .conference : .trainingCourse }
}
