extension Sequence<Change> {
  /// A reason for each change that would rewrite or remove an entry of the audit trail, or put one in
  /// twice.
  func rewritingTheAuditTrail(of state: PoolState) -> [Reason] {
    var added: Set<AuditEntryID> = []
    return compactMap { change in
      let id: AuditEntryID
      let isNew: Bool
      switch change {
      case .put(.auditEntry(let entry)):
        id = entry.id
        isNew = state.auditEntries.entry(of: id) == nil && added.insert(id).inserted
      case .remove(let key) where key.kind == .auditEntry:
        id = AuditEntryID(unchecked: key.id)
        isNew = false
      default: return nil
      }
      return isNew ? nil : Reason(.auditTrailOnlyGrows, ["id": id.text])
    }
  }
}

extension ReasonCode {
  /// An entry of the audit trail would be changed or removed.
  public static let auditTrailOnlyGrows = ReasonCode("audit.onlyGrows")
}
