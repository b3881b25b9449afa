extension PoolState {
  /// What happened in an engagement, the oldest first.
  ///
  /// Who may read it is for a view to decide.
  /// - Complexity: O(n log n) in the engagement's entries.
  public func auditTrail(of engagement: EngagementID) -> [AuditEntry] {
    auditByEngagement[engagement].compactMap { auditEntries[$0] }.inOrder
  }

  /// What happened in every engagement in which a person takes or took part: as participant, as
  /// practitioner, or as sponsor, under every record merged with theirs; the oldest first.
  /// - Complexity: O(n log n) in the entries of their engagements.
  public func auditTrail(about person: PersonID) -> [AuditEntry] {
    engagements(concerning: person).flatMap { auditTrail(of: $0.id) }.inOrder
  }

  /// What somebody did under a pseudonym, the oldest first.
  /// - Complexity: O(n) in all entries.
  public func auditTrail(by actor: ActorID) -> [AuditEntry] {
    auditEntries.values.filter { $0.actor == actor }.inOrder
  }
}

extension Sequence<AuditEntry> {
  fileprivate var inOrder: [AuditEntry] {
    sorted { ($0.at, $0.engagement, $0.number) < ($1.at, $1.engagement, $1.number) }
  }
}
