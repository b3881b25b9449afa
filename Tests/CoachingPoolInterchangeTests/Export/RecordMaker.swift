import CoachingPool
import CoachingPoolInterchange

/// Makes small pools of rich records without faults, the same from the same seed.
struct RecordMaker {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(state: seed) }

  mutating func records() -> [Record] {
    var records: [Record] = []
    let organisations = (0..<4).compactMap { try? OrganisationID("o\($0)") }
    for id in organisations {
      records.append(.organisation(organisation(id, among: organisations)))
      if chance(), let own = try? MembershipID(id.text + "-membership"),
        let pool = try? PoolID("west")
      {
        records.append(.membership(membership(own, of: id, in: pool)))
      }
    }
    let people: [(PersonID, String?)] = (0..<6).compactMap { index in
      let key = "per=son\(index)@x.example"
      return index % 2 == 0
        ? (try? PersonID("-p\(index)")).map { ($0, nil) }
        : (try? PersonID(prefix: "p", key: key)).map { ($0, key) }
    }
    for (id, key) in people {
      records.append(.person(person(id, key, organisations, people.map(\.0))))
    }
    let practitioners = (0..<4).compactMap { try? PractitionerID("c\($0)") }
    for (id, person) in zip(practitioners, people) {
      records.append(.practitioner(practitioner(id, person.0)))
    }
    for index in 0..<6 {
      guard let id = try? RequestID("r\(index)") else { continue }
      records.append(
        .request(request(id, people.map(\.0), organisations, practitioners)))
    }
    for (number, pair) in zip(people, people.dropFirst()).enumerated() where chance(3) {
      guard let id = try? ConflictDeclarationID("conflict\(number)") else { continue }
      records.append(
        .conflictDeclaration(
          ConflictDeclaration(
            id: id, declarer: pair.0.0, other: pair.1.0,
            declaredAt: Instant(secondsSince1970: 1_700_000_000 + number))))
    }
    return records
  }

  private mutating func characteristics() -> Confidential<[StatedCharacteristic]> {
    Confidential(chance(8) ? [StatedCharacteristic(.sex, "Marlowe")] : [])
  }

  private mutating func chance(_ one: Int = 2) -> Bool {
    Int.random(in: 0..<one, using: &random) == 0
  }

  private mutating func some<Value>(_ values: [Value]) -> [Value] {
    let shuffled = values.shuffled(using: &random)
    return Array(shuffled.prefix(Int.random(in: 0...min(3, values.count), using: &random)))
  }

  private mutating func one<Value>(_ values: [Value], or other: Value) -> Value {
    values.randomElement(using: &random) ?? other
  }

  private mutating func text() -> String { "x" + random.nastyText() }

  private mutating func maybe<Value>(_ value: @autoclosure () -> Value) -> Value? {
    chance() ? value() : nil
  }

  private mutating func day() -> CivilDate {
    CivilDate(dayNumber: Int.random(in: 18_000...21_000, using: &random)) ?? .first
  }

  private mutating func span() -> DateSpan {
    let (one, other) = (day(), day())
    if chance(4) { return .always }
    if chance(4) { return DateSpan(from: one) }
    return DateSpan(from: min(one, other), to: max(one, other)) ?? .always
  }

  private mutating func attributes() -> [HostAttribute] {
    some(["Grade", "=cost", "shift pattern"]).sorted().map { name in
      let visibility: ConfidentialityRow = chance(8) ? .practitionerProfile : .identityAndContact
      return HostAttribute(name: name, value: text(), visibility: visibility)
    }
  }

  private mutating func organisation(
    _ id: OrganisationID, among all: [OrganisationID]
  ) -> Organisation {
    var successors: [Succession] = []
    for other in some(all.filter { $0 != id }) {
      successors.append(
        Succession(
          kind: one(Succession.Kind.allCases, or: .merger), successor: other, vestingDay: day()))
    }
    return Organisation(
      id: id, names: [Dated(text(), chance(8) ? DateSpan(from: day()) : .always)],
      type: .unitaryCouncil, sector: one(Sector.vocabulary.codes, or: .other),
      gssCodes: chance() ? GSSCode("E06000999").map { [Dated($0)] } ?? [] : [],
      registrations: chance(8) ? [Registration(register: "ods", code: "1")] : [],
      headcounts: chance() ? [Headcount(people: 12, asOf: day())] : [], existence: span(),
      successors: successors, sharedManagement: chance() ? [Dated(text())] : [],
      internalPool: chance() ? try? PoolID("own") : nil, attributes: attributes())
  }

  private mutating func membership(
    _ id: MembershipID, of organisation: OrganisationID, in pool: PoolID
  ) -> Membership {
    let start = day()
    let criteria = some(["a", "-b", "c;d"]).map { name in
      EligibilityCriterion(
        id: name, sentence: text(), excludedLevels: some(JobLevel.allCases),
        provision: maybe(.crossPool), kinds: some(ServiceKind.vocabulary.codes))
    }
    return Membership(
      id: id, organisation: organisation, pool: pool,
      kind: one(Membership.Kind.allCases, or: .associate),
      span: DateSpan(from: start, through: chance() ? start.adding(days: 400) : nil) ?? .always,
      noticeGiven: maybe(start), isFounding: chance(), fee: chance(8) ? Money(minorUnits: 1) : nil,
      eligibility: criteria, requiresApproval: chance(),
      threeWay: one(Membership.ThreeWayContracting.allCases, or: .always))
  }

  private mutating func person(
    _ id: PersonID, _ key: String?, _ organisations: [OrganisationID], _ people: [PersonID]
  ) -> Person {
    var affiliations: [Affiliation] = []
    for organisation in some(organisations) {
      let capacity: Affiliation.Capacity =
        switch Int.random(in: 0..<3, using: &random) {
        case 0: .employee(one(JobLevel.allCases, or: .officer))
        case 1:
          .electedMember(
            one(ElectedRole.vocabulary.codes, or: .councillor), politicalGroup: maybe("=Group"))
        default: .officeHolder("@Office")
        }
      let (title, team, manager) = (text(), text(), people.filter { $0 != id }.first)
      affiliations.append(
        Affiliation(
          organisation: organisation, capacity: capacity, jobTitle: maybe(title),
          manager: chance() ? manager : nil, team: maybe(team), span: span()))
    }
    var tenures: [DesignationTenure] = []
    for organisation in some(organisations) {
      tenures.append(DesignationTenure(.directorOfPublicHealth, at: organisation, span: span()))
    }
    return Person(
      id: id, externalID: key, name: text(), email: maybe("a@b.example"),
      affiliations: affiliations, designations: tenures,
      languages: [.britishEnglish] + some(["cy", "bfi"].compactMap(LanguageTag.init)),
      adjustments: Confidential(some(FunctionalAdjustment.vocabulary.codes)),
      briefings: some([90, 6000]).map {
        Briefing(for: .reverseMentoring, completed: day(), minutes: $0)
      },
      attributes: attributes())
  }

  private mutating func practitioner(
    _ id: PractitionerID, _ person: PersonID
  ) -> PractitionerMembership {
    let (awarded, away) = (day(), day())
    let credential = Credential(
      kind: .accreditation, scheme: text(), level: text(), awarded: awarded,
      expires: awarded.adding(days: 9), evidenceSeen: maybe(awarded))
    return PractitionerMembership(
      id: id, person: person, line: one(ServiceLine.allCases, or: .pool),
      status: one(PractitionerStatus.allCases, or: .live),
      kinds: [.coaching] + some([.mentoring, .teamCoaching]), ownLimit: maybe(1),
      modes: [.video] + some([.phone, .inPerson]), travel: travel(),
      provides: some(FunctionalAdjustment.vocabulary.codes),
      themes: some(Theme.vocabulary.codes), experience: some(ExperienceTag.vocabulary.codes),
      approaches: some(ApproachTag.vocabulary.codes), credentials: chance() ? [credential] : [],
      isInTraining: chance(),
      away: some([away, away.adding(days: 20)]).map { first in
        DateSpan(from: first, to: first.adding(days: 5)) ?? .always
      }, sessionsAMonth: maybe(31), characteristics: characteristics(),
      profile: random.nastyText(), attributes: attributes())
  }

  private mutating func travel() -> Travel {
    Travel(
      base: chance() ? GridReference(easting: 412_345, northing: 287_000) : nil, limit: maybe(30))
  }

  private mutating func request(
    _ id: RequestID, _ people: [PersonID], _ organisations: [OrganisationID],
    _ practitioners: [PractitionerID]
  ) -> Request {
    let individual = people[Int.random(in: 0..<people.count, using: &random)]
    let isTeam = chance(3)
    let chosen = some(practitioners)
    let preferences = RequestPreferences(
      choice: chosen.isEmpty && chance(4)
        ? .ranked([]) : chosen.isEmpty ? .chooseForMe : .ranked(chosen),
      avoid: practitioners.filter { !chosen.contains($0) }, modes: [.inPerson] + some([.video]),
      travel: travel(), requiredExperience: some(ExperienceTag.vocabulary.codes),
      soughtExperience: some(ExperienceTag.vocabulary.codes),
      approaches: some(ApproachTag.vocabulary.codes), sectors: some(Sector.vocabulary.codes),
      sessionsAMonth: maybe(1),
      notOwnPoliticalGroup: chance())
    let state = one(RequestState.allCases, or: .open)
    let themes = some(Theme.vocabulary.codes)
    return Request(
      id: id, individual: individual,
      organisation: organisations[Int.random(in: 0..<organisations.count, using: &random)],
      state: state, kind: isTeam ? .teamCoaching : .mentoring,
      provision: chance() ? .ownOrganisation : .crossPool,
      themes: themes.isEmpty && state != .draft ? [Theme.vocabulary.codes[0]] : themes,
      triggers: some(Trigger.vocabulary.codes), needs: some(Need.vocabulary.codes),
      preferences: preferences, referral: one(ReferralSource.allCases, or: .own),
      otherParticipants: isTeam ? people.filter { $0 != individual } : [],
      wish: chance(8) ? Confidential("w") : nil,
      wishedCharacteristics: characteristics(), proposedStart: day(),
      termsAcknowledged: chance(8) ? Instant(secondsSince1970: 5) : nil,
      submitted: maybe(Instant(secondsSince1970: 1_700_000_000)), attributes: attributes())
  }
}
