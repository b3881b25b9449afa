/// One release as the register keeps it.
public struct RegisteredRelease: Hashable, Sendable, Codable {
  /// Which release it is.
  public let id: ReleaseID
  /// On which day it was made.
  public let day: CivilDate
  /// Under which policy.
  public let policy: DisclosurePolicy
  /// The one organisation that is told it; `nil` where everybody is.
  public let audience: OrganisationID?
  /// The figures it published.
  public let counts: [RegisteredCount]
  /// The tables it published; none for single figures.
  public let tables: [PublishableTable]

  /// Describes a release of single figures to everybody, or an organisation's own count to it.
  public init(
    _ id: ReleaseID, on day: CivilDate, under policy: DisclosurePolicy,
    toldTo audience: OrganisationID? = nil, _ counts: [RegisteredCount]
  ) {
    self.init(id, day, policy, audience, counts, [])
  }

  init(
    _ id: ReleaseID, _ day: CivilDate, _ policy: DisclosurePolicy, _ audience: OrganisationID?,
    _ counts: [RegisteredCount], _ tables: [PublishableTable]
  ) {
    self.id = id
    self.day = day
    self.policy = policy
    self.audience = audience
    self.counts = counts
    self.tables = tables
  }

  /// Whether another release says the same, on whichever day.
  func saysTheSame(as other: RegisteredRelease) -> Bool {
    policy == other.policy && audience == other.audience && counts == other.counts
      && tables == other.tables
  }
}

/// Names a release of figures.
public typealias ReleaseID = Identifier<RegisteredRelease>

extension RegisteredRelease: Redacted {
  /// Which release it is, without a figure.
  public var description: String { "(release \(id) of \(day), \(counts.count) counts)" }
}
