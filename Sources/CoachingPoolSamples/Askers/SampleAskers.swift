internal import CoachingPool

/// Makes the people who come to ask, with their requests as drafts.
struct SampleAskers {
  private(set) var people: [Person] = []
  private(set) var list: [SampleAsker] = []

  let practitioners: SamplePractitioners
  private var executivesAsking = 0
  private var chiefsAsked: Set<PersonID> = []
  private var practitionersAsked: Set<Int> = []

  init(_ count: Int, among practitioners: SamplePractitioners, _ staff: inout SampleStaff) {
    self.practitioners = practitioners
    list.reserveCapacity(count)
    for index in 0..<count {
      add(index, &staff)
      // Some have registered and not asked yet, so that a person without a request tells nothing.
      if index % 20 == 9 { addBystander(index, &staff) }
    }
  }

  private static let kinds: [(Int, ServiceKind)] = [
    (610, .coaching), (180, .mentoring), (45, .reverseMentoring), (30, .reciprocalMentoring),
    (35, .teamCoaching), (20, .groupCoaching), (80, .executiveCoaching),
  ]

  private static func levels(_ kind: ServiceKind) -> [(Int, JobLevel)] {
    switch kind {
    case .executiveCoaching:
      [(30, .chiefExecutive), (40, .director), (30, .assistantDirector)]
    case .reverseMentoring:
      [(30, .director), (30, .assistantDirector), (40, .headOfService)]
    case .teamCoaching, .groupCoaching: [(30, .headOfService), (70, .manager)]
    case .mentoring:
      [
        (12, .headOfService), (30, .manager), (26, .teamLeader), (27, .officer),
        (5, .apprenticeOrTrainee),
      ]
    default:
      [
        (3, .director), (7, .assistantDirector), (15, .headOfService), (32, .manager),
        (22, .teamLeader), (19, .officer), (2, .apprenticeOrTrainee),
      ]
    }
  }

  private mutating func add(_ index: Int, _ staff: inout SampleStaff) {
    var random = SampleRandom(staff.seed, .asker, index)
    let planned = SampleCase(index)
    var kind = random.pick(weighted: Self.kinds)
    var body = staff.organisations.draw(&random)
    var level = random.pick(weighted: Self.levels(kind))
    var existing: Int?
    switch planned {
    case .formerMember: body = staff.organisations.former ?? body
    case .againstCriterion:
      if let strict = staff.organisations.bodies.first(where: \.keepsOfficersAtHome) {
        (body, kind, level) = (strict, .coaching, .officer)
      }
    case .signposted where planned.isUnderAge: (kind, level) = (.coaching, .apprenticeOrTrainee)
    case .corner(let corner): kind = SamplePreferences.cornerKind(corner)
    case .practitioner(let turn):
      existing = practitioner(turn)
      if existing != nil { kind = random.chance(70) ? .coaching : .mentoring }
    case .ordinary, .signposted: break
    }
    var asker: (person: Person, seat: SampleSeat?, others: [PersonID])
    if let existing, let post = practitioners.people[existing].affiliations.first {
      asker = (practitioners.people[existing], nil, [])
      body = staff.organisations.bodies[practitioners.bodies[existing]]
      level = post.jobLevel ?? level
    } else {
      asker = newAsker(index, kind, body, level, planned, &staff, &random)
      // The heads of the bodies that ask are the bodies' own; a second one becomes a director.
      level = asker.seat?.level ?? level
    }
    list.append(
      SampleAsker(
        request: request(
          index, planned, kind, asker.person, body, level, asker.others, staff, &random),
        answers: planned.answers))
  }

  /// Finds a practitioner who works at a body and has not asked yet.
  private mutating func practitioner(_ turn: Int) -> Int? {
    let index = turn * 7 + 2
    guard index < practitioners.memberships.count, practitioners.bodies[index] >= 0,
      practitioners.memberships[index].status == .live,
      !practitioners.memberships[index].kinds.contains(.reverseMentoring),
      practitionersAsked.insert(index).inserted
    else { return nil }
    return index
  }

  private mutating func newAsker(
    _ index: Int, _ kind: ServiceKind, _ body: SampleBody, _ level: JobLevel, _ planned: SampleCase,
    _ staff: inout SampleStaff, _ random: inout SampleRandom
  ) -> (Person, SampleSeat?, [PersonID]) {
    let id = SampleStaff.id("asker \(index)")
    if kind == .executiveCoaching, level == .chiefExecutive, body.part != .left {
      let chief = staff.chief(of: body)
      if chiefsAsked.insert(chief.id).inserted {
        return (
          chief, SampleSeat(body: body, level: .chiefExecutive, directorate: 0, team: 0), []
        )
      }
    }
    if case .ordinary = planned, [.coaching, .mentoring].contains(kind), random.chance(7) {
      if body.type.isCouncil, random.chance(75) {
        people.append(
          staff.person(id, at: body, [SampleMembers.office(at: body, staff, &random)], &random))
      } else {
        people.append(
          staff.person(id, at: body, [SampleMembers.lay(at: body, staff, &random)], &random))
      }
      return (people[people.count - 1], nil, [])
    }
    let seat = staff.seat(in: body, max(level, .director), &random)
    var person = staff.employee(id, in: seat, &random)
    if case .corner(let corner) = planned { SamplePreferences.turn(&person, into: corner) }
    if random.chance(5) { SampleMembers.adjust(&person, &random) }
    if seat.level >= .manager, random.chance(1) {
      let council = random.pick(staff.organisations.councils)
      if council.id != body.id, council.part != .left {
        person.affiliations.append(SampleMembers.office(at: council, staff, &random))
      }
    }
    people.append(person)
    return (person, seat, others(index, kind, person, seat, &staff))
  }

