import CoachingPool
import Testing

extension Wire {
  /// A record of that kind with every field set to something that is no default.
  static func full(_ kind: RecordKind) throws -> Record {
    switch kind {
    case .pool: .pool(try pool())
    case .policy: .policy(try policy())
    case .organisation: .organisation(try organisation())
    case .membership: .membership(try membership())
    case .person: .person(try person())
    case .personMerge:
      .personMerge(
        PersonMerge(
          id: try id("merge-1"), kept: try id("p-1"), duplicate: try id("p-2"),
          decidedAt: try moment("2026-06-05T09:30:00Z")))
    case .conflictDeclaration:
      .conflictDeclaration(
        ConflictDeclaration(
          id: try id("conflict-1"), declarer: try id("p-1"), other: try id("p-9"),
          declaredAt: try moment("2026-05-02T07:00:00Z")))
    case .practitioner: .practitioner(try practitioner())
    case .request: .request(try request())
    case .invitation:
      .invitation(
        Invitation(
          id: try id("inv-1"), request: try id("req-1"), practitioner: try id("c-1"),
          state: .declined, sent: try moment("2026-05-05T10:00:00Z"),
          expires: try moment("2026-05-19T10:00:00Z"), ended: try moment("2026-05-06T08:15:30Z")))
    case .engagement:
      .engagement(try engagement())
    case .sharedAgreement: .sharedAgreement(try sharedAgreement())
    case .workingAgreement: .workingAgreement(try workingAgreement())
    case .auditEntry:
      .auditEntry(
        AuditEntry(
          id: try id("audit-1"), engagement: try id("eng-2"), number: 4,
          at: try moment("2026-07-01T10:00:00Z"), actor: try id("pseudonym-9"),
          role: .poolCoordinator, session: try id("ses-2"),
          policyVersion: try #require(PolicyVersion(7)),
          machine: "engagement", event: "pause", from: "active", to: "paused",
          reasonCode: "practitionerUnavailable", agreementVersion: 2))
    case .session: .session(try session())
    case .sessionAction: .sessionAction(try sessionAction())
    case .practitionerNote: .practitionerNote(try practitionerNote())
    case .reflection: .reflection(try reflection())
    case .disclosure: .disclosure(try disclosure())
    case .reviews: .reviews(try reviews())
    case .goalRating: .goalRating(try goalRating())
    case .sponsorRating: .sponsorRating(try sponsorRating())
    case .sponsorPreparation: .sponsorPreparation(try sponsorPreparation())
    case .evaluationRequest: .evaluationRequest(try evaluationRequest())
    case .evaluationResponse: .evaluationResponse(try evaluationResponse())
    case .assurance: .assurance(try assurance())
    case .complaint: .complaint(try complaint())
    case .practitionerFeedback: .practitionerFeedback(try practitionerFeedback())
    case .supervisionEntry: .supervisionEntry(try supervisionEntry())
    case .supervisor: .supervisor(try supervisor())
    case .supervisionArrangement: .supervisionArrangement(try supervisionArrangement())
    case .supervisionWaiver: .supervisionWaiver(try supervisionWaiver())
    case .cpdEntry: .cpdEntry(try cpdEntry())
    case .poolEvent: .poolEvent(try poolEvent())
    case .trainingCohort: .trainingCohort(try trainingCohort())
    case .logConsent: .logConsent(try logConsent())
    case .legalHold:
      .legalHold(
        LegalHold(
          id: try id("hold-1"), on: .engagement(try id("eng-2")), number: "case-7",
          placed: try moment("2026-05-12T12:00:00Z"), lifted: try moment("2026-05-13T12:00:00Z")))
    case .benchmark: .benchmark(try benchmark())
    case .costItem: .costItem(try costItem())
    case .benefitItem: .benefitItem(try benefitItem())
    case .charge: .charge(try charge())
    case .round: .round(try round())
    case .signpostingTally:
      .signpostingTally(
        try #require(SignpostingTally(quarter: Quarter(of: try day("2026-11-30")), count: 3)))
    }
  }

  static func round() throws -> Round {
    Round(
      id: try id("round-1"), state: .reviewed, decided: try moment("2026-05-04T12:00:00Z"),
      policyVersion: try #require(PolicyVersion(7)),
      constraints: RoundConstraints(
        only: [try id("req-2"), try id("req-1")],
        pinned: [.init(try id("req-1"), try id("c-1"))],
        forbidden: [.init(try id("req-2"), try id("c-1"))],
        minimums: [.init(try id("c-1"), 1)], wanted: [.init(try id("req-1"), 2)],
        quotas: [
          .init(try id("ashbourne-vale"), .practitioners, atLeast: 1),
          .init(try id("joint-board"), .requests, atMost: 9),
        ]),
      matches: [.init(request: try id("req-1"), practitioner: try id("c-1"), points: 42)],
      unmatched: [try id("req-2")], leftOut: [try id("req-3")],
      values: [.init(.peopleServed, 1), .init(.totalFit, 42)],
      optimality: .notProved(bound: [1, 43]), reviewed: try moment("2026-05-05T08:00:00Z"))
  }

  static func pool() throws -> Pool {
    Pool(
      id: try id("vale"),
      names: [
        Dated("Vale Mentors", try span(nil, "2026-01-01")),
        Dated("Vale Coaching Pool", try span("2026-01-01", nil)),
      ], leadBody: try id("joint-board"), owner: try id("ashbourne-vale"),
      vision: "Time to think.", aims: ["More skill", "Less cost"],
      operatingSince: try day("2009-04-01"),
      timeZone: try #require(
        PoolTimeZone(
          standardOffset: 60,
          summerTime: .init(startMonth: 3, endMonth: 10, changeHour: 1, shift: 60))),
      isDemonstration: true)
  }

