import CoachingPool
import Testing

@Suite struct `What two people are to each other` {
  @Test func `R16, A09: a conflict declared by either side excludes, under every record of both`() {
    let rule = NeitherDeclaredAConflict()
    let merges: [Record] = [
      .person(officer("amara-2")), .person(officer("boris-2", of: "brindlewood")),
      .personMerge(PersonMerge(id: "m1", kept: "amara", duplicate: "amara-2", decidedAt: now)),
      .personMerge(PersonMerge(id: "m2", kept: "boris-2", duplicate: "boris", decidedAt: now)),
    ]
    for (one, other): (PersonID, PersonID) in [("amara", "boris"), ("amara-2", "boris-2")] {
      for declared in [conflict(one, other), conflict(other, one)] {
        let pair = JudgedPair(amaraAsks(), borisOffers(), merges + [declared])
        #expect(pair.reasons(rule) == [Reason(rule.code, audience: .coordinator)])
      }
    }
    let withMembers = amaraAsks {
      $0.kind = .groupCoaching
      $0.otherParticipants = ["cleo"]
    }
    let cleo = Record.person(officer("cleo"))
    #expect(!JudgedPair(withMembers, borisOffers(), [cleo, conflict("cleo", "boris")]).isMet(rule))
    #expect(JudgedPair(amaraAsks(), borisOffers(), [cleo, conflict("cleo", "boris")]).isMet(rule))
    #expect(JudgedPair(amaraAsks()).isMet(rule))
  }

