/// The part of the public sector that an organisation belongs to.
///
/// Source: the five sectors of S0-16; the further ones of reference section 13.3.
public struct Sector: VocabularyCode {
  /// The sector's code.
  public let code: String
  /// Keeps a well-formed code.
  public init(unchecked code: String) { self.code = code }

  /// Councils and their joint bodies.
  public static let localGovernment = Self(unchecked: "localGovernment")
  /// The National Health Service and its partners.
  public static let health = Self(unchecked: "health")
  /// Fire and rescue.
  public static let fire = Self(unchecked: "fire")
  /// Police forces and their commissioners.
  public static let police = Self(unchecked: "police")
  /// Universities, colleges and school trusts.
  public static let education = Self(unchecked: "education")
  /// Combined authorities.
  public static let combinedAuthority = Self(unchecked: "combinedAuthority")
  /// Central government and regulators.
  public static let centralGovernment = Self(unchecked: "centralGovernment")
  /// Housing associations.
  public static let housing = Self(unchecked: "housing")
  /// Charities and voluntary bodies.
  public static let voluntary = Self(unchecked: "voluntary")
  /// Any other.
  public static let other = Self(unchecked: "other")

  /// The sectors that the library knows.
  public static let vocabulary = Vocabulary<Self>(
    "sectors",
    [
      (.localGovernment, "Local government", "S0-16"),
      (.health, "Health", "S0-16"),
      (.fire, "Fire and rescue", "S0-16"),
      (.police, "Police", "S0-16"),
      (.education, "Education", "S0-16"),
      (.combinedAuthority, "Combined authority", ""),
      (.centralGovernment, "Central government and regulators", ""),
      (.housing, "Housing", ""),
      (.voluntary, "Voluntary sector", ""),
      (.other, "Other", ""),
    ])
}
