internal import CoachingPool

/// Makes the members of the volunteer pool.
struct SamplePractitioners {
  private(set) var people: [Person] = []
  private(set) var memberships: [PractitionerMembership] = []
  /// The body at which each works, by its position; -1 for nobody's employee.
  private(set) var bodies: [Int] = []
  /// Those who take people on now, by kind.
  private(set) var taking: [ServiceKind: [Int]] = [:]
  /// Those who do not take people on at present.
  private(set) var notTaking: [Int] = []
  /// Coaches who are asked for more often than they have places.
  private(set) var popular: [Int] = []

  init(_ count: Int, _ staff: inout SampleStaff) {
    for index in 0..<count { add(index, &staff) }
  }

  /// Adds a membership of the volunteer pool for somebody who is no employee: an executive coach.
  mutating func add(volunteer membership: PractitionerMembership, _ person: Person) {
    append(membership, person, body: -1)
  }

  private mutating func add(_ index: Int, _ staff: inout SampleStaff) {
    var random = SampleRandom(staff.seed, .practitioner, index)
    let calling = SampleCalling.mixture[index % SampleCalling.mixture.count]
    let standing = SampleStanding(index)
    let body = staff.organisations.draw(&random)
    let seat = staff.seat(in: body, random.pick(weighted: calling.levels), &random)
    var person = staff.employee(
      SampleStaff.id("practitioner \(index)"), in: seat, &random)
    if random.chance(2), let sign = LanguageTag("bfi") { person.languages.append(sign) }
    var membership = PractitionerMembership(
      id: PractitionerID(unchecked: "coach-\(padded(index + 1, 5))"), person: person.id,
      status: standing.status, kinds: calling.kinds, languages: person.languages,
      isInTraining: standing == .inTraining)
    membership.credentials = SampleCredentials.forPool(calling, standing, staff.asOf, &random)
    SampleOffer.fill(&membership, calling, seat, staff.asOf, &random)
    var profile = SampleRandom(staff.seed, .profile, index)
    membership.profile = SampleProfiles.pool(calling, seat, &profile)
    if let own = body.organisation.internalPool, random.chance(45) {
      membership.attributes = [
        HostAttribute(name: "internalPool", value: own.text, visibility: .practitionerProfile)
      ]
    }
    append(membership, person, body: body.position)
  }

  private mutating func append(_ membership: PractitionerMembership, _ person: Person, body: Int) {
    let index = memberships.count
    people.append(person)
    memberships.append(membership)
    bodies.append(body)
    guard membership.status == .live else {
      notTaking.append(index)
      return
    }
    for kind in membership.kinds { taking[kind, default: []].append(index) }
    if index % 50 == 11, membership.ownLimit != 0, membership.kinds.contains(.coaching) {
      popular.append(index)
    }
  }
}
