internal import CoachingPool

/// Makes the organisations of a sample and their memberships.
///
/// None has a GSS code, an ODS code or another public register's: such codes name real bodies, and an
/// invented one might be given to a real body one day.
struct SampleOrganisations {
  static let pool = PoolID(unchecked: "demonstration-pool")
  static let sharedGroup = "twin-districts-management"

  let bodies: [SampleBody]
  private let cumulative: [Int]

  init(_ count: Int, seed: UInt64, asOf: CivilDate) {
    var names = BodyNames(count, seed)
    bodies = (0..<count).map { position in
      Self.body(position, of: count, &names, seed, asOf)
    }
    var sum = 0
    cumulative = bodies.map {
      sum += $0.weight
      return sum
    }
  }

  /// Draws a body that takes part, by weight.
  /// - Complexity: O(log n).
  func draw(_ random: inout SampleRandom) -> SampleBody {
    let target = random.below(cumulative.last ?? 0)
    var low = 0
    var high = cumulative.count - 1
    while low < high {
      let middle = (low + high) / 2
      if cumulative[middle] > target { high = middle } else { low = middle + 1 }
    }
    return bodies[low]
  }

  var councils: [SampleBody] { bodies.filter { $0.type.isCouncil } }
  var former: SampleBody? { bodies.first { $0.part == .left } }

  private static func body(
    _ position: Int, of count: Int, _ names: inout BodyNames, _ seed: UInt64, _ asOf: CivilDate
  ) -> SampleBody {
    var random = SampleRandom(seed, .organisation, position)
    let plan = BodyPlan.at(position)
    let name = names.next(plan.type)
    let id = OrganisationID(unchecked: slug(name))
    let people = plan.people * random.number(in: 980...1020) / 1000
    let lastYear = people * random.number(in: 970...1030) / 1000
    let year = CivilDate.day(asOf.year, 3, 31) <= asOf ? asOf.year : asOf.year - 1
    var organisation = Organisation(
      id: id, names: [Dated(name)], type: plan.type, sector: sector(plan.type),
      headcounts: [
        Headcount(people: lastYear, asOf: .day(year - 1, 3, 31)),
        Headcount(people: people, asOf: .day(year, 3, 31)),
      ])
    if position == 1 { organisation.internalPool = PoolID(unchecked: "\(id)-internal-pool") }
    if count > 12, [7, 8].contains(position) {
      organisation.sharedManagement = [Dated(sharedGroup, DateSpan(from: .day(2019, 5, 1)))]
    }
    let part: SampleBody.Part =
      switch count - position {
      case 1: .associate
      case 2: .lapsed
      case 3: .left
      default: .ordinary
      }
    return SampleBody(
      position: position, part: part, organisation: organisation,
      membership: membership(of: id, position, part, asOf), family: BodyFamily(plan.type),
      easting: random.number(in: 365_000...435_000), northing: random.number(in: 265_000...325_000))
  }

  private static func membership(
    of id: OrganisationID, _ position: Int, _ part: SampleBody.Part, _ asOf: CivilDate
  ) -> Membership {
    // At the default day: left at the end of March 2026, lapsed at the end of September.
    let end: CivilDate? =
      switch part {
      case .left: asOf.adding(days: -215)
      case .lapsed: asOf.adding(days: -32)
      case .ordinary, .associate: nil
      }
    let start = min(BodyPlan.joined(position), (end ?? asOf).adding(days: -366))
    var membership = Membership(
      id: MembershipID(unchecked: "membership-\(padded(position + 1, 3))"), organisation: id,
      pool: SampleOrganisations.pool, kind: part == .associate ? .associate : .subscriber,
      span: DateSpan(from: start, to: end) ?? DateSpan(from: start),
      noticeGiven: part == .left ? end?.adding(days: -180) : nil,
      isFounding: position < 13 && part == .ordinary)
    if position == 1 { membership.threeWay = .always }
    if position == 5 { membership.requiresApproval = true }
    if position == 6 {
      membership.eligibility = [
        EligibilityCriterion(
          id: "officers-at-home",
          sentence: "Officers ask for a practitioner of our own organisation.",
          excludedLevels: [.officer], provision: .crossPool)
      ]
    }
    return membership
  }

  private static func sector(_ type: OrganisationType) -> Sector {
    switch type {
    case .nhsTrust, .integratedCareBoard: .health
    case .policeForce: .police
    case .fireAuthority: .fire
    case .university, .college, .academyTrust: .education
    case .combinedAuthority: .combinedAuthority
    case .housingAssociation: .housing
    default: .localGovernment
    }
  }

  private static func slug(_ name: String) -> String {
    String(
      name.lowercased().compactMap { character in
        character == " " ? "-" : character.isLetter ? character : nil
      }.prefix(60))
  }
}
