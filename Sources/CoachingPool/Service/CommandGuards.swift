/// Collects every unmet condition of a command, so that a refusal names all of them.
struct CommandGuards {
  let command: String
  private var reasons: [Reason] = []

  init(_ command: String) { self.command = command }

  mutating func require(_ condition: Bool, _ reason: @autoclosure () -> Reason) {
    if !condition { reasons.append(reason()) }
  }

  mutating func require(_ verdict: Verdict) { reasons += verdict.reasons }

  mutating func require(_ faults: [Fault]) { reasons += faults.map(Reason.init) }

  /// Takes a move of a state table, or keeps the reason why there is none.
  mutating func move<State, Event>(
    _ table: StateTable<State, Event>, from state: State?, on event: Event, by role: Role
  ) -> State? {
    switch table.row(from: state, on: event, by: role) {
    case .success(let row): return row.to
    case .failure(let refused):
      reasons.append(refused.reason)
      return nil
    }
  }

  /// Finds a stored round and moves it, or keeps the reason why it cannot be.
  mutating func moved(
    _ round: RoundID, on event: RoundEvent, in state: PoolState, by role: Role
  ) throws(Refusal) -> Round {
    var next = try found(state.rounds[round], .round, round.text)
    next.state = move(RoundMachine.table, from: next.state, on: event, by: role) ?? next.state
    return next
  }

  /// The conditions that are not met so far.
  var unmet: [Reason] { reasons }

  func refuseIfUnmet() throws(Refusal) {
    if !reasons.isEmpty { throw Refusal(command, reasons) }
  }

  func found<Value>(_ value: Value?, _ kind: RecordKind, _ id: String) throws(Refusal) -> Value {
    guard let value else {
      throw Refusal(
        command, [Reason(.notFound, ["kind": kind.rawValue, "id": id])])
    }
    return value
  }
}

extension Reason {
  /// Takes a fault of a record as a reason.
  init(_ fault: Fault) {
    self.init(
      fault.reason.code,
      [
        ReasonValue(name: "record", value: fault.record.description),
        ReasonValue(name: "field", value: fault.field),
      ] + fault.reason.values, audience: fault.reason.audience)
  }
}

extension ReasonCode {
  /// There is no such record.
  public static let notFound = ReasonCode("command.notFound")
  /// The command is the person's own to give.
  public static let notThePersonConcerned = ReasonCode("command.notThePersonConcerned")
  /// The command is another role's to give.
  public static let notThisRolesCommand = ReasonCode("command.notThisRolesCommand")
}
