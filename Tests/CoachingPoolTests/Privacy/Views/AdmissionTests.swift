import Testing

@testable import CoachingPool

extension Planted {
  /// Why somebody who asks for the view of their own role is not let in; empty where they are.
  static func reasons(
    as role: Role, _ reader: Actor? = nil, in state: PoolState = state,
    at engagement: EngagementID = "e", for row: ConfidentialityRow? = nil,
    under request: LoggedRequest? = correction
  ) -> [ReasonCode] {
    func ask<View: EngagementView>(_ type: View.Type) -> [ReasonCode] {
      let isOfficer = role == .dataProtectionOfficer
      return ReadEngagement<View>(engagement, for: row, under: isOfficer ? request : nil)
        .decision(on: state, in: context(role, reader)).outcome.reasons.map(\.code)
    }
    return switch role {
    case .individual: ask(IndividualView.self)
    case .practitioner: ask(PractitionerView.self)
    case .sponsor: ask(SponsorView.self)
    case .humanResources: ask(HumanResourcesView.self)
    case .organisationalCoordinator: ask(OrganisationalCoordinatorView.self)
    case .poolCoordinator: ask(PoolCoordinatorView.self)
    case .supervisor: ask(SupervisorView.self)
    case .safeguardingLead: ask(SafeguardingView.self)
    case .analyst: ask(AnalystView.self)
    case .publicReader: ask(PublicView.self)
    case .dataProtectionOfficer: ask(DataProtectionView.self)
    case .system: [.nothingToRead]
    }
  }
}

@Suite struct `Being let in to an engagement` {
  private func ofAshvale(_ person: PersonID?) -> Actor {
    Actor("o", as: .organisationalCoordinator, person: person, organisation: "ashvale")
  }

  @Test func `A10: no officer of an elected member's own council hears of their engagement`() {
    var state = Planted.state
    state.put(.person(councillor("amara")))
    let role = Role.organisationalCoordinator
    #expect(Planted.reasons(as: role) == [])
    #expect(Planted.reasons(as: role, in: state) == [.nothingToRead])
    #expect(Planted.reasons(as: role, in: state, at: "nowhere") == [.nothingToRead])
    // Nor an officer above them, who else would hear that they are.
    state.amara { $0.affiliations.append(contentsOf: officer("x", manager: "olga").affiliations) }
    #expect(Planted.reasons(as: role, in: state) == [.nothingToRead])
    #expect(Planted.reasons(as: .poolCoordinator, in: state) == [])
  }

  @Test func `A10: a member whose term is over stays one of whom the council's officer hears not`()
  {
    var state = Planted.state
    state.amara {
      $0.affiliations.append(
        Affiliation(
          organisation: "ashvale", capacity: .electedMember(.councillor, politicalGroup: nil),
          span: span(nil, "2026-06-02")))
    }
    #expect(Planted.reasons(as: .organisationalCoordinator, in: state) == [.nothingToRead])
  }

  @Test func `A24: an officer of any other body hears nothing, not even that they are above one`() {
    var state = Planted.state
    state.put(.person(officer("amara", manager: "otto")))
    state.put(.membership(membership(of: "brindlewood")))
    let role = Role.organisationalCoordinator
    let otto = Actor("o", as: role, person: "otto", organisation: "brindlewood")
    for engagement: EngagementID in ["e", "nowhere"] {
      #expect(Planted.reasons(as: role, otto, in: state, at: engagement) == [.onlyCounts])
    }
    state.put(.membership(membership(of: "brindlewood", approval: true)))
    for engagement: EngagementID in ["e", "nowhere"] {
      #expect(Planted.reasons(as: role, otto, in: state, at: engagement) == [.nothingToRead])
    }
    #expect(
      Planted.reasons(as: role, ofAshvale("otto"), in: state).first == .inTheReportingLine)
    state.put(.membership(membership(of: "ashvale")))
    #expect(Planted.reasons(as: role, ofAshvale("otto"), in: state) == [.onlyCounts])
  }

  @Test func `R36: whom it does not concern hears the same, whether there is one or not`() {
    let none: LoggedRequest? = nil
    func actor(_ role: Role, _ person: PersonID?) -> Actor {
      Actor("x", as: role, person: person, organisation: "brindlewood")
    }
    let other: [(Role, ReasonCode)] = [
      (.individual, .nothingToRead), (.practitioner, .nothingToRead), (.sponsor, .nothingToRead),
      (.humanResources, .nothingToRead), (.supervisor, .nothingToRead),
      (.organisationalCoordinator, .onlyCounts), (.analyst, .onlyStatistics),
      (.publicReader, .onlyStatistics), (.dataProtectionOfficer, .noLoggedRequest),
    ]
    let nameless: [(Role, [ReasonCode])] = [
      (.individual, [.nothingToRead]), (.supervisor, [.nothingToRead]),
      (.organisationalCoordinator, [.nameThePerson, .onlyCounts]),
      (.poolCoordinator, [.nameThePerson]), (.safeguardingLead, [.nameThePerson]),
      (.dataProtectionOfficer, [.noLoggedRequest, .nameThePerson]),
    ]
    var state = Planted.state
    state.put(.membership(membership(of: "brindlewood")))
    for engagement: EngagementID in ["e", "nowhere"] {
      for (role, code) in other {
        // Sue sponsors it, and asks in every role but her own; otto has no part in it at all.
        for person: PersonID in role == .sponsor ? ["otto"] : ["otto", "sue"] {
          #expect(
            Planted.reasons(
              as: role, actor(role, person), in: state, at: engagement, under: none) == [code],
            "\(role) \(person) \(engagement)")
        }
      }
      for (role, codes) in nameless {
        #expect(
          Planted.reasons(
            as: role, actor(role, nil), in: state, at: engagement, under: none) == codes,
          "\(role) \(engagement)")
      }
    }
    #expect(Planted.reasons(as: .poolCoordinator, at: "nowhere") == [.nothingToRead])
  }

  @Test func `A23: an officer, a lead or a supervisor who is party or above one is not let in`() {
    let dora = Role.dataProtectionOfficer
    for request in [Planted.correction, Planted.access] {
      #expect(Planted.reasons(as: dora, under: request) == [])
      #expect(
        Planted.reasons(as: dora, Actor("d", as: dora), under: request) == [.nameThePerson])
      for party: PersonID in ["amara", "boris", "sue", "hal"] {
        let reader = Actor("d", as: dora, person: party)
        #expect(Planted.reasons(as: dora, reader, under: request) == [.partyToIt])
      }
      var state = Planted.state
      state.put(.person(officer("amara", manager: "dora")))
      #expect(Planted.reasons(as: dora, in: state, under: request) == [.inTheReportingLine])
    }
    for (role, person) in [(Role.supervisor, "sina"), (.safeguardingLead, "lea")]
      as [(Role, PersonID)]
    {
      var state = Planted.state
      #expect(Planted.reasons(as: role, in: state) == [])
      state.put(.person(officer("amara", manager: person)))
      #expect(Planted.reasons(as: role, in: state) == [.inTheReportingLine])
    }
  }
}
