/// Asks for a new practitioner after an engagement that ended before its time, without fault.
///
/// A new request takes over kind, themes, preferences and wish, keeps the organisation's approval and
/// remembers the engagement, which the next engagement names as its predecessor. The practitioner of
/// before is not asked again, unless the individual wants them. The individual is screened anew, since
/// what was true may not stay so; a formal purpose shows there, and an ended membership by entitlement.
/// An ending by conduct allows none. Whoever was left without a practitioner goes first for another one,
/// and counts as having missed as many rounds as may pass in silence. Source: workflow section 8.3, E4
/// and E17; decision 10; rules A06, A19 and A36.
public struct RequestRematch: Command {
  /// The name that commits keep.
  public static let name = "requestRematch"
  /// The engagement that ended.
  public let engagement: EngagementID
  /// The clearance of the individual.
  public let clearance: ScreeningClearance
  /// Who may be asked; `nil` keeps the former choice without the practitioner of before.
  public let choice: PractitionerChoice?
  /// Whether the practitioner of before may be asked again.
  public let mayMeetAgain: Bool

  /// Asks for a rematch.
  ///
  /// - Parameters:
  ///   - engagement: The engagement that ended.
  ///   - clearance: The clearance of the individual.
  ///   - choice: Who may be asked; `nil` keeps the former choice without the practitioner of before. A
  ///     list that this leaves empty is refused, since nobody else may be asked without a choice.
  ///   - mayMeetAgain: Whether the practitioner of before may be asked again.
  public init(
    _ engagement: EngagementID, with clearance: ScreeningClearance,
    choice: PractitionerChoice? = nil, mayMeetAgain: Bool = false
  ) {
    self.engagement = engagement
    self.clearance = clearance
    self.choice = choice
    self.mayMeetAgain = mayMeetAgain
  }

  /// Checks engagement, individual, clearance and entitlement, and opens the new request.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<Request> {
    var guards = CommandGuards(Self.name)
    let ended = try guards.found(state.engagements[engagement], .engagement, engagement.text)
    guard let former = ended.request.flatMap({ state.requests[$0] }) else {
      throw Refusal(Self.name, [Reason(.rematchOfNoRequest)])
    }
    let today = state.date(at: context.now)
    guards.requireIndividual(context.actor, of: former, in: state)
    let isEarly = ended.state == .cancelled || ended.state == .endedEarly
    guards.require(isEarly, Reason(.notEndedEarly, ["state": ended.state.rawValue]))
    guards.require(
      !isEarly || ended.isRematchEligible,
      Reason(.endingAllowsNoRematch, ["code": ended.closure?.code.rawValue ?? "none"]))
    let again = state.requests(of: former.individual).first {
      $0.predecessor == engagement && ![.withdrawn, .expired, .declined].contains($0.state)
    }
    guards.require(
      again == nil, Reason(.rematchAskedBefore, ["request": again?.id.text ?? "none"]))
    let live = state.engagementUnderWay(of: former)
    guards.require(
      live == nil, Reason(.rematchStillUnderWay, ["engagement": live?.text ?? "none"]))
    guards.require(clearance, for: former, on: today, under: state.policy)
    guards.require(Entitlement.verdict(on: RequestDraft(former), in: state, on: today))
    var next = successor(of: former, after: ended, on: today, in: context, state)
    next.state =
      guards.move(RequestMachine.table, from: nil, on: .rematch, by: context.actor.role)
      ?? next.state
    guards.require(next.faults(in: state.policy))
    guards.require(state.referenceFaults(of: .request(next)))
    try guards.refuseIfUnmet()
    return Decision(next, [.put(.request(next))])
  }

  private func successor(
    of former: Request, after ended: Engagement, on today: CivilDate, in context: CommandContext,
    _ state: PoolState
  ) -> Request {
    var preferences = former.preferences
    preferences.choice = choice ?? preferences.choice
    if mayMeetAgain {
      preferences.avoid.removeAll { $0 == ended.practitioner }
    } else {
      if choice == nil, case .ranked(let listed) = preferences.choice {
        preferences.choice = .ranked(listed.filter { $0 != ended.practitioner })
      }
      if !preferences.avoid.contains(ended.practitioner) {
        preferences.avoid.append(ended.practitioner)
      }
    }
    var next = Request(
      id: context.newIdentifier("request", absentFrom: state.requests),
      individual: former.individual, organisation: former.organisation, state: .open,
      kind: former.kind, provision: former.provision, themes: former.themes,
      triggers: former.triggers, needs: former.needs, preferences: preferences,
      referral: former.referral, otherParticipants: former.otherParticipants, wish: former.wish,
      wishedCharacteristics: former.wishedCharacteristics,
      proposedStart: max(former.proposedStart, today),
      termsAcknowledged: former.termsAcknowledged, submitted: context.now,
      predecessor: ended.id, attributes: former.attributes)
    if state.goesFirst(next) {
      next.waiting.missedRounds = max(0, state.policy.requests.roundsMissedInSilence)
    }
    return next
  }
}

extension CommandGuards {
  /// Requires a clearance of a request's individual, for its organisation and not too old (rule A03).
  mutating func require(
    _ clearance: ScreeningClearance, for request: Request, on today: CivilDate,
    under policy: PoolPolicy
  ) {
    let lasts = max(1, policy.requests.clearanceDays)
    require(
      clearance.individual == request.individual && clearance.organisation == request.organisation
        && clearance.clearedOn <= today && today < clearance.clearedOn.adding(days: lasts),
      Reason(.notScreened, ["days": "\(lasts)"]))
  }
}

extension PoolState {
  /// An engagement of a request that is under way.
  fileprivate func engagementUnderWay(of request: Request) -> EngagementID? {
    invitations(for: request.id).flatMap { engagements(of: $0.practitioner) }
      .first { $0.request == request.id && $0.state.isLive }?.id
  }
}

extension ReasonCode {
  /// Another engagement of the same request is under way.
  public static let rematchStillUnderWay = ReasonCode("rematch.stillUnderWay")
  /// The engagement did not end before its time.
  public static let notEndedEarly = ReasonCode("rematch.notEndedEarly")
  /// The engagement ended for a reason after which there is no rematch.
  public static let endingAllowsNoRematch = ReasonCode("rematch.endingAllowsNone")
  /// A rematch of the engagement was asked for already.
  public static let rematchAskedBefore = ReasonCode("rematch.askedBefore")
  /// The engagement came from no request of the pool.
  public static let rematchOfNoRequest = ReasonCode("rematch.ofNoRequest")
}
