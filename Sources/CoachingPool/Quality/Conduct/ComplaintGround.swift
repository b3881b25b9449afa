/// What a complaint is about, as a code that can be counted.
///
/// By design: the topics of the Global Code of Ethics under which people complain, and one for the rest; a
/// pool adds its own. Source: standards section 6.1.
public struct ComplaintGround: VocabularyCode {
  /// The ground's code.
  public let code: String
  /// Keeps a well-formed code.
  public init(unchecked code: String) { self.code = code }

  /// Confidence was not kept.
  public static let confidentiality = Self(unchecked: "confidentiality")
  /// The boundaries of the work were not kept.
  public static let boundaries = Self(unchecked: "boundaries")
  /// The practitioner worked beyond what they are able to do.
  public static let competence = Self(unchecked: "competence")
  /// The practitioner had an interest of their own in the matter.
  public static let conflictOfInterest = Self(unchecked: "conflictOfInterest")
  /// The practitioner behaved badly.
  public static let conduct = Self(unchecked: "conduct")
  /// Somebody was treated worse for who they are.
  public static let discrimination = Self(unchecked: "discrimination")
  /// Anything else.
  public static let other = Self(unchecked: "other")

  /// The grounds that the library knows.
  public static let vocabulary = Vocabulary<Self>(
    "complaintGrounds",
    [
      ("confidentiality", "Confidentiality", ""),
      ("boundaries", "Boundaries of the work", ""),
      ("competence", "Competence", ""),
      ("conflictOfInterest", "Conflict of interest", ""),
      ("conduct", "Professional conduct", ""),
      ("discrimination", "Equality and discrimination", ""),
      ("other", "Something else", ""),
    ].map { (Self(unchecked: $0.0), $0.1, $0.2) })
}
