package import CoachingPool

/// One record of each kind in which every field says something, and which have no fault together.
///
/// A field that is left at its default could be lost without a trace; so none is.
package enum ContractRecords {
  /// The records, kind by kind.
  package static let all: [Record] = bodies + people + work

  private static let bodies: [Record] = [
    .pool(pool), .policy(policy), .organisation(organisation), .organisation(successor),
    .membership(membership),
  ]
  private static let people: [Record] = [
    .person(person), .person(member), .person(duplicate), .person(third), .person(coach),
    .personMerge(merge), .conflictDeclaration(conflict),
    .practitioner(practitioner), .practitioner(other),
  ]
  private static let work: [Record] =
    [
      .request(request), .invitation(invitation), .engagement(engagement),
      .engagement(predecessor), .sharedAgreement(agreement), .workingAgreement(workingAgreement),
      .session(session), .session(moved), .session(cancelled), .sessionAction(action),
      .practitionerNote(note), .reflection(reflection), .disclosure(disclosure),
      .reviews(reviews), .goalRating(firstRating), .goalRating(rating),
      .sponsorRating(firstObserved), .sponsorRating(observed), .sponsorPreparation(preparation),
      .evaluationRequest(evaluation), .evaluationResponse(response), .assurance(assurance),
      .auditEntry(entry), .round(round),
      .complaint(complaint), .practitionerFeedback(firstFeedback),
      .practitionerFeedback(feedback), .supervisor(supervisor),
      .supervisionArrangement(arrangement), .supervisionEntry(firstSupervision),
      .supervisionEntry(supervision), .supervisionWaiver(waiver), .cpdEntry(firstCPD),
      .cpdEntry(cpd), .poolEvent(conference), .trainingCohort(cohort), .logConsent(consent),
      .legalHold(hold),
      .benchmark(benchmark), .costItem(cost), .costItem(staffTime), .benefitItem(benefit),
      .charge(arrangementCharge), .charge(executiveCharge),
    ] + (tally.map { [.signpostingTally($0)] } ?? [])

  static let pool = Pool(
    id: PoolID(unchecked: "west"),
    names: [
      Dated("Shared pool", span(day(2010, 4, 1), day(2020, 4, 1))),
      Dated("West pool", span(day(2020, 4, 1), nil)),
    ], leadBody: organisation.id, owner: organisation.id, vision: "Thinking time for all.",
    aims: ["Share coaches", "Save money"], operatingSince: day(2010, 4, 1),
    timeZone: PoolTimeZone(
      standardOffset: 330,
      summerTime: .init(startMonth: 4, endMonth: 9, changeHour: 2, shift: 30)) ?? .utc,
    isDemonstration: true)

  static let policy = PoolPolicy(
    version: PolicyVersion(2) ?? .first,
    capacity: CapacityPolicy(standard: 1, executive: 2, most: 4),
    requests: RequestPolicy(
      graceAfterLapse: 61, invitationDays: 15, firstQuestionAfter: 91, questionInterval: 16,
      clearanceDays: 31, youngestAge: 19),
    matching: MatchingPolicy(
      requirements: [
        .init("peopleAreDifferent"),
        .init(
          "practitionerIsLive",
          RuleParameters(numbers: ["least": -7], words: ["among": ["a", "b"]])),
      ],
      criteria: [
        .init(
          "themesAreShared", weight: 13, RuleParameters(numbers: ["most": 9_007_199_254_740_993]))
      ], objectives: [.totalFit, .peopleServed]),
    supportRoutes: [
      SupportRoute(
        audience: .safeguarding, text: "The safeguarding lead.", checked: day(2026, 1, 2),
        reviewBy: day(2027, 1, 2))
    ] + SupportRoute.standard.filter { $0.audience != .safeguarding }, teamSize: 3...12,
    extraWords: [
      VocabularyExtension(vocabulary: "themes", code: "floods", title: "After the floods")
    ],
    overrides: [
      OrganisationOverride(
        organisation.id, places: 1, invitationDays: 10,
        requirements: [.require("practitionerIsLive", numbers: ["least": 3])])
    ])

  static let organisation = Organisation(
    id: OrganisationID(unchecked: "ashbourne-vale"), externalID: "crm:42/7",
    names: [Dated("Ashbourne Vale", span(nil, day(2028, 4, 1)))], type: .metropolitanCouncil,
    sector: .localGovernment,
    gssCodes: GSSCode("E08000099").map { [Dated($0, span(day(1974, 4, 1), day(2028, 4, 1)))] }
      ?? [],
    registrations: [Registration(register: "ukprn", code: "10001234")],
    headcounts: [
      Headcount(people: 4100, asOf: day(2024, 3, 31)), Headcount(people: 0, asOf: day(2025, 3, 31)),
    ], existence: span(day(1974, 4, 1), day(2028, 4, 1)),
    successors: [
      Succession(kind: .merger, successor: successor.id, vestingDay: day(2028, 4, 1))
    ], sharedManagement: [Dated("vale-and-moor", span(day(2019, 1, 1), day(2021, 1, 1)))],
    internalPool: PoolID(unchecked: "west"), attributes: [attribute("region", "North")])

  static let successor = Organisation(
    id: OrganisationID(unchecked: "vale-and-moor"), names: [Dated("Vale and Moor")],
    type: .unitaryCouncil, sector: .localGovernment, existence: span(day(2028, 4, 1), nil))

  static let membership = Membership(
    id: MembershipID(unchecked: "membership-1"), organisation: organisation.id,
    pool: PoolID(unchecked: "west"), kind: .associate, span: span(day(2025, 4, 1), day(2026, 4, 1)),
    noticeGiven: day(2026, 1, 5), isFounding: true,
    // More than a binary fraction of 53 bits can hold.
    fee: Money(minorUnits: 9_007_199_254_740_993, currency: CurrencyCode("EUR") ?? .gbp),
    eligibility: [
      EligibilityCriterion(
        id: "seniors-only", sentence: "Managers ask for coaching of our own.",
        excludedLevels: [.officer, .apprenticeOrTrainee], provision: .crossPool,
        kinds: [.coaching, .mentoring])
    ], requiresApproval: true, threeWay: .always)

  static let tally = SignpostingTally(quarter: Quarter(of: day(2026, 11, 22)), count: 17)

  static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    CivilDate(year, month, day) ?? .first
  }

  static func span(_ start: CivilDate?, _ end: CivilDate?) -> DateSpan {
    DateSpan(from: start, to: end) ?? .always
  }

  static func moment(_ seconds: Int) -> Instant {
    Instant(secondsSince1970: 1_790_000_000 + seconds)
  }

  static func attribute(_ name: String, _ value: String) -> HostAttribute {
    HostAttribute(name: name, value: value, visibility: .adjustments)
  }
}
