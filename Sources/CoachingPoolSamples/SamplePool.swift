public import CoachingPool

/// A pool of invented organisations and people, the same from the same seed, byte for byte.
///
/// Everything is made up. The kinds of bodies, their headcounts, the growth of the partnership, the
/// numbers of practitioners and requests are modelled on what one English region's pool has said of
/// itself; no organisation, place or political group is real, and names of people are put together at
/// random (rule A12). Addresses end in `.example`, which nobody can register. The pool says so of itself:
/// ``CoachingPool/Pool/isDemonstration``.
///
/// ```swift
/// let sample = SamplePool.make()
/// let state = PoolState(sample.records + sample.screened().requests.map { .request($0) })
/// let round = try MatchingRound.run(on: state, at: sample.now)
/// ```
///
/// Each kind of thing draws from a stream of its own: with more people who ask, the organisations and
/// practitioners stay as they were.
public struct SamplePool: Sendable {
  /// The pool.
  public let pool: Pool
  /// Its policy: the library's defaults.
  public let policy: PoolPolicy
  /// Everything but requests: pool, policy, organisations, memberships, people, practitioners.
  public let records: [Record]
  /// Those who come to ask, in the order in which they come.
  public let askers: [SampleAsker]
  /// The day of the sample.
  public let asOf: CivilDate
  /// Nine o'clock in the morning of that day, by Coordinated Universal Time.
  public let now: Instant

  /// Makes a sample.
  ///
  /// - Parameters:
  ///   - size: How many organisations and people there are.
  ///   - seed: Gives the same sample each time, and another for another seed.
  ///   - asOf: The day of the sample; days before 2024 or after 2100 are taken for the nearest of these
  ///     years, since the partnership's history is dated.
  /// - Complexity: O(n log m) in the number of people and of organisations.
  public static func make(
    _ size: SampleSize = .westMidlands, seed: UInt64 = 2008, asOf: CivilDate = defaultDay
  ) -> SamplePool {
    SamplePool(size, seed, min(max(asOf, .day(2024, 1, 1)), .day(2100, 12, 31)))
  }

  /// The day for which a sample is made where none is named: 2 November 2026.
  public static let defaultDay = CivilDate.day(2026, 11, 2)

  private init(_ size: SampleSize, _ seed: UInt64, _ asOf: CivilDate) {
    let organisations = SampleOrganisations(size.organisations, seed: seed, asOf: asOf)
    var staff = SampleStaff(organisations, size, seed: seed, asOf: asOf)
    let volunteers = min(
      SampleExecutiveCoaches.volunteerCount(of: size.executiveCoaches), size.practitioners)
    let own = size.practitioners - volunteers
    var practitioners = SamplePractitioners(own, &staff)
    let employed = practitioners.people
    let executive = SampleExecutiveCoaches(
      size.executiveCoaches, firstVolunteer: own, &staff)
    for (person, membership) in executive.volunteers.prefix(volunteers) {
      practitioners.add(volunteer: membership, executive.people[person])
    }
    let askers = SampleAskers(size.askers, among: practitioners, &staff)
    let people =
      staff.neededHeads + employed + executive.people + SampleDuplicates.list(of: employed)
      + askers.people
    let pool = Self.pool(ledBy: organisations.bodies.first?.id)
    let policy = PoolPolicy()
    var records: [Record] = [.pool(pool), .policy(policy)]
    records += organisations.bodies.map { .organisation($0.organisation) }
    records += organisations.bodies.map { .membership($0.membership) }
    records += people.map { .person($0) }
    records += practitioners.memberships.map { .practitioner($0) }
    records += executive.memberships.map { .practitioner($0) }
    self.pool = pool
    self.policy = policy
    self.records = records
    self.askers = askers.list
    self.asOf = asOf
    now = Instant(asOf, hour: 9) ?? Instant(secondsSince1970: 0)
  }

  private static func pool(ledBy leadBody: OrganisationID?) -> Pool {
    Pool(
      id: SampleOrganisations.pool,
      names: [Dated("\(InventedPlaces.region) Coaching and Mentoring Pool (demonstration)")],
      leadBody: leadBody, vision: "Everybody in public service has time and company to think.",
      aims: [
        "Give people at every level somebody to think with, free where they work.",
        "Share coaches and mentors across organisations and sectors.",
      ],
      operatingSince: .day(2008, 3, 1), isDemonstration: true)
  }
}
