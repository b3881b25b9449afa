import CoachingPool

/// The day on which the stories of these tests happen: a Monday.
let today = day("2026-06-15")
/// Nine o'clock in Coordinated Universal Time on that day.
let now = moment("2026-06-15T09:00:00Z")

func day(_ text: String) -> CivilDate {
  guard let date = CivilDate(text) else { fatalError("\(text) is no date") }
  return date
}

func moment(_ text: String) -> Instant {
  guard let moment = Instant(text) else { fatalError("\(text) is no moment") }
  return moment
}

func span(_ from: String?, _ to: String?) -> DateSpan {
  guard let span = DateSpan(from: from.map(day), to: to.map(day)) else { fatalError("no span") }
  return span
}

func zone(_ offset: Int, _ summerTime: PoolTimeZone.SummerTime? = nil) -> PoolTimeZone {
  guard let zone = PoolTimeZone(standardOffset: offset, summerTime: summerTime) else {
    fatalError("no zone")
  }
  return zone
}

func language(_ tag: String) -> LanguageTag {
  guard let language = LanguageTag(tag) else { fatalError("\(tag) is no language tag") }
  return language
}

func gss(_ code: String) -> GSSCode {
  guard let gss = GSSCode(code) else { fatalError("\(code) is no GSS code") }
  return gss
}

func place(_ easting: Int, _ northing: Int) -> GridReference {
  guard let place = GridReference(easting: easting, northing: northing) else {
    fatalError("off the grid")
  }
  return place
}

func word<Code: VocabularyCode>(_ code: String, _ type: Code.Type = Code.self) -> Code {
  guard let word = Code(code) else { fatalError("\(code) is no code") }
  return word
}

// Fixed identifiers read best as literals; the tests alone may write them so.
extension Identifier: ExpressibleByStringLiteral, ExpressibleByUnicodeScalarLiteral,
  ExpressibleByExtendedGraphemeClusterLiteral
{
  init(stringLiteral text: String) {
    guard let identifier = try? Identifier(text) else { fatalError("\(text) is no identifier") }
    self = identifier
  }
}

// MARK: Words of the stories

func organisation(
  _ id: OrganisationID, _ type: OrganisationType = .countyCouncil,
  sector: Sector = .localGovernment, sharedManagement: [Dated<String>] = []
) -> Organisation {
  Organisation(
    id: id, names: [Dated("\(id) Council")], type: type, sector: sector,
    sharedManagement: sharedManagement)
}

func membership(
  of organisation: OrganisationID, _ span: DateSpan = span("2025-04-01", nil),
  id: MembershipID? = nil, notice: CivilDate? = nil, criteria: [EligibilityCriterion] = [],
  approval: Bool = false
) -> Membership {
  Membership(
    id: id ?? .init(stringLiteral: "m-\(organisation)"), organisation: organisation,
    pool: "region", span: span, noticeGiven: notice, eligibility: criteria,
    requiresApproval: approval)
}

func officer(
  _ id: PersonID, of organisation: OrganisationID = "ashvale", _ level: JobLevel = .officer,
  manager: PersonID? = nil, team: String? = nil, span: DateSpan = .always,
  languages: [LanguageTag] = [.britishEnglish], adjustments: [FunctionalAdjustment] = []
) -> Person {
  Person(
    id: id, name: "\(id)",
    affiliations: [
      Affiliation(
        organisation: organisation, capacity: .employee(level), manager: manager, team: team,
        span: span)
    ], languages: languages, adjustments: Confidential(adjustments))
}

func councillor(
  _ id: PersonID, of organisation: OrganisationID = "ashvale", group: String? = nil
) -> Person {
  Person(
    id: id, name: "\(id)",
    affiliations: [
      Affiliation(
        organisation: organisation,
        capacity: .electedMember(.councillor, politicalGroup: group))
    ])
}

let anILMAward = Credential(
  kind: .qualification, scheme: "ILM", level: "5", awarded: day("2020-01-01"),
  evidenceSeen: day("2020-02-01"))

func coach(
  _ id: PractitionerID, person: PersonID, kinds: [ServiceKind] = [.coaching, .mentoring],
  _ change: (inout PractitionerMembership) -> Void = { _ in }
) -> PractitionerMembership {
  var coach = PractitionerMembership(
    id: id, person: person, kinds: kinds, credentials: [anILMAward])
  change(&coach)
  return coach
}

func request(
  _ id: RequestID, by individual: PersonID, of organisation: OrganisationID = "ashvale",
  _ change: (inout Request) -> Void = { _ in }
) -> Request {
  var request = Request(
    id: id, individual: individual, organisation: organisation, state: .open,
    themes: [word("newRole")], proposedStart: today, termsAcknowledged: now)
  change(&request)
  return request
}

func invitation(
  _ id: InvitationID, for request: RequestID, to practitioner: PractitionerID,
  state: Invitation.State = .sent, sent: String = "2026-06-10T09:00:00Z",
  expires: String = "2026-06-24T09:00:00Z"
) -> Invitation {
  Invitation(
    id: id, request: request, practitioner: practitioner, state: state, sent: moment(sent),
    expires: moment(expires), ended: state == .sent ? nil : now)
}

let ashvale = organisation("ashvale")
let brindlewood = organisation("brindlewood", .districtCouncil)
let anAshvaleOfficer = officer("amara")
let aBrindlewoodHead = officer("boris", of: "brindlewood", .headOfService)
let borisCoaches = coach("coach-boris", person: "boris")

/// Ashvale and Brindlewood subscribe; Amara of Ashvale asks, Boris of Brindlewood coaches.
let theSmallPool: [Record] = [
  .organisation(ashvale), .organisation(brindlewood), .membership(membership(of: "ashvale")),
  .membership(membership(of: "brindlewood")), .person(anAshvaleOfficer),
  .person(aBrindlewoodHead), .practitioner(borisCoaches),
]

func smallPool(_ more: Record...) -> PoolState { PoolState(theSmallPool + more) }

func context(
  _ role: Role, _ person: PersonID? = nil, organisation: OrganisationID? = nil,
  at moment: Instant = now, randomness: UInt64 = 1
) -> CommandContext {
  CommandContext(
    now: moment,
    actor: Actor("pseudonym", as: role, person: person, organisation: organisation),
    randomness: randomness)
}

/// The codes with which a command is refused; empty where it is carried out.
func refusals<C: Command>(
  _ command: C, _ state: PoolState, _ context: CommandContext
) -> [ReasonCode] {
  do throws(Refusal) {
    _ = try decide(command, state, context)
    return []
  } catch { return error.reasons.map(\.code) }
}

extension Array where Element == Fault {
  /// Field and code of each fault, sorted.
  var names: [String] { map { "\($0.field) \($0.reason.code)" }.sorted() }
}
