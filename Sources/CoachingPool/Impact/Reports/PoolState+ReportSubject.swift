extension PoolState {
  /// Whom and what time a report is about: what was asked for, or the first wider one that is safe (rule A27).
  ///
  /// An organisation's report goes back by whole periods first, then takes in its peers: the subscribers of
  /// its sector, and after them all of the pool.
  func subject(
    of terms: ImpactReportTerms, _ register: ReleaseRegister
  ) throws(ImpactError) -> ReportSubject {
    guard let organisation = terms.toldTo else {
      return ReportSubject(period: terms.period, organisations: nil, widening: nil)
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
        let isAlone = try isSafe(facts, scope, period, terms, register)
        let hasRest = try hasSafeRest(others, period, terms)
        let isFit = isAlone && hasRest
        guard isFit else { continue }
        var sentences: [String] = []
        if period != terms.period {
          sentences.append("It goes back to \(period.start ?? terms.made).")
        }
        sentences += [group.sentence].compactMap { $0 }
        return ReportSubject(
          period: period, organisations: group.members,
          widening: sentences.isEmpty
            ? nil : ImpactReport.Widening(asked: terms.period, sentences: [why] + sentences))
      }
    }
    return ReportSubject(
      period: terms.period, organisations: nil,
      widening: ImpactReport.Widening(
        asked: terms.period, sentences: [why, "It takes in all organisations of the pool."]))
  }

  /// Whether the headline of a report can be shown: its people, their hours, and both beside what was
  /// published before.
  private func isSafe(
    _ facts: ImpactFacts, _ scope: ReleaseScope, _ period: DateSpan, _ terms: ImpactReportTerms,
    _ register: ReleaseRegister
  ) throws(ImpactError) -> Bool {
    let policy = terms.rules
    guard let total = try facts.counts(in: [period], by: []).totals.first else { return false }
    // Where nobody came there is nobody to tell of.
    if total == ImpactCount() { return true }
    guard policy.shown(total.supported).number != nil,
      policy.magnitude(
        total.minutes, of: total.supported, largest: total.mostMinutesOfAPerson
      ).amount != nil
    else { return false }
    var tried = register.before(terms.id)
    let release = RegisteredRelease(
      terms.id, on: terms.made, under: policy, toldTo: terms.toldTo,
      [
        RegisteredCount(
          MeasureDefinition.peopleSupported.id, scope, total.supported, under: policy),
        RegisteredCount(
          contributors: total.supported, to: MeasureDefinition.deliveredHours.id, scope),
      ])
    do throws(DisclosureRefusal) {
      try tried.enter(release)
      return true
    } catch { return false }
  }

  /// Whether what a group has beside the asker, who knows its own people, may be shown or is nothing.
  private func hasSafeRest(
    _ others: ImpactFacts?, _ period: DateSpan, _ terms: ImpactReportTerms
  ) throws(ImpactError) -> Bool {
    guard let others, let rest = try others.counts(in: [period], by: []).totals.first else {
      return true
    }
    if rest == ImpactCount() { return true }
    return terms.rules.shown(rest.supported).number != nil
      && terms.rules.magnitude(
        rest.minutes, of: rest.supported, largest: rest.mostMinutesOfAPerson
      ).amount != nil
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
