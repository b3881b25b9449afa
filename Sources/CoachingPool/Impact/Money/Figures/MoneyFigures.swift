/// What the pool, or one organisation's part of it, cost and brought in a stretch of days.
///
/// Everything is exact, or says why it is not there: without costs no return is computed, and a day without
/// a rate is named. It is raw, since it tells how many people were supported: what is published of it passes
/// disclosure control first. Source: metrics sections 11.2 and 11.3; rules R50, R51 and A44.
public struct MoneyFigures: Hashable, Sendable {
  /// What was asked.
  public let question: MoneyQuestion
  /// The minutes that were delivered, by kind of service and rate.
  public let delivered: [DeliveredMinutes]
  /// How many individuals had a held session.
  public let peopleSupported: Int
  /// What the hours would have cost at benchmark rates.
  public let costAvoided: MoneySum
  /// What the service cost, by the question's word for it.
  public let costs: MoneySum
  /// What people reported, after attribution and confidence.
  public let reportedBenefits: MoneySum
  /// How many reports of benefits there are.
  public let reports: Int
  /// The policy that was in force.
  let policyVersion: PolicyVersion
  /// The state that was read.
  let revision: Revision

  /// What counts as the benefit, by the question's word for it.
  public var benefits: MoneySum {
    switch question.benefits {
    case .reported: reportedBenefits
    case .costAvoided: costAvoided
    }
  }

  /// The cost avoided less the costs, in minor units.
  public var netSaving: MeasuredValue {
    MoneySum.figure(costAvoided, costs) { (avoided, costs) throws(FigureError) in
      try avoided - costs
    }
  }

  /// Computes what comes back of the costs, with the method in the figure.
  ///
  /// - Throws: ``FigureError`` where benefits or costs have no value, differ in their currency, or the costs
  ///   are or may be zero.
  public func returnOnInvestment(
    by method: ReturnMethod = .phillips
  ) throws(FigureError) -> ReturnOnInvestment {
    // The ratio first, which also sees that both are of one currency.
    _ = try benefitCostRatio.get()
    return try ReturnOnInvestment(
      benefits: try benefits.value.get(), costs: try costs.value.get(), by: method)
  }

  /// The benefits for each unit of costs.
  public var benefitCostRatio: MeasuredValue {
    MoneySum.figure(benefits, costs) { (benefits, costs) throws(FigureError) in
      try benefits / costs
    }
  }

  /// How many months of such benefits make up for the costs.
  public var paybackMonths: MeasuredValue {
    let months = question.period.months
    return MoneySum.figure(benefits, costs) { (benefits, costs) throws(FigureError) in
      try ReturnOnInvestment.paybackMonths(
        costs: costs, annualBenefits: try benefits * 12 / .exact(months ?? 0))
    }
  }
}

extension MoneyFigures: Redacted {}
