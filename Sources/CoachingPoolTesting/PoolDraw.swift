import CoachingPool

/// Draws the records of a small pool, one after the other.
struct PoolDraw {
  private var chance: SplitMix64
  private let now = PoolStory.usualMoment
  private var today: CivilDate { PoolTimeZone.unitedKingdom.date(at: now) }
  private let organisations = ["ashvale", "brindlewood", "caldmoor", "dunmere"]
    .map { OrganisationID(unchecked: $0) }
  private var people: [Person] = []
  private var practitioners: [PractitionerMembership] = []
  private var requests: [Request] = []

  init(seed: UInt64) { chance = SplitMix64(seed: seed) }

  mutating func records() -> [Record] {
    var records: [Record] = organisations.enumerated().flatMap { number, id -> [Record] in
      // Two of the four are under shared management.
      let shared = number < 2 && one(in: 4) ? [Dated("ash-and-brind")] : []
      return [
        .organisation(
          Organisation(
            id: id, names: [Dated("\(id) Council")], type: .countyCouncil,
            sector: number == 3 ? .health : .localGovernment, sharedManagement: shared)),
        .membership(
          Membership(
            id: MembershipID(unchecked: "m-\(id)"), organisation: id,
            pool: PoolID(unchecked: "pool"), span: span(-400, nil))),
      ]
    }
    for number in 0..<(10 + chance.next(below: 21)) { people.append(person(number)) }
    for person in people where one(in: 3) { practitioners.append(practitioner(person)) }
    for person in people where one(in: 2) { requests.append(request(person)) }
    records += people.map { .person($0) } + practitioners.map { .practitioner($0) }
    records += requests.map { .request($0) }
    return records + conflicts() + engagements() + invitations()
  }

  private mutating func person(_ number: Int) -> Person {
    let home = pick(organisations)
    let colleagues = people.filter { $0.affiliations[0].organisation == home }.map(\.id)
    let manager = colleagues.isEmpty || one(in: 3) ? nil : pick(colleagues)
    let team = one(in: 2) ? "team-\(chance.next(below: 3))" : nil
    let level = pick(JobLevel.allCases)
    let capacity: Affiliation.Capacity =
      one(in: 8)
      ? .electedMember(.councillor, politicalGroup: pick(["Blue", "Green"])) : .employee(level)
    return Person(
      id: PersonID(unchecked: "person-\(number)"), name: "Person \(number)",
      affiliations: [
        Affiliation(organisation: home, capacity: capacity, manager: manager, team: team)
      ], languages: languages(), adjustments: Confidential(one(in: 8) ? [.captions] : []))
  }

  private mutating func practitioner(_ person: Person) -> PractitionerMembership {
    let isExecutive = one(in: 8)
    let kinds: [ServiceKind] =
      isExecutive
      ? [.executiveCoaching]
      : [pick([.coaching, .mentoring])]
        + some([.reverseMentoring, .groupCoaching, .teamCoaching])
    let awarded = today.adding(days: -2000)
    return PractitionerMembership(
      id: PractitionerID(unchecked: "practitioner-\(person.id)"), person: person.id,
      line: isExecutive ? .executive : .pool, status: one(in: 10) ? .paused : .live,
      kinds: kinds + (kinds == [.mentoring] && one(in: 2) ? [.coaching] : []),
      ownLimit: one(in: 3) ? nil : chance.next(below: 4), modes: modes(),
      provides: one(in: 2) ? [.captions] : [], languages: person.languages,
      themes: some(Array(Theme.vocabulary.codes.prefix(4))),
      experience: some(Array(ExperienceTag.vocabulary.codes.prefix(3)))
        + (one(in: 2) ? [ExperienceTag(unchecked: "teamCoaching")] : []),
      approaches: some(Array(ApproachTag.vocabulary.codes.prefix(2))),
      credentials: [
        Credential(
          kind: .qualification, scheme: "ILM", level: "5", awarded: awarded,
          evidenceSeen: awarded.adding(days: 30))
      ], isInTraining: one(in: 12), away: one(in: 10) ? [span(-3, 10)] : [])
  }

