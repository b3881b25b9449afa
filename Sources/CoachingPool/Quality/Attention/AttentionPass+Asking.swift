// Requests and invitations.
extension AttentionPass {
  mutating func lookAtRequests() {
    let silence = state.policy.requests.roundsMissedInSilence
    var found: [Request] = []
    state.requests.visit { entry in
      let stands = entry.value.state
      if stands == .open || stands == .waitlisted || stands == .awaitingApproval {
        found.append(entry.value)
      }
    }
    let approvals = Set(
      found.contains { $0.state == .awaitingApproval }
        ? state.approvalsPassedOn(at: now, for: nil).map(\.id) : [])
    for request in found {
      let subject = RecordKey(.request, request.id.text)
      let since = request.submitted.map(zone.date) ?? request.proposedStart
      if request.state == .awaitingApproval {
        guard approvals.contains(request.id) else { continue }
        let passed = state.approvalDeadline(of: request).map(zone.date) ?? since
        add(
          .approvalPassedOn, subject, since: since, due: min(passed, today), .approvalHasPassedOn)
        continue
      }
      if request.waiting.missedRounds > silence {
        add(
          .roundsMissed, subject, since: since, due: today, .roundsWereMissed,
          ["rounds": "\(request.waiting.missedRounds)"])
      }
      guard !state.invitationsByRequest[request.id].contains(where: isOpen) else { continue }
      let isFirst = state.goesFirst(request)
      add(
        .requestWaits, subject, since: since,
        due: isFirst ? min(since, today) : since.adding(days: terms.matchWithinDays),
        isFirst ? .waitsAndGoesFirst : .waitsForAPractitioner,
        ["days": "\(max(0, today.days(since: since)))"])
    }
  }

  mutating func lookAtInvitations() {
    var found: [Invitation] = []
    state.sentInvitationsByPractitioner.visit { id in
      guard let invitation = state.invitations.entry(of: id)?.value else { return }
      found.append(invitation)
    }
    for invitation in found {
      let expires = zone.date(at: invitation.expires)
      add(
        .invitationExpires, RecordKey(.invitation, invitation.id.text),
        since: zone.date(at: invitation.sent), due: expires,
        invitation.expires <= now ? .invitationHasExpired : .invitationIsUnanswered,
        ["until": "\(expires)"])
    }
  }

  private func isOpen(_ invitation: InvitationID) -> Bool {
    state.invitations.read(invitation) { $0.state == .sent } ?? false
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
