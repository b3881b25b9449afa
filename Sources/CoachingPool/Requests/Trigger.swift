/// What made a person ask now.
public struct Trigger: VocabularyCode {
  /// The trigger's code.
  public let code: String
  /// Keeps a well-formed code.
  public init(unchecked code: String) { self.code = code }

  /// A return to work after a period of absence.
  public static let returnAfterAbsence = Self(unchecked: "returnAfterAbsence")
  /// The individual is about to leave the organisation.
  public static let leavingOrganisation = Self(unchecked: "leavingOrganisation")

  /// The triggers that the library knows.
  public static let vocabulary = Vocabulary<Self>(
    "triggers",
    [
      ("newRole", "A new role", "S3-20 S2-45"),
      ("firstSeniorRole", "A first senior role", "S0-48"),
      ("developingAsLeader", "Developing as a leader", "S3-21 S2-48"),
      ("changeProgramme", "A change programme", "S3-22 S2-46 S1-31"),
      ("buildingConfidence", "Building confidence", "S3-23"),
      ("complexChallenge", "A complex challenge", "S3-24 S2-47"),
      ("careerStep", "A career step or succession", "S3-25 S2-49 S0-50 S0-54"),
      ("statutoryRole", "A statutory role, or preparing for one", "S0-49 S2-30"),
      ("returnAfterAbsence", "A return after absence", "S3-26"),
      ("atACrossroads", "Feeling stuck, or at a crossroads", "S2-50"),
      ("leavingOrganisation", "Leaving the organisation", "S3-61"),
      ("leadershipProgramme", "A leadership programme", "S4-14"),
      ("systemicFactors", "Wider factors in the organisation", "S3-43"),
    ].map { (Self(unchecked: $0.0), $0.1, $0.2) })
}
