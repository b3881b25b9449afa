/// The kind of public body that an organisation is.
///
/// Source: reference section 13.3.
public struct OrganisationType: VocabularyCode {
  /// The type's code.
  public let code: String
  /// Keeps a well-formed code.
  public init(unchecked code: String) { self.code = code }

  /// A county council: the upper tier of two.
  public static let countyCouncil = Self(unchecked: "countyCouncil")
  /// A district or borough council: the lower tier of two.
  public static let districtCouncil = Self(unchecked: "districtCouncil")
  /// A council of one tier.
  public static let unitaryCouncil = Self(unchecked: "unitaryCouncil")
  /// A metropolitan district or borough council.
  public static let metropolitanCouncil = Self(unchecked: "metropolitanCouncil")
  /// A London borough council.
  public static let londonBorough = Self(unchecked: "londonBorough")
  /// A combined authority.
  public static let combinedAuthority = Self(unchecked: "combinedAuthority")
  /// A fire and rescue authority.
  public static let fireAuthority = Self(unchecked: "fireAuthority")
  /// A police force.
  public static let policeForce = Self(unchecked: "policeForce")
  /// A police and crime commissioner's office.
  public static let policeCommissioner = Self(unchecked: "policeCommissioner")
  /// An NHS trust.
  public static let nhsTrust = Self(unchecked: "nhsTrust")
  /// An integrated care board.
  public static let integratedCareBoard = Self(unchecked: "integratedCareBoard")
  /// A university.
  public static let university = Self(unchecked: "university")
  /// A college.
  public static let college = Self(unchecked: "college")
  /// A trust of several academies.
  public static let academyTrust = Self(unchecked: "academyTrust")
  /// A housing association.
  public static let housingAssociation = Self(unchecked: "housingAssociation")
  /// A regulator or another body of central government.
  public static let regulator = Self(unchecked: "regulator")
  /// A charity.
  public static let charity = Self(unchecked: "charity")
  /// An employers' organisation or another joint body of councils, such as a pool's lead body.
  public static let employersOrganisation = Self(unchecked: "employersOrganisation")
  /// Any other.
  public static let other = Self(unchecked: "other")

  /// The types that the library knows.
  public static let vocabulary = Vocabulary<Self>(
    "organisationTypes",
    [
      (.countyCouncil, "County council", "S2-44"),
      (.districtCouncil, "District or borough council", "S2-44"),
      (.unitaryCouncil, "Unitary council", ""),
      (.metropolitanCouncil, "Metropolitan council", "S2-44"),
      (.londonBorough, "London borough council", "S2-44"),
      (.combinedAuthority, "Combined authority", ""),
      (.fireAuthority, "Fire and rescue authority", ""),
      (.policeForce, "Police force", ""),
      (.policeCommissioner, "Police and crime commissioner", ""),
      (.nhsTrust, "NHS trust", ""),
      (.integratedCareBoard, "Integrated care board", ""),
      (.university, "University", ""),
      (.college, "College", ""),
      (.academyTrust, "Academy trust", ""),
      (.housingAssociation, "Housing association", ""),
      (.regulator, "Regulator or central body", ""),
      (.charity, "Charity", ""),
      (.employersOrganisation, "Employers' organisation", "S0-10"),
      (.other, "Other", ""),
    ])

  /// Whether the body answers for children's and adults' services and public health, as only the
  /// upper tier and councils of one tier do.
  public var isUpperTier: Bool {
    [.countyCouncil, .unitaryCouncil, .metropolitanCouncil, .londonBorough].contains(self)
  }

  /// Whether the body is a principal council.
  public var isCouncil: Bool { isUpperTier || self == .districtCouncil }

  /// The prefix that a GSS code of this type has, where there is one.
  ///
  /// Source: reference section 13.4, the Office for National Statistics' register of code prefixes.
  public var gssPrefix: String? {
    switch self {
    case .unitaryCouncil: "E06"
    case .districtCouncil: "E07"
    case .metropolitanCouncil: "E08"
    case .londonBorough: "E09"
    case .countyCouncil: "E10"
    case .policeForce: "E23"
    case .fireAuthority: "E31"
    case .combinedAuthority: "E47"
    default: nil
    }
  }
}
