import Foundation

@testable import CoachingPool

/// An engagement of which every record is there, each with a secret of its own: Boris coached Amara, Sue
/// and Hal of human resources sponsored her, Sina was consulted, and it has ended.
enum Planted {
  /// Who reads in each role.
  static func reader(_ role: Role) -> Actor {
    let people: [Role: PersonID] = [
      .individual: "amara", .practitioner: "boris", .sponsor: "sue", .humanResources: "hal",
      .organisationalCoordinator: "olga", .poolCoordinator: "paula", .supervisor: "sina",
      .safeguardingLead: "lea", .analyst: "ana", .dataProtectionOfficer: "dora",
    ]
    return Actor(
      .init(stringLiteral: "key-\(role.rawValue)"), as: role, person: people[role],
      organisation: role == .organisationalCoordinator ? "ashvale" : nil)
  }

  static func context(_ role: Role, _ reader: Actor? = nil) -> CommandContext {
    CommandContext(now: now, actor: reader ?? Self.reader(role), randomness: 77)
  }

  static let correction = LoggedRequest("LR-1", .other)
  static let access = LoggedRequest("LR-2", .subjectAccess("amara"))

  /// The records of reviews and what was written for them.
  static let ofReviews = [
    RecordKey(.reviews, "e"), RecordKey(.goalRating, "rate"), RecordKey(.sponsorRating, "seen"),
    RecordKey(.sponsorPreparation, "prep"),
  ]

  /// What a role sees, as a host would send it; `nil` where it is denied.
  static func look(
    _ state: PoolState, as role: Role, under request: LoggedRequest? = correction,
    _ reader: Actor? = nil, at engagement: EngagementID = "e"
  ) -> String? {
    func json<View: EngagementView>(_ type: View.Type) -> String? {
      let isOfficer = role == .dataProtectionOfficer
      let reading = ReadEngagement<View>(engagement, under: isOfficer ? request : nil)
        .decision(on: state, in: context(role, reader)).outcome
      guard let view = reading.view else { return nil }
      let encoder = JSONEncoder()
      encoder.outputFormatting = .sortedKeys
      guard let data = try? encoder.encode(view) else { return "not encodable" }
      return String(decoding: data, as: UTF8.self)
    }
    return switch role {
    case .individual: json(IndividualView.self)
    case .practitioner: json(PractitionerView.self)
    case .sponsor: json(SponsorView.self)
    case .humanResources: json(HumanResourcesView.self)
    case .organisationalCoordinator: json(OrganisationalCoordinatorView.self)
    case .poolCoordinator: json(PoolCoordinatorView.self)
    case .supervisor: json(SupervisorView.self)
    case .safeguardingLead: json(SafeguardingView.self)
    case .analyst: json(AnalystView.self)
    case .publicReader: json(PublicView.self)
    case .dataProtectionOfficer: json(DataProtectionView.self)
    case .system: nil
    }
  }

  static let state: PoolState = {
    var ashvales = membership(of: "ashvale", approval: true)
    ashvales.threeWay = .offered
    var amara = anAshvaleOfficer
    amara.name = "Amara secretName"
    amara.email = "secretEmail@ashvale.example"
    amara.adjustments = Confidential([word("secretAdjustment")])
    var state = threeCoaches(
      .membership(ashvales), .person(amara), .person(officer("sue", .manager)),
      .person(officer("hal")), .person(officer("olga")), .person(officer("otto")),
      .person(officer("sina", of: "brindlewood")))
    for person: PersonID in ["lea", "ana", "dora", "paula"] where state.people[person] == nil {
      state.put(.person(officer(person, of: "brindlewood")))
    }
    for record in records { state.put(record) }
    return state
  }()

  static let membershipOfBoris = coach("coach-boris", person: "boris") {
    $0.profile = "secretProfile"
    $0.credentials = [
      Credential(
        kind: .qualification, scheme: "secretScheme", level: "5", awarded: day("2020-01-01"),
        evidenceSeen: day("2020-02-03"))
    ]
    $0.travel = Travel(base: nil, limit: 41)
  }

  static let evaluation = EvaluationRequest(
    id: "v", engagement: "e", asks: "amara", as: .individual, wave: .closure, due: today)

  static func response(_ score: Int, _ comment: String) -> EvaluationResponse {
    EvaluationResponse(
      id: "w", to: "v", instrument: "poolOutcomes", version: 1,
      answers: Confidential([EvaluationAnswer("satisfied", score)]),
      comment: Confidential(comment),
      quotations: [Testimonial.Consent(given: now, attribution: .none)], given: now)
  }

