import CoachingPool
import Testing

private let asked = request("r", by: "amara")

private func with(_ change: (inout Request) -> Void) -> Request {
  request("r", by: "amara", change)
}
private func boris(_ change: (inout PractitionerMembership) -> Void) -> PractitionerMembership {
  coach("coach-boris", person: "boris", change)
}

/// The two sides of one pair as a round looks them up.
private func pair(
  _ asked: Request, _ coach: PractitionerMembership, _ more: [Record]
) -> (Candidate, Seeker, MatchContext) {
  let state = PoolState(theSmallPool + [.practitioner(coach), .request(asked)] + more)
  let context = MatchContext(state, at: now)
  guard let candidate = Candidate(coach, in: state, on: context.date, at: now),
    let seeker = Seeker(asked, in: state, on: max(context.date, asked.proposedStart))
  else { fatalError("nobody") }
  return (candidate, seeker, context)
}

private func reasons(
  _ rule: any Requirement, _ asked: Request = asked,
  _ coach: PractitionerMembership = borisCoaches, _ more: Record...
) -> [Reason] {
  let (candidate, seeker, context) = pair(asked, coach, more)
  return rule.verdict(on: candidate, for: seeker, in: context).reasons
}

private func isMet(
  _ rule: any Requirement, _ asked: Request = asked,
  _ coach: PractitionerMembership = borisCoaches, _ more: Record...
) -> Bool {
  let (candidate, seeker, context) = pair(asked, coach, more)
  return rule.verdict(on: candidate, for: seeker, in: context).isMet
}

private let merged = Record.personMerge(
  PersonMerge(id: "m", kept: "amara", duplicate: "amara-2", decidedAt: now))

@Suite struct `A requirement` {
  @Test func `A08: what nobody shares is no way in which a need could be met`() {
    let needs = officer("amara", adjustments: [.remoteOnly])
    let pair = JudgedPair(
      amaraAsks { $0.preferences.modes = [.video] }, borisOffers { $0.modes = [.inPerson] },
      [.person(needs)])
    #expect(!pair.isMet(TheyShareAWayOfMeeting()))
    #expect(!pair.isMet(AdjustmentsCanBeMet()))
    let remote = JudgedPair(
      amaraAsks { $0.preferences.modes = [.video] }, borisOffers { $0.modes = [.phone] },
      [.person(needs)])
    #expect(remote.isMet(AdjustmentsCanBeMet()))
  }

  @Test func `of every name is met by the pair of the stories`() throws {
    let rules = try RuleSet.standard.resolve(PoolPolicy())
    #expect(rules.requirements.count == 30)
    for rule in rules.requirements { #expect(isMet(rule), "\(rule.name)") }
  }

  @Test func `R17: live practitioners alone, and only the coordinator reads why`() {
    for status in PractitionerStatus.allCases {
      let told = reasons(PractitionerIsLive(), asked, boris { $0.status = status })
      #expect(told.isEmpty == (status == .live))
      #expect(told.allSatisfy { $0.code == "practitionerIsLive" && $0.audience == .coordinator })
    }
  }

  @Test func `the kind is offered`() {
    let told = reasons(PractitionerOffersTheKind(), with { $0.kind = .teamCoaching })
    #expect(
      told.map(\.code) == ["practitionerOffersTheKind"] && told.first?["kind"] == "teamCoaching")
  }

  @Test func `S0-42: a coach is qualified, a mentor inducted, and neither in training`() {
    let rule = PractitionerIsQualified()
    let unqualified = boris { $0.credentials = [] }
    let trainee = boris { $0.isInTraining = true }
    let mentoring = with { $0.kind = .mentoring }
    #expect(!isMet(rule, asked, unqualified) && isMet(rule, mentoring, unqualified))
    #expect(!isMet(rule, asked, trainee) && !isMet(rule, mentoring, trainee))
    #expect(reasons(rule, asked, trainee).allSatisfy { $0.audience == .coordinator })
  }

  @Test func `R17: a credential that lapses before the proposed start excludes`() {
    let rule = PractitionerIsQualified()
    let accredited = boris {
      $0.credentials = [
        Credential(
          kind: .accreditation, scheme: "EMCC-EIA", level: "Practitioner",
          awarded: day("2021-07-01"), expires: day("2026-07-01"), evidenceSeen: day("2021-07-02"))
      ]
    }
    #expect(isMet(rule, with { $0.proposedStart = day("2026-06-30") }, accredited))
    #expect(!isMet(rule, with { $0.proposedStart = day("2026-07-01") }, accredited))
  }

