import CoachingPool
import Testing

@Suite struct `An instant` {
  @Test func `reads back what it writes over the whole range`() {
    for second in stride(
      from: Instant.range.lowerBound, through: Instant.range.upperBound, by: 3_155_759_983)
    {
      let instant = Instant(secondsSince1970: second)
      #expect(Instant(instant.description) == instant)
    }
    #expect(Instant(secondsSince1970: 0).description == "1970-01-01T00:00:00Z")
    #expect(Instant(secondsSince1970: -1).description == "1969-12-31T23:59:59Z")
  }

  @Test func `stays within the range at the extremes`() {
    #expect(Instant(secondsSince1970: .min).description == "0001-01-01T00:00:00Z")
    #expect(Instant(secondsSince1970: .max).description == "9999-12-31T23:59:59Z")
    #expect(now.adding(seconds: .max).description == "9999-12-31T23:59:59Z")
    #expect(now.adding(seconds: .min).description == "0001-01-01T00:00:00Z")
    #expect(Instant(today, hour: .max) == nil && Instant(today, second: .min) == nil)
  }

  @Test(arguments: [
    "", "2026-06-15", "2026-06-15T09:00Z", "2026-06-15T09:00:00", "2026-06-15t09:00:00Z",
    "2026-06-15T09:00:00z", "2026-06-15 09:00:00Z", "2026-06-15T24:00:00Z",
    "2026-06-15T09:60:00Z", "2026-06-15T09:00:60Z", "2026-06-31T09:00:00Z",
    "2026-06-15T09:00:00.0Z", "2026-06-15T09:00:00+00:00", "2026-06-15T 9:00:00Z",
  ])
  func `refuses any other text`(text: String) { #expect(Instant(text) == nil) }
}

@Suite struct `A half-open span` {
  let spans: [DateSpan] = {
    let bounds = [nil] + (1...5).map { CivilDate(2026, 1, $0) }
    return bounds.flatMap { start in bounds.compactMap { DateSpan(from: start, to: $0) } }
  }()

  @Test func `A11: holds its start and not its end`() {
    let year = span("2025-04-01", "2026-04-01")
    #expect(year.contains(day("2025-04-01")) && year.contains(day("2026-03-31")))
    #expect(!year.contains(day("2026-04-01")) && !year.contains(day("2025-03-31")))
    #expect(DateSpan(from: day("2025-04-01"), through: day("2026-03-31")) == year)
  }

  @Test func `is not made empty or backwards`() {
    #expect(DateSpan(from: today, to: today) == nil)
    #expect(DateSpan(from: today, to: today.adding(days: -1)) == nil)
  }

  @Test func `overlaps another exactly where they share a day, both ways`() {
    let days = (-3...9).compactMap { CivilDate(2026, 1, 1)?.adding(days: $0) }
    for left in spans {
      for right in spans {
        let shared = days.contains { left.contains($0) && right.contains($0) }
        #expect(left.overlaps(right) == shared, "\(left) \(right)")
        #expect(right.overlaps(left) == shared)
      }
    }
  }

  @Test func `through the last day that can be written holds that day`() {
    let open = DateSpan(from: today, through: .last)
    #expect(open?.contains(.last) == true)
    #expect(DateSpan(from: .last, through: .last)?.contains(.last) == true)
  }
}
