extension Sequence<Change> {
  /// A reason for each change that would rewrite or remove an entry of the audit trail, or put one in
  /// twice.
  func rewritingTheAuditTrail(of state: PoolState) -> [Reason] {
    var added: Set<AuditEntryID> = []
    return compactMap { change in
      guard change.key.kind == .auditEntry else { return nil }
      let id = AuditEntryID(unchecked: change.key.id)
      let isNew = state.auditEntries[id] == nil && added.insert(id).inserted
      if case .put = change, isNew { return nil }
      return Reason(.auditTrailOnlyGrows, ["id": id.text])
    }
  }
}

extension ReasonCode {
  /// An entry of the audit trail would be changed or removed.
  public static let auditTrailOnlyGrows = ReasonCode("audit.onlyGrows")
}
