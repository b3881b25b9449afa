import CoachingPool
import Testing

@Suite struct `What a kind of service asks for` {
  private let reverse = amaraAsks { $0.kind = .reverseMentoring }

  private func briefed(_ person: Person, _ minutes: Int..., on date: String = "2026-06-15")
    -> Record
  {
    var person = person
    person.briefings = minutes.map {
      Briefing(for: .reverseMentoring, completed: day(date), minutes: $0)
    }
    return .person(person)
  }

  @Test func `R09: both have completed the briefing of 3 hours`() {
    let rule = BothAreBriefed()
    let mentee = officer("amara", .manager)
    let mentor = officer("boris", of: "brindlewood")
    #expect(
      JudgedPair(reverse, borisOffers(), [briefed(mentee, 180), briefed(mentor, 60, 120)])
        .isMet(rule))
    let told = JudgedPair(reverse, borisOffers(), [briefed(mentee, 179), .person(mentor)])
      .reasons(rule)
    #expect(told.compactMap { $0["side"] } == ["mentee", "mentor"])
    #expect(told.compactMap { $0["minutes"] } == ["179", "0"])
    #expect(told.allSatisfy { $0.audience == .coordinator })
    #expect(
      !JudgedPair(
        reverse, borisOffers(), [briefed(mentee, 180), briefed(mentor, 180, on: "2026-06-16")]
      ).isMet(rule))
    #expect(JudgedPair(amaraAsks()).isMet(rule))
    #expect(
      JudgedPair(reverse, borisOffers(), [briefed(mentee, 60), briefed(mentor, 60)])
        .isMet(BothAreBriefed(minutes: 60)))
  }

  @Test func `R09: where no briefing is recorded the policy decides, and a short one is short`() {
    let allowing = BothAreBriefed(unknown: .allow)
    #expect(JudgedPair(reverse).isMet(allowing) && !JudgedPair(reverse).isMet(BothAreBriefed()))
    #expect(!JudgedPair(reverse, borisOffers(), [briefed(officer("amara"), 60)]).isMet(allowing))
  }

  @Test func `A07: seniority is that of the most senior current post of each`() {
    let rule = SeniorityFitsTheKind()
    var amara = officer("amara", .officer)
    amara.affiliations += officer("x", of: "caldmoor", .director).affiliations
    #expect(JudgedPair(reverse, borisOffers(), [.person(amara)]).isMet(rule))
    amara.affiliations[1] =
      officer("x", of: "caldmoor", .director, span: span(nil, "2026-06-15")).affiliations[0]
    #expect(!JudgedPair(reverse, borisOffers(), [.person(amara)]).isMet(rule))
    amara.affiliations[1] =
      officer("x", of: "caldmoor", .director, span: span("2026-06-16", nil)).affiliations[0]
    #expect(!JudgedPair(reverse, borisOffers(), [.person(amara)]).isMet(rule))
    var boris = officer("boris", of: "brindlewood", .officer)
    boris.affiliations += officer("x", of: "caldmoor", .chiefExecutive).affiliations
    let director = Record.person(officer("amara", .director))
    #expect(!JudgedPair(reverse, borisOffers(), [director, .person(boris)]).isMet(rule))
  }

  @Test func `R10: a team is one team of one organisation, and a group need not be`() {
    let rule = TeamIsIntact()
    func asks(_ kind: ServiceKind, _ others: [PersonID], _ people: Person...) -> JudgedPair {
      JudgedPair(
        amaraAsks {
          $0.kind = kind
          $0.otherParticipants = others
        }, borisOffers(), people.map { .person($0) })
    }
    let amara = officer("amara", team: "parks")
    #expect(asks(.teamCoaching, ["cleo"], amara, officer("cleo", team: "parks")).isMet(rule))
    let other = officer("cleo", team: "roads")
    #expect(
      asks(.teamCoaching, ["cleo"], amara, other).reasons(rule).map(\.code) == ["teamIsIntact"])
    #expect(asks(.groupCoaching, ["cleo"], amara, other).isMet(rule))
    #expect(
      !asks(.teamCoaching, ["cleo"], amara, officer("cleo", of: "brindlewood", team: "parks"))
        .isMet(rule))
    #expect(!asks(.teamCoaching, ["cleo"], officer("amara"), officer("cleo")).isMet(rule))
    #expect(!asks(.teamCoaching, [], amara).isMet(rule))
  }

  @Test func `A20: a team's head takes part, whatever the head's own team`() {
    let rule = TeamIsIntact()
    let team = amaraAsks {
      $0.kind = .teamCoaching
      $0.otherParticipants = ["cleo", "dan"]
    }
    func people(_ manager: PersonID?) -> [Record] {
      [
        .person(officer("amara", .manager, team: "heads")),
        .person(officer("cleo", manager: manager, team: "parks")),
        .person(officer("dan", team: "parks")),
      ]
    }
    #expect(JudgedPair(team, borisOffers(), people("amara")).isMet(rule))
    #expect(!JudgedPair(team, borisOffers(), people(nil)).isMet(rule))
  }

  @Test func `R10: a team is two people, not two records of one`() {
    let team = amaraAsks {
      $0.kind = .teamCoaching
      $0.otherParticipants = ["amara-2"]
    }
    let merged: [Record] = [
      .person(officer("amara", team: "parks")), .person(officer("amara-2", team: "parks")),
      .personMerge(PersonMerge(id: "m", kept: "amara", duplicate: "amara-2", decidedAt: now)),
    ]
    #expect(JudgedPair(team, borisOffers(), Array(merged.prefix(2))).isMet(TeamIsIntact()))
    #expect(!JudgedPair(team, borisOffers(), merged).isMet(TeamIsIntact()))
  }

  @Test func `A08: a step-free place is needed where they meet in person alone`() {
    let rule = AdjustmentsCanBeMet()
    let needing = Record.person(officer("amara", adjustments: [.stepFree]))
    func met(_ modes: [MeetingMode], _ coach: PractitionerMembership) -> Bool {
      JudgedPair(amaraAsks { $0.preferences.modes = modes }, coach, [needing]).isMet(rule)
    }
    #expect(met([.video], borisOffers()) && met([.inPerson, .video], borisOffers()))
    #expect(!met([.inPerson], borisOffers()))
    #expect(!met([.inPerson, .video], borisOffers { $0.modes = [.inPerson] }))
    #expect(met([.inPerson], borisOffers { $0.provides = [.stepFree] }))
  }

  @Test func `A08: an adjustment filters and gives or takes no point`() throws {
    let plain = JudgedPair(amaraAsks(), borisOffers { $0.provides = [.captions] })
    let needing = JudgedPair(
      amaraAsks(), borisOffers { $0.provides = [.captions] },
      [.person(officer("amara", adjustments: [.captions]))])
    for use in try RuleSet.standard.resolve(PoolPolicy()).criteria {
      #expect(plain.score(use.criterion) == needing.score(use.criterion))
    }
  }

  @Test func `everybody who takes part shares a language with the practitioner`() {
    let group = amaraAsks {
      $0.kind = .groupCoaching
      $0.otherParticipants = ["cleo"]
    }
    func speaks(_ tags: String...) -> JudgedPair {
      JudgedPair(
        group, borisOffers(), [.person(officer("cleo", languages: tags.map(language)))])
    }
    #expect(speaks("cy", "en").isMet(TheyShareALanguage()))
    #expect(!speaks("cy").isMet(TheyShareALanguage()))
  }
}
