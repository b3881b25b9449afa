import CoachingPool
import CoachingPoolFoundation
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite("A civil date and date components")
struct CivilDateComponentsTests {
  @Test func `come back as they were`() throws {
    for text in ["0001-01-01", "1969-12-31", "2024-02-29", "2026-11-22", "9999-12-31"] {
      let date = try #require(CivilDate(text))
      #expect(CivilDate(date.dateComponents) == date)
    }
  }

  @Test func `agree with the Gregorian calendar`() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    for text in ["1970-01-01", "2000-02-29", "2026-03-31", "2100-03-01"] {
      let date = try #require(CivilDate(text))
      let moment = try #require(calendar.date(from: date.dateComponents))
      #expect(Instant(moment) == Instant(secondsSince1970: date.dayNumber * 86_400))
      #expect(CivilDate(calendar.dateComponents([.year, .month, .day], from: moment)) == date)
    }
  }

  @Test func `a time and a zone are left aside`() {
    let components = DateComponents(
      timeZone: .gmt, era: 1, year: 2026, month: 11, day: 22, hour: 23, minute: 59)
    #expect(CivilDate(components) == CivilDate(2026, 11, 22))
  }

  @Test func `what names no day is refused`() {
    #expect(CivilDate(DateComponents()) == nil)
    #expect(CivilDate(DateComponents(year: 2026, month: 11)) == nil)
    #expect(CivilDate(DateComponents(year: 2026, month: 2, day: 30)) == nil)
    #expect(CivilDate(DateComponents(era: 0, year: 44, month: 3, day: 15)) == nil)
    #expect(CivilDate(DateComponents(year: .max, month: .max, day: .max)) == nil)
    let hebrew = DateComponents(
      calendar: Calendar(identifier: .hebrew), year: 5787, month: 3, day: 12)
    #expect(CivilDate(hebrew) == nil)
  }
}
