/// An entry of the audit trail as it stands, with pseudonyms.
public struct ShownEntry: Hashable, Sendable, Codable {
  /// The engagement.
  public let engagement: EngagementID
  /// Its place among the engagement's entries.
  public let number: Int
  /// When.
  public let at: Instant
  /// Who, by pseudonym.
  public let actor: ActorID
  /// In what role.
  public let role: Role
  /// The version of the policy.
  public let policyVersion: PolicyVersion
  /// The session, where it happened to one.
  public let session: SessionID?
  /// Whose event it is.
  public let machine: String
  /// The event.
  public let event: String
  /// The state before.
  public let from: String?
  /// The state after.
  public let to: String?
  /// Why, in a code.
  public let reasonCode: String?
  /// The version of the shared agreement in force, or that it was about.
  public let agreementVersion: Int?
}

/// Something that the reader did themselves.
///
/// It has no number, which would tell how much others did.
public struct OwnEntry: Hashable, Sendable, Codable {
  /// The engagement.
  public let engagement: EngagementID
  /// When.
  public let at: Instant
  /// The event.
  public let event: String
  /// Why, in a code.
  public let reasonCode: String?
}

/// That something happened and when, and neither what nor in whose role.
///
/// The role would tell of a disclosure: a lead or a supervisor comes in for nothing else.
public struct EntryDate: Hashable, Sendable, Codable {
  /// When.
  public let at: Instant
}

extension ShownEntry {
  init(_ entry: AuditEntry) {
    self.init(
      engagement: entry.engagement, number: entry.number, at: entry.at, actor: entry.actor,
      role: entry.role, policyVersion: entry.policyVersion, session: entry.session,
      machine: entry.machine, event: entry.event, from: entry.from, to: entry.to,
      reasonCode: entry.reasonCode, agreementVersion: entry.agreementVersion)
  }
}

extension OwnEntry {
  /// The entries that a reader made in their role.
  static func list(_ trail: [AuditEntry], of reader: Actor) -> [OwnEntry] {
    trail.filter { $0.actor == reader.pseudonym && $0.role == reader.role }.map {
      OwnEntry(
        engagement: $0.engagement, at: $0.at, event: $0.event, reasonCode: $0.reasonCode)
    }
  }
}

extension EntryDate {
  /// The dates of a trail, without what happened to content: disclosures and looks at it.
  static func list(_ trail: [AuditEntry]) -> [EntryDate] {
    trail.filter { $0.machine != PrivacyEvent.machine }.map { EntryDate(at: $0.at) }
  }
}

extension EngagementSight {
  var trail: [AuditEntry] { state.auditTrail(of: engagement.id) }
  var ownTrail: [OwnEntry] { OwnEntry.list(trail, of: reader) }
  var trailDates: [EntryDate] { EntryDate.list(trail) }
}
