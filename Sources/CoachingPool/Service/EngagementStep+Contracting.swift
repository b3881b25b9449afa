extension EngagementStep {
  /// Whether the individual is still finding out about others for the same request, or others are asked.
  var isOneOfSeveral: Bool {
    guard let request = before.request else { return false }
    return state.engagements(from: request).contains {
      $0.id != before.id && [.proposed, .chemistry].contains($0.state)
    } || state.invitations(for: request).contains { $0.isOpen(at: context.now) }
  }

  /// Lets the engagement be the one that the individual goes on with: the others of the same request
  /// end, open invitations are taken back, and what came before names it as its successor (rule A35).
  mutating func becomeTheOneChosen() {
    guard let request = before.request else { return }
    for other in state.engagements(from: request)
    where other.id != before.id && [.proposed, .chemistry].contains(other.state) {
      var ended = other
      ended.state = .cancelled
      ended.since = context.now
      ended.close(.notChosen, at: context.now, by: .system)
      changes.append(.put(.engagement(ended)))
      changes.append(
        pen.entry(
          .chooseAnother, from: other.state, to: ended, as: .system,
          because: ClosureCode.notChosen.rawValue))
    }
    for invitation in state.invitations(for: request) where invitation.state == .sent {
      changes.append(.put(.invitation(invitation.ended(.withdrawn, at: context.now))))
    }
    if let link = state.predecessor(of: next, namingIt: true) { changes.append(link) }
  }
}

extension PoolState {
  /// The change by which an engagement's predecessor names it as its successor; `nil` where there is
  /// none, or another one was named and goes on, unless this one is chosen.
  func predecessor(of engagement: Engagement, namingIt isChosen: Bool) -> Change? {
    guard let id = engagement.predecessor, var former = engagements[id],
      let closure = former.closure,
      closure.successor != engagement.id
    else { return nil }
    let named = closure.successor.flatMap { engagements[$0] }
    guard isChosen || named == nil || named?.state == .cancelled else { return nil }
    former.closure?.successor = engagement.id
    return .put(.engagement(former))
  }
}
