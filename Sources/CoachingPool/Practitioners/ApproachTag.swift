/// A way of working that a practitioner offers and a person may prefer.
public struct ApproachTag: VocabularyCode {
  /// The approach's code.
  public let code: String
  /// Keeps a well-formed code.
  public init(unchecked code: String) { self.code = code }

  /// The approaches that the library knows.
  public static let vocabulary = Vocabulary<Self>(
    "approaches",
    [
      ("nonDirective", "Non-directive", "S2-04 S3-17"),
      ("challenging", "Challenges thinking", "S2-13 S4-18"),
      ("reflective", "Reflective", "S2-05 S0-31"),
      ("solutionFocused", "Focused on solutions", "S2-16"),
      ("strengthsBased", "Builds on strengths", "S3-80"),
      ("systemic", "Looks at the system", "S3-43"),
      ("actionOriented", "Oriented to action", "S2-24"),
      ("coachingInComplexity", "Coaching in complexity", "S0-40"),
    ].map { (Self(unchecked: $0.0), $0.1, $0.2) })
}
