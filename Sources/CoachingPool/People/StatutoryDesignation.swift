/// A role that the law requires a council to designate, apart from anyone's job level.
///
/// A council's section 151 officer may be its head of resources, its monitoring officer its solicitor.
/// Source: reference section 13.2.
public struct StatutoryDesignation: VocabularyCode {
  /// The designation's code.
  public let code: String
  /// Keeps a well-formed code.
  public init(unchecked code: String) { self.code = code }

  /// Head of paid service.
  public static let headOfPaidService = Self(unchecked: "hops")
  /// Monitoring officer.
  public static let monitoringOfficer = Self(unchecked: "mo")
  /// Chief finance officer.
  public static let section151Officer = Self(unchecked: "s151")
  /// Director of Children's Services.
  public static let directorOfChildrensServices = Self(unchecked: "dcs")
  /// Director of Adult Social Services.
  public static let directorOfAdultSocialServices = Self(unchecked: "dass")
  /// Director of Public Health.
  public static let directorOfPublicHealth = Self(unchecked: "dph")
  /// Statutory scrutiny officer.
  public static let scrutinyOfficer = Self(unchecked: "scrutiny")

  /// The designations that the library knows.
  public static let vocabulary = Vocabulary<Self>(
    "statutoryDesignations",
    [
      (.headOfPaidService, "Head of paid service (LGHA 1989 s4)", "S0-49"),
      (.monitoringOfficer, "Monitoring officer (LGHA 1989 s5)", "S0-49"),
      (.section151Officer, "Chief finance officer (LGA 1972 s151)", "S0-45 S0-49"),
      (
        .directorOfChildrensServices, "Director of Children's Services (CA 2004 s18)", "S0-49 S2-35"
      ),
      (
        .directorOfAdultSocialServices, "Director of Adult Social Services (LASSA 1970 s6)", "S0-49"
      ),
      (.directorOfPublicHealth, "Director of Public Health (NHSA 2006 s73A)", "S0-49"),
      (.scrutinyOfficer, "Statutory scrutiny officer (LGA 2000 s9FB)", "S0-49"),
    ])

  /// Whether only a council of the upper tier or of one tier designates it.
  public var isUpperTierOnly: Bool {
    [.directorOfChildrensServices, .directorOfAdultSocialServices, .directorOfPublicHealth]
      .contains(self)
  }
}

/// A statutory designation that a person holds or held, with organisation and days.
public struct DesignationTenure: Hashable, Sendable, Codable {
  /// The designation.
  public let designation: StatutoryDesignation
  /// The organisation that designated the person.
  public let organisation: OrganisationID
  /// The days on which the person held it; a past span is a former holder (S0-45).
  public let span: DateSpan

  /// Records a tenure.
  public init(_ designation: StatutoryDesignation, at organisation: OrganisationID, span: DateSpan)
  {
    self.designation = designation
    self.organisation = organisation
    self.span = span
  }
}
