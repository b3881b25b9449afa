extension PoolState {
  /// The engagements in which a person takes or took part as coachee or mentee, under every record
  /// merged with theirs.
  public func engagements(with person: PersonID) -> [Engagement] {
    identities(of: person).flatMap { engagementsByParticipant[$0] }.uniqued()
      .compactMap { engagements[$0] }.sorted { $0.id < $1.id }
  }

  /// The engagements that a person sponsors or sponsored, under every record merged with theirs.
  public func engagements(sponsoredBy person: PersonID) -> [Engagement] {
    identities(of: person).flatMap { engagementsBySponsor[$0] }.uniqued()
      .compactMap { engagements[$0] }.sorted { $0.id < $1.id }
  }

  /// Every engagement in which a person takes or took part: as participant, as sponsor or as
  /// practitioner, under every record merged with theirs; each once, in that order.
  /// - Complexity: O(n log n) in the engagements found.
  public func engagements(concerning person: PersonID) -> [Engagement] {
    let theirs =
      engagements(with: person) + engagements(sponsoredBy: person)
      + practitioners(of: person).flatMap { engagements(of: $0.id) }
    var seen: Set<EngagementID> = []
    return theirs.filter { seen.insert($0.id).inserted }
  }

  /// The engagements to which a request led: several where the individual met several practitioners.
  public func engagements(from request: RequestID) -> [Engagement] {
    engagementsByRequest[request].compactMap { engagements[$0] }.sorted { $0.id < $1.id }
  }
}
