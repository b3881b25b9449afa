/// By which formula a return on investment is computed; never shown without it.
///
/// A new case is a breaking change and comes with a major version. Source: metrics section 11.3.
public enum ReturnMethod: String, Hashable, Sendable, Codable, CaseIterable {
  /// Benefits less costs, by costs: Phillips's formula and the default.
  case phillips
  /// Benefits by costs, as some in the field publish it.
  case gross

  /// The formula in words.
  public var formula: String {
    switch self {
    case .phillips: "(benefits − costs) ÷ costs × 100"
    case .gross: "benefits ÷ costs × 100"
    }
  }

  /// Computes the per cent of a ratio of benefits to costs.
  ///
  /// More than 3 : 1 is more than 200% by Phillips.
  /// - Throws: ``FigureError`` where an end needs more than 127 bits.
  public func percent(ofBenefitsToCosts ratio: BoundedValue) throws(FigureError) -> BoundedValue {
    switch self {
    case .phillips: try ratio * 100 - 100
    case .gross: try ratio * 100
    }
  }

  /// Computes the benefits that a published per cent means.
  ///
  /// - Throws: ``FigureError`` where an end needs more than 127 bits.
  public func benefits(
    for percent: BoundedValue, costs: BoundedValue
  ) throws(FigureError) -> BoundedValue {
    switch self {
    case .phillips: try (percent + 100) / 100 * costs
    case .gross: try percent / 100 * costs
    }
  }
}