  @Test
  func
    `R18: a place is free: capacity 2, one engagement and one invitation exclude until it expires`()
  {
    let rule = PractitionerHasAPlaceFree()
    let engaged = Record.engagement(
      Engagement(
        id: "e", kind: .coaching, participants: ["amara"], practitioner: "coach-boris",
        state: .active, proposed: now))
    let open = Record.invitation(invitation("i", for: "r", to: "coach-boris"))
    let expired = Record.invitation(
      invitation("i", for: "r", to: "coach-boris", expires: "2026-06-15T09:00:00Z"))
    let told = reasons(rule, asked, borisCoaches, engaged, open)
    #expect(told.map(\.code) == ["practitionerHasAPlaceFree"])
    #expect(told.first?["taken"] == "2" && told.first?["limit"] == "2")
    #expect(told.shown(to: .individual) == [Reason(.notAvailable)])
    #expect(isMet(rule, asked, borisCoaches, engaged, expired))
    #expect(isMet(rule, asked, borisCoaches, engaged))
  }

  @Test func `A19: an away practitioner is not asked`() {
    let rule = PractitionerIsNotAway()
    #expect(!isMet(rule, asked, boris { $0.away = [span("2026-06-15", "2026-06-16")] }))
    #expect(
      isMet(rule, asked, boris { $0.away = [span("2026-06-16", nil), span(nil, "2026-06-15")] }))
  }

  @Test func `A09: two records of one person count as one`() {
    let merge = Record.personMerge(
      PersonMerge(id: "m", kept: "amara", duplicate: "boris", decidedAt: now))
    #expect(!isMet(PeopleAreDifferent(), asked, borisCoaches, merge))
    let team = with {
      $0.kind = .teamCoaching
      $0.otherParticipants = ["boris"]
    }
    #expect(!isMet(PeopleAreDifferent(), team))
  }

  @Test func `R11: nobody above or below in the reporting line, at any depth`() {
    let rule = NeitherManagesTheOther()
    let middle = Record.person(officer("middle", manager: "boris"))
    #expect(!isMet(rule, asked, borisCoaches, .person(officer("amara", manager: "middle")), middle))
    let below = Record.person(officer("boris", of: "brindlewood", manager: "amara"))
    let told = reasons(rule, asked, borisCoaches, below)
    #expect(told.map(\.code) == ["neitherManagesTheOther"])
    #expect(told.shown(to: .individual) == [Reason(.notAvailable)])
    #expect(isMet(rule, asked, borisCoaches, middle))
    #expect(
      !isMet(
        rule, asked, borisCoaches, .person(officer("amara-2", manager: "boris")), merged))
  }

  @Test func `A07: not of one team of one organisation`() {
    let rule = PeopleAreOfDifferentTeams()
    func teams(_ mine: String?, _ theirs: String?, _ of: OrganisationID) -> Bool {
      isMet(
        rule, asked, borisCoaches, .person(officer("amara", team: mine)),
        .person(officer("boris", of: of, team: theirs)))
    }
    #expect(!teams("parks", "parks", "ashvale") && teams("parks", "parks", "brindlewood"))
    #expect(teams("parks", "roads", "ashvale") && teams(nil, nil, "ashvale"))
  }

  @Test func `R12: cross-pool provision excludes the own organisation, by every current post`() {
    let rule = ProvisionIsAsAsked()
    var both = aBrindlewoodHead
    both.affiliations += anAshvaleOfficer.affiliations
    #expect(isMet(rule) && !isMet(rule, asked, borisCoaches, .person(both)))
    #expect(isMet(rule, with { $0.provision = .ownOrganisation }, borisCoaches, .person(both)))
    #expect(!isMet(rule, with { $0.provision = .ownOrganisation }))
    let executive = with { $0.provision = .executive }
    #expect(!isMet(rule, executive) && isMet(rule, executive, boris { $0.line = .executive }))
    #expect(!isMet(rule, asked, boris { $0.line = .executive }))
  }

  @Test func `A07: organisations under shared management count as one, while they share it`() {
    func sharing(_ days: DateSpan) -> [Record] {
      [
        .organisation(organisation("ashvale", sharedManagement: [Dated("vale", days)])),
        .organisation(
          organisation("brindlewood", .districtCouncil, sharedManagement: [Dated("vale")])),
      ]
    }
    for (days, met) in [(DateSpan.always, false), (span(nil, "2026-06-15"), true)] {
      let (candidate, seeker, context) = pair(asked, borisCoaches, sharing(days))
      #expect(
        ProvisionIsAsAsked().verdict(on: candidate, for: seeker, in: context).isMet == met)
    }
  }

  @Test func `R13: an elected member meets neither officer nor member of the same council`() {
    let rule = MembersAndTheirOfficersStayApart()
    let member = Record.person(councillor("amara"))
    #expect(isMet(rule, asked, borisCoaches, member))
    for other in [officer("boris"), councillor("boris")] {
      let told = reasons(rule, asked, borisCoaches, member, .person(other))
      #expect(told.map(\.code) == ["membersAndTheirOfficersStayApart"])
      #expect(told.allSatisfy { $0.audience == .coordinator })
    }
  }

  @Test func `R13: nor one of their own political group where they ask so`() {
    let rule = MembersAndTheirOfficersStayApart()
    let apart = with { $0.preferences.notOwnPoliticalGroup = true }
    let blue = Record.person(councillor("amara", group: "Blue"))
    func other(_ group: String?) -> Record {
      .person(councillor("boris", of: "brindlewood", group: group))
    }
    #expect(
      reasons(rule, apart, borisCoaches, blue, other("Blue")).map(\.code) == [.ownPoliticalGroup])
    #expect(isMet(rule, apart, borisCoaches, blue, other("Red")))
    #expect(isMet(rule, asked, borisCoaches, blue, other("Blue")))
    #expect(isMet(rule, apart, borisCoaches, .person(councillor("amara")), other(nil)))
  }

  @Test func `R09: a reverse mentor is less senior than the mentee`() {
    let rule = SeniorityFitsTheKind()
    let reverse = with { $0.kind = .reverseMentoring }
    for mentee in JobLevel.allCases {
      for mentor in JobLevel.allCases {
        #expect(
          isMet(
            rule, reverse, borisCoaches, .person(officer("amara", mentee)),
            .person(officer("boris", of: "brindlewood", mentor)))
            == (mentor.rawValue > mentee.rawValue))
      }
    }
    #expect(!isMet(rule, reverse, borisCoaches, .person(councillor("amara"))))
    #expect(isMet(rule))
  }

  @Test func `R15: a mentor has some of the experience required; a coach needs none`() {
    let rule = MentorHasTheExperience()
    let needing = RequestPreferences(requiredExperience: [word("finance"), word("legal")])
    let mentoring = with {
      $0.kind = .mentoring
      $0.preferences = needing
    }
    #expect(reasons(rule, mentoring).first?["required"] == "finance, legal")
    #expect(isMet(rule, mentoring, boris { $0.experience = [word("legal")] }))
    #expect(isMet(rule, with { $0.preferences = needing }))
  }

  @Test func `R10: a team is coached by somebody competent in it`() {
    let team = with {
      $0.kind = .teamCoaching
      $0.otherParticipants = ["boris"]
    }
    #expect(reasons(TeamCoachIsCompetent(), team).map(\.code) == ["teamCoachIsCompetent"])
    #expect(isMet(TeamCoachIsCompetent(), team, boris { $0.experience = [word("teamCoaching")] }))
  }

  @Test func `the two share a language, whatever its region`() {
    let rule = TheyShareALanguage()
    func speaks(_ tag: String) -> Record { .person(officer("amara", languages: [language(tag)])) }
    #expect(isMet(rule, asked, borisCoaches, speaks("en")))
    #expect(isMet(rule, asked, borisCoaches, speaks("EN-us")))
    #expect(!isMet(rule, asked, borisCoaches, speaks("cy")))
    #expect(isMet(rule, asked, boris { $0.languages = [language("bfi")] }, speaks("bfi")))
  }

  @Test func `the two share a way of meeting, within reach where in person`() {
    let rule = TheyShareAWayOfMeeting()
    func asking(_ modes: [MeetingMode], _ travel: Travel) -> Request {
      with { $0.preferences = RequestPreferences(modes: modes, travel: travel) }
    }
    let near = Travel(base: place(400_000, 300_000), limit: 0)
    let far = Travel(base: place(500_000, 300_000), limit: 10)
    let inPerson = boris {
      $0.modes = [.inPerson]
      $0.travel = far
    }
    #expect(!isMet(rule, asking([.inPerson], near), inPerson))
    #expect(!isMet(rule, asking([.inPerson, .video], near), inPerson))
    #expect(isMet(rule, asking([.inPerson], far), inPerson))
    #expect(isMet(rule, asking([.video], near), boris { $0.travel = far }))
    #expect(!isMet(rule, asking([.video], near), boris { $0.modes = [.phone] }))
  }

  @Test func `A08: adjustments can be met, and no reason names one`() {
    let rule = AdjustmentsCanBeMet()
    let needing = Record.person(officer("amara", adjustments: [.captions, .breaks]))
    let told = reasons(rule, asked, boris { $0.provides = [.captions] }, needing)
    #expect(told.map(\.code) == ["adjustmentsCanBeMet"] && told.first?.values.isEmpty == true)
    #expect(told.allSatisfy { $0.audience == .coordinator })
    #expect(isMet(rule, asked, boris { $0.provides = [.breaks, .captions] }, needing))
    #expect(
      !isMet(
        rule, asked, borisCoaches, .person(officer("amara-2", adjustments: [.captions])), merged))
  }

  @Test func `A08: remote only asks for a remote way that both share`() {
    let rule = AdjustmentsCanBeMet()
    let remote = Record.person(officer("amara", adjustments: [.remoteOnly]))
    let byVideo = with { $0.preferences.modes = [.inPerson, .video] }
    #expect(!isMet(rule, byVideo, boris { $0.modes = [.inPerson, .phone] }, remote))
    #expect(isMet(rule, byVideo, boris { $0.modes = [.video] }, remote))
    #expect(!isMet(rule, asked, boris { $0.modes = [.inPerson] }, remote))
  }

  @Test func `A04: only those whom the individual chose, and never whom they avoid`() {
    let rule = IndividualMayBeOfferedThem()
    #expect(isMet(rule, with { $0.preferences.choice = .ranked(["x", "coach-boris"]) }))
    for request in [
      with { $0.preferences.choice = .ranked(["x"]) },
      with { $0.preferences.avoid = ["coach-boris"] },
    ] {
      let told = reasons(rule, request)
      #expect(told.map(\.code) == ["individualMayBeOfferedThem"])
      #expect(told.shown(to: .coordinator) == told)
      #expect(told.shown(to: .everyone) == [Reason(.notAvailable)])
    }
  }
}

