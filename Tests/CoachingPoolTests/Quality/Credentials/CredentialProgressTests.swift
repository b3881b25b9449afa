import CoachingPool
import Testing

@Suite struct `Progress towards a credential` {
  private static func level(
    _ requirements: CredentialRequirement..., practice: CredentialPractice = .coaching,
    renewal: [CredentialRequirement] = []
  ) -> CredentialLevel {
    CredentialLevel(
      "X", "1", CredentialEdition("1"), practice: practice, requirements: requirements,
      renewal: renewal)
  }

  private static func asks(
    _ measure: CredentialMeasure, _ least: Int, within months: Int? = nil, level: String? = nil
  ) -> CredentialRequirement {
    CredentialRequirement(
      measure, SourcedNumber(least, source: "a page"), withinMonths: months, level: level)
  }

  private func progress(
    _ state: PoolState, _ requirement: CredentialRequirement,
    practice: CredentialPractice = .coaching, of person: PersonID = "boris",
    on date: CivilDate = today, _ development: DevelopmentTotals = DevelopmentTotals(),
    elsewhere: PracticeElsewhere = PracticeElsewhere(), terms: PracticeTerms = PracticeTerms()
  ) throws -> RequirementProgress {
    try #require(
      state.progress(
        of: person, toward: Self.level(requirement, practice: practice), on: date,
        development: development, elsewhere: elsewhere, terms: terms
      ).requirements.first)
  }

  /// Boris coaches Amara as a volunteer, Cleo in the executive line under another record of his, a team, and
  /// mentors Dan; some meetings are no practice.
  private static let busy: PoolState = smallPool(
    .person(officer("boris-2")), .person(officer("cleo")), .person(officer("dan")),
    .person(officer("amara-2")),
    .personMerge(PersonMerge(id: "m", kept: "boris", duplicate: "boris-2", decidedAt: now)),
    .personMerge(PersonMerge(id: "n", kept: "amara", duplicate: "amara-2", decidedAt: now)),
    .practitioner(coach("exec", person: "boris-2") { $0.line = .executive }),
    .engagement(anEngagement("pool")), .engagement(anEngagement("again", with: "amara-2")),
    .engagement(
      anEngagement("paid", with: "cleo", by: "exec", kind: .executiveCoaching) {
        $0.line = .executive
      }),
    .engagement(anEngagement("team", with: "amara", "cleo", "dan", kind: .teamCoaching)),
    .engagement(anEngagement("guide", with: "dan", kind: .mentoring)),
    .session(aSession("s1", of: "pool", held: "2023-03-01T10:00:00Z", minutes: 50)),
    .session(aSession("s2", of: "again", held: "2026-06-15T08:00:00Z", minutes: 61)),
    .session(aSession("s3", of: "paid", held: "2025-01-10T10:00:00Z", minutes: 90)),
    .session(
      aSession(
        "s4", of: "team", held: "2026-01-10T10:00:00Z", minutes: 120,
        with: ["amara", "cleo", "dan"])),
    .session(aSession("s5", of: "guide", held: "2026-02-10T10:00:00Z", minutes: 30)),
    .session(aSession("n1", of: "pool", .chemistry, held: "2023-02-01T10:00:00Z")),
    .session(aSession("n2", of: "pool", .contracting, held: "2023-02-02T10:00:00Z")),
    .session(aSession("n3", of: "pool", .midReview, held: "2026-02-02T10:00:00Z")),
    .session(aSession("n4", of: "pool", planned: "2026-06-10T10:00:00Z")),
    .session(
      aSession("n5", of: "pool", held: "2026-06-10T10:00:00Z") { $0.state = .recordedInError }),
    .session(aSession("n6", of: "pool", planned: "2026-05-10T10:00:00Z") { $0.state = .missed }))

  @Test func `R34: counts exact minutes of held sessions under all records, a team's once`() throws
  {
    let hours = try progress(Self.busy, Self.asks(.practiceHours, 6))
    #expect(hours.had == 50 + 61 + 90 + 120 && hours.wanted == 360)
    #expect(hours.standing == .missing && hours.missing == 39)
    #expect(hours.reasons.map(\.code) == [.notEnoughYet] && hours.reasons[0]["missing"] == "39")
    #expect(try progress(Self.busy, Self.asks(.practiceHours, 5)).standing == .met)
    #expect(try progress(Self.busy, Self.asks(.practiceHours, 6), of: "boris-2") == hours)
    #expect(try progress(Self.busy, Self.asks(.practiceHours, 1), of: "amara").had == 0)
    let mentoring = try progress(
      Self.busy, Self.asks(.practiceHours, 6), practice: .coachingAndMentoring)
    #expect(mentoring.had == 50 + 61 + 90 + 120 + 30)
    let teams = try progress(Self.busy, Self.asks(.practiceHours, 6), practice: .teamCoaching)
    #expect(teams.had == 120)
    #expect(
      try progress(Self.busy, Self.asks(.practiceHours, 6), on: day("2023-02-28")).had == 0)
  }

  @Test func `the executive line is paid and the volunteers are not, unless told otherwise`() throws
  {
    let paid = Self.asks(.paidPracticeHours, 1)
    #expect(try progress(Self.busy, paid).had == 90)
    let employed = PracticeTerms(paidLines: [.executive, .pool])
    #expect(try progress(Self.busy, paid, terms: employed).had == 50 + 61 + 90 + 120)
    #expect(try progress(Self.busy, paid, terms: PracticeTerms(paidLines: [])).had == 0)
  }

  @Test func `counts a person once under all records, and a team as one client`() throws {
    #expect(try progress(Self.busy, Self.asks(.clients, 3)).had == 3)
    #expect(try progress(Self.busy, Self.asks(.clients, 3)).standing == .met)
    #expect(
      try progress(Self.busy, Self.asks(.clients, 3), practice: .coachingAndMentoring).had == 4)
  }

  @Test func `A38: the last months end with the day and begin on the day after their first`() throws
  {
    let recent = Self.asks(.practiceHours, 1, within: 18)
    func had(_ on: String) throws -> Int? {
      try progress(Self.busy, recent, on: day(on)).had
    }
    // s3 was held on 10 January 2025.
    #expect(try had("2026-07-09") == 61 + 90 + 120)
    #expect(try had("2026-07-10") == 61 + 120)
    #expect(try had("2026-06-14") == 90 + 120)
  }

  @Test func `counts full years since the first practice, here or elsewhere`() throws {
    let years = Self.asks(.yearsOfPractice, 3)
    #expect(try progress(Self.busy, years, on: day("2026-02-28")).had == 2)
    #expect(try progress(Self.busy, years, on: day("2026-03-01")).had == 3)
    let before = try #require(
      PracticePeriod(
        from: day("2012-02-29"), through: day("2012-03-01"), unpaidMinutes: 60, clients: 1))
    let elsewhere = PracticeElsewhere([before])
    #expect(
      try progress(Self.busy, years, on: day("2026-02-27"), elsewhere: elsewhere).had == 13)
    #expect(
      try progress(Self.busy, years, on: day("2026-02-28"), elsewhere: elsewhere).had == 14)
    #expect(try progress(smallPool(), years).had == 0)
  }

  @Test func `adds what they did elsewhere, of a stretch of months only what lies inside`() throws {
    let old = try #require(
      PracticePeriod(
        from: day("2024-01-01"), through: day("2025-12-31"), paidMinutes: 600, unpaidMinutes: 60,
        clients: 4))
    let new = try #require(
      PracticePeriod(
        from: day("2026-01-01"), through: day("2026-06-01"), paidMinutes: 30, unpaidMinutes: 5,
        clients: 2))
    let ahead = try #require(
      PracticePeriod(from: day("2026-06-01"), through: day("2026-06-16"), paidMinutes: 9))
    let elsewhere = PracticeElsewhere([old, new, ahead])
    func had(_ asked: CredentialRequirement) throws -> Int? {
      try progress(Self.busy, asked, elsewhere: elsewhere).had
    }
    #expect(try had(Self.asks(.practiceHours, 1)) == 321 + 695)
    #expect(try had(Self.asks(.paidPracticeHours, 1)) == 90 + 630)
    #expect(try had(Self.asks(.clients, 1)) == 3 + 6)
    #expect(try had(Self.asks(.practiceHours, 1, within: 18)) == 61 + 90 + 120 + 35)
    for (paid, unpaid, clients) in [(-1, 0, 0), (0, -1, 0), (0, 0, -1), (1441, 0, 0), (.max, 1, 0)]
    {
      #expect(
        PracticePeriod(
          from: today, through: today, paidMinutes: paid, unpaidMinutes: unpaid, clients: clients)
          == nil)
    }
    #expect(PracticePeriod(from: today, through: today, paidMinutes: 1440) != nil)
    #expect(PracticePeriod(from: today, through: today.adding(days: -1)) == nil)
  }

  @Test func `says honestly where there is no record, or the number is not confirmed`() throws {
    for measure in CredentialMeasure.allCases where !measure.asksForNothing {
      let isKept: [CredentialMeasure] = [
        .practiceHours, .paidPracticeHours, .clients, .yearsOfPractice,
      ]
      let told = try progress(Self.busy, Self.asks(measure, 100))
      #expect((told.standing != .notKnown) == isKept.contains(measure), "\(measure)")
      #expect((told.missing == nil) == (told.standing == .notKnown))
      if told.standing == .notKnown { #expect(told.reasons.map(\.code) == [.notRecorded]) }
      let unconfirmed = CredentialRequirement(
        measure, SourcedNumber(0, .unconfirmed, source: "said"))
      let doubtful = try progress(Self.busy, unconfirmed)
      #expect(doubtful.standing == .notKnown && doubtful.missing == nil)
      #expect(doubtful.reasons.first?.code == .numberUnconfirmed)
      if isKept.contains(measure) { #expect(doubtful.had != nil) }
      #expect(told.reasons.allSatisfy { !"\($0)".contains("{") })
    }
    let supervising = try progress(
      Self.busy, Self.asks(.practiceHours, 1), practice: .notKept)
    #expect(supervising.standing == .notKnown)
  }

  @Test func `counts development by its days`() throws {
    let development = DevelopmentTotals(
      trainingMinutes: 125 * 60, mentorCoaching: [DatedMinutes(today, minutes: 600)],
      cpd: [
        DatedMinutes(day("2025-06-15"), minutes: 500),
        DatedMinutes(day("2025-06-16"), minutes: 960),
        DatedMinutes(day("2026-06-16"), minutes: 100),
      ], feedback: [day("2025-06-15"), day("2025-06-16"), today],
      reflections: [])
    func had(_ asked: CredentialRequirement) throws -> RequirementProgress {
      try progress(Self.busy, asked, development)
    }
    #expect(try had(Self.asks(.trainingHours, 125)).standing == .met)
    #expect(try had(Self.asks(.mentorCoachingHours, 10)).standing == .met)
    let cpd = try had(Self.asks(.cpdHours, 16, within: 12))
    #expect(cpd.had == 960 && cpd.standing == .met)
    #expect(try had(Self.asks(.clientFeedbacks, 5, within: 12)).missing == 3)
    // An empty list is a record that there is nothing.
    #expect(try had(Self.asks(.reflections, 5, within: 12)).missing == 5)
    #expect(try had(Self.asks(.supervisionHours, 5)).standing == .notKnown)
  }

  @Test func `A38: asks for supervision in each of the four quarters, month ends clamped`() throws {
    let quarters = Self.asks(.supervisionHoursAQuarter, 1)
    func had(_ days: [String], on: String) throws -> Int? {
      let development = DevelopmentTotals(
        supervision: days.map { DatedMinutes(day($0), minutes: 60) })
      return try progress(Self.busy, quarters, on: day(on), development).had
    }
    // As at 31 May 2026 the quarters end on 31 May, 28 February, 30 November and 31 August.
    let even = ["2026-03-01", "2026-02-28", "2025-11-30", "2025-06-01"]
    #expect(try had(even, on: "2026-05-31") == 60)
    #expect(
      try had(["2026-03-01", "2026-03-02", "2025-11-30", "2025-06-01"], on: "2026-05-31") == 0)
    #expect(
      try had(["2026-03-01", "2026-02-28", "2025-11-30", "2025-05-31"], on: "2026-05-31") == 0)
    #expect(try had(even + even, on: "2026-05-31") == 120)
    #expect(try had([], on: "2026-05-31") == 0)
  }

  @Test func `11.9: asks for an hour of supervision to 35 of practice, in the last 12 months`()
    throws
  {
    let ratio = Self.asks(.practiceHoursPerSupervisionHour, 35)
    func wanted(_ minutes: Int) throws -> RequirementProgress {
      let period = try #require(
        PracticePeriod(from: day("2026-01-01"), through: day("2026-06-01"), unpaidMinutes: minutes))
      return try progress(
        smallPool(), ratio, DevelopmentTotals(supervision: [DatedMinutes(today, minutes: 300)]),
        elsewhere: PracticeElsewhere([period]))
    }
    // 175 hours of practice ask for 5 hours, 200 for 5 h 43 min (5.714 h), 350 for 10 h.
    #expect(try wanted(175 * 60).wanted == 300 && wanted(175 * 60).standing == .met)
    #expect(try wanted(200 * 60).wanted == 343 && wanted(200 * 60).missing == 43)
    #expect(try wanted(350 * 60).wanted == 600)
    #expect(try wanted(0).wanted == 0)
  }

  @Test func `counts full months since the first supervision`() throws {
    let development = DevelopmentTotals(supervision: [
      DatedMinutes(day("2026-02-28"), minutes: 60), DatedMinutes(day("2025-08-31"), minutes: 60),
      DatedMinutes(day("2025-01-01"), minutes: 0),
    ])
    let months = Self.asks(.supervisionMonths, 9)
    #expect(try progress(Self.busy, months, on: day("2026-02-27"), development).had == 5)
    #expect(try progress(Self.busy, months, on: day("2026-02-28"), development).had == 6)
    #expect(try progress(Self.busy, months, on: day("2025-08-30"), development).had == 0)
  }

  @Test func `finds a credential that is held before, with its evidence, while it holds`() throws {
    let level = CredentialLevel(
      "ICF", "MCC", CredentialEdition("1"),
      requirements: [Self.asks(.predecessor, 1, level: "PCC")])
    func had(_ level: CredentialLevel, _ on: String, seen: String? = "2024-01-10") throws -> Int? {
      let pcc = Credential(
        kind: .accreditation, scheme: "ICF", level: "PCC", awarded: day("2024-01-10"),
        evidenceSeen: seen.map(day))
      let state = smallPool(
        .practitioner(coach("coach-boris", person: "boris") { $0.credentials = [pcc] }))
      return try #require(
        state.progress(of: "boris", toward: level, on: day(on)).requirements.first
      ).had
    }
    #expect(try had(level, "2027-01-09") == 1 && had(level, "2027-01-10") == 0)
    #expect(try had(level, "2026-01-01", seen: nil) == 0)
  }

  @Test func `a renewal asks for its own, and lets some supervision count as development`() throws {
    let policy = QualityPolicy()
    let acc = try #require(policy.credentialLevel(of: "ICF", "ACC", on: today))
    let development = DevelopmentTotals(
      mentorCoaching: [DatedMinutes(day("2024-01-01"), minutes: 600)],
      cpd: [DatedMinutes(day("2024-01-01"), minutes: 1440)],
      coreCompetences: [DatedMinutes(day("2023-06-15"), minutes: 1440)],
      supervision: [DatedMinutes(today, minutes: 1000)])
    let renewal = smallPool().progress(
      of: "boris", toward: acc, on: today, goal: .renewal, development: development)
    #expect(renewal.goal == .renewal && renewal.date == today)
    #expect(
      renewal.requirements.map(\.requirement.measure)
        == [.cpdHours, .coreCompetenceHours, .mentorCoachingHours])
    #expect(renewal.requirements.map(\.had) == [1440 + 600, 0, 600])
    #expect(renewal.requirements.map(\.missing) == [360, 1440, 0])
    #expect(renewal.missing.count == 2 && renewal.notKnown.isEmpty && !renewal.verdict.isMet)
  }

  @Test func `tells of each requirement of each level what is had, wanted and missing`() {
    for level in CredentialScheme.standard.flatMap(\.levels) {
      for goal in CredentialProgress.Goal.allCases {
        let told = Self.busy.progress(of: "boris", toward: level, on: today, goal: goal)
        let asked = (goal == .award ? level.requirements : level.renewal)
          .filter { !$0.measure.asksForNothing }
        #expect(told.requirements.map(\.requirement) == asked)
        #expect(
          told.verdict.isMet == told.requirements.allSatisfy { $0.standing == .met })
        for one in told.requirements where one.standing == .missing {
          #expect(one.had.map { $0 + (one.missing ?? 0) } == one.wanted)
        }
      }
    }
  }

  @Test func `is monotone: a session more never takes anything away`() {
    var chance = SplitMix64(seed: 28)
    let levels = CredentialScheme.standard.flatMap(\.levels)
    var state = Self.busy
    for number in 0..<60 {
      let before = levels.map { state.progress(of: "boris", toward: $0, on: today) }
      let engagement: EngagementID =
        ["pool", "again", "paid", "team", "guide"][Int(chance.next() % 5)]
      let minutes = Int(chance.next() % 200) + 1
      let day = today.adding(days: -Int(chance.next() % 900))
      state.put(
        .session(
          aSession(
            .init(stringLiteral: "more-\(number)"), of: engagement, held: "\(day)T07:00:00Z",
            minutes: minutes)))
      for (level, former) in zip(levels, before) {
        let now = state.progress(of: "boris", toward: level, on: today)
        for (one, other) in zip(now.requirements, former.requirements) {
          #expect((one.had ?? 0) >= (other.had ?? 0))
        }
      }
    }
  }
}
