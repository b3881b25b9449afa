/// Of which days, people and service figures of money are asked, and what is set against what.
public struct MoneyQuestion: Hashable, Sendable, Codable {
  /// What counts as the benefit.
  ///
  /// The two are never added up: they value the same work. A new case is a breaking change and comes with a
  /// major version.
  public enum Benefits: String, Hashable, Sendable, Codable, CaseIterable {
    /// What people reported, after attribution and confidence.
    case reported
    /// What the hours would have cost at benchmark rates.
    case costAvoided
  }

  /// What counts as the cost.
  ///
  /// Subscriptions pay for the pool's spending, so that the pool's figures never add the two up. A new case
  /// is a breaking change and comes with a major version.
  public enum Costs: String, Hashable, Sendable, Codable, CaseIterable {
    /// Of the pool, all that was spent; of an organisation, what it pays to the pool and what it bears.
    case recorded
    /// What organisations pay to the pool: fees and charges.
    case subscriptions
  }

  /// The days.
  public var period: DateSpan
  /// The organisation; `nil` for the whole pool.
  public var organisation: OrganisationID?
  /// The lines of service; by default the pool alone (rule R51).
  public var lines: [ServiceLine]
  /// What counts as the benefit.
  public var benefits: Benefits
  /// What counts as the cost.
  public var costs: Costs

  /// Asks for figures.
  ///
  /// - Parameters:
  ///   - period: The days, with a first and a last one.
  ///   - organisation: Whose people and money; `nil` for the whole pool.
  ///   - lines: The lines of service; engagements of the executive line count only where it is among them.
  ///   - benefits: What counts as the benefit.
  ///   - costs: What counts as the cost.
  public init(
    over period: DateSpan, of organisation: OrganisationID? = nil, lines: [ServiceLine] = [.pool],
    benefits: Benefits = .reported, against costs: Costs = .recorded
  ) {
    self.period = period
    self.organisation = organisation
    self.lines = lines
    self.benefits = benefits
    self.costs = costs
  }
}
