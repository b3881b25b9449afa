/// Takes a whole pool over into an empty one, in one commit: to move a pool from one store to another.
///
/// The records come as they are, with everything that their workflows made of them, and so does the audit
/// trail among them. That is for whoever runs the store and not for a coordinator: the system alone may do
/// it. What the former store knew of how its records came, its commits, is not taken over.
public struct ImportPool: Command {
  /// The name that commits keep.
  public static let name = "importPool"
  /// The records.
  public let records: [Record]
  /// Whether records are taken that contradict the policy or each other.
  public let acceptsFaults: Bool

  /// Imports records.
  ///
  /// - Parameters:
  ///   - records: Every record of the pool, in any order.
  ///   - acceptsFaults: Whether records are taken that contradict the policy or each other, as they may in
  ///     the pool from which they come. Two records of one key are never taken.
  public init(_ records: [Record], acceptsFaults: Bool = false) {
    self.records = records
    self.acceptsFaults = acceptsFaults
  }

  /// Refuses a pool that holds anything, and every fault of every record; returns how many are stored.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<Int> {
    var guards = CommandGuards(Self.name)
    guards.require(
      context.actor.role == .system,
      Reason(.notThisRolesCommand, ["role": context.actor.role.rawValue, "roles": "system"]))
    let standing = state.records.count
    guards.require(standing == 0, Reason(.poolNotEmpty, ["records": "\(standing)"]))
    guards.require(Self.faults(of: records, besideKeys: !acceptsFaults))
    try guards.refuseIfUnmet()
    return Decision(records.count, records.map { .put($0) })
  }

  /// Every fault of records that are to be a pool: two of one key, and unless told otherwise what they have
  /// wrong by themselves under their own policy in force and what they refer to that is not among them.
  ///
  /// - Parameters:
  ///   - records: Every record of the pool.
  ///   - besideKeys: Whether more than keys is looked at.
  /// - Complexity: O(n log n).
  public static func faults(of records: [Record], besideKeys: Bool = true) -> [Fault] {
    var faults: [Fault] = []
    var seen: Set<RecordKey> = []
    var pool: RecordKey?
    for record in records {
      let key = record.key
      if !seen.insert(key).inserted {
        faults.append(Fault(key, "id", Reason(.duplicate, ["value": key.id])))
      } else if key.kind == .pool {
        // A store has room for one: the second would take its place.
        if let pool {
          faults.append(
            Fault(key, "id", Reason(.contradiction, ["what": "\(pool) is there as well"])))
        }
        pool = pool ?? key
      }
    }
    guard besideKeys else { return faults }
    let state = PoolState(records)
    for record in records {
      faults += record.faults(in: state.policy)
      faults += state.referenceFaults(of: record)
    }
    return faults
  }
}

extension ReasonCode {
  /// The pool holds something already.
  public static let poolNotEmpty = ReasonCode("command.poolNotEmpty")
}
