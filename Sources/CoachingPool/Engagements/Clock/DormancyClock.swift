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
  /// The live engagements of which the clock may ask something, in the order of identifiers.
  ///
  /// Left out are those in which something happened so lately that nothing can be due, whatever their
  /// sessions say: most of a pool, without a look at a session.
  func engagementsThatMayLieDormant(at now: Instant) -> [Engagement] {
    // Two days to spare, since the clock counts calendar days.
    let days = max(0, policy.engagements.dormantAfter - 2)
    let since = now.adding(seconds: days > 36_525 ? .min : -days * 86_400)
    var found: [Engagement] = []
    engagements.visit { entry in
      guard entry.value.state.isLive else { return }
      if entry.value.questions.isEmpty, entry.value.currentPause == nil,
        entry.value.since ?? entry.value.proposed > since
      {
        return
      }
      found.append(entry.value)
    }
    return found.sorted { $0.id < $1.id }
  }

  /// The clock of an engagement at the moment of a command.
  func dormancy(of engagement: Engagement, in context: CommandContext) -> DormancyClock {
    DormancyClock(
      engagement, context.sessions(of: engagement.id, in: self), under: policy.engagements,
      in: zone, at: context.now)
  }
}