  /// The other members of a team, or of a group of people from several teams.
  private mutating func others(
    _ index: Int, _ kind: ServiceKind, _ lead: Person, _ seat: SampleSeat,
    _ staff: inout SampleStaff
  ) -> [PersonID] {
    guard kind.hasSeveralParticipants else { return [] }
    var random = SampleRandom(staff.seed, .participants, index)
    let count = random.number(in: 2...8)
    let first = people.count
    for turn in 0..<count {
      let level: JobLevel =
        seat.level < .manager ? .manager : random.pick([.teamLeader, .officer, .officer])
      let place =
        kind == .teamCoaching
        ? SampleSeat(
          body: seat.body, level: level, directorate: seat.directorate, team: seat.team)
        : staff.seat(in: seat.body, level, &random)
      let id = SampleStaff.id("participant \(turn) of asker \(index)")
      var person = staff.employee(
        id, in: place, manager: kind == .teamCoaching ? lead.id : nil, &random)
      if kind == .teamCoaching {
        // An intact team has one name, whatever its members' levels.
        person.affiliations = person.affiliations.map {
          Affiliation(
            organisation: $0.organisation, capacity: $0.capacity, jobTitle: $0.jobTitle,
            manager: $0.manager, team: seat.teamName, span: $0.span)
        }
      }
      people.append(person)
    }
    return people[first...].map(\.id)
  }

  private mutating func addBystander(_ index: Int, _ staff: inout SampleStaff) {
    var random = SampleRandom(staff.seed, .bystander, index)
    let body = staff.organisations.draw(&random)
    let level: JobLevel = random.pick([.manager, .teamLeader, .officer, .officer])
    let seat = staff.seat(in: body, level, &random)
    people.append(staff.employee(SampleStaff.id("bystander \(index)"), in: seat, &random))
  }

  private func request(
    _ index: Int, _ planned: SampleCase, _ kind: ServiceKind, _ person: Person, _ body: SampleBody,
    _ level: JobLevel, _ others: [PersonID], _ staff: SampleStaff, _ random: inout SampleRandom
  ) -> Request {
    let story = random.pick(weighted: SampleStory.all)
    let affiliation = person.affiliations.first { $0.organisation == body.id }
    let provision = provision(kind, planned, affiliation, body, &random)
    let acknowledged = staff.asOf.adding(days: -random.number(in: 1...14))
    var preferences = SampleRandom(staff.seed, .preferences, index)
    let key = "request \(index)"
    return Request(
      id: (try? RequestID(prefix: "request", key: key)) ?? RequestID(unchecked: "request"),
      individual: person.id, organisation: body.id, kind: kind, provision: provision,
      themes: random.pick(random.number(in: 1...3), of: story.themes),
      triggers: random.chance(92) ? [story.trigger] : [],
      needs: needs(kind, &random),
      preferences: SamplePreferences.make(
        kind, provision, planned, person, body, practitioners, &preferences),
      referral: random.pick(
        weighted: [
          (60, .own), (18, .sponsorRecommendation), (10, .programme), (9, .learningAndDevelopment),
          (3, .other),
        ]),
      otherParticipants: others,
      proposedStart: staff.asOf.adding(days: random.number(in: 0...42)),
      termsAcknowledged: Instant(
        acknowledged, hour: 7 + random.below(2), minute: random.below(60)))
  }

  private func provision(
    _ kind: ServiceKind, _ planned: SampleCase, _ affiliation: Affiliation?, _ body: SampleBody,
    _ random: inout SampleRandom
  ) -> Provision {
    if kind == .executiveCoaching { return .executive }
    if case .againstCriterion = planned { return .crossPool }
    // What the organisation's criterion leaves open is asked for, but where it is planned otherwise.
    if body.keepsOfficersAtHome, affiliation?.jobLevel == .officer { return .ownOrganisation }
    guard body.weight > 90, affiliation?.jobLevel != nil else { return .crossPool }
    return random.chance(18) ? .ownOrganisation : .crossPool
  }

  private func needs(_ kind: ServiceKind, _ random: inout SampleRandom) -> [Need] {
    // A few choose another kind than their needs would recommend; the choice is theirs (rule R08).
    let forMentoring = kind.isMentoring != random.chance(6)
    return random.pick(
      random.number(in: 1...2), of: forMentoring ? Need.forMentoring : Need.forCoaching)
  }
}
