/// Writes the entries of one command to the audit trail.
struct AuditPen {
  // Of the state what it needs and no more, since every command has a pen.
  private let entries: SharedTable<AuditEntryID, AuditEntry>
  private let entriesByEngagement: SharedIndex<EngagementID, AuditEntryID>
  private let policyVersion: PolicyVersion
  private let context: CommandContext
  /// How many identifiers were tried.
  private var tried = 0
  /// For which engagement the first entry was written, which nearly always is the only one.
  private var first: EngagementID?
  /// How many further entries were written for each engagement.
  private var others: [EngagementID: Int] = [:]

  init(_ state: PoolState, _ context: CommandContext) {
    entries = state.auditEntries
    entriesByEngagement = state.auditByEngagement
    policyVersion = state.policy.version
    self.context = context
  }

  /// Makes the entry for what happened to an engagement.
  ///
  /// - Parameter role: The role in which it happened; the actor's own, unless it follows by itself from
  ///   what the actor did.
  mutating func entry(
    _ event: EngagementEvent, from: EngagementState?, to engagement: Engagement,
    as role: Role? = nil, because code: String? = nil
  ) -> Change {
    write(
      in: engagement.id, as: role, machine: EngagementMachine.table.name, event: event.rawValue,
      from: from?.rawValue, to: engagement.state.rawValue, because: code,
      agreementVersion: engagement.agreementVersion)
  }

  /// Makes the entry for what happened in contracting, which moves no engagement.
  ///
  /// - Parameter version: The version of the agreement that it is about, where it is about one.
  mutating func entry(
    _ event: ContractingEvent, of engagement: Engagement, version: Int? = nil,
    because code: String? = nil
  ) -> Change {
    write(
      in: engagement.id, machine: ContractingEvent.machine, event: event.rawValue, because: code,
      agreementVersion: version)
  }

  /// Makes the entry for what happened to content, or to somebody who wanted to read it.
  mutating func entry(
    _ event: PrivacyEvent, of engagement: Engagement, because code: String? = nil
  ) -> Change {
    write(
      in: engagement.id, machine: PrivacyEvent.machine, event: event.rawValue, because: code,
      agreementVersion: engagement.agreementVersion)
  }

  /// Makes the one entry that a denied look at several engagements leaves, in the first of them.
  mutating func deniedRead(
    _ engagements: [Engagement], because row: String
  ) -> [Change] {
    engagements.min { ($0.proposed, $0.id) < ($1.proposed, $1.id) }
      .map { [entry(.deniedRead, of: $0, because: row)] } ?? []
  }

  /// Makes the entry for what happened at a review or at the end, which moves no engagement.
  ///
  /// - Parameter version: The version of the agreement that it is about, where it is about one.
  mutating func entry(
    _ event: ReviewEvent, of engagement: Engagement, version: Int? = nil,
    because code: String? = nil
  ) -> Change {
    write(
      in: engagement.id, machine: ReviewEvent.machine, event: event.rawValue, because: code,
      agreementVersion: version)
  }

  /// Makes the entry for what happened to a session.
  mutating func entry(
    _ event: SessionEvent, from: SessionState?, to session: Session
  ) -> Change {
    write(
      in: session.engagement, session: session.id, machine: SessionMachine.table.name,
      event: event.rawValue, from: from?.rawValue, to: session.state.rawValue,
      agreementVersion: session.agreementVersion)
  }

  private mutating func write(
    in engagement: EngagementID, session: SessionID? = nil, as role: Role? = nil,
    machine: String, event: String, from: String? = nil, to: String? = nil,
    because code: String? = nil, agreementVersion: Int?
  ) -> Change {
    var id: AuditEntryID
    repeat {
      id = context.newIdentifier("audit", tried)
      tried += 1
    } while entries.entry(of: id) != nil
    let before = (first == engagement ? 1 : 0) + others[engagement, default: 0]
    if first == nil {
      first = engagement
    } else {
      others[engagement, default: 0] += 1
    }
    let number = entriesByEngagement.count(of: engagement) + before + 1
    return .put(
      .auditEntry(
        AuditEntry(
          id: id, engagement: engagement, number: number, at: context.now,
          actor: context.actor.pseudonym, role: role ?? context.actor.role, session: session,
          policyVersion: policyVersion, machine: machine, event: event, from: from, to: to,
          reasonCode: code, agreementVersion: agreementVersion)))
  }
}
