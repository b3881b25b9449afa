// Requests and invitations.
extension AttentionPass {
  mutating func lookAtRequests() {
    let state = self.state
    let silence = state.policy.requests.roundsMissedInSilence
    state.waitingRequests.visit { entry in
      guard entry.value.looksForAPractitioner else { return }
      let isAsked = state.sentInvitationsByRequest.count(of: entry.key) > 0
      // Whoever is asked of waits for that answer.
      _ = state.requests.read(entry.key) { request in
        if !isAsked || request.waiting.missedRounds > silence {
          look(at: request, isAsked: isAsked)
        }
      }
    }
    for request in state.approvalsPassedOn(at: now, for: nil) {
      let since = since(request)
      let passed = state.approvalDeadline(of: request).map(zone.date) ?? since
      add(
        .approvalPassedOn, RecordKey(.request, request.id.text), since: since,
        due: min(passed, today), .approvalHasPassedOn)
    }
  }

  private mutating func look(at request: Request, isAsked: Bool) {
    let subject = RecordKey(.request, request.id.text)
    let since = since(request)
    if request.waiting.missedRounds > state.policy.requests.roundsMissedInSilence {
      add(
        .roundsMissed, subject, since: since, due: today, .roundsWereMissed,
        ["rounds": "\(request.waiting.missedRounds)"])
    }
    if isAsked { return }
    let isFirst = state.goesFirst(request)
    let days = max(0, today.days(since: since))
    add(
      .requestWaits, subject, since: since,
      due: isFirst ? min(since, today) : since.adding(days: terms.matchWithinDays),
      isFirst ? .waitsAndGoesFirst : .waitsForAPractitioner,
      ["days": "\(days)"])
  }

  /// The day from which a request has waited.
  private func since(_ request: Request) -> CivilDate {
    request.submitted.map(zone.date) ?? request.proposedStart
  }

  mutating func lookAtInvitations() {
    let state = self.state
    state.sentInvitationsByPractitioner.visit { id in
      guard let entry = state.invitations.entry(of: id) else { return }
      let expires = zone.date(at: entry.value.expires)
      add(
        .invitationExpires, RecordKey(.invitation, id.text),
        since: zone.date(at: entry.value.sent), due: expires,
        entry.value.expires <= now ? .invitationHasExpired : .invitationIsUnanswered,
        ["until": "\(expires)"])
    }
  }
}

extension ReasonCode {
  /// An organisation did not decide in time.
  public static let approvalHasPassedOn = ReasonCode("attention.approvalHasPassedOn")
  /// A request missed rounds, and nobody decided about the next.
  public static let roundsWereMissed = ReasonCode("attention.roundsWereMissed")
  /// A request waits for a practitioner, and nobody is asked.
  public static let waitsForAPractitioner = ReasonCode("attention.waitsForAPractitioner")
  /// The same, of somebody who lost their practitioner.
  public static let waitsAndGoesFirst = ReasonCode("attention.waitsAndGoesFirst")
  /// A practitioner has not answered yet.
  public static let invitationIsUnanswered = ReasonCode("attention.invitationIsUnanswered")
  /// A practitioner did not answer in time, and the clock's command was not given yet.
  public static let invitationHasExpired = ReasonCode("attention.invitationHasExpired")
}
