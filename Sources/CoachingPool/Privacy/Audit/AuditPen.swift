/// Writes the entries of one command to the audit trail.
struct AuditPen {
  private let state: PoolState
  private let context: CommandContext
  /// How many identifiers were tried.
  private var tried = 0
  /// How many entries were written for each engagement.
  private var written: [EngagementID: Int] = [:]

  init(_ state: PoolState, _ context: CommandContext) {
    self.state = state
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
    var id: AuditEntryID
    repeat {
      id = context.newIdentifier("audit", tried)
      tried += 1
    } while state.auditEntries[id] != nil
    written[engagement.id, default: 0] += 1
    let number =
      state.auditByEngagement.count(of: engagement.id) + written[engagement.id, default: 1]
    return .put(
      .auditEntry(
        AuditEntry(
          id: id, engagement: engagement.id, number: number, at: context.now,
          actor: context.actor.pseudonym, role: role ?? context.actor.role,
          policyVersion: state.policy.version, machine: EngagementMachine.table.name,
          event: event.rawValue, from: from?.rawValue, to: engagement.state.rawValue,
          reasonCode: code, agreementVersion: engagement.agreementVersion)))
  }
}
