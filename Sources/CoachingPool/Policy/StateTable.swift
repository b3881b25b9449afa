/// A state machine as a table of moves, tested row by row, from which the handbook's diagrams are made.
///
/// Each row says from where to where, by which event and in which roles, which guards must hold and
/// what is recorded. The table decides whether a move exists; the command decides the guards and
/// returns every unmet one.
public struct StateTable<State, Event>: Sendable
where
  State: Hashable & Sendable & RawRepresentable, Event: Hashable & Sendable & RawRepresentable,
  State.RawValue == String, Event.RawValue == String
{
  /// One move.
  public struct Row: Hashable, Sendable {
    /// The state before; `nil` for a beginning.
    public let from: State?
    /// What happens.
    public let event: Event
    /// The state after.
    public let to: State
    /// Who may do it.
    public let roles: [Role]
    /// The conditions that have to hold, by name.
    public let guards: [String]
    /// What is recorded beside instant, actor, role and policy version.
    public let records: [String]
  }

  /// The machine's name.
  public let name: String
  /// The rows, in the order of a life.
  public let rows: [Row]

  package init(_ name: String, _ rows: [Row]) {
    self.name = name
    self.rows = rows
  }

  /// Finds the row for an event, or says which events and roles there are from here.
  ///
  /// - Returns: the row, or the reason why there is none: ``ReasonCode/noSuchMove`` or
  ///   ``ReasonCode/notInThisRole``.
  public func row(
    from state: State?, on event: Event, by role: Role
  ) -> Result<Row, MoveRefused> {
    // No row is copied that is not the answer.
    let found = rows.indices.first {
      rows[$0].from == state && rows[$0].event == event && rows[$0].roles.contains(role)
    }
    if let found { return .success(rows[found]) }
    let candidates = rows.filter { $0.from == state && $0.event == event }
    guard !candidates.isEmpty else {
      let open = rows.filter { $0.from == state }.map(\.event.rawValue).uniqued()
      return .failure(
        MoveRefused(
          Reason(
            .noSuchMove,
            [
              "machine": name, "state": state?.rawValue ?? "none", "event": event.rawValue,
              "role": role.rawValue,
              "possible": open.isEmpty ? "none, the state is final" : open.joined(separator: ", "),
            ])))
    }
    let roles = candidates.flatMap(\.roles).map(\.rawValue).uniqued()
    return .failure(
      MoveRefused(
        Reason(
          .notInThisRole,
          [
            "machine": name, "state": state?.rawValue ?? "none", "event": event.rawValue,
            "role": role.rawValue, "roles": roles.joined(separator: ", "),
          ])))
  }

  /// The states that no move leaves.
  public var finalStates: [State] {
    let leaving = Set(rows.compactMap(\.from))
    return rows.map(\.to).uniqued().filter { !leaving.contains($0) }
  }
}

/// Says why a state table has no such move.
public struct MoveRefused: Error, Hashable, Sendable, CustomStringConvertible {
  /// Why, with state, event and role.
  public let reason: Reason

  init(_ reason: Reason) { self.reason = reason }

  /// A full sentence.
  public var description: String { reason.description }
}

extension ReasonCode {
  /// The event does not happen in this state.
  public static let noSuchMove = ReasonCode("move.noSuchMove")
  /// The event happens, but not by somebody in this role.
  public static let notInThisRole = ReasonCode("move.notInThisRole")
}

extension Sequence where Element: Hashable {
  /// The elements without repetition, in the order of their first appearance.
  package func uniqued() -> [Element] {
    var found: [Element] = []
    var seen: Set<Element> = []
    for element in self {
      // Of a few, looking at each costs less than hashing one.
      if found.count < 8 {
        if found.contains(element) { continue }
      } else {
        if seen.isEmpty { seen = Set(found) }
        guard seen.insert(element).inserted else { continue }
      }
      found.append(element)
    }
    return found
  }
}
