extension InvitationPlan {
  /// Every reason against inviting a practitioner for a request now; none where it can be sent.
  func reasonsAgainst(
    _ practitioner: PractitionerMembership, for request: Request, order: Order
  ) -> [Reason] {
    var reasons: [Reason] = []
    if !request.state.looksForAPractitioner {
      reasons.append(Reason(.notLooking, ["state": request.state.rawValue]))
    }
    let open = openInvitations(for: request)
    let most = max(1, state.policy.requests.maxConcurrentInvitations)
    if open.count >= most {
      reasons.append(Reason(.invitationAlreadyOpen, ["open": "\(open.count)", "most": "\(most)"]))
    }
    if state.practitionersAsked(for: request).contains(practitioner.id) {
      reasons.append(Reason(.alreadyAsked))
    }
    guard let field = PairField(request, context.matching(state)) else {
      return reasons + [
        Reason(.notFound, ["kind": RecordKind.person.rawValue, "id": request.individual.text])
      ]
    }
    reasons += requirementsUnmet(by: practitioner, in: field)
    if order == .ranked, let first = firstChoice(before: practitioner.id, in: field) {
      reasons.append(Reason(.notNextChoice, ["next": first.text]))
    }
    return reasons
  }

  func openInvitations(for request: Request) -> [Invitation] {
    state.invitations(for: request.id).filter { $0.isOpen(at: context.now) }
  }

  /// The reasons of every requirement that a pair does not meet.
  func requirementsUnmet(by practitioner: PractitionerMembership, in field: PairField) -> [Reason] {
    guard let candidate = candidate(of: practitioner) else {
      return [
        Reason(.notFound, ["kind": RecordKind.person.rawValue, "id": practitioner.person.text])
      ]
    }
    return rules.flatMap {
      $0.verdict(on: candidate, for: field.seeker, in: field.context).reasons
    }
  }

  /// The first on the individual's list, before a practitioner, who was not asked and can be.
  private func firstChoice(
    before practitioner: PractitionerID, in field: PairField
  ) -> PractitionerID? {
    let request = field.seeker.request
    guard case .ranked(let listed) = request.preferences.choice,
      let place = listed.firstIndex(of: practitioner)
    else { return nil }
    let asked = state.practitionersAsked(for: request)
    return listed[..<place].first { id in
      guard let other = state.practitioners[id], !asked.contains(id) else { return false }
      return requirementsUnmet(by: other, in: field).isEmpty
    }
  }
}

extension PoolState {
  /// The practitioners who were asked for a request and may not be asked again.
  ///
  /// Who declined or accepted is not asked twice; whose time ran out or whose invitation was taken back
  /// may be asked again once the individual has chosen anew (rule R23).
  package func practitionersAsked(for request: Request) -> Set<PractitionerID> {
    let binding = invitations(for: request.id).filter { invitation in
      guard [.expired, .withdrawn].contains(invitation.state), let ended = invitation.ended,
        let chosen = request.waiting.chosen
      else { return true }
      return chosen < ended
    }
    return Set(binding.map(\.practitioner))
  }
}

/// A request and the moment at which pairs with it are judged.
struct PairField {
  let seeker: Seeker
  let context: MatchContext

  init?(_ request: Request, _ context: MatchContext) {
    self.context = context
    guard let seeker = Seeker(request, in: context.state, on: context.date) else { return nil }
    self.seeker = seeker
  }
}

extension ReasonCode {
  /// As many invitations of the request as the policy allows wait for an answer.
  public static let invitationAlreadyOpen = ReasonCode("invitation.alreadyOpen")
  /// The practitioner was asked for this request before.
  public static let alreadyAsked = ReasonCode("invitation.alreadyAsked")
  /// Somebody higher on the individual's list can be asked.
  public static let notNextChoice = ReasonCode("invitation.notNextChoice")
  /// The request looks for no practitioner in its state.
  public static let notLooking = ReasonCode("request.notLooking")
}
