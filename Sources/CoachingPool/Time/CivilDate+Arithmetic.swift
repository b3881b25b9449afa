extension CivilDate {
  /// The most minutes that a log takes of one day: 24 hours.
  static let mostMinutes = 1440

  /// Moves by days; stays at the first or last date that can be written.
  public func adding(days: Int) -> CivilDate {
    let (sum, overflow) = dayNumber.addingReportingOverflow(days)
    if overflow { return days > 0 ? .last : .first }
    return CivilDate(dayNumber: sum) ?? (days > 0 ? .last : .first)
  }

  /// Moves by calendar months; a day that the month lacks becomes the month's last.
  ///
  /// 2026-01-31 and one month is 2026-02-28, as the data protection regulator counts time limits.
  public func adding(months: Int) -> CivilDate {
    let (year, month, day) = components
    let (sum, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    if overflow { return months > 0 ? .last : .first }
    let target = sum.flooredDivision(by: 12)
    guard (1...9999).contains(target.quotient) else { return months > 0 ? .last : .first }
    let clamped = min(day, Self.days(inMonth: target.remainder + 1, of: target.quotient))
    return CivilDate(target.quotient, target.remainder + 1, clamped) ?? self
  }

  /// Moves by years; 29 February becomes 28 February where the year is no leap year.
  ///
  /// Rule A38: 29 February and n years gives 28 February as the first invalid day.
  public func adding(years: Int) -> CivilDate {
    let (months, overflow) = years.multipliedReportingOverflow(by: 12)
    return overflow ? (years > 0 ? .last : .first) : adding(months: months)
  }

  /// Counts the days from another date to this one; negative where this one is earlier.
  public func days(since other: CivilDate) -> Int { dayNumber - other.dayNumber }
}

extension Int {
  fileprivate func flooredDivision(by divisor: Int) -> (quotient: Int, remainder: Int) {
    let remainder = (self % divisor + divisor) % divisor
    return ((self - remainder) / divisor, remainder)
  }
}