  static func policy() throws -> PoolPolicy {
    PoolPolicy(
      version: try #require(PolicyVersion(7)),
      capacity: CapacityPolicy(standard: 1, executive: 4, most: 5),
      requests: RequestPolicy(
        graceAfterLapse: 61, invitationDays: 15, firstQuestionAfter: 91, questionInterval: 16,
        clearanceDays: 31, youngestAge: 16),
      matching: MatchingPolicy(
        requirements: [.init("peopleAreDifferent"), .init("x", RuleParameters(words: ["a": []]))],
        criteria: [
          .init("workIsSpread", weight: 9),
          .init("y", weight: 0, RuleParameters(numbers: ["b": -2, "a": 1], words: ["c": ["d"]])),
        ], objectives: [.totalFit, .peopleServed], seniorThrough: .director,
        waiting: WaitingWeight(stepDays: 7, mostSteps: 3), branchLimit: 99,
        relaxations: RelaxationPolicy(waivers: [.init("y", cost: 5)], placeCost: 6, newcomerCost: 7)
      ),
      supportRoutes: [
        SupportRoute(
          audience: .urgent, text: "Ring 999.", checked: try day("2026-11-01"),
          reviewBy: try day("2027-11-01"))
      ], teamSize: 3...12,
      extraWords: [VocabularyExtension(vocabulary: "themes", code: "flood", title: "The flood")],
      overrides: [
        OrganisationOverride(
          try id("ashbourne-vale"), places: 1, invitationDays: 10,
          requirements: ["peopleAreOfDifferentTeams"]),
        OrganisationOverride(try id("joint-board")),
      ], deputies: [try id("p-7")], engagements: engagements(), quality: quality(),
      impact: try impact(), retention: retention())
  }

  static func retention() -> RetentionPolicy {
    var policy = RetentionPolicy()
    policy.practitionerNotes = 7
    policy.agreements = 25
    policy.engagementFacts = 26
    policy.requests = 27
    policy.people = 28
    policy.practitioners = 29
    policy.disclosures = 85
    policy.complaints = 73
    policy.consents = 30
    policy.evaluations = 31
    policy.auditTrail = 74
    policy.money = 32
    policy.legalHolds = 75
    return policy
  }

