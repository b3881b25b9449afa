import CoachingPool
import CoachingPoolFoundation
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite("A pool's zone and the system's")
struct PoolTimeZoneTests {
  let moment = Instant(secondsSince1970: 1_795_306_049)

  @Test func `a fixed offset is taken over`() throws {
    #expect(PoolTimeZone(.gmt, around: moment) == .utc)
    for minutes in [-840, -210, 330, 840] {
      let zone = try #require(TimeZone(secondsFromGMT: minutes * 60))
      #expect(PoolTimeZone(zone, around: moment) == PoolTimeZone(standardOffset: minutes))
    }
  }

  @Test func `an offset that is no whole minute or too far is refused`() throws {
    #expect(
      PoolTimeZone(try #require(TimeZone(secondsFromGMT: 61 * 60 + 1)), around: moment) == nil)
    #expect(PoolTimeZone(try #require(TimeZone(secondsFromGMT: 15 * 3600)), around: moment) == nil)
  }

  @Test func `a zone whose clocks change is refused, where the system knows one`() {
    guard let london = TimeZone(identifier: "Europe/London"),
      london.secondsFromGMT(for: Date(Instant(secondsSince1970: 1_784_073_600))) == 3600
    else { return }
    #expect(PoolTimeZone(london, around: moment) == nil)
  }

  @Test func `the ends of time do not trap`() {
    for seconds in [Int.min, .max] {
      #expect(PoolTimeZone(.gmt, around: Instant(secondsSince1970: seconds)) == .utc)
    }
  }
}
