import Testing

@testable import CoachingPool

@Suite struct `A year of supervision` {
  @Test func `A38: the four quarters part the year, for every day of 2024 to 2028`() throws {
    var date = day("2024-01-01")
    while date < day("2029-01-01") {
      let year = SupervisionYear(endingAt: date)
      let quarters = year.quarters
      try #require(quarters.count == 4)
      #expect(quarters.first?.start == year.span.start)
      #expect(quarters.last?.end == year.span.end)
      #expect(year.span.end == date.adding(days: 1))
      for (one, next) in zip(quarters, quarters.dropFirst()) { #expect(one.end == next.start) }
      let days = quarters.compactMap { quarter in
        quarter.start.flatMap { start in quarter.end.map { $0.days(since: start) } }
      }
      #expect(days.allSatisfy { (88...93).contains($0) })
      #expect([365, 366].contains(days.reduce(0, +)))
      date = date.adding(days: 1)
    }
  }

  @Test(arguments: [
    ("2026-05-31", ["2025-06-01", "2025-09-01", "2025-12-01", "2026-03-01"]),
    ("2024-02-29", ["2023-03-01", "2023-05-30", "2023-08-30", "2023-11-30"]),
    ("2025-02-28", ["2024-02-29", "2024-05-29", "2024-08-29", "2024-11-29"]),
    ("2026-06-15", ["2025-06-16", "2025-09-16", "2025-12-16", "2026-03-16"]),
  ])
  func `A38: quarters begin on these days, month-ends clamped`(_ end: String, _ starts: [String]) {
    let quarters = SupervisionYear(endingAt: day(end)).quarters
    #expect(quarters.compactMap(\.start).map(\.description) == starts)
  }

  @Test func `A38: a day leaves a stretch on the first day that no longer reaches back to it`() {
    var date = day("2023-12-01")
    while date < day("2028-03-02") {
      for months in [3, 6, 9, 12] {
        guard let left = SupervisionYear.day(date, leavesAfter: months) else { continue }
        #expect(left.adding(months: -months) >= date)
        #expect(left.adding(days: -1).adding(months: -months) < date)
      }
      date = date.adding(days: 1)
    }
    #expect(SupervisionYear.day(day("2026-01-31"), leavesAfter: 3) == day("2026-05-01"))
    #expect(SupervisionYear.day(day("2024-02-29"), leavesAfter: 12) == day("2025-03-01"))
    #expect(SupervisionYear.day(.last, leavesAfter: 12) == nil)
  }
}
