internal import CoachingPool

/// The people of the bodies: those who head directorates, services and teams, and all who report to
/// them.
///
/// A reporting line runs from a team's manager over the head of service and the director to the chief
/// executive, so that it has no cycle. The heads are made first; only those to whom somebody reports
/// enter the pool.
struct SampleStaff {
  let organisations: SampleOrganisations
  let seed: UInt64
  let asOf: CivilDate
  let teams: Int
  private var names = NameBook()
  private var heads: [Person] = []
  private var isNeeded: [Bool] = []
  /// Where the chief executive of each body stands among the heads; two bodies may share one.
  private var chiefs: [Int] = []

  init(_ organisations: SampleOrganisations, _ size: SampleSize, seed: UInt64, asOf: CivilDate) {
    self.organisations = organisations
    self.seed = seed
    self.asOf = asOf
    // By the size of the pool and not by who asks, so that more requests move nobody.
    teams = max(3, size.practitioners / (size.organisations * 16))
    isNeeded = Array(repeating: false, count: organisations.bodies.count * slots)
    heads.reserveCapacity(isNeeded.count)
    for body in organisations.bodies { makeHeads(of: body) }
  }

  private var slots: Int { 1 + 4 * (2 + teams) }
  private func slot(_ body: SampleBody, _ directorate: Int, _ place: Int) -> Int {
    body.position * slots + 1 + directorate * (2 + teams) + place
  }

  /// The heads to whom somebody reports, body by body.
  var neededHeads: [Person] { zip(heads, isNeeded).filter(\.1).map(\.0) }

  /// The chief executive of a body; a group with shared management has one between two.
  mutating func chief(of body: SampleBody) -> Person {
    isNeeded[chiefs[body.position]] = true
    return heads[chiefs[body.position]]
  }

  /// Draws a seat in a body.
  func seat(
    in body: SampleBody, _ level: JobLevel, directorate: Int? = nil, _ random: inout SampleRandom
  ) -> SampleSeat {
    SampleSeat(
      body: body, level: level, directorate: directorate ?? random.below(4),
      team: random.below(teams))
  }

  /// Makes somebody in a seat, who reports to the head above.
  mutating func employee(
    _ id: PersonID, in seat: SampleSeat, manager: PersonID? = nil, _ random: inout SampleRandom
  ) -> Person {
    let post = post(in: seat, manager: manager ?? self.manager(of: seat), &random)
    return person(id, at: seat.body, [post], &random)
  }

  /// Makes somebody with these posts or offices at a body.
  mutating func person(
    _ id: PersonID, at body: SampleBody, _ affiliations: [Affiliation],
    _ random: inout SampleRandom
  ) -> Person {
    let (name, languages) = names.draw(at: body.id, &random)
    return Person(
      id: id, name: name, email: address(name, at: body.domain), affiliations: affiliations,
      languages: languages)
  }

  /// A post, with the days since when somebody has held it.
  func post(in seat: SampleSeat, manager: PersonID?, _ random: inout SampleRandom) -> Affiliation {
    Affiliation(
      organisation: seat.body.id, capacity: .employee(seat.level), jobTitle: seat.title(&random),
      manager: manager, team: seat.teamName,
      span: seat.level == .apprenticeOrTrainee
        ? DateSpan(from: asOf.adding(days: -random.number(in: 30...500))) : since(&random))
  }

  /// The days from half a year to twelve years ago until further notice.
  func since(_ random: inout SampleRandom) -> DateSpan {
    DateSpan(from: asOf.adding(days: -random.number(in: 180...4380)))
  }

  /// Finds who is above a seat, and keeps them and everybody above them.
  private mutating func manager(of seat: SampleSeat) -> PersonID? {
    let director = slot(seat.body, seat.directorate, 0)
    var line = [chiefs[seat.body.position]]
    if seat.level > .director { line.append(director) }
    if seat.level > .headOfService { line.append(director + 1) }
    if seat.level > .manager { line.append(director + 2 + seat.team) }
    for slot in line { isNeeded[slot] = true }
    return seat.level == .chiefExecutive ? nil : line.last.map { heads[$0].id }
  }

  private mutating func makeHeads(of body: SampleBody) {
    let first = body.position * slots
    let above = chiefSeat(body)
    var random = SampleRandom(seed, .staff, first)
    let shared = body.organisation.sharedManagement.isEmpty ? nil : sharedChief(of: body)
    if let shared {
      heads.append(shared)
      chiefs.append(Self.first(of: body, in: organisations).position * slots)
    } else {
      var chief = employeeAsHead(first, above, nil, &random)
      if body.type.isCouncil { designate(&chief, .headOfPaidService, at: body) }
      heads.append(chief)
      chiefs.append(first)
    }
    let chief = heads[first].id
    for directorate in 0..<4 {
      let area = body.directorates[directorate]
      for place in 0..<(2 + teams) {
        let slot = slot(body, directorate, place)
        let level: JobLevel = place == 0 ? .director : place == 1 ? .headOfService : .manager
        let seat = SampleSeat(
          body: body, level: level, directorate: directorate, team: max(0, place - 2))
        let manager =
          place == 0 ? chief : heads[self.slot(body, directorate, place == 1 ? 0 : 1)].id
        var random = SampleRandom(seed, .staff, slot)
        var head = employeeAsHead(slot, seat, manager, &random)
        if place == 0, body.type.isCouncil, let designation = area.designation {
          designate(&head, designation, at: body)
        }
        heads.append(head)
      }
    }
  }

  private func chiefSeat(_ body: SampleBody) -> SampleSeat {
    SampleSeat(body: body, level: .chiefExecutive, directorate: 0, team: 0)
  }

  private static func first(
    of body: SampleBody, in organisations: SampleOrganisations
  ) -> SampleBody {
    organisations.bodies.first {
      $0.organisation.sharedManagement == body.organisation.sharedManagement
    } ?? body
  }

  /// Makes the chief executive of both bodies of a group at the first, and finds them at the second.
  private mutating func sharedChief(of body: SampleBody) -> Person {
    let first = Self.first(of: body, in: organisations)
    if body.position > first.position { return heads[first.position * slots] }
    let group = organisations.bodies.filter {
      $0.organisation.sharedManagement == body.organisation.sharedManagement
    }
    var random = SampleRandom(seed, .staff, first.position * slots)
    let posts = group.map { post(in: chiefSeat($0), manager: nil, &random) }
    var chief = person(Self.id("head \(first.position * slots)"), at: first, posts, &random)
    for each in group { designate(&chief, .headOfPaidService, at: each) }
    return chief
  }

  private mutating func employeeAsHead(
    _ slot: Int, _ seat: SampleSeat, _ manager: PersonID?, _ random: inout SampleRandom
  ) -> Person {
    let post = post(in: seat, manager: manager, &random)
    return person(Self.id("head \(slot)"), at: seat.body, [post], &random)
  }

  private func designate(
    _ person: inout Person, _ designation: StatutoryDesignation, at body: SampleBody
  ) {
    let span = person.affiliations.first { $0.organisation == body.id }?.span ?? .always
    person.designations.append(DesignationTenure(designation, at: body.id, span: span))
  }

  /// An identifier that tells nothing of its order: a gap in a sequence would show who was not
  /// cleared (rule A03).
  static func id(_ key: String) -> PersonID {
    (try? PersonID(prefix: "person", key: key)) ?? PersonID(unchecked: "person")
  }
}
