import CoachingPool
import Testing

@Suite struct `A pool's time zone` {
  @Test(arguments: [
    ("2025-03-30", "2025-10-26"), ("2026-03-29", "2026-10-25"), ("2027-03-28", "2027-10-31"),
  ])
  func `changes in the United Kingdom at 01:00 UTC on the last Sundays, to the second`(
    spring: String, autumn: String
  ) {
    let zone = PoolTimeZone.unitedKingdom
    #expect(zone.offset(at: moment("\(spring)T00:59:59Z")) == 0)
    #expect(zone.offset(at: moment("\(spring)T01:00:00Z")) == 60)
    #expect(zone.offset(at: moment("\(autumn)T00:59:59Z")) == 60)
    #expect(zone.offset(at: moment("\(autumn)T01:00:00Z")) == 0)
  }

  @Test(arguments: [
    (zone(0, .init(startMonth: 3, endMonth: 10, changeHour: 1, shift: 60)), "03-29", "10-25", 60),
    (zone(600, .init(startMonth: 10, endMonth: 4, changeHour: 16, shift: 60)), "04-26", "10-25", 0),
    (zone(0, .init(startMonth: 12, endMonth: 1, changeHour: 23, shift: 30)), "01-25", "12-27", 0),
    (zone(0, .init(startMonth: 1, endMonth: 12, changeHour: 0, shift: 30)), "01-25", "12-27", 30),
  ])
  func `changes twice a year and at no other hour, wherever summer lies`(
    zone: PoolTimeZone, first: String, second: String, between: Int
  ) throws {
    let rule = try #require(zone.summerTime)
    var changes: [Instant] = []
    var hour = moment("2026-01-01T00:00:00Z")
    while hour < moment("2027-01-01T00:00:00Z") {
      if zone.offset(at: hour) != zone.offset(at: hour.adding(seconds: -1)) { changes.append(hour) }
      hour = hour.adding(seconds: 3600)
    }
    let expected = [first, second].map { date in
      moment("2026-\(date)T00:00:00Z").adding(seconds: rule.changeHour * 3600)
    }
    #expect(changes == expected)
    #expect(zone.offset(at: expected[0]) == zone.standardOffset + between)
  }

  @Test func `dates an evening in summer by the wall`() {
    let zone = PoolTimeZone.unitedKingdom
    #expect(zone.date(at: moment("2026-06-14T23:00:00Z")) == today)
    #expect(zone.date(at: moment("2026-06-14T22:59:59Z")) == day("2026-06-14"))
    #expect(zone.date(at: moment("2026-01-14T23:59:59Z")) == day("2026-01-14"))
    #expect(zone.startOfDay(today) == moment("2026-06-14T23:00:00Z"))
    #expect(zone.startOfDay(day("2026-03-29")) == moment("2026-03-29T00:00:00Z"))
    #expect(zone.startOfDay(day("2026-03-30")) == moment("2026-03-29T23:00:00Z"))
    #expect(zone.startOfDay(day("2026-10-25")) == moment("2026-10-24T23:00:00Z"))
  }

  @Test(arguments: [
    PoolTimeZone.unitedKingdom, .utc, zone(-840), zone(840), zone(345),
    zone(60, .init(startMonth: 3, endMonth: 10, changeHour: 1, shift: 60)),
    zone(60, .init(startMonth: 10, endMonth: 3, changeHour: 1, shift: -60)),
    // Clocks go over midnight in these: a day begins twice, late, or after a gap.
    zone(120, .init(startMonth: 3, endMonth: 10, changeHour: 22, shift: 60)),
    zone(90, .init(startMonth: 3, endMonth: 10, changeHour: 22, shift: 60)),
    zone(-300, .init(startMonth: 10, endMonth: 3, changeHour: 5, shift: 120)),
    zone(30, .init(startMonth: 4, endMonth: 9, changeHour: 23, shift: -120)),
  ])
  func `begins each day at its first moment`(zone: PoolTimeZone) {
    var wrong: [CivilDate] = []
    var date = day("2025-12-31")
    while date < day("2027-01-02") {
      let start = zone.startOfDay(date)
      // Quarter hours suffice: every offset and change lies on one.
      let earlier = (1...16).map { start.adding(seconds: -900 * $0) } + [start.adding(seconds: -1)]
      if zone.date(at: start) != date || earlier.contains(where: { zone.date(at: $0) == date }) {
        wrong.append(date)
      }
      date = date.adding(days: 1)
    }
    #expect(wrong.isEmpty)
  }

  @Test func `is refused beyond what clocks do`() {
    #expect(PoolTimeZone(standardOffset: 841) == nil)
    #expect(PoolTimeZone(standardOffset: .min) == nil)
    for (start, end, hour, shift) in [
      (0, 10, 1, 60), (3, 13, 1, 60), (3, 3, 1, 60), (3, 10, 24, 60), (3, 10, 1, 121),
    ] {
      let rule = PoolTimeZone.SummerTime(
        startMonth: start, endMonth: end, changeHour: hour, shift: shift)
      #expect(PoolTimeZone(standardOffset: 0, summerTime: rule) == nil)
    }
  }

  @Test func `never traps at the extremes`() {
    for zone in [PoolTimeZone.unitedKingdom, zone(-840), zone(840)] {
      for date in [CivilDate.first, .last] { _ = zone.startOfDay(date) }
      for second in [Int.min, .max] {
        _ = zone.date(at: Instant(secondsSince1970: second))
      }
    }
    #expect(PoolTimeZone.unitedKingdom.date(at: Instant(secondsSince1970: .max)) == .last)
  }
}
