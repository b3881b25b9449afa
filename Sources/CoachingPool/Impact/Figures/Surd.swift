/// An exact number a + b√c, for statistics with one square root in them.
///
/// It stays exact until it is shown: it is compared with fractions through exact squares, and rounded by
/// comparing, so that every digit shown is right. Two surds are equal by their terms, not by their value:
/// √4 is not the same as 2 here.
public struct Surd: Hashable, Sendable, Codable {
  /// The term without a root.
  public let rational: Ratio
  /// What the root is multiplied by.
  public let factor: Ratio
  /// What stands under the root, zero or more.
  public let radicand: Ratio

  /// Makes a + b√c.
  ///
  /// - Throws: ``FigureError`` for a negative number under the root.
  public init(
    _ rational: Ratio, plus factor: Ratio = 0, rootOf radicand: Ratio = 0
  ) throws(FigureError) {
    if radicand < 0 { throw FigureError(.rootOfNegative, ["\(radicand)"]) }
    self.rational = rational
    self.factor = factor
    self.radicand = radicand
  }

  /// Takes a fraction as it is.
  public init(exactly rational: Ratio) {
    self.rational = rational
    factor = 0
    radicand = 0
  }

  private init(_ rational: Ratio, _ factor: Ratio, under radicand: Ratio) {
    self.rational = rational
    self.factor = factor
    self.radicand = radicand
  }

  private enum CodingKeys: String, CodingKey { case rational, factor, radicand }

  /// Reads the three terms, and refuses a negative number under the root.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    rational = try container.decode(Ratio.self, forKey: .rational)
    factor = try container.decode(Ratio.self, forKey: .factor)
    radicand = try container.decode(Ratio.self, forKey: .radicand)
    if radicand < 0 {
      throw DecodingError.dataCorruptedError(
        forKey: .radicand, in: container,
        debugDescription: "\(FigureError(.rootOfNegative, ["\(radicand)"]))")
    }
  }

  /// Turns the sign round.
  public static prefix func - (surd: Self) -> Self {
    Self(-surd.rational, -surd.factor, under: surd.radicand)
  }

  /// Multiplies by a fraction, exactly.
  ///
  /// - Throws: ``FigureError`` where a term needs more than 127 bits.
  public static func * (left: Self, right: Ratio) throws(FigureError) -> Self {
    Self(try left.rational * right, try left.factor * right, under: left.radicand)
  }

  /// Adds a fraction, exactly.
  ///
  /// - Throws: ``FigureError`` where a term needs more than 127 bits.
  public static func + (left: Self, right: Ratio) throws(FigureError) -> Self {
    Self(try left.rational + right, left.factor, under: left.radicand)
  }

  /// Tells whether it is a fraction or more, exactly.
  ///
  /// - Throws: ``FigureError`` where the difference of the fractions needs more than 127 bits.
  public func isAtLeast(_ other: Ratio) throws(FigureError) -> Bool {
    RootComparison(self).isAtLeast(try other - rational)
  }
}