  private mutating func request(_ person: Person) -> Request {
    let kind = pick([
      ServiceKind.coaching, .coaching, .coaching, .mentoring, .mentoring, .reverseMentoring,
      .groupCoaching, .teamCoaching, .executiveCoaching,
    ])
    let provision: Provision =
      kind == .executiveCoaching ? .executive : one(in: 4) ? .ownOrganisation : .crossPool
    let names = practitioners.map(\.id)
    let avoided = one(in: 3) && !names.isEmpty ? [pick(names)] : []
    let wanted = some(names).filter { !avoided.contains($0) }
    let experience = Array(ExperienceTag.vocabulary.codes.prefix(3))
    let colleagues = people.filter {
      $0.id != person.id
        && $0.affiliations[0].organisation == person.affiliations[0].organisation
    }
    // A team or a group without a colleague would be none, so it asks for coaching.
    let others =
      kind.hasSeveralParticipants
      ? colleagues.filter { kind == .groupCoaching || $0.team == person.team }.prefix(3) : []
    let submitted = now.adding(seconds: -86_400 * chance.next(below: 200))
    return Request(
      id: RequestID(unchecked: "request-\(person.id)"), individual: person.id,
      organisation: person.affiliations[0].organisation,
      state: one(in: 6) ? .waitlisted : .open,
      kind: kind.hasSeveralParticipants && others.isEmpty ? .coaching : kind,
      provision: provision, themes: some(Array(Theme.vocabulary.codes.prefix(4)), atLeast: 1),
      preferences: RequestPreferences(
        choice: one(in: 4) && !wanted.isEmpty ? .ranked(wanted) : .chooseForMe, avoid: avoided,
        modes: modes(), requiredExperience: kind.isMentoring ? some(experience) : [],
        soughtExperience: some(experience),
        approaches: some(Array(ApproachTag.vocabulary.codes.prefix(2))),
        sectors: one(in: 3) ? [.health] : [], notOwnPoliticalGroup: one(in: 2)),
      otherParticipants: others.map(\.id), proposedStart: today, termsAcknowledged: submitted,
      submitted: submitted)
  }

  private mutating func conflicts() -> [Record] {
    (0..<chance.next(below: 5)).map { number in
      let first = chance.next(below: people.count)
      let second = (first + 1 + chance.next(below: people.count - 1)) % people.count
      return .conflictDeclaration(
        ConflictDeclaration(
          id: ConflictDeclarationID(unchecked: "conflict-\(number)"),
          declarer: people[first].id, other: people[second].id, declaredAt: now))
    }
  }

  private mutating func engagements() -> [Record] {
    var records: [Record] = []
    for (number, practitioner) in practitioners.enumerated() where one(in: 3) {
      let client = pick(people)
      guard client.id != practitioner.person else { continue }
      records.append(
        .engagement(
          Engagement(
            id: EngagementID(unchecked: "engagement-\(number)"), kind: practitioner.kinds[0],
            participants: [client.id], practitioner: practitioner.id,
            state: one(in: 3) ? .completed : .active, proposed: now.adding(seconds: -86_400 * 60))))
    }
    return records
  }

  private mutating func invitations() -> [Record] {
    guard let practitioner = practitioners.first, let request = requests.first, one(in: 2) else {
      return []
    }
    return [
      .invitation(
        Invitation(
          id: InvitationID(unchecked: "invitation"), request: request.id,
          practitioner: practitioner.id, sent: now.adding(seconds: -86_400),
          expires: now.adding(seconds: 86_400)))
    ]
  }
}

extension PoolDraw {
  private mutating func one(in count: Int) -> Bool { chance.next(below: count) == 0 }

  /// One of some values, of which there is at least one.
  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[chance.next(below: values.count)]
  }

  /// Each value or not, in their order.
  private mutating func some<Value>(_ values: [Value], atLeast least: Int = 0) -> [Value] {
    var taken: [Value] = []
    for (number, value) in values.enumerated()
    where chance.next(below: 2) == 0 || values.count - number <= least - taken.count {
      taken.append(value)
    }
    return taken
  }

  private mutating func modes() -> [MeetingMode] {
    one(in: 2) ? MeetingMode.allCases : some([.video, .phone], atLeast: 1)
  }

  private mutating func languages() -> [LanguageTag] {
    let welsh = LanguageTag("cy").map { [$0] } ?? []
    if one(in: 10) { return welsh.isEmpty ? [.britishEnglish] : welsh }
    return [.britishEnglish] + (one(in: 5) ? welsh : [])
  }

  private func span(_ from: Int, _ to: Int?) -> DateSpan {
    DateSpan(from: today.adding(days: from), to: to.map { today.adding(days: $0) }) ?? .always
  }
}

extension Person {
  fileprivate var team: String? { affiliations[0].team }
}
