extension DisclosurePolicy: Codable {
  private enum CodingKeys: String, CodingKey {
    case name, leastShown, symbol, roundingBase, smallCount, zeros, suppressesSecondary
    case percentagesFrom, leastPercentageBaseTenths, leastMeanCount, guardedShare
    case leastContributors, dominancePercent, differencing
  }

  /// Reads a policy and checks it.
  public init(from decoder: any Decoder) throws {
    let form = try decoder.container(keyedBy: CodingKeys.self)
    func number(_ key: CodingKeys) throws -> Int { try form.decode(Int.self, forKey: key) }
    try self.init(
      name: form.decode(String.self, forKey: .name), leastShown: number(.leastShown),
      symbol: form.decode(String.self, forKey: .symbol), roundingBase: number(.roundingBase),
      smallCount: number(.smallCount), zeros: form.decode(Zeros.self, forKey: .zeros),
      suppressesSecondary: form.decode(Bool.self, forKey: .suppressesSecondary),
      percentagesFrom: form.decode(PercentageSource.self, forKey: .percentagesFrom),
      leastPercentageBaseTenths: number(.leastPercentageBaseTenths),
      leastMeanCount: number(.leastMeanCount), guardedShare: number(.guardedShare),
      leastContributors: number(.leastContributors), dominancePercent: number(.dominancePercent),
      differencing: form.decode(Differencing.self, forKey: .differencing))
  }

  /// Writes every value of the policy.
  public func encode(to encoder: any Encoder) throws {
    var form = encoder.container(keyedBy: CodingKeys.self)
    try form.encode(name, forKey: .name)
    try form.encode(leastShown, forKey: .leastShown)
    try form.encode(symbol, forKey: .symbol)
    try form.encode(roundingBase, forKey: .roundingBase)
    try form.encode(smallCount, forKey: .smallCount)
    try form.encode(zeros, forKey: .zeros)
    try form.encode(suppressesSecondary, forKey: .suppressesSecondary)
    try form.encode(percentagesFrom, forKey: .percentagesFrom)
    try form.encode(leastPercentageBaseTenths, forKey: .leastPercentageBaseTenths)
    try form.encode(leastMeanCount, forKey: .leastMeanCount)
    try form.encode(guardedShare, forKey: .guardedShare)
    try form.encode(leastContributors, forKey: .leastContributors)
    try form.encode(dominancePercent, forKey: .dominancePercent)
    try form.encode(differencing, forKey: .differencing)
  }
}
