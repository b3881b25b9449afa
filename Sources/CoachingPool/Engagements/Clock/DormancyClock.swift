/// Says what the clock asks of an engagement in which nothing happens.
///
/// The first question is due on the day on which a pause was to end, or so many days after the last
/// activity; the second an interval after the first, and the end an interval after the second. What the
/// two do, a session above all, and the individual's answer begin it anew. A session or a chemistry
/// meeting that is planned is waited for. Source: rules A19, A32 and A33; workflow section 8.3, E10.
struct DormancyClock {
  /// What is due.
  enum Step: Hashable, Sendable {
    case nothing, question, end
  }

  let step: Step
  /// The questions asked since the last activity, and not answered.
  let unanswered: [Instant]

  init(
    _ engagement: Engagement, _ sessions: SessionTally, under policy: EngagementPolicy,
    in zone: PoolTimeZone, at now: Instant
  ) {
    let marks = [
      engagement.since, engagement.activated, engagement.confirmed,
      engagement.chemistry.meeting?.at,
      sessions.lastHeld, sessions.lastPlanned,
    ]
    let activity = marks.compactMap { $0 }.reduce(engagement.proposed, max)
    unanswered = engagement.questions.filter { $0 >= activity }.sorted()
    guard engagement.state.isLive else {
      step = .nothing
      return
    }
    var first = zone.moment(policy.dormantAfter, daysAfter: activity)
    if let pause = engagement.currentPause {
      let returns = zone.startOfDay(pause.returns)
      // Until something happens in the pause, the day of return alone counts; what is planned has not.
      let happened = [
        engagement.activated, engagement.confirmed, sessions.lastHeld,
      ].compactMap { $0 }.reduce(engagement.proposed, max)
      first = happened <= pause.began ? returns : max(returns, first)
    }
    let due = unanswered.last.map { zone.moment(policy.questionInterval, daysAfter: $0) } ?? first
    step = now < due ? .nothing : unanswered.count < 2 ? .question : .end
  }
}

extension PoolState {
  /// The clock of an engagement at the moment of a command.
  func dormancy(of engagement: Engagement, in context: CommandContext) -> DormancyClock {
    DormancyClock(
      engagement, context.facts(of: engagement.id, in: self).sessions, under: policy.engagements,
      in: pool?.timeZone ?? .unitedKingdom, at: context.now)
  }
}
