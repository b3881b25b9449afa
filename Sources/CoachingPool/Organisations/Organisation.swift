/// A public body whose people may give or receive coaching and mentoring.
///
/// Names, codes and headcounts are dated, because bodies are renamed, reorganised and merged: what was
/// true on a date stays readable.
public struct Organisation: Hashable, Sendable {
  /// Names the organisation.
  public let id: OrganisationID
  /// The key that another system has for it.
  public var externalID: String?
  /// Its names, each with the days on which it bore it.
  public var names: [Dated<String>]
  /// The kind of body.
  public var type: OrganisationType
  /// The sector.
  public var sector: Sector
  /// Its GSS codes, each with the days of its validity.
  public var gssCodes: [Dated<GSSCode>]
  /// Codes of other registers: ODS for the NHS, UKPRN for education, a charity number.
  public var registrations: [Registration]
  /// How many staff it had, each figure with its own day.
  public var headcounts: [Headcount]
  /// The days on which it exists as a body of its own.
  public var existence: DateSpan
  /// What took its place, after a split, a merger or a change of name.
  public var successors: [Succession]
  /// Groups of organisations that share senior managers, each with its days (rule A07).
  public var sharedManagement: [Dated<String>]
  /// Its own internal pool, beside the regional one (rule A13).
  public var internalPool: PoolID?
  /// The host's own fields.
  public var attributes: [HostAttribute]

  /// Describes an organisation; ``faults(in:)`` tells what is wrong with it.
  public init(
    id: OrganisationID, externalID: String? = nil, names: [Dated<String>],
    type: OrganisationType, sector: Sector, gssCodes: [Dated<GSSCode>] = [],
    registrations: [Registration] = [], headcounts: [Headcount] = [],
    existence: DateSpan = .always, successors: [Succession] = [],
    sharedManagement: [Dated<String>] = [], internalPool: PoolID? = nil,
    attributes: [HostAttribute] = []
  ) {
    self.id = id
    self.externalID = externalID
    self.names = names
    self.type = type
    self.sector = sector
    self.gssCodes = gssCodes
    self.registrations = registrations
    self.headcounts = headcounts
    self.existence = existence
    self.successors = successors
    self.sharedManagement = sharedManagement
    self.internalPool = internalPool
    self.attributes = attributes
  }

  /// The name on a day; the last known one where no name covers it.
  public func name(on date: CivilDate) -> String {
    names.value(on: date) ?? id.text
  }

  /// The latest headcount that was known on a day.
  public func headcount(on date: CivilDate) -> Headcount? {
    headcounts.filter { $0.asOf <= date }.max { $0.asOf < $1.asOf }
  }
}

/// A value with the days on which it holds.
public struct Dated<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The value.
  public let value: Value
  /// The days on which it holds.
  public let span: DateSpan

  /// Dates a value.
  public init(_ value: Value, _ span: DateSpan = .always) {
    self.value = value
    self.span = span
  }
}

extension Dated: Codable where Value: Codable {}

extension [Dated<String>] {
  /// The value that holds on a day; where none does, the one that began last before it, or else first.
  func value(on date: CivilDate) -> String? {
    func start(_ dated: Dated<String>) -> CivilDate { dated.span.start ?? .first }
    let past = filter { start($0) <= date }.max { start($0) < start($1) }
    return (first { $0.span.contains(date) } ?? past ?? self.min { start($0) < start($1) })?.value
  }
}
