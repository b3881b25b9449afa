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
