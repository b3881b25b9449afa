/// Computes the first moment at which an invitation no longer can be answered.
///
/// So many days count from the day after the one on which it is sent; it ends on the last of them at
/// the time of day at which it was sent. Days on which the practitioner is away do not count, nor, where
/// the policy counts working days, do weekends and holidays. An absence without an end is not waited
/// for, since the individual would wait with it. Source: rules R23 and A33; workflow section 8.2.
enum InvitationDeadline {
  static func of(
    sent: Instant, away: [DateSpan], under policy: RequestPolicy, in zone: PoolTimeZone
  ) -> Instant {
    let away = away.filter { $0.end != nil }
    let holidays = Set(policy.holidays)
    var date = zone.date(at: sent)
    var counted = 0
    while counted < max(1, policy.invitationDays), date < .last {
      date = date.adding(days: 1)
      if away.contains(where: { $0.contains(date) }) { continue }
      if policy.invitationDayCount == .working, date.weekday > 5 || holidays.contains(date) {
        continue
      }
      counted += 1
    }
    // Never at or before the sending, whatever the zone's clocks do and at the end of the calendar.
    return max(zone.moment(on: date, atTheTimeOf: sent), sent.adding(seconds: 1))
  }

  /// The later end of an invitation whose practitioner came to be away, or the end that it has.
  static func extended(_ invitation: Invitation, in state: PoolState) -> Instant {
    guard let practitioner = state.practitioners[invitation.practitioner] else {
      return invitation.expires
    }
    let zone = state.pool?.timeZone ?? .unitedKingdom
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
