/// What a pool has on a day: organisations, the people who could use it, practitioners and their places.
///
/// Practitioners are people, so that it is raw where it counts few of them; organisations and headcounts
/// are nobody's secret. Source: metrics section 11.1; rule A45.
public struct PoolStrength: Hashable, Sendable {
  /// The day.
  public let day: CivilDate
  /// Organisations with a subscription that holds on the day.
  public internal(set) var subscribers = 0
  /// Organisations that have access without being members.
  public internal(set) var associates = 0
  /// Subscribers that founded the pool.
  public internal(set) var founders = 0
  /// The people who work for subscribers, each by its last headcount that was known on the day: at least
  /// their sum where a headcount is missing.
  public internal(set) var eligibleHeadcount: BoundedValue = 0
  /// Subscribers of which no headcount is known, so that the sum is a least value.
  public internal(set) var withoutHeadcount = 0
  /// The days to which the first and the last of those headcounts refer.
  public internal(set) var headcountDays: ClosedRange<CivilDate>?
  /// People with a membership of each line that is live or paused.
  public internal(set) var practitioners: [ServiceLine: Int] = [:]
  /// People with a live or paused membership of whichever line.
  public internal(set) var practitionersOfAllLines = 0
  /// Those of them who count as qualified.
  public internal(set) var qualified = 0
  /// The places of live practitioners.
  public internal(set) var places = OfferedPlaces()
  /// Those places by the organisation that the practitioner works for; of several, under each.
  public internal(set) var placesByOrganisation: [OrganisationID: OfferedPlaces] = [:]
}

extension PoolStrength: Redacted {}

/// The places of live practitioners: how many they offer, and who has them.
///
/// A free place counts as internal and as external capacity, since either may take it; one that is taken
/// counts where it is taken (rule A45). A practitioner of no organisation has no internal capacity.
public struct OfferedPlaces: Hashable, Sendable {
  /// Places altogether.
  public internal(set) var all = 0
  /// Free places of practitioners who work for an organisation.
  public internal(set) var freeForOwn = 0
  /// Free places.
  public internal(set) var free = 0
  /// Live engagements with people of the practitioner's own organisation.
  public internal(set) var takenByOwn = 0
  /// Live engagements with people of other organisations.
  public internal(set) var takenByOthers = 0

  /// Makes none.
  public init() {}

  /// Places for people of the practitioner's own organisation.
  public var `internal`: Int { freeForOwn + takenByOwn }
  /// Places for people of other organisations.
  public var external: Int { free + takenByOthers }

  mutating func add(_ other: Self) {
    all += other.all
    freeForOwn += other.freeForOwn
    free += other.free
    takenByOwn += other.takenByOwn
    takenByOthers += other.takenByOthers
  }
}

extension OfferedPlaces: Redacted {}
