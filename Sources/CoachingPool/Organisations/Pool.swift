/// A partnership of organisations that share coaches and mentors, run by a lead body.
public struct Pool: Hashable, Sendable {
  /// Names the pool.
  public let id: PoolID
  /// Its names, each with the days on which it bore it.
  public var names: [Dated<String>]
  /// The organisation that runs the pool for the partners.
  public var leadBody: OrganisationID?
  /// The organisation whose own internal pool this is; `nil` for a regional pool (rule A13).
  public var owner: OrganisationID?
  /// What the pool is for, in one sentence.
  public var vision: String?
  /// What the partners set out to do.
  public var aims: [String]
  /// The first day of its work.
  public var operatingSince: CivilDate?
  /// The zone by which its days begin and end.
  public var timeZone: PoolTimeZone
  /// Whether its organisations and people are invented; every output then says so (rule A12).
  public var isDemonstration: Bool

  /// Describes a pool; ``faults()`` tells what is wrong with it.
  public init(
    id: PoolID, names: [Dated<String>], leadBody: OrganisationID? = nil,
    owner: OrganisationID? = nil, vision: String? = nil, aims: [String] = [],
    operatingSince: CivilDate? = nil, timeZone: PoolTimeZone = .unitedKingdom,
    isDemonstration: Bool = false
  ) {
    self.id = id
    self.names = names
    self.leadBody = leadBody
    self.owner = owner
    self.vision = vision
    self.aims = aims
    self.operatingSince = operatingSince
    self.timeZone = timeZone
    self.isDemonstration = isDemonstration
  }

  /// The name on a day; the last known one where no name covers it.
  public func name(on date: CivilDate) -> String {
    names.value(on: date) ?? id.text
  }

  /// Every fault that the pool has by itself.
  public func faults() -> [Fault] {
    var list = FaultList(RecordKey(.pool, id.text))
    if names.isEmpty { list.add("names", .missing, ["what": "a name"]) }
    for name in names { list.text("names", name.value, limit: 200) }
    list.overlaps("names", names.map(\.span))
    return list.faults
  }
}
