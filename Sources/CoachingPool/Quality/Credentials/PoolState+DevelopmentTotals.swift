extension PoolState {
  /// What the pool keeps a record of that a practitioner did to develop, for ``progress(of:toward:on:goal:development:elsewhere:terms:)``.
  ///
  /// Supervision is what they had one to one. Of feedback the days are those of what was released to them by
  /// name, since the others would tell when somebody spoke. Training, core competences and reflections of
  /// their own the pool keeps no record of: who asks adds them.
  /// - Complexity: O(k log k) in the person's entries.
  public func developmentTotals(of person: PersonID) -> DevelopmentTotals {
    let cpd = countedCPD(of: person)
    let released = practitioners(of: person).flatMap { feedback(about: $0.id) }
      .filter { $0.namedRelease != nil && $0.role == .individual }
    return DevelopmentTotals(
      mentorCoaching: cpd.filter { $0.category == .mentorCoaching }.dated,
      cpd: cpd.dated,
      supervision: standingSupervision(of: person).map(\.session)
        .filter { $0.form == .oneToOne }.map { DatedMinutes($0.date, minutes: $0.minutes) },
      feedback: released.map { zone.date(at: $0.given) })
  }
}

extension [CPDEntry] {
  fileprivate var dated: [DatedMinutes] { map { DatedMinutes($0.date, minutes: $0.minutes) } }
}
