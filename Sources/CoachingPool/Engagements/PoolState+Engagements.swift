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

  /// The engagements to which a request led: several where the individual met several practitioners.
  public func engagements(from request: RequestID) -> [Engagement] {
    engagementsByRequest[request].compactMap { engagements[$0] }.sorted { $0.id < $1.id }
  }
}
