internal import CoachingPool

/// Bodies that are built alike inside: the same directorates and titles.
enum BodyFamily {
  case upperTier
  case district
  case health
  case police
  case fire
  case education
  case corporate

  init(_ type: OrganisationType) {
    switch type {
    case .countyCouncil, .unitaryCouncil, .metropolitanCouncil: self = .upperTier
    case .districtCouncil: self = .district
    case .nhsTrust, .integratedCareBoard: self = .health
    case .policeForce: self = .police
    case .fireAuthority: self = .fire
    case .university, .college, .academyTrust: self = .education
    default: self = .corporate
    }
  }

  /// What the head of the body is called.
  func chiefTitle(_ type: OrganisationType) -> String {
    switch type {
    case .policeForce: "Chief Constable"
    case .fireAuthority: "Chief Fire Officer"
    case .university: "Vice-Chancellor"
    case .college: "Principal"
    default: "Chief Executive"
    }
  }

  /// The experience that anybody there brings.
  var experience: String? {
    switch self {
    case .upperTier, .district: "localGovernment"
    case .health: "health"
    case .police: "police"
    case .fire: "fire"
    case .education: "education"
    case .corporate: nil
    }
  }

  /// The directorates: four in every family.
  var directorates: [Directorate] {
    switch self {
    case .upperTier: Directorate.upperTier
    case .district: Directorate.district
    case .health: Directorate.health
    case .police: Directorate.police
    case .fire: Directorate.fire
    case .education: Directorate.education
    case .corporate: Directorate.corporate
    }
  }
}
