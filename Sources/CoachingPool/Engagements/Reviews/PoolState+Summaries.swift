extension PoolState {
  /// The versions of review summaries that somebody may read on a day, under any of their records, in the
  /// order in which they were written.
  ///
  /// The two read all of them. Whoever sponsors that day, and human resources beside a sponsor, read
  /// exactly the versions that the individual released while they were that already, and a former sponsor
  /// or anybody else nothing. Source: rules A23, R30 and R38; row `reviewSummary` of the matrix.
  /// - Parameters:
  ///   - engagement: The engagement.
  ///   - person: The reader.
  ///   - role: The role in which they read, of those that they hold in the engagement: who leads a team may
  ///     sponsor it too, and as its sponsor reads what was released; `nil` for all that they hold.
  ///   - date: The day.
  /// - Complexity: O(1) for the two, whose array is shared; for others O(s · r) for s versions of summaries
  ///   and r releases; beside the sponsors and the merged records of the reader.
  public func reviewSummaries(
    of engagement: EngagementID, readableBy person: PersonID, as role: Role? = nil,
    on date: CivilDate
  ) -> [ReviewSummary] {
    guard let reviews = reviews[engagement] else { return [] }
    let own = identities(of: person)
    let held = rolesHeld(by: person, in: engagement, as: role, on: date)
    if held.contains(where: { EngagementSide($0) != nil }) { return reviews.summaries }
    guard held.contains(where: { $0 == .sponsor || $0 == .humanResources }) else { return [] }
    return reviews.summaries.filter { summary in
      reviews.releases.contains { release in
        release.point == summary.point && release.version == summary.version
          && release.readers.contains { own.contains($0.person) }
      }
    }
  }

  /// Those to whom the individual may release something on a day: the sponsors, and human resources beside
  /// them.
  func readersBesideTheTwo(of engagement: EngagementID, on date: CivilDate) -> [EngagementParty] {
    (contracting(of: engagement, on: date)?.parties ?? [])
      .filter { $0.role == .sponsor || $0.role == .humanResources }.map(\.party)
  }
}
