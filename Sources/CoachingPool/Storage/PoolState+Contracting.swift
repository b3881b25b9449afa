extension PoolState {
  /// How far the contracting of an engagement is on a day; `nil` where the engagement or its practitioner
  /// is not known.
  /// - Complexity: O(n) in the engagement's participants and sponsors.
  public func contracting(
    of engagement: EngagementID, on date: CivilDate
  ) -> ContractingStanding? {
    guard let engagement = engagements[engagement],
      let practitioner = practitioners.entry(of: engagement.practitioner)?.value.person
    else { return nil }
    return ContractingStanding(
      of: engagement, sharedAgreements[engagement.id], practitioner: practitioner, on: date)
  }

  /// The versions of an engagement's shared agreement that somebody may read on a day, under every record
  /// merged with theirs, the first first; see ``SharedAgreement/versions(readableBy:among:)``.
  ///
  /// - Parameters:
  ///   - engagement: The engagement.
  ///   - person: The reader.
  ///   - role: The role in which they read; `nil` for all that they hold in the engagement.
  ///   - date: The day.
  /// - Complexity: O(v) in the versions of the agreement and their parties, for each merged record of the
  ///   reader.
  public func agreementVersions(
    of engagement: EngagementID, readableBy person: PersonID, as role: Role? = nil,
    on date: CivilDate
  ) -> [AgreementVersion] {
    guard let standing = contracting(of: engagement, on: date), let agreement = standing.agreement
    else { return [] }
    let parties = standing.parties.filter { $0.role == role ?? $0.role }
    let readable = Set(
      identities(of: person).flatMap {
        agreement.versions(readableBy: $0, among: parties).map(\.number)
      })
    return agreement.versions.filter { readable.contains($0.number) }
  }

  /// Whether the current version of an engagement's agreement lets work begin; `nil` where there is none.
  ///
  /// That the involvement is decided is asked by ``Activate`` itself.
  func readiness(of engagement: EngagementID, on date: CivilDate) -> ActivationReadiness? {
    guard let standing = contracting(of: engagement, on: date),
      let current = standing.agreement?.current
    else { return nil }
    return ActivationReadiness(
      version: current.number,
      Verdict(standing.activation.reasons.filter { $0.code != .involvementNotSet }))
  }

  /// On what terms the involvement of a sponsor is decided for an engagement on a day.
  ///
  /// - Parameters:
  ///   - engagement: The engagement.
  ///   - date: The day.
  ///   - coordinatorDecides: Whether the pool coordinator decides it, and not the two.
  public func involvementTerms(
    of engagement: Engagement, on date: CivilDate, coordinatorDecides: Bool = false
  ) -> InvolvementTerms {
    let organisation =
      engagement.organisation
      ?? engagement.request.flatMap { requests[$0]?.organisation }
    let individual = engagement.participants.first
    return InvolvementTerms(
      threeWay: organisation.flatMap { membership(of: $0, on: date)?.threeWay } ?? .offered,
      isElectedMember: individual.map {
        affiliations(of: $0, on: date).contains {
          $0.isElected && $0.organisation == organisation
        }
      } ?? false, coordinatorDecides: coordinatorDecides)
  }
}
