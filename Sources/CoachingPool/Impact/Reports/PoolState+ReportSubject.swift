extension PoolState {
  /// Whom and what time a report is about: what was asked for, or the first wider one that is safe (rule A27).
  ///
  /// An organisation's report goes back by whole periods first, then takes in its peers: the subscribers of
  /// its sector, and after them all of the pool.
  func subject(
    of terms: ImpactReportTerms, _ register: ReleaseRegister
  ) throws(ImpactError) -> ReportSubject {
    guard let organisation = terms.toldTo else {
      return ReportSubject(period: terms.period, facts: impactFacts())
    }
    let earlier = Array(terms.period.before(terms.widening).reversed())
    let periods = [terms.period] + earlier.map { terms.period.reachingBack(to: $0) }
    let peers = peers(of: organisation, on: terms.period.end?.adding(days: -1) ?? terms.made)
    let name = organisationName(organisation, on: terms.made)
    let why = "\(name) alone, in that time, could have told of single people."
    var groups: [(members: [OrganisationID]?, sentence: String?)] = [([organisation], nil)]
    if peers.count > 1, peers.contains(organisation) {
      groups.append((peers, "It takes in the \(peers.count) organisations of the same sector."))
    }
    groups.append((nil, "It takes in all organisations of the pool."))
    for group in groups {
      let facts = impactFacts(of: group.members)
      let others = group.members.map { impactFacts(of: $0.filter { $0 != organisation }) }
      var former: ImpactCount?
      for period in periods {
        let count = try facts.counts(in: [period], by: []).totals.first ?? ImpactCount()
        // More days without anything in them are the same people under another name.
        defer { former = count }
        if former == count { continue }
        let scope = ReleaseScope(period: period, organisations: group.members)
        let rest = try others?.counts(in: [period], by: []).totals.first ?? ImpactCount()
        // Whoever asks knows its own people, so that what the others had is safe as well, or nothing.
        guard terms.policy.showsHeadline(of: rest), terms.policy.showsHeadline(of: count),
          isAllowed(count, scope, terms, register)
        else { continue }
        var sentences: [String] = []
        if period != terms.period {
          sentences.append("It goes back to \(period.start ?? terms.made).")
        }
        sentences += [group.sentence].compactMap { $0 }
        return ReportSubject(
          period: period, facts: facts, organisations: group.members,
          widening: sentences.isEmpty
            ? nil : ImpactReport.Widening(asked: terms.period, sentences: [why] + sentences))
      }
    }
    return ReportSubject(
      period: terms.period, facts: impactFacts(),
      widening: ImpactReport.Widening(
        asked: terms.period, sentences: [why, "It takes in all organisations of the pool."]))
  }

  /// Whether nothing that was published before stands against the headline of a report.
  private func isAllowed(
    _ count: ImpactCount, _ scope: ReleaseScope, _ terms: ImpactReportTerms,
    _ register: ReleaseRegister
  ) -> Bool {
    var tried = register.before(terms.id)
    let release = RegisteredRelease(
      terms.id, on: terms.made, under: terms.policy, toldTo: terms.toldTo,
      [
        RegisteredCount(
          MeasureDefinition.peopleSupported.id, scope, count.supported, under: terms.policy),
        RegisteredCount(
          contributors: count.supported, to: MeasureDefinition.deliveredHours.id, scope,
          amount: count.minutes),
      ])
    return (try? tried.enter(release)) != nil
  }

  /// The subscribers of an organisation's sector on a day, the same for each of them.
  private func peers(of organisation: OrganisationID, on day: CivilDate) -> [OrganisationID] {
    guard let sector = organisations.read(organisation, { $0.sector }) else { return [] }
    var peers: [OrganisationID] = []
    for membership in memberships.values
    where membership.kind == .subscriber && membership.span.contains(day)
      && (pool == nil || membership.pool == pool?.id)
    {
      let theirs = organisations.read(membership.organisation) { $0.sector }
      if theirs == sector { peers.append(membership.organisation) }
    }
    return peers.uniqued().sorted()
  }
}

extension DisclosurePolicy {
  /// Whether how many people came and how many hours they had may both be shown; where nobody came there is
  /// nobody to tell of.
  fileprivate func showsHeadline(of count: ImpactCount) -> Bool {
    count == ImpactCount()
      || shown(count.supported).number != nil
        && magnitude(
          count.minutes, of: count.supported, largest: count.mostMinutesOfAPerson
        ).amount != nil
  }
}
