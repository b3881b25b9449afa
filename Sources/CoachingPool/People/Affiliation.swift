/// A person's post or office at one organisation, with its days.
///
/// Job level or elected role, manager and team belong to the affiliation, for a person may have
/// several at once: a shared chief executive, an officer who is a councillor elsewhere (rule A09).
public struct Affiliation: Hashable, Sendable, Codable {
  /// What the person is there.
  public enum Capacity: Hashable, Sendable, Codable {
    /// Employed, at a job level.
    case employee(JobLevel)
    /// Elected, in a role; the political group only where it is public (rule A10).
    case electedMember(ElectedRole, politicalGroup: String?)
    /// Another office: a lay member, an independent person, a governor.
    case officeHolder(String)
  }

  /// The organisation.
  public let organisation: OrganisationID
  /// What the person is there.
  public let capacity: Capacity
  /// The job title, as the person gives it.
  public let jobTitle: String?
  /// The person who manages them there.
  public let manager: PersonID?
  /// The team, so that two of one team are known.
  public let team: String?
  /// The days of the affiliation.
  public let span: DateSpan

  /// Records an affiliation.
  public init(
    organisation: OrganisationID, capacity: Capacity, jobTitle: String? = nil,
    manager: PersonID? = nil, team: String? = nil, span: DateSpan = .always
  ) {
    self.organisation = organisation
    self.capacity = capacity
    self.jobTitle = jobTitle
    self.manager = manager
    self.team = team
    self.span = span
  }

  /// The job level, where the person is employed there.
  public var jobLevel: JobLevel? {
    if case .employee(let level) = capacity { level } else { nil }
  }

  /// Whether the person is an elected member there.
  public var isElected: Bool {
    if case .electedMember = capacity { true } else { false }
  }
}

extension Affiliation {
  /// The political group, for an elected member whose group is public.
  public var politicalGroup: String? {
    if case .electedMember(_, let group) = capacity { group } else { nil }
  }
}
