extension PoolState {
  /// Every rating of an engagement's goals by the individual, those corrected among them, the earliest
  /// first.
  /// - Complexity: O(k log k) in the engagement's ratings of goals.
  public func goalRatings(of engagement: EngagementID) -> [GoalRating] {
    goalRatingsByEngagement[engagement].compactMap { goalRatings[$0] }
      .sorted { ($0.rated, $0.id) < ($1.rated, $1.id) }
  }

  /// Every rating of change by an engagement's sponsors, those corrected among them, the earliest first.
  /// - Complexity: O(k log k) in the engagement's ratings of change.
  public func sponsorRatings(of engagement: EngagementID) -> [SponsorRating] {
    sponsorRatingsByEngagement[engagement].compactMap { sponsorRatings[$0] }
      .sorted { ($0.rated, $0.id) < ($1.rated, $1.id) }
  }

  /// The ratings of goals that somebody may read on a day, under any of their records.
  ///
  /// The two read all of them, a sponsor of that day exactly those that the individual released to them, and
  /// anybody else none. Source: row `goalRatings` of the matrix; rules A23 and R30.
  /// - Parameters:
  ///   - engagement: The engagement.
  ///   - person: The reader.
  ///   - role: The role in which they read; `nil` for all that they hold in the engagement.
  ///   - date: The day.
  /// - Complexity: O(k log k) in the engagement's ratings of goals and, for a sponsor, their releases, beside
  ///   the sponsors and the merged records of the reader.
  public func goalRatings(
    of engagement: EngagementID, readableBy person: PersonID, as role: Role? = nil,
    on date: CivilDate
  ) -> [GoalRating] {
    let own = identities(of: person)
    let roles = rolesHeld(by: person, in: engagement, as: role, on: date)
    if roles.contains(where: { EngagementSide($0) != nil }) { return goalRatings(of: engagement) }
    guard roles.contains(.sponsor) else { return [] }
    return goalRatings(of: engagement).filter {
      $0.releases.contains { $0.readers.contains(where: own.contains) }
    }
  }

  /// The ratings of change that somebody may read on a day, under any of their records.
  ///
  /// The two read all of them, a sponsor of that day their own, and anybody else none. Source: row
  /// `sponsorRating` of the matrix; rule A23.
  /// - Parameters:
  ///   - engagement: The engagement.
  ///   - person: The reader.
  ///   - role: The role in which they read; `nil` for all that they hold in the engagement.
  ///   - date: The day.
  /// - Complexity: O(k log k) in the engagement's ratings of change, beside the sponsors and the merged
  ///   records of the reader.
  public func sponsorRatings(
    of engagement: EngagementID, readableBy person: PersonID, as role: Role? = nil,
    on date: CivilDate
  ) -> [SponsorRating] {
    let own = identities(of: person)
    let roles = rolesHeld(by: person, in: engagement, as: role, on: date)
    if roles.contains(where: { EngagementSide($0) != nil }) {
      return sponsorRatings(of: engagement)
    }
    guard roles.contains(.sponsor) else { return [] }
    return sponsorRatings(of: engagement).filter { own.contains($0.sponsor) }
  }

  /// The roles that a person holds in an engagement on a day, under any of their records; of one role, that
  /// one where they hold it.
  func rolesHeld(
    by person: PersonID, in engagement: EngagementID, as role: Role? = nil, on date: CivilDate
  ) -> [Role] {
    let own = identities(of: person)
    return (contracting(of: engagement, on: date)?.parties ?? [])
      .filter { own.contains($0.person) && $0.role == role ?? $0.role }.map(\.role)
  }
}