  private static let records: [Record] = [
    .practitioner(membershipOfBoris), .request(asked), .engagement(engagement),
    .invitation(invitation("i-boris", for: "r", to: "coach-boris", state: .accepted)),
    .invitation(declined), .sharedAgreement(agreement),
    .workingAgreement(
      WorkingAgreement(
        of: "e", written: now, writtenBy: .individual,
        terms: Confidential(.init(privateGoals: ["secretGoal"], waysOfWorking: "secretWay")))),
    .session(session), .sessionAction(action), .reviews(reviews("secretSummary")),
    .goalRating(rating(.more)), .sponsorRating(observed(.better)),
    .sponsorPreparation(preparation("secretAnswer")), .evaluationRequest(evaluation),
    .evaluationResponse(response(5, "secretComment")),
    .practitionerNote(
      PractitionerNote(id: "n", engagement: "e", text: Confidential("secretNote"), written: now)),
    .reflection(
      Reflection(
        id: "released", engagement: "e", writer: "amara", text: Confidential("secretReflection"),
        written: now, released: now)),
    .reflection(
      Reflection(
        id: "kept", engagement: "e", writer: "amara", text: Confidential("keptReflection"),
        written: now)),
    .disclosure(
      Disclosure(
        id: "d", engagement: "e",
        facts: DisclosureFacts(
          ground: .requiredByLaw, recipient: "secretRecipient", content: [.said], disclosed: now,
          consulted: ["sina"], told: .told, wouldHarm: false), recordedBy: .practitioner,
        recorded: now)),
    .conflictDeclaration(
      ConflictDeclaration(
        id: "c-1", declarer: "amara", other: "boris", declaredAt: moment("2026-06-10T01:01:01Z"))),
    .conflictDeclaration(
      ConflictDeclaration(
        id: "c-2", declarer: "boris", other: "amara", declaredAt: moment("2026-06-10T01:01:01Z"))),
    .auditEntry(entry("a-1", 1, .individual)), .auditEntry(entry("a-2", 2, .practitioner)),
  ]

  static let asked = request("r", by: "amara") {
    $0.state = .matched
    $0.themes = [word("secretTheme")]
    $0.wish = Confidential("secretWish")
    $0.wishedCharacteristics = Confidential([StatedCharacteristic(.sex, "secretCharacteristic")])
    $0.preferences.travel = Travel(base: nil, limit: 42)
  }

  static let declined: Invitation = {
    var invitation = invitation("i-cleo", for: "r", to: "coach-cleo", state: .declined)
    invitation.declineCode = .travelOrDistance
    return invitation
  }()

  static let engagement: Engagement = {
    var engagement = anEngagement()
    engagement.request = "r"
    engagement.organisation = "ashvale"
    engagement.state = .endedEarly
    engagement.sponsors = [Sponsor("sue", .lineManager), Sponsor("hal", .humanResources)]
    engagement.involvement = Involvement(.full, because: .contextStraightforward)
    engagement.chemistry = Chemistry(
      meeting: .init(at: moment("2026-05-21T07:07:07Z"), mode: .phone), individualSaysYes: true,
      practitionerSaysYes: true)
    engagement.closure = Closure(.practitionerEnded, at: now, by: .practitioner)
    return engagement
  }()

  static let agreement = SharedAgreement(of: "e", versions: [version("secretShared")])

  static func version(
    _ goal: String, proposed: Instant = moment("2026-05-30T09:00:00Z")
  ) -> AgreementVersion {
    AgreementVersion(
      number: 1, proposed: proposed, proposedBy: .practitioner, programme: "secretProgramme",
      parties: [
        EngagementParty("amara", .individual), EngagementParty("boris", .practitioner),
        EngagementParty("sue", .sponsor), EngagementParty("hal", .humanResources),
      ],
      terms: Confidential(
        AgreementTerms(
          goals: [SharedGoal(id: "g", goal: goal)],
          logistics: SessionLogistics(sessions: 6, minutes: 60),
          reviewPlan: ReviewPlan(attendees: [.individual]))))
  }

  static func reviews(
    _ text: String, written: Instant = moment("2026-06-04T04:04:04Z")
  ) -> Reviews {
    Reviews(
      of: "e",
      summaries: [
        ReviewSummary(
          .final, version: 1, written: written, writtenBy: .practitioner, text: Confidential(text))
      ],
      releases: [
        SummaryRelease(
          .final, version: 1, at: now,
          to: [EngagementParty("sue", .sponsor), EngagementParty("hal", .humanResources)])
      ])
  }

  static func rating(_ level: GoalAttainment) -> GoalRating {
    GoalRating(
      id: "rate", engagement: "e", goal: "g", agreementVersion: 1, point: .final,
      level: Confidential(level), rated: now, releases: [RatingRelease(at: now, to: ["sue"])])
  }

  static func observed(_ change: ObservedChange) -> SponsorRating {
    SponsorRating(
      id: "seen", engagement: "e", sponsor: "sue", goal: "g", agreementVersion: 1, point: .final,
      change: Confidential(change), rated: now)
  }

  static func preparation(_ text: String) -> SponsorPreparation {
    SponsorPreparation(
      id: "prep", engagement: "e", sponsor: "sue",
      answers: Confidential([.init(.strengths, text)]), written: now, released: now)
  }

  static let session = aSession("s", planned: "2026-06-02T06:06:06Z") {
    $0.state = .missed
    $0.place = Confidential("secretPlace")
    $0.attendance.by = .individual
    $0.attendance.absent = ["amara"]
    $0.travelCost = Money(minorUnits: 4343)
    $0.isProtectedTime = true
  }

  static let action = SessionAction(
    id: "act", engagement: "e", what: Confidential("secretAction"), who: "amara", agreed: now)

  static func entry(
    _ id: AuditEntryID, _ number: Int, _ role: Role, event: String = "secretEvent",
    at moment: Instant = moment("2026-06-03T05:05:05Z")
  ) -> AuditEntry {
    AuditEntry(
      id: id, engagement: "e", number: number, at: moment, actor: reader(role).pseudonym,
      role: role, policyVersion: .first, machine: "engagement", event: event)
  }
}
