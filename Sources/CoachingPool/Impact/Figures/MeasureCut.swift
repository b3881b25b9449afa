/// The part of the pool that a measure is of: one value in each of some dimensions.
///
/// Codes only, such as `organisation` and `westshire`. Whether a cut may be published is not asked here.
public struct MeasureCut: Hashable, Sendable, Codable, CustomStringConvertible {
  /// One value of one dimension.
  public struct Part: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
    /// What is cut by, such as `kind`.
    public let dimension: String
    /// Which part, such as `mentoring`.
    public let value: String

    /// Names a part.
    public init(_ dimension: String, _ value: String) {
      self.dimension = dimension
      self.value = value
    }

    /// The dimension and its value, such as `kind mentoring`.
    public var description: String { "\(dimension) \(value)" }

    /// Orders parts by dimension, then by value.
    public static func < (left: Self, right: Self) -> Bool {
      (left.dimension, left.value) < (right.dimension, right.value)
    }
  }

  /// The parts, ordered by dimension.
  public let parts: [Part]

  /// Cuts by parts in any order; two values of one dimension are a fault of the measure.
  public init(_ parts: [Part]) { self.parts = parts.sorted() }

  /// All of the pool.
  public static let whole = MeasureCut([])

  /// The parts, or `the whole pool`.
  public var description: String {
    parts.isEmpty ? "the whole pool" : parts.map(\.description).joined(separator: ", ")
  }

  private enum CodingKeys: String, CodingKey { case parts }

  /// Reads the parts in any order.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(try container.decode([Part].self, forKey: .parts))
  }
}
