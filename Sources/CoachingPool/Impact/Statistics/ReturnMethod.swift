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

/// What comes back of what was spent, with the method by which it was computed.
public struct ReturnOnInvestment: Hashable, Sendable, Codable, CustomStringConvertible {
  /// Benefits, in the unit of the costs.
  public let benefits: BoundedValue
  /// Costs.
  public let costs: BoundedValue
  /// By which formula.
  public let method: ReturnMethod
  /// Benefits to costs.
  public let benefitsToCosts: BoundedValue
  /// The return in per cent of costs.
  public let percent: BoundedValue

  /// Sets benefits against costs.
  ///
  /// - Throws: ``FigureError`` where costs are or may be zero, or an end needs more than 127 bits.
  public init(
    benefits: BoundedValue, costs: BoundedValue, by method: ReturnMethod = .phillips
  ) throws(FigureError) {
    self.benefits = benefits
    self.costs = costs
    self.method = method
    // The ratio first: benefits less costs by costs would count the doubt about the costs twice.
    benefitsToCosts = try benefits / costs
    percent = try method.percent(ofBenefitsToCosts: benefitsToCosts)
  }

  /// The return with its method, such as `657.93% of costs (phillips: (benefits − costs) ÷ costs × 100)`.
  public var description: String {
    "\(percent.text(.percentOfCosts, .twoDecimals)) (\(method.rawValue): \(method.formula))"
  }

  /// How many months of benefits make up for the costs.
  ///
  /// - Throws: ``FigureError`` where benefits are or may be zero, or an end needs more than 127 bits.
  public static func paybackMonths(
    costs: BoundedValue, annualBenefits: BoundedValue
  ) throws(FigureError) -> BoundedValue {
    try costs / (annualBenefits / 12)
  }

  private enum CodingKeys: String, CodingKey { case benefits, costs, method }

  /// Reads benefits, costs and method, and computes the return again.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let benefits = try container.decode(BoundedValue.self, forKey: .benefits)
    let costs = try container.decode(BoundedValue.self, forKey: .costs)
    let method = try container.decode(ReturnMethod.self, forKey: .method)
    do {
      self = try Self(benefits: benefits, costs: costs, by: method)
    } catch {
      throw DecodingError.dataCorruptedError(
        forKey: .costs, in: container, debugDescription: "\(error)")
    }
  }

  /// Writes benefits, costs and method.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(benefits, forKey: .benefits)
    try container.encode(costs, forKey: .costs)
    try container.encode(method, forKey: .method)
  }
}
