/// A place as National Grid eastings and northings in whole metres, coarsened to one kilometre.
///
/// Two squares compare by plain arithmetic, and no home is pointed out.
public struct GridReference: Hashable, Sendable, Codable, CustomStringConvertible {
  /// Metres east of the false origin, a multiple of 1,000 from 0 to 700,000.
  public let easting: Int
  /// Metres north of the false origin, a multiple of 1,000 from 0 to 1,300,000.
  public let northing: Int

  /// Coarsens a place to its kilometre square; `nil` outside the National Grid.
  public init?(easting: Int, northing: Int) {
    guard (0..<700_000).contains(easting), (0..<1_300_000).contains(northing) else { return nil }
    self.easting = easting - easting % 1000
    self.northing = northing - northing % 1000
  }

  /// The square of the straight distance in metres.
  public func squaredDistance(to other: GridReference) -> Int {
    let east = easting - other.easting
    let north = northing - other.northing
    return east * east + north * north
  }

  /// Eastings and northings with a comma.
  public var description: String { "\(easting),\(northing)" }

  private enum CodingKeys: String, CodingKey {
    case easting
    case northing
  }

  /// Reads eastings and northings, and coarsens them.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let easting = try container.decode(Int.self, forKey: .easting)
    let northing = try container.decode(Int.self, forKey: .northing)
    guard let place = GridReference(easting: easting, northing: northing) else {
      throw DecodingError.dataCorruptedError(
        forKey: .easting, in: container, debugDescription: "The place lies off the National Grid.")
    }
    self = place
  }
}
