@testable import CoachingPool

/// Words of the stories about money.
///
/// Amara of Ashvale works with Boris, Paula coordinates, and Dora is her deputy. The year is that of accounts, from 1 April 2025.
enum Accounts {
  static let paula = context(.poolCoordinator, "paula")
  static let year = span("2025-04-01", "2026-04-01")

  static func pool(_ more: [Record] = []) -> PoolState {
    var policy = PoolPolicy()
    policy.deputies = ["dora"]
    return PoolState(
      theSmallPool + [
        .policy(policy), .person(officer("paula")), .person(officer("dora")),
        engagement("e"), engagement("x") { $0.line = .executive },
      ] + more)
  }

  static func engagement(
    _ id: EngagementID, _ kind: ServiceKind = .coaching,
    of organisation: OrganisationID = "ashvale",
    for person: PersonID = "amara", _ change: (inout Engagement) -> Void = { _ in }
  ) -> Record {
    var engagement = Engagement(
      id: id, kind: kind, participants: [person], practitioner: "coach-boris", state: .active,
      proposed: moment("2025-04-01T08:00:00Z"), organisation: organisation,
      activated: moment("2025-04-01T09:00:00Z"))
    change(&engagement)
    return .engagement(engagement)
  }

  /// Sessions of up to six hours, one a day from a day on, that come to so many minutes.
  static func hours(
    _ minutes: Int, of engagement: EngagementID = "e", from date: String = "2025-04-02"
  ) -> [Record] {
    let first = day(date)
    return stride(from: 0, to: minutes, by: 360).enumerated().map { number, done in
      .session(
        aSession(
          .init(stringLiteral: "s-\(engagement)-\(first)-\(number)"), of: engagement,
          held: "\(first.adding(days: number))T09:00:00Z", minutes: min(360, minutes - done)))
    }
  }

  static func rate(
    _ id: BenchmarkID, _ pence: Int = 22_000, _ kind: ServiceKind = .coaching,
    _ span: DateSpan = span("2025-04-01", nil), tax: BenchmarkRate.Tax = .excluded,
    in currency: CurrencyCode = .gbp, withdrawn: Instant? = nil
  ) -> Record {
    .benchmark(
      Benchmark(
        id: id, perHour: Money(minorUnits: pence, currency: currency), kind: kind, tax: tax,
        source: "a framework's price list", span: span, recorded: now, withdrawn: withdrawn))
  }

  static func cost(
    _ id: CostItemID, _ pence: Int, over span: DateSpan = year,
    by organisation: OrganisationID? = nil,
    line: ServiceLine = .pool, in currency: CurrencyCode = .gbp, withdrawn: Instant? = nil
  ) -> Record {
    .costItem(
      CostItem(
        id: id, category: .administration,
        amount: .sum(Money(minorUnits: pence, currency: currency)), span: span,
        organisation: organisation, line: line, source: "an invoice", recorded: now,
        withdrawn: withdrawn))
  }

  static func benefit(
    _ id: BenefitItemID, _ pence: Int, _ attribution: Ratio = 1, _ confidence: Ratio = 1,
    over span: DateSpan = year, at organisation: OrganisationID? = nil,
    of engagement: EngagementID? = nil, in currency: CurrencyCode = .gbp, withdrawn: Instant? = nil
  ) -> Record {
    .benefitItem(
      BenefitItem(
        id: id, organisation: organisation, engagement: engagement,
        value: Money(minorUnits: pence, currency: currency), attribution: attribution,
        confidence: confidence, span: span, source: Confidential("A survey."),
        reportedBy: .sponsor, recorded: now, withdrawn: withdrawn))
  }

  static func charge(
    _ id: ChargeID, _ pence: Int, to organisation: OrganisationID = "ashvale",
    for subject: Charge.Subject = .executiveEngagement("x"), on date: String = "2025-06-01",
    paid: String? = nil, withdrawn: Instant? = nil
  ) -> Record {
    .charge(
      Charge(
        id: id, to: organisation, for: subject, amount: Money(minorUnits: pence), on: day(date),
        paid: paid.map(day), recorded: now, withdrawn: withdrawn))
  }

  static func member(
    _ organisation: OrganisationID, _ kind: Membership.Kind = .subscriber, fee pence: Int?,
    _ span: DateSpan = year, in currency: CurrencyCode = .gbp
  ) -> Record {
    var membership = membership(of: organisation, span)
    membership.kind = kind
    membership.fee = pence.map { Money(minorUnits: $0, currency: currency) }
    return .membership(membership)
  }
}

extension MoneySum {
  /// The exact sum in minor units; `nil` where there is none, or it is not exact.
  var pence: Ratio? { value.value.flatMap { $0.bound == .exact ? $0.figure : nil } }

  /// Why there is no sum.
  var error: FigureError? { value.error }
}

extension MeasuredValue {
  var error: FigureError? {
    if case .none(let error) = self { error } else { nil }
  }
}
