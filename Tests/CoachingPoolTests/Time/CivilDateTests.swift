import CoachingPool
import Testing

@Suite struct `A civil date` {
  @Test func `agrees with an independent count on every day from 1600 to 2400`() {
    var number = day("1600-01-01").dayNumber
    var weekday = 6  // 1600-01-01 was a Saturday.
    var wrong: [String] = []
    for year in 1600...2400 {
      let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      for (month, length) in zip(1...12, lengths) {
        for day in 1...length {
          guard let date = CivilDate(year, month, day) else {
            wrong.append("\(year)-\(month)-\(day) missing")
            continue
          }
          let back = date.components
          if date.dayNumber != number || date.weekday != weekday || back.year != year
            || back.month != month || back.day != day
          {
            wrong.append("\(year)-\(month)-\(day)")
          }
          number += 1
          weekday = weekday % 7 + 1
        }
        if CivilDate(year, month, length + 1) != nil { wrong.append("\(year)-\(month) too long") }
      }
    }
    #expect(wrong.isEmpty)
    #expect(day("1970-01-01").dayNumber == 0)
    #expect(number - 1 == day("2400-12-31").dayNumber)
  }

  @Test func `exists from 0001-01-01 to 9999-12-31 and nowhere else`() {
    #expect(CivilDate.first.description == "0001-01-01")
    #expect(CivilDate.last.description == "9999-12-31")
    #expect(CivilDate(dayNumber: CivilDate.first.dayNumber - 1) == nil)
    #expect(CivilDate(dayNumber: CivilDate.last.dayNumber + 1) == nil)
    for extreme in [Int.min, Int.max] {
      #expect(CivilDate(dayNumber: extreme) == nil)
      #expect(CivilDate(extreme, 1, 1) == nil)
      #expect(CivilDate(2026, extreme, 1) == nil)
      #expect(CivilDate(2026, 1, extreme) == nil)
    }
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2028-01-31", 1, "2028-02-29"),
    ("2026-03-31", -1, "2026-02-28"), ("2026-12-15", 1, "2027-01-15"),
    ("2026-01-15", -1, "2025-12-15"), ("2026-08-31", 6, "2027-02-28"),
    ("2026-05-31", -12, "2025-05-31"), ("2026-05-31", 0, "2026-05-31"),
    ("0001-01-31", -1, "0001-01-01"), ("9999-12-01", 1, "9999-12-31"),
  ])
  func `moves by months and clamps the day`(from: String, months: Int, to: String) {
    #expect(day(from).adding(months: months) == day(to))
  }

  @Test func `A38: 29 February and n years is 28 February where the year is no leap year`() {
    let award = day("2024-02-29")
    #expect(award.adding(years: 1) == day("2025-02-28"))
    #expect(award.adding(years: 3) == day("2027-02-28"))
    #expect(award.adding(years: 4) == day("2028-02-29"))
    #expect(award.adding(years: 5) == day("2029-02-28"))
    #expect(day("2000-02-29").adding(years: 100) == day("2100-02-28"))
  }

  @Test func `never traps at the extremes`() {
    for date in [CivilDate.first, today, .last] {
      for extreme in [Int.min, Int.min + 1, Int.max - 1, Int.max] {
        let end = extreme > 0 ? CivilDate.last : .first
        #expect(date.adding(days: extreme) == end)
        #expect(date.adding(months: extreme) == end)
        #expect(date.adding(years: extreme) == end)
      }
    }
  }

  @Test func `moving there and back by days is where it began`() {
    for step in stride(from: -200_000, through: 200_000, by: 997) {
      #expect(today.adding(days: step).adding(days: -step) == today)
      #expect(today.adding(days: step).days(since: today) == step)
    }
  }

  @Test(arguments: [
    "", "2026-6-15", "2026-06-15 ", " 2026-06-15", "2026/06/15", "20260615", "2026-06-31",
    "2027-02-29", "1900-02-29", "0000-01-01", "-001-01-01", "2026-00-10", "2026-13-10",
    "2026-01-00", "+026-01-01", "２０２６-06-15", "2026-06-1５", "2026-06-15T", "10000-01-01",
    "2026-06\u{0}15", "2026-06-1a", "aaaa-bb-cc",
  ])
  func `refuses any other text`(text: String) { #expect(CivilDate(text) == nil) }

  @Test func `reads back what it writes`() {
    for number in stride(from: CivilDate.first.dayNumber, to: CivilDate.last.dayNumber, by: 811) {
      let date = CivilDate(dayNumber: number)
      #expect(date.flatMap { CivilDate($0.description) } == date)
    }
  }
}

@Suite struct `A quarter` {
  @Test func `holds three months and reads back what it writes`() {
    for month in 1...12 {
      guard let date = CivilDate(2026, month, 28) else { continue }
      let quarter = Quarter(of: date)
      #expect(quarter.number == (month + 2) / 3)
      #expect(Quarter(quarter.description) == quarter)
      #expect(quarter.firstDay <= date && quarter.firstDay.adding(months: 3) > date)
    }
  }

  @Test(arguments: ["", "2026-Q0", "2026-Q5", "2026Q1", "2026-q1", "0000-Q1", "2026-Q1 "])
  func `refuses any other text`(text: String) { #expect(Quarter(text) == nil) }
}
