/// One release as the register keeps it.
public struct RegisteredRelease: Hashable, Sendable, Codable {
  /// Which release it is.
  public let id: ReleaseID
  /// On which day it was made.
  public let day: CivilDate
  /// Under which policy.
  public let policy: DisclosurePolicy
  /// The figures it published.
  public let counts: [RegisteredCount]
  /// The tables it published; none for single figures.
  public let tables: [PublishableTable]

  /// Describes a release of single figures, such as an organisation's own count.
  public init(
    _ id: ReleaseID, on day: CivilDate, under policy: DisclosurePolicy, _ counts: [RegisteredCount]
  ) {
    self.init(id, day, policy, counts, [])
  }

  init(
    _ id: ReleaseID, _ day: CivilDate, _ policy: DisclosurePolicy, _ counts: [RegisteredCount],
    _ tables: [PublishableTable]
  ) {
    self.id = id
    self.day = day
    self.policy = policy
    self.counts = counts
    self.tables = tables
  }

  /// Whether another release says the same, on whichever day.
  func saysTheSame(as other: RegisteredRelease) -> Bool {
    policy == other.policy && counts == other.counts && tables == other.tables
  }
}

/// Names a release of figures.
public typealias ReleaseID = Identifier<RegisteredRelease>

extension RegisteredRelease: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// Which release it is, without a figure.
  public var description: String { "(release \(id) of \(day), \(counts.count) counts)" }
  /// Which release it is, without a figure.
  public var debugDescription: String { description }
  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: EmptyCollection()) }
}
