extension Commit {
  /// Whether the commit and another are the trace of the same look by the same reader: entries of the audit
  /// trail alone, which say the same but for their names, numbers and moments.
  ///
  /// Another look under the name of an earlier attempt would else leave no trace (rule R36).
  func isTrace(like other: Commit) -> Bool {
    guard command == other.command, actor == other.actor, role == other.role,
      changes.count == other.changes.count
    else { return false }
    return zip(changes, other.changes).allSatisfy { change, other in
      guard case .put(.auditEntry(let one)) = change, case .put(.auditEntry(let two)) = other
      else { return false }
      return one.engagement == two.engagement && one.actor == two.actor && one.role == two.role
        && one.machine == two.machine && one.event == two.event
        && one.reasonCode == two.reasonCode
    }
  }
}
