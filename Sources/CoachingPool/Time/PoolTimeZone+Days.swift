extension PoolTimeZone {
  /// The moment on another day at which clocks here show the same time as at a given moment.
  ///
  /// Where clocks skip that time on the day, or show it twice, it is a moment within the hour.
  func moment(on date: CivilDate, atTheTimeOf moment: Instant) -> Instant {
    let local = moment.adding(seconds: offset(at: moment) * 60)
    let second = local.dayAndSecond.second
    let shown = Instant(secondsSince1970: date.dayNumber * 86_400 + second)
    let guess = shown.adding(seconds: -offset(at: moment) * 60)
    return shown.adding(seconds: -offset(at: guess) * 60)
  }

  /// The moment so many calendar days later at which clocks here show the same time.
  func moment(_ days: Int, daysAfter moment: Instant) -> Instant {
    self.moment(on: date(at: moment).adding(days: days), atTheTimeOf: moment)
  }
}
