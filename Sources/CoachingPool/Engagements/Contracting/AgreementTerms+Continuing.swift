extension AgreementTerms {
  /// What a policy prefills, with the goals that the individual keeps from the engagement before.
  ///
  /// The goals are an offer: the individual confirms, changes or drops each before anything is proposed.
  /// Everything else is said anew, since parties, sessions and support are others. Source: rule A19.
  /// - Parameters:
  ///   - goals: The goals; ``PoolState/goalsKept(for:readableBy:)`` finds them.
  ///   - policy: The policy that prefills the rest.
  ///   - line: The service of the new engagement.
  ///   - parties: Those whom the new agreement concerns.
  public init(
    continuing goals: [SharedGoal], standardOf policy: EngagementPolicy,
    for line: ServiceLine = .pool, parties: [AgreementParty]
  ) {
    self.init(standardOf: policy, for: line, parties: parties)
    self.goals = goals
  }
}

extension PoolState {
  /// The shared goals that an individual may take over into the agreement of an engagement, from the one
  /// before it.
  ///
  /// They are those of the version under which work was last done; where none was, of the version that was
  /// proposed last. Private goals, ways of working and notes are the former two's, and none of them is
  /// here. They are read to the individual alone, under any of their records: a new practitioner reads them
  /// once they are proposed. Source: rule A19.
  /// - Parameters:
  ///   - engagement: The new engagement.
  ///   - person: The reader.
  /// - Returns: The goals, each under the identifier that it had; none for anybody else.
  /// - Complexity: O(k) for k engagements that followed each other.
  public func goalsKept(
    for engagement: EngagementID, readableBy person: PersonID
  ) -> [SharedGoal] {
    guard let individual = engagements[engagement]?.participants.first else { return [] }
    let own = identities(of: individual)
    guard own.contains(person) else { return [] }
    var seen: Set<EngagementID> = [engagement]
    var next = engagements[engagement]?.predecessor
    var proposed: [SharedGoal]?
    while let id = next, seen.insert(id).inserted, let former = engagements[id] {
      guard former.participants.first.map(own.contains) ?? false else { break }
      if let agreement = sharedAgreements[id], let last = agreement.current {
        let worked = former.agreementVersion.flatMap { agreement.version($0) }
        if let worked { return worked.terms.reveal().goals }
        proposed = proposed ?? last.terms.reveal().goals
      }
      next = former.predecessor
    }
    return proposed ?? []
  }
}
