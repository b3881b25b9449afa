/// The value of an effect, as far as it is due to the work and the estimate of it is trusted.
///
/// Source: metrics section 11.3; Phillips's isolation of effects.
public struct AdjustedBenefit: Hashable, Sendable {
  /// The value as reported.
  public let value: BoundedValue
  /// What part of it is due to the work, 0 to 1.
  public let attribution: Ratio
  /// How far the estimate is trusted, 0 to 1.
  public let confidence: Ratio
  /// Value × attribution × confidence.
  public let adjusted: BoundedValue

  /// Adjusts a value.
  ///
  /// - Throws: ``FigureError`` naming every share outside 0 to 1, or where an end needs more than 127 bits.
  public init(
    _ value: BoundedValue, attribution: Ratio, confidence: Ratio
  ) throws(FigureError) {
    let wrong = [("attribution", attribution), ("confidence", confidence)]
      .filter { $0.1 < 0 || $0.1 > 1 }
    if !wrong.isEmpty {
      throw FigureError(.notAShare, wrong.map { "\($0.0) \($0.1)" })
    }
    self.value = value
    self.attribution = attribution
    self.confidence = confidence
    adjusted = try value * .exact(try attribution * confidence)
  }

  /// Adds adjusted values.
  ///
  /// - Throws: ``FigureError`` where an end needs more than 127 bits.
  public static func total(of benefits: [Self]) throws(FigureError) -> BoundedValue {
    var total: BoundedValue = 0
    for benefit in benefits { total = try total + benefit.adjusted }
    return total
  }
}
