/// Says what the clock asks of a request that has seen no activity.
///
/// The first question is due so many days after the last activity, the second an interval after the
/// first, and the end an interval after the second. Any activity, an answer above all, begins it anew;
/// while an invitation waits for an answer nothing is due. Source: rules A19 and A33.
struct QuestionClock {
  /// What is due.
  enum Step: Hashable, Sendable {
    case nothing, question, end
  }

  let step: Step
  /// The questions asked since the last activity, and not answered.
  let unanswered: [Instant]

  init(_ request: Request, in state: PoolState, at now: Instant) {
    let zone = state.zone
    let policy = state.policy.requests
    let invitations = state.invitations(for: request.id)
    let began =
      request.submitted ?? request.termsAcknowledged ?? zone.startOfDay(request.proposedStart)
    let seen =
      [request.waiting.chosen, request.waiting.confirmed].compactMap { $0 }
      + invitations.flatMap { [$0.sent, $0.ended].compactMap { $0 } }
    let activity = seen.reduce(began, max)
    unanswered = request.waiting.questions.filter { $0 >= activity }.sorted()
    guard request.state.looksForAPractitioner, !invitations.contains(where: { $0.state == .sent })
    else {
      step = .nothing
      return
    }
    let due =
      unanswered.last.map { zone.moment(policy.questionInterval, daysAfter: $0) }
      ?? zone.moment(policy.firstQuestionAfter, daysAfter: activity)
    step = now < due ? .nothing : unanswered.count < 2 ? .question : .end
  }
}

extension PoolState {
  /// The requests that look for a practitioner, in the order of their hashes.
  func requestsLooking() -> [Request] {
    var found: [Request] = []
    waitingRequests.visit { entry in
      if entry.value.looksForAPractitioner, let request = requests[entry.key] {
        found.append(request)
      }
    }
    return found
  }
}
