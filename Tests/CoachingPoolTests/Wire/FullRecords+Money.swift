import CoachingPool
import Testing

extension Wire {
  static func benchmark() throws -> Benchmark {
    Benchmark(
      id: try id("rate-1"), perHour: Money(minorUnits: 22_000), kind: .teamCoaching,
      tax: .included, source: "A \"framework\".", span: try span("2026-04-01", "2027-04-01"),
      recorded: try moment("2026-04-02T09:00:00Z"), withdrawn: try moment("2026-04-03T09:00:00Z"))
  }

  static func costItem() throws -> CostItem {
    CostItem(
      id: try id("cost-1"), category: .staffTime,
      amount: .time(minutes: 90, perHour: Money(minorUnits: 2_105)),
      span: try span("2026-04-01", "2026-05-01"), organisation: try id("ashbourne-vale"),
      line: .executive, source: "Time \"sheets\".", recorded: try moment("2026-05-02T09:00:00Z"),
      withdrawn: try moment("2026-05-03T09:00:00Z"))
  }

  static func benefitItem() throws -> BenefitItem {
    BenefitItem(
      id: try id("benefit-1"), organisation: try id("ashbourne-vale"), engagement: try id("e-1"),
      value: Money(minorUnits: 2_500_000), attribution: try #require(Ratio("3/4")),
      confidence: try #require(Ratio("1/2")), span: try span("2026-04-01", "2027-04-01"),
      source: Confidential("\(secret) on \"agency\" days."), reportedBy: .sponsor,
      recorded: try moment("2026-05-02T09:00:00Z"), withdrawn: try moment("2026-05-03T09:00:00Z"))
  }

  static func charge() throws -> Charge {
    Charge(
      id: try id("charge-1"), to: try id("ashbourne-vale"),
      for: .executiveEngagement(try id("e-1")), amount: Money(minorUnits: 180_000),
      on: try day("2026-05-01"), paid: try day("2026-05-20"),
      recorded: try moment("2026-05-02T09:00:00Z"), withdrawn: try moment("2026-05-21T09:00:00Z"))
  }
}
