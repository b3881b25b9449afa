import CoachingPool

extension Claim {
  /// The year of the article (S0): 441 people, more than 1,100 hours, and what they would have cost.
  static func article() throws -> [Claim] {
    var pool = GeneratedPool()
    let year = GeneratedPool.year(2024)
    pool.work(people: 441, minutes: 66_540, over: year)
    let facts = pool.state.impactFacts()
    guard facts.leftOut.isEmpty else {
      throw Doubt("The records of the year contradict themselves.")
    }
    let counts = try facts.counts(in: [year])
    let people = BoundedValue.exact(Ratio(counts.totals[0].supported))
    let minutes = BoundedValue.exact(Ratio(counts.totals[0].minutes))
    guard
      let rate = BenchmarkRate(
        perHour: Money(minorUnits: 22_000), kind: .coaching,
        source: "inferred from S0: £243,980 for 1,109 hours", date: GeneratedPool.day(2024),
        tax: .excluded)
    else { throw Doubt("A price is zero or more.") }
    let cost = try CostAvoided([CostAvoided.Line(minutes: minutes, at: rate)]).gross
    let published = BoundedValue.moreThan(66_000)
    let saving = try BoundedValue.published(244_000, .thousand) * 100
    return [
      Claim(
        row: "S0-15", quote: "441 people", claimed: 441, ours: .value(people), unit: .people),
      Claim(
        row: "S0-17", quote: "more than 1,100 hours of thinking time", claimed: published,
        ours: .value(minutes), unit: .minutes),
      Claim(
        row: "S0-18", quote: "£244,000 compared to commercial rates", claimed: saving,
        ours: .value(cost), unit: .pence, rounding: .thousand),
      Claim(
        row: "D1", quote: "£244,000 ÷ 1,100 h is at most £221.82 an hour",
        claimed: .atMost(try Ratio(24_400_000) / 1100),
        ours: MeasuredValue { () throws(FigureError) in
          try CostAvoided.impliedRate(pence: 24_400_000, minutes: published)
        }, unit: .pencePerHour, rounding: .twoDecimals),
      Claim(
        row: "A44", quote: "rounded to the thousand, at most £222.27 an hour",
        claimed: .atMost(22_228),
        ours: MeasuredValue { () throws(FigureError) in
          try CostAvoided.impliedRate(pence: saving, minutes: published)
        }, unit: .pencePerHour, rounding: .twoDecimals),
      Claim(
        row: "D3", quote: "£553.29 avoided per person",
        claimed: try .published(55_329, .whole),
        ours: MeasuredValue { () throws(FigureError) in try 24_400_000 / people }, unit: .pence,
        rounding: .twoDecimals),
      Claim(
        row: "D4", quote: "1,100 h ÷ 441 is 2.4943 h each, and they had more than 1,100",
        claimed: .atLeast(try Ratio(66_000) / 441),
        ours: MeasuredValue { () throws(FigureError) in try minutes / people }, unit: .minutes,
        rounding: .fourDecimals),
    ]
  }

  /// The year of the sponsor guide (S3): more than 550 people, 1,850 hours, 96%.
  static func guide() throws -> [Claim] {
    var pool = GeneratedPool()
    let year = GeneratedPool.year(2025)
    pool.work(people: 551, minutes: 111_000, over: year)
    let counts = try pool.state.impactFacts().counts(in: [year])
    let people = BoundedValue.exact(Ratio(counts.totals[0].accessed))
    let minutes = BoundedValue.exact(Ratio(counts.totals[0].minutes))
    var claims = [
      Claim(
        row: "S3-13", quote: "MORE THAN 550 people accessed coaching or mentoring in one year",
        claimed: .moreThan(550), ours: .value(people), unit: .people),
      Claim(
        row: "S3-14", quote: "1,850 hours of coaching were delivered", claimed: 111_000,
        ours: .value(minutes), unit: .minutes),
      Claim(
        row: "D5", quote: "1,850 h ÷ 550 is at most 3.3636 h each",
        claimed: .atMost(try Ratio(111_000) / 550),
        ours: MeasuredValue { () throws(FigureError) in try minutes / people }, unit: .minutes,
        rounding: .fourDecimals),
      Claim(
        row: "D13", quote: "550 of 200,000 are 2.75 per 1,000",
        claimed: .atLeast(Ratio(275, over: 100) ?? 0),
        ours: MeasuredValue { () throws(FigureError) in try people.perThousand(of: 200_000) },
        unit: .perThousand, rounding: .twoDecimals),
    ]
    for (positive, answered, low, high) in [
      (24, 25, 8046, 9929), (240, 250, 9279, 9781), (528, 550, 9402, 9734),
    ] {
      claims += try improved(positive, of: answered, low, high)
    }
    return claims
  }

  /// 96% of so many answers to one compound item, with its interval.
  private static func improved(
    _ positive: Int, of answered: Int, _ low: Int, _ high: Int
  ) throws -> [Claim] {
    guard
      let share = ReportedShare(
        positive: positive, answered: answered, asked: answered,
        item: "improved confidence, performance and leadership capability", wave: "closure",
        outcomes: ["confidence", "performance", "leadershipCapability"].compactMap { Outcome($0) }),
      let interval = share.interval
    else { throw Doubt("\(positive) of \(answered) is no share.") }
    return [
      Claim(
        row: "S3-15", quote: "96% of participants, if \(answered) answered", claimed: 96,
        ours: .value(.exact(share.percent)), unit: .percent),
      Claim(
        row: "11.7",
        quote: "96% of \(answered) lies from \(hundredths(low)) to \(hundredths(high))",
        claimed: try ends(low, high), ours: .value(try rounded(interval)), unit: .percent,
        rounding: .twoDecimals),
    ]
  }

  private static func rounded(_ interval: WilsonInterval) throws -> BoundedValue {
    let ends = try interval.percent(.twoDecimals)
    guard let value = BoundedValue.interval(ends.lower, ends.upper) else {
      throw Doubt("An interval has its lower end first.")
    }
    return value
  }

  private static func hundredths(_ number: Int) -> String {
    (Ratio(number, over: 100) ?? 0).text(.twoDecimals)
  }

  private static func ends(_ low: Int, _ high: Int) throws -> BoundedValue {
    guard
      let ends = BoundedValue.interval(Ratio(low, over: 100) ?? 0, Ratio(high, over: 100) ?? 0)
    else { throw Doubt("An interval has its lower end first.") }
    return ends
  }
}

/// Says that this program itself is wrong.
struct Doubt: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
