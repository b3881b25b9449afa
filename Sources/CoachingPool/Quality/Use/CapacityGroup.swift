/// What requests and practitioners of one row have in common.
public enum CapacityGroup: Hashable, Sendable {
  /// A kind of service.
  case kind(ServiceKind)
  /// A theme.
  case theme(Theme)
  /// A job level.
  case jobLevel(JobLevel)
  /// The role of elected members, who have no job level.
  case electedRole(ElectedRole)
  /// Neither a job level nor an elected role.
  case noLevel
  /// A sector.
  case sector(Sector)
  /// An organisation that nobody knows, or none.
  case noSector
  /// A square of the National Grid, 10 km each way, by its south-western corner.
  case area(GridReference)
  /// A place that nobody knows.
  case noArea

  /// The square of 10 km in which a place lies.
  public init(around place: GridReference?) {
    let corner = place.flatMap {
      GridReference(
        easting: $0.easting - $0.easting % 10_000, northing: $0.northing - $0.northing % 10_000)
    }
    self = corner.map { .area($0) } ?? .noArea
  }

  /// The cut of which it is a row.
  public var cut: CapacityCut {
    switch self {
    case .kind: .kind
    case .theme: .theme
    case .jobLevel, .electedRole, .noLevel: .jobLevel
    case .sector, .noSector: .sector
    case .area, .noArea: .area
    }
  }

  /// The word that files use, of a square its corner; `nil` where nothing is known.
  public var code: String? {
    switch self {
    case .kind(let kind): kind.code
    case .theme(let theme): theme.code
    case .jobLevel(let level): level.code
    case .electedRole(let role): role.code
    case .sector(let sector): sector.code
    case .area(let corner): corner.description
    case .noLevel, .noSector, .noArea: nil
    }
  }
}
