internal import CoachingPool

/// Gives each body the name of an invented place in the form that bodies of its type have.
struct BodyNames {
  private var towns: [String]
  private var counties: [OrganisationType: [String]]
  private var used: [OrganisationType: Int] = [:]

  init(_ count: Int, _ seed: UInt64) {
    var random = SampleRandom(seed, .places)
    // Popped from the end, so that a sample of one size begins like a sample of another.
    towns =
      Array(InventedPlaces.towns(max(count, InventedPlaces.towns.count)).dropFirst(52).reversed())
      + random.shuffled(InventedPlaces.towns)
    // Police, fire and health follow the counties' areas, as in life.
    let shires = random.shuffled(InventedPlaces.counties)
    counties = [
      .countyCouncil: shires, .policeForce: shires, .fireAuthority: shires,
      .integratedCareBoard: shires,
    ]
  }

  mutating func next(_ type: OrganisationType) -> String {
    let turn = used[type, default: 0]
    used[type] = turn + 1
    if let shires = counties[type], turn < shires.count {
      return name(type, shires[turn], turn)
    }
    switch type {
    case .employersOrganisation where turn == 0: return "\(InventedPlaces.region) Employers"
    case .combinedAuthority where turn == 0: return "\(InventedPlaces.region) Combined Authority"
    default: return name(type, towns.popLast() ?? "Further Place \(turn)", turn)
    }
  }

  private func name(_ type: OrganisationType, _ place: String, _ turn: Int) -> String {
    switch type {
    case .countyCouncil: "\(place) County Council"
    case .unitaryCouncil: "\(place) Council"
    case .metropolitanCouncil:
      turn == 0 ? "\(place) City Council" : "\(place) Metropolitan Borough Council"
    case .districtCouncil:
      turn.isMultiple(of: 3) ? "\(place) Borough Council" : "\(place) District Council"
    case .nhsTrust:
      [
        "\(place) University Hospitals NHS Trust", "\(place) Community Health NHS Trust",
        "\(place) Hospitals NHS Foundation Trust", "\(place) Partnership NHS Trust",
      ][turn % 4]
    case .integratedCareBoard: "NHS \(place) Integrated Care Board"
    case .policeForce: "\(place) Police"
    case .fireAuthority: "\(place) Fire and Rescue Authority"
    case .university: "University of \(place)"
    case .college: "\(place) College"
    case .academyTrust: "\(place) Learning Trust"
    case .housingAssociation: "\(place) Homes"
    case .combinedAuthority: "\(place) Combined Authority"
    default: "\(place) Public Service Board"
    }
  }
}
