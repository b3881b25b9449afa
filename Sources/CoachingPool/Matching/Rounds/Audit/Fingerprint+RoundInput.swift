extension Fingerprint {
  /// Takes the fingerprint of everything that a round reads from a state.
  ///
  /// These are the pool, the policy in force, organisations, memberships, people and their merges,
  /// practitioners, requests, invitations and engagements: for each in the order of kind and identifier,
  /// its kind, its identifier and its stored form (``Record/encoded()``), with a zero byte after each.
  /// The moment and the constraints of a round are no part of it; its record states them.
  ///
  /// - Throws: ``WireError`` where a record has no stored form.
  /// - Complexity: O(n log n) in the records, and linear in their bytes.
  public init(ofRoundInput state: PoolState) throws(WireError) {
    self.init(of: EmptyCollection())
    let records =
      state.records.filter { $0.key.kind != .policy && $0.key.kind != .signpostingTally }
      + [.policy(state.policy)]
    for record in records.map({ (key: $0.key, record: $0) }).sorted(by: { $0.key < $1.key }) {
      for part in [
        Array(record.key.kind.rawValue.utf8), Array(record.key.id.utf8),
        try record.record.encoded(),
      ] {
        add(part)
        add(CollectionOfOne(0))
      }
    }
  }
}
