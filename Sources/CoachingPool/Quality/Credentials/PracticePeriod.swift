/// What a practitioner did outside of the pool between two days, by their own word.
public struct PracticePeriod: Hashable, Sendable {
  /// The first day.
  public let first: CivilDate
  /// The last day.
  public let last: CivilDate
  /// Minutes that somebody paid for.
  public let paidMinutes: Int
  /// Minutes that nobody paid for.
  public let unpaidMinutes: Int
  /// How many people, teams and groups it was with, each named in one period alone.
  public let clients: Int

  /// States a period; `nil` where a number is negative, the days are the wrong way round, or there are more
  /// than 24 hours to a day.
  public init?(
    from first: CivilDate, through last: CivilDate, paidMinutes: Int = 0, unpaidMinutes: Int = 0,
    clients: Int = 0
  ) {
    guard first <= last, paidMinutes >= 0, unpaidMinutes >= 0, (0...1_000_000).contains(clients)
    else { return nil }
    let (minutes, overflow) = paidMinutes.addingReportingOverflow(unpaidMinutes)
    guard !overflow, minutes <= (last.days(since: first) + 1) * CivilDate.mostMinutes else {
      return nil
    }
    self.first = first
    self.last = last
    self.paidMinutes = paidMinutes
    self.unpaidMinutes = unpaidMinutes
    self.clients = clients
  }

  /// The minutes, paid or not.
  public var minutes: Int { paidMinutes + unpaidMinutes }
}