  @Test func `R16: no explanation but the coordinator's tells of a conflict`() throws {
    let state = smallPool(.request(amaraAsks()), conflict("boris", "amara"))
    let judged = try #require(
      try MatchingRound.run(on: state, at: now).explain("r", with: "coach-boris"))
    #expect(!judged.isEligible)
    for reader in [Audience.everyone, .individual] {
      #expect(!"\(judged.shown(to: reader))".lowercased().contains("conflict"))
      #expect(judged.shown(to: reader).reasons == [Reason(.notAvailable)])
    }
    #expect(judged.shown(to: .coordinator).reasons.map(\.code) == ["neitherDeclaredAConflict"])
  }

  @Test func `former pairs meet again where the individual names the practitioner, or in time`() {
    let rule = FormerPairsMeetAgainByChoice()
    let named = amaraAsks { $0.preferences.choice = .ranked(["coach-boris"]) }
    for state in EngagementState.allCases {
      let before = Record.engagement(
        engagement("e", of: ["amara"], state, proposed: "2025-06-15T09:00:00Z"))
      let told = JudgedPair(amaraAsks(), borisOffers(), [before]).reasons(rule)
      #expect(told.map(\.code) == [rule.code] && told.first?["since"] == "2025-06-15")
      #expect(told.shown(to: .individual) == [Reason(.notAvailable)])
      #expect(JudgedPair(named, borisOffers(), [before]).isMet(rule))
      #expect(
        JudgedPair(amaraAsks(), borisOffers(), [before])
          .isMet(FormerPairsMeetAgainByChoice(days: 365)))
      #expect(
        !JudgedPair(amaraAsks(), borisOffers(), [before])
          .isMet(FormerPairsMeetAgainByChoice(days: 366)))
    }
    let another = Record.engagement(engagement("e", of: ["cleo"]))
    #expect(JudgedPair(amaraAsks(), borisOffers(), [another]).isMet(rule))
  }

  @Test func `A09: a former pair is known under every record and membership of both`() {
    let rule = FormerPairsMeetAgainByChoice()
    let more: [Record] = [
      .person(officer("amara-2")),
      .personMerge(PersonMerge(id: "m", kept: "amara", duplicate: "amara-2", decidedAt: now)),
      .practitioner(coach("boris-executive", person: "boris") { $0.line = .executive }),
      .engagement(engagement("e", of: ["amara-2"], with: "boris-executive", .completed)),
    ]
    #expect(!JudgedPair(amaraAsks(), borisOffers(), more).isMet(rule))
  }

  @Test func `R11: nobody next in the line is a client, engaged or invited, up or down`() {
    let rule = NobodyNextInTheLineIsTheirClient()
    let line: [Record] = [
      .person(officer("amara", manager: "mo")), .person(officer("mo", manager: "top")),
      .person(officer("top")), .person(officer("below", manager: "amara")),
    ]
    for (client, steps): (PersonID, Int) in [("mo", 1), ("below", 1), ("top", 2), ("peer", 99)] {
      let engaged = Record.engagement(engagement("e", of: [client]))
      let asked = Record.request(request("r2", by: client))
      let invited = Record.invitation(invitation("i", for: "r2", to: "coach-boris"))
      for work in [[engaged], [asked, invited]] {
        let pair = JudgedPair(amaraAsks(), borisOffers(), line + work)
        #expect(pair.isMet(rule) == (steps > 1), "\(client)")
        #expect(pair.isMet(NobodyNextInTheLineIsTheirClient(steps: 2)) == (steps > 2))
        #expect(
          pair.reasons(NobodyNextInTheLineIsTheirClient(steps: 100)).allSatisfy {
            $0.audience == .coordinator && $0.values.isEmpty
          })
      }
      let ended = Record.engagement(engagement("e", of: [client], .completed))
      let expired = Record.invitation(
        invitation("i", for: "r2", to: "coach-boris", expires: "2026-06-15T09:00:00Z"))
      #expect(JudgedPair(amaraAsks(), borisOffers(), line + [ended, asked, expired]).isMet(rule))
    }
  }

  @Test func `R11: a round sends nobody and their manager to the same practitioner`() throws {
    let state = smallPool(
      .person(officer("amara", manager: "mo")), .person(officer("mo", manager: "top")),
      .person(officer("top")), .request(amaraAsks()), .request(request("r-mo", by: "mo")),
      .request(request("r-top", by: "top")))
    let round = try MatchingRound.run(on: state, at: now)
    #expect(round.matches.map(\.request) == ["r", "r-top"])
    #expect(round.proof.violations().isEmpty)
  }

  @Test func `A09: a client of the other membership counts, and one of the same request does not`()
  {
    let rule = NobodyNextInTheLineIsTheirClient()
    let managed = Record.person(officer("amara", manager: "mo"))
    let executive = Record.practitioner(
      coach("boris-executive", person: "boris") { $0.line = .executive })
    let elsewhere = Record.engagement(engagement("e", of: ["mo"], with: "boris-executive"))
    #expect(!JudgedPair(amaraAsks(), borisOffers(), [managed, executive, elsewhere]).isMet(rule))
    let team = amaraAsks {
      $0.kind = .teamCoaching
      $0.otherParticipants = ["mo"]
    }
    let sent = Record.invitation(invitation("i", for: "r", to: "coach-boris"))
    #expect(JudgedPair(team, borisOffers(), [managed, .person(officer("mo")), sent]).isMet(rule))
  }

  @Test func `R13: one political group is one, however it is spelt`() {
    let apart = amaraAsks { $0.preferences.notOwnPoliticalGroup = true }
    let more: [Record] = [
      .person(councillor("amara", group: "Blue")),
      .person(councillor("boris", of: "brindlewood", group: "BLUE")),
    ]
    #expect(
      JudgedPair(apart, borisOffers(), more).reasons(MembersAndTheirOfficersStayApart())
        .map(\.code) == [.ownPoliticalGroup])
  }

  @Test func `A10: a member and an officer elsewhere of one council stay apart by any post`() {
    var boris = officer("boris", of: "brindlewood")
    boris.affiliations += councillor("x", of: "ashvale").affiliations
    let pair = JudgedPair(amaraAsks(), borisOffers(), [.person(boris)])
    #expect(!pair.isMet(MembersAndTheirOfficersStayApart()))
  }
}
