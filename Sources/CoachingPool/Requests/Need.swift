/// What would help a person most; decides which kind is recommended (rule R08).
public struct Need: VocabularyCode {
  /// The need's code.
  public let code: String
  /// Keeps a well-formed code.
  public init(unchecked code: String) { self.code = code }

  /// Insight into a sector.
  public static let sectorInsight = Self(unchecked: "sectorInsight")
  /// Specialist expertise.
  public static let specialistExpertise = Self(unchecked: "specialistExpertise")
  /// Learning from another person's experience.
  public static let learningFromExperience = Self(unchecked: "learningFromExperience")

  /// The needs that the library knows.
  public static let vocabulary = Vocabulary<Self>(
    "needs",
    [
      (.sectorInsight, "Sector insight", "S3-27"),
      (.specialistExpertise, "Specialist expertise", "S3-27"),
      (.learningFromExperience, "Learning from another person's experience", "S3-27 S2-09"),
      (Self(unchecked: "spaceToThink"), "Space to think", "S0-04 S0-06"),
      (Self(unchecked: "challenge"), "Somebody who challenges one's thinking", "S4-18 S2-13"),
      (Self(unchecked: "ownSolutions"), "Finding one's own solutions", "S3-17"),
    ])
}
