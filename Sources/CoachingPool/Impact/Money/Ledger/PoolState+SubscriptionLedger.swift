extension PoolState {
  /// Draws up what each organisation owes for a stretch of days.
  ///
  /// A fee is for each year of the membership from its first day on, and falls due day by day: a membership
  /// from 1 April counts in January to March for 90 of 365 parts. A charge counts by its day. Records that
  /// were withdrawn count no longer.
  ///
  /// - Throws: ``ImpactError`` for a stretch without bounds.
  /// - Complexity: O(n log n) in memberships and charges, and linear in the years of the stretch.
  public func subscriptionLedger(over period: DateSpan) throws(ImpactError)
    -> SubscriptionLedger
  {
    guard period.dayCount != nil else { throw ImpactError(code: .unboundedWindow, windows: [0]) }
    var fees: [OrganisationID: [SubscriptionLedger.Fee]] = [:]
    var charged: [OrganisationID: [Charge]] = [:]
    memberships.visit { entry in
      if let fee = entry.value.fee(in: period) {
        fees[entry.value.organisation, default: []].append(fee)
      }
    }
    charges.visit { entry in
      let charge = entry.value
      if charge.withdrawn == nil, period.contains(charge.date) {
        charged[charge.organisation, default: []].append(charge)
      }
    }
    let organisations = Set(fees.keys).union(charged.keys).sorted()
    return SubscriptionLedger(
      period: period,
      accounts: organisations.map { organisation in
        SubscriptionLedger.Account(
          organisation: organisation,
          fees: (fees[organisation] ?? []).sorted {
            ($0.span.start ?? .first, $0.membership) < ($1.span.start ?? .first, $1.membership)
          },
          charges: (charged[organisation] ?? []).sorted { ($0.date, $0.id) < ($1.date, $1.id) })
      })
  }

  /// Adds up what was charged for an engagement; nothing for one of the pool, be it a subscriber's or an
  /// associate's (rule R50).
  /// - Complexity: O(n) in the charges.
  public func charged(for engagement: EngagementID) -> MoneySum {
    let list = charges.values.filter {
      $0.withdrawn == nil && $0.subject == .executiveEngagement(engagement)
    }
    return MoneySum(list.sorted { $0.id < $1.id }.map(\.term))
  }
}

extension Membership {
  /// What of the fee falls into a stretch of days; `nil` where no day of the membership does.
  fileprivate func fee(in period: DateSpan) -> SubscriptionLedger.Fee? {
    guard let part = span.intersection(period) else { return nil }
    let due: MoneySum
    if let fee {
      due = MoneySum(
        MeasuredValue { () throws(FigureError) in
          .exact(try Ratio(fee.minorUnits) * years(in: part))
        }, in: fee.currency)
    } else {
      due = MoneySum([], missing: kind == .subscriber ? ["the fee of \(id)"] : [])
    }
    return SubscriptionLedger.Fee(
      membership: id, kind: kind, span: part, annualFee: fee, due: due)
  }

  /// How many years of the membership some of its days are; a year is from the same day to the same day.
  private func years(in part: DateSpan) throws(FigureError) -> Ratio {
    guard let first = span.start, let start = part.start, let end = part.end else { return 0 }
    var years: Ratio = 0
    var number = max(0, start.components.year - first.components.year - 1)
    while let year = DateSpan(
      from: first.adding(years: number), to: first.adding(years: number + 1)),
      let begin = year.start, begin < end
    {
      years = try years + year.share(in: part)
      number += 1
    }
    return years
  }
}
