import CoachingPool

/// Amara of Ashvale works with Boris of Brindlewood.
///
/// Sue manages her, Pia leads her project, and Hal is
/// of human resources, all of Ashvale. Cora is a councillor there.
enum Contract {
  static let byAmara = context(.individual, "amara", randomness: 21)
  static let byBoris = context(.practitioner, "boris", randomness: 22)
  static let bySue = context(.sponsor, "sue", randomness: 23)

  /// The pool, with an engagement `e` in a state.
  static func pool(
    _ state: EngagementState = .contracting, threeWay: Membership.ThreeWayContracting = .offered,
    involvement: Involvement? = nil, sponsors: [Sponsor] = [],
    participants: [PersonID] = ["amara"], kind: ServiceKind = .coaching
  ) -> PoolState {
    var ashvales = membership(of: "ashvale")
    ashvales.threeWay = threeWay
    var records = theSmallPool
    for person: PersonID in ["sue", "pia", "hal", "mo"] {
      records.append(.person(officer(person, .manager)))
    }
    records += [
      .membership(ashvales), .person(councillor("cora")),
      .person(officer("paula", of: "lead-body")),
      .organisation(organisation("lead-body", .other)),
      .engagement(
        Engagement(
          id: "e", kind: kind, participants: participants, practitioner: "coach-boris",
          state: state, proposed: now, organisation: "ashvale", sponsors: sponsors,
          involvement: involvement)),
    ]
    return PoolState(records)
  }

  /// The pool in contracting, with Sue as a sponsor.
  static func withSue(_ level: Involvement.Level = .full) -> PoolState {
    pool(involvement: Involvement(level), sponsors: [Sponsor("sue", .lineManager)])
  }

  /// Those whom the agreement of `e` concerns.
  static func parties(_ state: PoolState, on date: CivilDate = today) -> [AgreementParty] {
    state.contracting(of: "e", on: date)?.parties ?? []
  }

  /// Terms that say everything, with four items typed.
  static func terms(
    _ state: PoolState, goal: String = "To delegate with confidence"
  ) -> AgreementTerms {
    var terms = AgreementTerms(
      standardOf: state.policy.engagements, parties: parties(state))
    terms.goals = [
      SharedGoal(
        id: "g-1", goal: goal, individualImpact: "Evenings that are my own",
        organisationalImpact: "A team that decides", measure: "Three tasks handed over by autumn")
    ]
    terms.say("The service is being merged with another one.", about: .workplaceContext)
    terms.say("Sue leaves a meeting to Amara each week.", about: .support)
    return terms
  }

  static func sign(_ version: Int = 1) -> SignAgreement {
    SignAgreement("e", version: version, acknowledgesLimits: true)
  }

  static func readiness(_ state: PoolState) -> [ReasonCode] {
    state.contracting(of: "e", on: today)?.activation.reasons.map(\.code) ?? []
  }
}

extension PoolState {
  /// Changes the engagement `e` as another command would.
  mutating func change(_ change: (inout Engagement) -> Void) {
    guard var engagement = engagements["e"] else { return }
    change(&engagement)
    apply([.put(.engagement(engagement))])
  }

  /// Lets work begin under the current version.
  mutating func activate() throws {
    _ = try run(Activate("e"), clock(at: now))
  }
}