  static func impact() throws -> ImpactPolicy {
    var terms = ImpactPolicy()
    terms.instruments = [
      EvaluationInstrument(
        try id("own"), version: 2, from: try day("2026-02-01"), until: try day("2027-02-01"),
        title: "How \"was\" it?", source: "A page",
        items: [
          EvaluationItem(
            try id("total"), "Total", .total(try #require(RatingScale("X 1", 7, 35))),
            level: .learning, about: [.init(unchecked: "clarity")], in: [.start, .closure]),
          EvaluationItem(
            try id("yes"), "Yes?", .screener, level: .results, asks: [.sponsor], in: [.later]),
        ])
    ]
    terms.asksSponsorsLater = true
    terms.disclosure = try DisclosurePolicy(
      name: "own", leastShown: 6, symbol: "-", roundingBase: 3, smallCount: 6,
      zeros: .shownUnlessAllInOneCell, suppressesSecondary: true,
      percentagesFrom: .publishedCounts, leastPercentageBaseTenths: 110, leastMeanCount: 11,
      guardedShare: 5, leastContributors: 6, dominancePercent: 70, differencing: .trueCounts)
    terms.leastAnswers = 12
    terms.leastHoldersOfARole = 6
    return terms
  }

  static func quality() -> QualityPolicy {
    var terms = QualityPolicy()
    terms.noticeDays = 50
    terms.supervisionGraceDays = 40
    terms.supervisionGroupLeast = 2
    terms.supervisionGroupMost = 6
    terms.insurancePence = 100
    terms.insuranceEvidenceDays = 5
    terms.cpdYearMinutes = 960
    terms.leastEngagementsAYear = 2
    terms.feedbackLeastPeople = 7
    terms.complaintAcknowledgeDays = 20
    terms.matchWithinDays = 30
    terms.quietDays = 40
    terms.finalReviewWithinDays = 21
    terms.joinWithinDays = 50
    terms.supervisionNorms = [
      SupervisionNorm(
        line: .pool, work: .mentoring, counts: [.peer], yearMinutes: 1, quarterMinutes: 2,
        practiceRatio: 3, yearSessions: 4)
    ]
    terms.requiredCredentials = [RequiredCredential(.executive, "ICF", "MCC")]
    terms.credentialLevels = [credentialLevel()]
    return terms
  }

  static func engagements() -> EngagementPolicy {
    var terms = EngagementPolicy()
    terms.maySkipChemistry = false
    terms.allowsPractitionerNotes = true
    terms.mostPauseDays = 100
    terms.dormantAfter = 90
    terms.questionInterval = 7
    terms.recontractingDays = 21
    terms.mostRecordedMinutes = 1000
    terms.cancellationNotice = 48
    terms.promptAfterMissed = 3
    terms.chemistryMinutes = 60
    terms.contractingMinutes = 45
    terms.mostTypedItems = 4
    terms.standardTexts = [StandardText(.purpose, "To think.")]
    terms.evaluationMonths = 3
    terms.mayWaiveFinalReview = false
    terms.typicalSessions = NumberRange(3...4)
    terms.permittedSessions = NumberRange(2...8)
    terms.typicalMinutes = NumberRange(50...100)
    terms.permittedMinutes = NumberRange(40...150)
    terms.possibleMinutes = NumberRange(10...400)
    terms.executiveMinutes = NumberRange(70...80)
    terms.executiveGapDays = NumberRange(15...30)
    return terms
  }

  static func organisation() throws -> Organisation {
    Organisation(
      id: try id("ashbourne-vale"), externalID: "CRM/17",
      names: [Dated("Ashbourne Vale Council")], type: .districtCouncil, sector: .localGovernment,
      gssCodes: [Dated(try #require(GSSCode("E07000999")), try span("2009-04-01", nil))],
      registrations: [Registration(register: "ukprn", code: "10000001")],
      headcounts: [Headcount(people: 1_250, asOf: try day("2026-03-31"))],
      existence: try span("1974-04-01", "2028-04-01"),
      successors: [
        Succession(
          kind: .merger, successor: try id("vale-unitary"), vestingDay: try day("2028-04-01"))
      ], sharedManagement: [Dated("vale-alliance", try span("2020-01-01", "2024-01-01"))],
      internalPool: try id("vale-own"), attributes: try attributes())
  }

  static func membership() throws -> Membership {
    Membership(
      id: try id("m-1"), organisation: try id("ashbourne-vale"), pool: try id("vale"),
      kind: .associate, span: try span("2025-04-01", "2026-04-01"),
      noticeGiven: try day("2025-12-01"), isFounding: true,
      fee: Money(minorUnits: 350_000, currency: .gbp),
      eligibility: [
        EligibilityCriterion(
          id: "own-first", sentence: "Officers ask for a coach of our own.",
          excludedLevels: [.officer, .apprenticeOrTrainee], provision: .crossPool,
          kinds: [.coaching])
      ], requiresApproval: true, threeWay: .always)
  }

  static func attributes() throws -> [HostAttribute] {
    [HostAttribute(name: "costCentre", value: "CC \"12\"", visibility: .equalityMonitoring)]
  }
}