@Suite struct `A criterion` {
  func score(
    _ rule: some Criterion, _ asked: Request = asked,
    _ coach: PractitionerMembership = borisCoaches, _ more: Record...
  ) -> Int {
    let (candidate, seeker, context) = pair(asked, coach, more)
    return rule.score(of: candidate, for: seeker, in: context)
  }

  @Test func `scores the share of themes, and the middle where the practitioner takes any`() {
    let two = with { $0.themes = [word("newRole"), word("resilience")] }
    #expect(score(ThemesAreShared(), two) == 5)
    #expect(score(ThemesAreShared(), two, boris { $0.themes = [word("newRole")] }) == 5)
    #expect(score(ThemesAreShared(), two, boris { $0.themes = [word("delegation")] }) == 0)
    #expect(score(ThemesAreShared(), two, boris { $0.themes = two.themes }) == 10)
  }

  @Test func `scores the share of experience, approaches and sectors that are welcome`() {
    let wishing = with {
      $0.preferences.soughtExperience = [word("finance"), word("legal"), word("fire")]
      $0.preferences.approaches = [word("reflective"), word("systemic")]
      $0.preferences.sectors = [.localGovernment]
    }
    let fitting = boris {
      $0.experience = [word("legal")]
      $0.approaches = [word("systemic")]
    }
    #expect(score(ExperienceIsAsSought(), wishing, fitting) == 3)
    #expect(score(ApproachIsAsPreferred(), wishing, fitting) == 5)
    #expect(score(SectorIsAsWelcome(), wishing) == 10)
    #expect(score(ExperienceIsAsSought()) == 0 && score(SectorIsAsWelcome()) == 0)
  }

  @Test func `S1-19: counts a higher choice more`() {
    func ranked(_ place: Int) -> Request {
      let before = (0..<place).map { PractitionerID(stringLiteral: "x\($0)") }
      return with { $0.preferences.choice = .ranked(before + ["coach-boris"]) }
    }
    #expect(
      [0, 1, 8, 9, 30].map { score(RankedChoicesComeFirst(), ranked($0)) } == [10, 9, 2, 1, 1])
    #expect(score(RankedChoicesComeFirst()) == 0)
  }
}
