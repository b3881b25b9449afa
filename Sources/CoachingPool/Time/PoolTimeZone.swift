/// Turns moments into days for a pool, by an offset and a summer-time rule.
///
/// Named zones need a database that is not everywhere; a pool works in one place, so its zone is a
/// value. The default is the United Kingdom's: UTC in winter, one hour ahead from 01:00 UTC on the
/// last Sunday of March to 01:00 UTC on the last Sunday of October (Summer Time Order 2002).
public struct PoolTimeZone: Hashable, Sendable {
  /// Minutes ahead of UTC in winter, −840 to 840.
  public let standardOffset: Int
  /// When clocks change, or `nil` where they do not.
  public let summerTime: SummerTime?

  /// Says between which last Sundays clocks are ahead, and by how much.
  public struct SummerTime: Hashable, Sendable, Codable {
    /// The month on whose last Sunday summer time begins, 1 to 12.
    public let startMonth: Int
    /// The month on whose last Sunday summer time ends, 1 to 12.
    public let endMonth: Int
    /// The hour, in UTC, at which clocks change on both days.
    public let changeHour: Int
    /// Minutes by which clocks are ahead.
    public let shift: Int

    /// Makes a rule of last Sundays.
    public init(startMonth: Int, endMonth: Int, changeHour: Int, shift: Int) {
      self.startMonth = startMonth
      self.endMonth = endMonth
      self.changeHour = changeHour
      self.shift = shift
    }

    /// Whether clocks change in the month in which a moment lies.
    fileprivate func hasAChange(inTheMonthOf moment: Instant) -> Bool {
      let month = moment.utcDate.month
      return month == startMonth || month == endMonth
    }
  }

  /// Makes a zone; `nil` for an offset beyond 14 hours, a month or hour that does not exist, or a
  /// summer shift beyond two hours.
  public init?(standardOffset: Int, summerTime: SummerTime? = nil) {
    guard (-840...840).contains(standardOffset) else { return nil }
    if let summerTime {
      guard (1...12).contains(summerTime.startMonth), (1...12).contains(summerTime.endMonth),
        summerTime.startMonth != summerTime.endMonth, (0...23).contains(summerTime.changeHour),
        (-120...120).contains(summerTime.shift)
      else { return nil }
    }
    self.init(uncheckedOffset: standardOffset, summerTime: summerTime)
  }

  private init(uncheckedOffset: Int, summerTime: SummerTime?) {
    standardOffset = uncheckedOffset
    self.summerTime = summerTime
  }

  /// Coordinated Universal Time.
  public static let utc = PoolTimeZone(uncheckedOffset: 0, summerTime: nil)

  /// The time of the United Kingdom.
  public static let unitedKingdom = PoolTimeZone(
    uncheckedOffset: 0,
    summerTime: SummerTime(startMonth: 3, endMonth: 10, changeHour: 1, shift: 60))

  /// The minutes by which clocks here are ahead of UTC at a moment.
  public func offset(at moment: Instant) -> Int {
    guard let summerTime else { return standardOffset }
    let (year, month, _) = moment.utcDate.components
    let (first, last) = (summerTime.startMonth, summerTime.endMonth)
    let isSummer: Bool
    if month == first {
      isSummer = change(in: month, of: year, hour: summerTime.changeHour) <= moment
    } else if month == last {
      isSummer = moment < change(in: month, of: year, hour: summerTime.changeHour)
    } else {
      // Clocks change within two months, so that any other month tells by itself.
      isSummer = first < last ? first < month && month < last : month < last || first < month
    }
    return standardOffset + (isSummer ? summerTime.shift : 0)
  }

  /// The day that the calendar on the wall shows at a moment.
  public func date(at moment: Instant) -> CivilDate {
    moment.adding(seconds: offset(at: moment) * 60).utcDate
  }

  /// The first moment of a day here.
  public func startOfDay(_ date: CivilDate) -> Instant {
    let local = Instant(secondsSince1970: date.dayNumber * 86_400)
    let standard = local.adding(seconds: -standardOffset * 60)
    guard let summerTime else { return standard }
    let summer = standard.adding(seconds: -summerTime.shift * 60)
    if !summerTime.hasAChange(inTheMonthOf: standard), !summerTime.hasAChange(inTheMonthOf: summer)
    {
      return local.adding(seconds: -offset(at: standard) * 60)
    }
    // Midnight by either offset; or, where clocks skip it, the moment at which they change.
    let changes = [summerTime.startMonth, summerTime.endMonth].map {
      change(in: $0, of: standard.utcDate.year, hour: summerTime.changeHour)
    }
    return ([standard, summer] + changes).sorted().first { self.date(at: $0) == date } ?? standard
  }

  private func change(in month: Int, of year: Int, hour: Int) -> Instant {
    let last = CivilDate.days(inMonth: month, of: year)
    let day = CivilDate(year, month, last) ?? .first
    let sunday = day.adding(days: -(day.weekday % 7))
    return Instant(secondsSince1970: sunday.dayNumber * 86_400 + hour * 3600)
  }
}

extension PoolTimeZone: Codable {
  private enum CodingKeys: String, CodingKey {
    case standardOffset
    case summerTime
  }

  /// Reads offset and rule, and checks both.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let offset = try container.decode(Int.self, forKey: .standardOffset)
    let rule = try container.decodeIfPresent(SummerTime.self, forKey: .summerTime)
    guard let zone = PoolTimeZone(standardOffset: offset, summerTime: rule) else {
      throw DecodingError.dataCorruptedError(
        forKey: .standardOffset, in: container,
        debugDescription: "The offset lies beyond 14 hours, or the summer-time rule names no day.")
    }
    self = zone
  }

  /// Writes offset and rule.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(standardOffset, forKey: .standardOffset)
    try container.encodeIfPresent(summerTime, forKey: .summerTime)
  }
}
