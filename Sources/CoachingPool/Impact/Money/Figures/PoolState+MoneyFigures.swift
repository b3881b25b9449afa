extension PoolState {
  /// Works out figures of money.
  ///
  /// A session is valued at the rate of the day on which it began, and costs and benefits spread evenly over
  /// their days, so that the sum over two stretches that meet is that of both together.
  ///
  /// - Parameters:
  ///   - question: Of which days, people and service, and what is set against what.
  ///   - facts: The engagements and sessions; those of the state where none are given.
  /// - Throws: ``ImpactError`` for a stretch without bounds, or longer than 400 years.
  /// - Complexity: O(n log n) in records of money, and that of counting.
  public func moneyFigures(
    _ question: MoneyQuestion, from facts: ImpactFacts? = nil
  ) throws(ImpactError) -> MoneyFigures {
    try moneyFigures(
      question, from: facts ?? impactFacts(),
      beside: try subscriptionLedger(over: question.period))
  }

  /// Sets, for each organisation in order, what its people had against what it pays to the pool.
  ///
  /// - Parameters:
  ///   - period: The days.
  ///   - benefits: What counts as the benefit.
  ///   - lines: The lines of service.
  /// - Throws: ``ImpactError`` for a stretch without bounds, or longer than 400 years.
  /// - Complexity: That of ``moneyFigures(_:from:)`` for each organisation.
  public func valueForMoney(
    over period: DateSpan, benefits: MoneyQuestion.Benefits = .costAvoided,
    lines: [ServiceLine] = [.pool]
  ) throws(ImpactError) -> [MoneyFigures] {
    let ledger = try subscriptionLedger(over: period)
    let facts = impactFacts()
    var figures: [MoneyFigures] = []
    for account in ledger.accounts {
      let question = MoneyQuestion(
        over: period, of: account.organisation, lines: lines, benefits: benefits,
        against: .subscriptions)
      figures.append(try moneyFigures(question, from: facts, beside: ledger))
    }
    return figures
  }

  private func moneyFigures(
    _ question: MoneyQuestion, from facts: ImpactFacts, beside ledger: SubscriptionLedger
  ) throws(ImpactError) -> MoneyFigures {
    var part = facts.only(.line, question.lines.map(\.rawValue))
    if let organisation = question.organisation {
      part = part.only(.organisation, [organisation.text])
    }
    let delivered = try deliveredMinutes(of: part, over: question.period)
    let people = try part.counts(in: [question.period], by: []).totals.first?.supported ?? 0
    let reported = reportedBenefits(question)
    return MoneyFigures(
      question: question, delivered: delivered, peopleSupported: people,
      costAvoided: Self.costAvoided(delivered), costs: costs(question, beside: ledger),
      reportedBenefits: reported.sum, reports: reported.count, policyVersion: policy.version,
      revision: revision)
  }

  private static func costAvoided(_ delivered: [DeliveredMinutes]) -> MoneySum {
    var currency: CurrencyCode?
    let value = MeasuredValue { () throws(FigureError) in
      let unpriced = delivered.filter { $0.benchmark?.rate == nil }
      if !unpriced.isEmpty { throw FigureError(.rateMissing, unpriced.map(\.text)) }
      let avoided = try CostAvoided(
        delivered.compactMap { part in
          part.benchmark?.rate.map { .init(minutes: .exact(Ratio(part.minutes)), at: $0) }
        })
      currency = avoided.currency
      return avoided.gross
    }
    return MoneySum(value, in: currency)
  }

  private func costs(_ question: MoneyQuestion, beside ledger: SubscriptionLedger) -> MoneySum {
    let isOfAll = question.organisation == nil
    var terms: [MoneySum.Term] = []
    var missing: [String] = []
    if question.costs == .subscriptions || !isOfAll {
      for account in ledger.accounts
      where isOfAll || account.organisation == question.organisation {
        terms += account.terms(for: question.lines)
        missing += account.missing(for: question.lines)
      }
    }
    var beyond: FigureError?
    if question.costs == .recorded {
      let items = costItems.values.filter {
        $0.withdrawn == nil && question.lines.contains($0.line)
          && (isOfAll || $0.organisation == question.organisation)
          && $0.span.intersection(question.period) != nil
      }
      for item in items.sorted(by: { $0.id < $1.id }) {
        do throws(FigureError) {
          terms.append(
            MoneySum.Term(
              minorUnits: try item.amount.minorUnits * item.span.share(in: question.period),
              currency: item.amount.currency))
        } catch { beyond = beyond ?? error }
      }
    }
    if let beyond { return MoneySum(.none(beyond), in: nil) }
    if terms.isEmpty, missing.isEmpty { missing = ["costs"] }
    return MoneySum(terms, missing: missing)
  }

  /// What was reported of each engagement, in minor units and before attribution; benefits that an
  /// organisation reports of itself are not among them.
  func benefitsByEngagement(_ question: MoneyQuestion) -> [Int] {
    var sums: [EngagementID: Int] = [:]
    for item in benefits(question) {
      guard let engagement = item.engagement else { continue }
      let (sum, isBeyond) = sums[engagement, default: 0]
        .addingReportingOverflow(item.value.minorUnits)
      sums[engagement] = isBeyond ? .max : sum
    }
    return sums.sorted { $0.key < $1.key }.map(\.value)
  }

  private func benefits(_ question: MoneyQuestion) -> [BenefitItem] {
    benefitItems.values.filter { item in
      let line = item.engagement.flatMap { id in engagements.read(id) { $0.line } } ?? .pool
      let place = item.organisation ?? item.engagement.flatMap { creditedOrganisation(of: $0) }
      return item.withdrawn == nil && question.lines.contains(line)
        && (question.organisation == nil || place == question.organisation)
        && item.span.intersection(question.period) != nil
    }
  }

  private func reportedBenefits(_ question: MoneyQuestion) -> (sum: MoneySum, count: Int) {
    let items = benefits(question)
    var terms: [MoneySum.Term] = []
    for item in items.sorted(by: { $0.id < $1.id }) {
      do throws(FigureError) {
        let value = try Ratio(item.value.minorUnits) * item.span.share(in: question.period)
        let benefit = try AdjustedBenefit(
          .exact(value), attribution: item.attribution, confidence: item.confidence)
        terms.append(
          MoneySum.Term(
            minorUnits: benefit.adjusted.figure ?? 0, currency: item.value.currency))
      } catch { return (MoneySum(.none(error), in: nil), items.count) }
    }
    return (MoneySum(terms, missing: terms.isEmpty ? ["benefits"] : []), items.count)
  }
}
