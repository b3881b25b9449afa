/// What became of a request that was passed on to the next choice.
public enum Forwarding: Hashable, Sendable {
  /// The next choice is invited.
  case invited(Invitation)
  /// As many invitations as the policy allows wait for an answer, or nobody else can be asked and one
  /// still waits; nothing changed.
  case awaitsAnAnswer
  /// Nobody can be asked at present, and the request is on the waiting list.
  case noMatchFound(NoMatchFound)
}

extension InvitationPlan {
  /// Passes a request on to whoever is next; it is known to look for a practitioner.
  ///
  /// - Complexity: O(k) verdicts for a list of k; O(p) of p practitioners for "choose for me".
  mutating func forward(_ request: Request) -> Forwarding {
    catchUp()
    let open = openInvitations(for: request)
    guard open.count < max(1, state.policy.requests.maxConcurrentInvitations) else {
      return .awaitsAnAnswer
    }
    var unmet: [ReasonCode] = []
    if let field = PairField(request, context.matching(state)),
      let next = nextChoice(in: field, unmet: &unmet)
    {
      return .invited(add(next, for: request))
    }
    guard open.isEmpty else { return .awaitsAnAnswer }
    waitlist(request)
    let codes = unmet.uniqued()
    var counts: [ReasonCode: Int] = [:]
    for code in unmet { counts[code, default: 0] += 1 }
    return .noMatchFound(
      NoMatchFound(
        request: request.id,
        unmet: codes.map { .init(code: $0, practitioners: counts[$0] ?? 0) }))
  }

  /// Finds whom to ask next, and keeps what stood in the way of the others.
  func nextChoice(in field: PairField, unmet: inout [ReasonCode]) -> PractitionerMembership? {
    let request = field.seeker.request
    let asked = state.practitionersAsked(for: request)
    switch request.preferences.choice {
    case .ranked(let listed):
      for id in listed {
        guard let practitioner = state.practitioners[id], !asked.contains(id) else { continue }
        let codes = requirementsUnmet(by: practitioner, in: field).map(\.code).uniqued()
        if codes.isEmpty { return practitioner }
        unmet += codes
      }
      return nil
    case .chooseForMe:
      var best: (rank: ChoiceRank, practitioner: PractitionerMembership)?
      for practitioner in state.practitioners.values where !asked.contains(practitioner.id) {
        let codes = requirementsUnmet(by: practitioner, in: field).map(\.code).uniqued()
        guard codes.isEmpty else {
          unmet += codes
          continue
        }
        guard let rank = rank(of: practitioner, in: field) else { continue }
        if best.map({ rank < $0.rank }) ?? true { best = (rank, practitioner) }
      }
      return best?.practitioner
    }
  }

  /// Where an eligible practitioner stands for a request, as in a shortlist.
  private func rank(of practitioner: PractitionerMembership, in field: PairField) -> ChoiceRank? {
    let context = field.context
    return candidate(of: practitioner).map {
      ChoiceRank(
        mark: Int64(OrganisationIsShared().score(of: $0, for: field.seeker, in: context)),
        points: Int64(resolved.points($0, for: field.seeker, in: context)), $0,
        for: field.seeker.request.id)
    }
  }
}
