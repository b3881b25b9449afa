internal import CoachingPool

/// Makes up what the twelve months that end with a day cost, and what was charged for them.
struct SampleAccount {
  private let state: PoolState
  private let date: CivilDate
  private let seed: UInt64

  init(_ state: PoolState, _ date: CivilDate, _ seed: UInt64) {
    self.state = state
    self.date = date
    self.seed = seed
  }

  private var year: DateSpan {
    DateSpan(from: date.adding(years: -1), to: date) ?? DateSpan(from: date)
  }

  /// Memberships in the order of their identifiers, a subscription with a fee by its headcount.
  var memberships: [Record] {
    state.memberships.values.sorted { $0.id < $1.id }.map { membership in
      var membership = membership
      if membership.kind == .subscriber {
        let people = state.organisations[membership.organisation]?.headcounts
          .max { $0.asOf < $1.asOf }?.people
        membership.fee = Money(minorUnits: Self.fee(for: people ?? 0))
      }
      return .membership(membership)
    }
  }

  private static func fee(for people: Int) -> Int {
    switch people {
    case ..<500: 300_000
    case ..<2_500: 500_000
    case ..<8_000: 750_000
    default: 1_000_000
    }
  }

  /// A rate for each kind of service, from 1 April at least a year before the twelve months.
  var rates: [Record] {
    let start = CivilDate.day(date.year - 2, 4, 1)
    let price: [ServiceKind: Int] = [
      .coaching: 16_000, .mentoring: 9_500, .reverseMentoring: 7_500,
      .reciprocalMentoring: 7_500, .teamCoaching: 31_000, .groupCoaching: 24_000,
      .executiveCoaching: 27_500,
    ]
    return ServiceKind.vocabulary.codes.map { kind in
      .benchmark(
        Benchmark(
          id: BenchmarkID(unchecked: "rate-\(kind.code)"),
          perHour: Money(minorUnits: price[kind] ?? 16_000), kind: kind, tax: .excluded,
          source: SampleMoney.source, span: DateSpan(from: start), recorded: .atTen(of: start)))
    }
  }

  /// What the pool spent, by the number of its practitioners.
  var costs: [Record] {
    let practitioners = state.practitioners.values.count { $0.status == .live }
    let amounts: [(CostCategory, ServiceLine, CostAmount)] = [
      (.staffTime, .pool, .time(minutes: 30 * 46 * 60, perHour: Money(minorUnits: 2_350))),
      (.supervision, .pool, .sum(Money(minorUnits: 3_500 * practitioners))),
      (.training, .pool, .sum(Money(minorUnits: 1_200 * practitioners))),
      (.subscription, .pool, .sum(Money(minorUnits: 95_000))),
      (.administration, .pool, .sum(Money(minorUnits: 640_000))),
      (.supervision, .executive, .sum(Money(minorUnits: 150_000))),
    ]
    return amounts.enumerated().map { number, entry in
      .costItem(
        CostItem(
          id: CostItemID(unchecked: "cost-\(number + 1)"), category: entry.0, amount: entry.2,
          span: year, line: entry.1, source: SampleMoney.source, recorded: .atTen(of: date)))
    }
  }

  /// A charge for each associate, and for each executive engagement that began in the twelve months.
  var charges: [Record] {
    let associates = state.memberships.values.filter {
      $0.kind == .associate && $0.span.overlaps(year)
    }.sorted { $0.id < $1.id }
    let arrangements = associates.enumerated().map { number, membership in
      charge(
        "arrangement-\(number + 1)", to: membership.organisation,
        for: .associateArrangement(membership.id), 250_000, on: date.adding(days: -200), number)
    }
    return arrangements
      + begun(in: .executive).enumerated().map { number, entry in
        charge(
          "executive-\(padded(number + 1, 4))", to: entry.place,
          for: .executiveEngagement(entry.id), 180_000, on: entry.day, 1_000 + number)
      }
  }

  private func charge(
    _ name: String, to organisation: OrganisationID, for subject: Charge.Subject, _ pence: Int,
    on day: CivilDate, _ index: Int
  ) -> Record {
    var random = SampleRandom(seed, .money, index)
    let due = day.adding(days: random.number(in: 14...45))
    return .charge(
      Charge(
        id: ChargeID(unchecked: "charge-\(name)"), to: organisation, for: subject,
        amount: Money(minorUnits: pence), on: day,
        paid: random.chance(85) && due <= date ? due : nil, recorded: .atTen(of: day)))
  }

  /// A reported effect for about one of twelve engagements that began in the twelve months.
  var benefits: [Record] {
    begun(in: .pool).enumerated().compactMap { number, entry in
      var random = SampleRandom(seed, .money, 100_000 + number)
      guard random.chance(8) else { return nil }
      return .benefitItem(
        BenefitItem(
          id: BenefitItemID(unchecked: "benefit-\(padded(number + 1, 6))"),
          organisation: entry.place, engagement: entry.id,
          value: Money(minorUnits: 10_000 * random.number(in: 5...90)),
          attribution: Ratio(random.number(in: 1...4), over: 5) ?? 0,
          confidence: Ratio(random.number(in: 2...9), over: 10) ?? 0, span: year,
          source: Confidential(SampleMoney.source),
          reportedBy: random.chance(50) ? .sponsor : .individual,
          recorded: .atTen(of: date)))
    }
  }

  /// Engagements of a line that began in the twelve months and whose organisation is known, in order.
  private func begun(
    in line: ServiceLine
  ) -> [(id: EngagementID, place: OrganisationID, day: CivilDate)] {
    state.engagements.values.compactMap { engagement in
      guard engagement.line == line,
        let day = engagement.activated.map({ state.zone.date(at: $0) }), year.contains(day),
        let place = engagement.organisation
          ?? engagement.request.flatMap({ state.requests[$0]?.organisation })
      else { return nil }
      return (engagement.id, place, day)
    }.sorted { $0.id < $1.id }
  }
}
