extension PoolState {
  /// What the sponsors of an engagement prepared, the earliest first.
  /// - Complexity: O(k log k) in the engagement's preparations.
  public func preparations(of engagement: EngagementID) -> [SponsorPreparation] {
    preparationsByEngagement[engagement].compactMap { preparations[$0] }
      .sorted { ($0.written, $0.id) < ($1.written, $1.id) }
  }

  /// What the sponsors of an engagement prepared, as far as somebody may read it at a moment, under any of
  /// their records.
  ///
  /// The practitioner reads all of it, and whoever sponsors that day their own. The individual reads it
  /// from its release on, and unreleased from the moment when a contracting meeting begins that comes
  /// after it, or work has begun: the sponsor was told that the individual will see it, and nobody holds
  /// it back for good. Source: row `sponsorPreparation` of the matrix with its fifth note; rule A23.
  /// - Parameters:
  ///   - engagement: The engagement.
  ///   - person: The reader.
  ///   - role: The role in which they read; `nil` for all that they hold in the engagement.
  ///   - moment: The moment.
  /// - Complexity: O(k log k) in the engagement's preparations, times its contracting meetings for the
  ///   individual, beside the sponsors and the merged records of the reader.
  public func preparations(
    of engagement: EngagementID, readableBy person: PersonID, as role: Role? = nil,
    at moment: Instant
  ) -> [SponsorPreparation] {
    let own = identities(of: person)
    let date = date(at: moment)
    let roles = rolesHeld(by: person, in: engagement, as: role, on: date)
    let all = preparations(of: engagement)
    if roles.contains(.practitioner) { return all }
    if roles.contains(.individual) {
      let meetings = sharedAgreements[engagement]?.meetings ?? []
      let hasBegun = engagements[engagement]?.activated != nil
      return all.filter { preparation in
        hasBegun || preparation.released.map { $0 <= moment } ?? false
          || meetings.contains { $0.at <= moment && $0.at >= preparation.written }
      }
    }
    return roles.contains(.sponsor) ? all.filter { own.contains($0.sponsor) } : []
  }
}
