/// How far a practitioner or an individual goes to meet in person.
public struct Travel: Hashable, Sendable, Codable {
  /// Where they start from; `nil` where it is not known.
  public let base: GridReference?
  /// How far they go, in whole kilometres from 0 to 1,000; `nil` for any distance.
  public let limit: Int?

  /// Says from where and how far.
  public init(base: GridReference? = nil, limit: Int? = nil) {
    self.base = base
    self.limit = limit
  }

  /// Tells whether somebody who starts here can meet somebody who starts there, one of them going the
  /// whole way; unknown places and open limits do not stand in the way.
  public func reaches(_ other: Travel) -> Bool {
    guard let base, let place = other.base else { return true }
    let squared = base.squaredDistance(to: place)
    return [limit, other.limit].contains { reach in
      guard let reach else { return true }
      let metres = max(0, min(reach, 1000)) * 1000
      return squared <= metres * metres
    }
  }
}
