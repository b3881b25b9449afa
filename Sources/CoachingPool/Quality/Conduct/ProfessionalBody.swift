/// A professional body to which a complaint can be referred, as a code.
///
/// The library knows the bodies that its sources name; a pool adds those to which its practitioners belong.
/// Source: rule A16; standards section 6.1.
public struct ProfessionalBody: VocabularyCode {
  /// The body's code.
  public let code: String
  /// Keeps a well-formed code.
  public init(unchecked code: String) { self.code = code }

  /// The bodies that the library knows.
  public static let vocabulary = Vocabulary<Self>(
    "professionalBodies",
    [
      ("AC", "Association for Coaching", ""),
      ("EMCC", "European Mentoring and Coaching Council", ""),
      ("ICF", "International Coaching Federation", ""),
    ].map { (Self(unchecked: $0.0), $0.1, $0.2) })
}
