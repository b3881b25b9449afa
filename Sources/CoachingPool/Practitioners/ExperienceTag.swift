/// Experience that a practitioner brings and a mentee may seek.
///
/// A mentor needs the experience that a request requires; a coach needs none (rule R15, S2-09, S2-12).
public struct ExperienceTag: VocabularyCode {
  /// The experience's code.
  public let code: String
  /// Keeps a well-formed code.
  public init(unchecked code: String) { self.code = code }

  /// The experience that the library knows.
  public static let vocabulary = Vocabulary<Self>(
    "experience",
    [
      ("localGovernment", "Local government", "S2-41 S2-42"), ("health", "Health", "S0-43"),
      ("fire", "Fire and rescue", "S0-43"), ("police", "Police", "S0-43"),
      ("education", "Education", "S0-16"), ("finance", "Finance", "S0-45"),
      ("humanResources", "Human resources", "S0-45"), ("legal", "Legal and governance", "S0-56"),
      ("socialCare", "Adult social care", ""),
      ("childrensServices", "Children's services", "S2-35"),
      ("publicHealth", "Public health", ""), ("housing", "Housing", ""),
      ("planning", "Planning and place", ""), ("digital", "Digital and technology", ""),
      ("procurement", "Procurement and commercial", ""), ("communications", "Communications", ""),
      ("projectManagement", "Projects and programmes", "S3-51"),
      ("transformation", "Transformation and change", "S2-46 S1-31"),
      ("politicalLeadership", "Political leadership", "S2-36 S2-43"),
      ("chiefExecutive", "Chief executive role", "S0-45"),
      ("statutoryOfficer", "Statutory officer role", "S0-49"),
      ("operations", "Front-line operations", "S0-43"), ("nursing", "Nursing", "S0-43"),
      ("careerEarly", "Early career", "S2-11"), ("livedExperience", "Lived experience", ""),
      ("teamCoaching", "Team coaching", "S0-38"),
    ].map { (Self(unchecked: $0.0), $0.1, $0.2) })
}
