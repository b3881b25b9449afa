/// Computes the first moment at which an invitation no longer can be answered.
///
/// So many days count from the day after the one on which it is sent; it ends on the last of them at
/// the time of day at which it was sent. Days on which the practitioner is away do not count, nor, where
/// the policy counts working days, do weekends and holidays. The individual waits with all of that, so
/// an absence without an end is not waited for, and of the others no more days than the policy says
/// (``RequestPolicy/mostDaysAway``). Source: rules R23 and A33; workflow section 8.2.
enum InvitationDeadline {
  static func of(
    sent: Instant, away: [DateSpan], under policy: RequestPolicy, in zone: PoolTimeZone
  ) -> Instant {
    let away = away.filter { $0.end != nil }
    let holidays = Set(policy.holidays)
    var date = zone.date(at: sent)
    var counted = 0
    var putOff = 0
    while counted < max(1, policy.invitationDays), date < .last {
      date = date.adding(days: 1)
      // A weekend in an absence puts nothing off where it would not count anyway.
      if policy.invitationDayCount == .working, date.weekday > 5 || holidays.contains(date) {
        continue
      }
      if putOff < policy.mostDaysAway, away.contains(where: { $0.contains(date) }) {
        putOff += 1
        continue
      }
      counted += 1
    }
    // Never at or before the sending, whatever the zone's clocks do and at the end of the calendar.
    return max(zone.moment(on: date, atTheTimeOf: sent), sent.adding(seconds: 1))
  }

  /// The end of an invitation as the absences put it that its practitioner has by now; never earlier
  /// than the end that it has.
  ///
  /// Only an absence that touches the time for an answer moves it.
  static func extended(_ invitation: Invitation, in state: PoolState) -> Instant {
    guard let practitioner = state.practitioners[invitation.practitioner] else {
      return invitation.expires
    }
    let zone = state.zone
    let organisation = state.requests[invitation.request]?.organisation
    let run = DateSpan(
      from: zone.date(at: invitation.sent), through: zone.date(at: invitation.expires))
    guard let run, practitioner.away.contains(where: { $0.end != nil && $0.overlaps(run) }) else {
      return invitation.expires
    }
    return max(
      invitation.expires,
      of(
        sent: invitation.sent, away: practitioner.away,
        under: organisation.map { state.policy.requests(for: $0) } ?? state.policy.requests,
        in: zone))
  }
}

extension Invitation {
  /// The invitation with its end put off by absences that its practitioner has by now (rule A33); `nil`
  /// where they put nothing off.
  func putOff(in state: PoolState) -> Invitation? {
    let end = InvitationDeadline.extended(self, in: state)
    guard end > expires else { return nil }
    var copy = self
    copy.expires = end
    return copy
  }

  /// Whether it can be answered at a moment, whether or not the clock has put its end off already.
  func isInTime(at moment: Instant, in state: PoolState) -> Bool {
    moment < expires || moment < InvitationDeadline.extended(self, in: state)
  }
}
