extension Sequence<Change> {
  /// A reason for each change that would rewrite or remove an entry of the audit trail, or put one in
  /// twice, and for each fault of an entry that would be added.
  func unfitForTheAuditTrail(of state: PoolState) -> [Reason] {
    // Nearly always one, so that only further ones make a set.
    var first: AuditEntryID?
    var others: Set<AuditEntryID> = []
    var reasons: [Reason] = []
    for change in self {
      switch change {
      case .put(.auditEntry(let entry)):
        reasons += entry.faults().map(Reason.init)
        var isNew = state.auditEntries.entry(of: entry.id) == nil
        if first == nil {
          first = entry.id
        } else if first == entry.id || !others.insert(entry.id).inserted {
          isNew = false
        }
        if isNew { continue }
        reasons.append(Reason(.auditTrailOnlyGrows, ["id": entry.id.text]))
      case .remove(let key) where key.kind == .auditEntry:
        reasons.append(Reason(.auditTrailOnlyGrows, ["id": key.id]))
      default: break
      }
    }
    return reasons
  }
}

extension ReasonCode {
  /// An entry of the audit trail would be changed or removed.
  public static let auditTrailOnlyGrows = ReasonCode("audit.onlyGrows")
}
