import CoachingPool
import CoachingPoolFoundation
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite("An instant and a date")
struct InstantDateTests {
  @Test(arguments: [
    (0.0, 0), (0.999, 0), (1, 1), (-0.5, -1), (-1, -1), (-1.5, -2),
    (1_795_306_049.9, 1_795_306_049),
  ])
  func `an instant is the second that has begun`(_ time: Double, _ seconds: Int) {
    #expect(Instant(Date(timeIntervalSince1970: time)).secondsSince1970 == seconds)
  }

  @Test func `come back as they were, to the ends of the range`() {
    let range = Instant.range
    for seconds in [range.lowerBound, -1, 0, 978_307_200, 1_795_306_049, range.upperBound] {
      let instant = Instant(secondsSince1970: seconds)
      #expect(Instant(Date(instant)) == instant)
      #expect(Date(instant).timeIntervalSince1970 == Double(seconds))
    }
  }

  @Test func `a date beyond every calendar becomes an end of the range`() {
    let first = Instant(secondsSince1970: .min)
    let last = Instant(secondsSince1970: .max)
    #expect(Instant(Date(timeIntervalSince1970: .infinity)) == last)
    #expect(Instant(Date(timeIntervalSince1970: 1e300)) == last)
    #expect(Instant(.distantFuture) <= last)
    #expect(Instant(Date(timeIntervalSince1970: -.infinity)) == first)
    #expect(Instant(Date(timeIntervalSince1970: .nan)) == first)
    #expect(Instant(.distantPast) >= first)
  }

  @Test func `now comes after this was written`() throws {
    #expect(Instant.now > (try #require(Instant("2020-01-01T00:00:00Z"))))
  }
}
