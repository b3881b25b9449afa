/// Puts records into the pool, all of them or none: for an import, or for a host's own entry forms.
///
/// Records are checked by themselves and beside each other, whatever their order; each fault of each
/// record is a reason. What stands already as given is left alone, so that a second import of the same
/// file changes nothing. What a workflow makes, an invitation or an engagement, is not registered by
/// hand but by the system alone.
public struct RegisterRecords: Command {
  /// How many records were added, replaced and left alone.
  public struct Outcome: Hashable, Sendable {
    /// Records that are new.
    public let added: Int
    /// Records that took the place of another.
    public let replaced: Int
    /// Records that stood already as given.
    public let unchanged: Int
  }

  /// The name that commits keep.
  public static let name = "registerRecords"
  /// The records.
  public let records: [Record]

  /// Registers records.
  public init(_ records: [Record]) { self.records = records }

  /// Checks every record and keeps what is new or different.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<Outcome> {
    var guards = CommandGuards(Self.name)
    let role = context.actor.role
    let byHand: Set<RecordKind> = [.invitation, .engagement, .signpostingTally, .personMerge]
    let roles: [Role] =
      records.contains { byHand.contains($0.key.kind) } ? [.system] : [.poolCoordinator, .system]
    guards.require(
      roles.contains(role),
      Reason(
        .notThisRolesCommand,
        ["role": role.rawValue, "roles": roles.map(\.rawValue).joined(separator: ", ")]))
    guards.require(Self.faults(of: records, in: state))
    try guards.refuseIfUnmet()
    var added = 0
    var replaced = 0
    var changes: [Change] = []
    for record in records {
      switch state.record(record.key) {
      case nil:
        added += 1
        changes.append(.put(record))
      case record: break
      default:
        replaced += 1
        changes.append(.put(record))
      }
    }
    let unchanged = records.count - changes.count
    return Decision(Outcome(added: added, replaced: replaced, unchanged: unchanged), changes)
  }

  /// Every fault of records by themselves, beside each other, and beside a pool.
  /// - Complexity: O(n log n).
  public static func faults(of records: [Record], in state: PoolState) -> [Fault] {
    var faults: [Fault] = []
    var seen: Set<RecordKey> = []
    for record in records where !seen.insert(record.key).inserted {
      faults.append(Fault(record.key, "id", Reason(.duplicate, ["value": record.key.id])))
    }
    var after = state
    for record in records { after.put(record) }
    for record in records {
      faults += record.faults(in: after.policy)
      faults += after.referenceFaults(of: record)
    }
    return faults
  }
}
