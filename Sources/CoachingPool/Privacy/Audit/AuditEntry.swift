/// One thing that somebody did in an engagement: who, in what role, when, under which policy, and what.
///
/// It names nobody but by pseudonym; the key to the pseudonyms is kept apart from the pool. Entries are
/// only ever added: ``decide(_:_:_:)`` refuses a command that would change or remove one. Source:
/// workflow section 8, "every transition records"; the row for the audit trail of rule A24.
public struct AuditEntry: Hashable, Sendable {
  /// Names the entry.
  public let id: AuditEntryID
  /// The engagement.
  public let engagement: EngagementID
  /// Its place among the engagement's entries, 1 for the first, so that a gap shows.
  public let number: Int
  /// When.
  public let at: Instant
  /// Who, by pseudonym.
  public let actor: ActorID
  /// In what role, held in that engagement or for the pool.
  public let role: Role
  /// The version of the policy under which it was decided.
  public let policyVersion: PolicyVersion
  /// The session, where it happened to one.
  public let session: SessionID?
  /// Whose event it is: `engagement`, `session`, `contracting`, `review` or `privacy`.
  public let machine: String
  /// The event: ``EngagementEvent``, ``SessionEvent``, ``ContractingEvent``, ``ReviewEvent`` or
  /// ``PrivacyEvent``.
  public let event: String
  /// The state before; `nil` for a beginning.
  public let from: String?
  /// The state after.
  public let to: String?
  /// Why, where a code says so; never in sentences.
  public let reasonCode: String?
  /// The version of the shared agreement in force, where there is one.
  public let agreementVersion: Int?

  /// Describes an entry.
  public init(
    id: AuditEntryID, engagement: EngagementID, number: Int, at: Instant, actor: ActorID,
    role: Role, session: SessionID? = nil, policyVersion: PolicyVersion, machine: String,
    event: String, from: String? = nil,
    to: String? = nil, reasonCode: String? = nil, agreementVersion: Int? = nil
  ) {
    self.id = id
    self.engagement = engagement
    self.number = number
    self.at = at
    self.actor = actor
    self.role = role
    self.session = session
    self.policyVersion = policyVersion
    self.machine = machine
    self.event = event
    self.from = from
    self.to = to
    self.reasonCode = reasonCode
    self.agreementVersion = agreementVersion
  }

  /// Every fault that the entry has by itself: its words are words, so that no sentence slips in.
  public func faults() -> [Fault] {
    // Asked of each entry that a command makes, and nearly always sound.
    if number >= 1, Self.isWord(machine), Self.isWord(event),
      from.map(Self.isWord) ?? true, to.map(Self.isWord) ?? true,
      reasonCode.map(Self.isWord) ?? true
    {
      return []
    }
    var list = FaultList(RecordKey(.auditEntry, id.text))
    list.range("number", number, 1...Int.max)
    let words: [(String, String?)] = [
      ("machine", machine), ("event", event), ("from", from), ("to", to),
      ("reasonCode", reasonCode),
    ]
    for (field, word) in words {
      if let word, !Self.isWord(word) {
        list.add(field, .wrongForm, ["value": "(not shown)", "form": "letters, digits, hyphens"])
      }
    }
    return list.faults
  }

  private static func isWord(_ text: String) -> Bool { Theme(text) != nil }
}

/// Names an entry of the audit trail.
public typealias AuditEntryID = Identifier<AuditEntry>
