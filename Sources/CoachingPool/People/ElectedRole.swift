/// The office that an elected member holds.
///
/// Source: reference section 13.1; elected members are a client population of their own (S2-02).
public struct ElectedRole: VocabularyCode {
  /// The role's code.
  public let code: String
  /// Keeps a well-formed code.
  public init(unchecked code: String) { self.code = code }

  /// Leader of the council or elected mayor.
  public static let leaderOrElectedMayor = Self(unchecked: "leaderOrElectedMayor")
  /// Deputy leader.
  public static let deputyLeader = Self(unchecked: "deputyLeader")
  /// Cabinet member or portfolio holder.
  public static let cabinetMember = Self(unchecked: "cabinetMember")
  /// Chair of a committee.
  public static let committeeChair = Self(unchecked: "committeeChair")
  /// Leader of the opposition.
  public static let oppositionLeader = Self(unchecked: "oppositionLeader")
  /// Councillor.
  public static let councillor = Self(unchecked: "councillor")
  /// Mayor of a combined authority.
  public static let combinedAuthorityMayor = Self(unchecked: "combinedAuthorityMayor")
  /// Police and crime commissioner.
  public static let policeAndCrimeCommissioner = Self(unchecked: "policeAndCrimeCommissioner")

  /// The roles that the library knows.
  public static let vocabulary = Vocabulary<Self>(
    "electedRoles",
    [
      (.leaderOrElectedMayor, "Leader or elected mayor", ""),
      (.deputyLeader, "Deputy leader", ""),
      (.cabinetMember, "Cabinet member", "S2-36 S2-44"),
      (.committeeChair, "Committee chair", ""),
      (.oppositionLeader, "Leader of the opposition", ""),
      (.councillor, "Councillor", "S2-02"),
      (.combinedAuthorityMayor, "Mayor of a combined authority", ""),
      (.policeAndCrimeCommissioner, "Police and crime commissioner", ""),
    ])
}
