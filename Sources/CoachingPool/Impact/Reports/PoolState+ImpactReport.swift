extension PoolState {
  /// Makes a report of the pool's impact and enters it into a register of releases.
  ///
  /// Counts of people go through the disclosure policy and its audit, and are compared with what the register
  /// holds; what would tell of a few people is left out, and the report says so. A report for an
  /// organisation with too few people widens its period, and then its peers, until it is safe (rule A27).
  /// The same state, terms and register give the same report.
  ///
  /// - Parameters:
  ///   - terms: What is asked for.
  ///   - register: What was published before.
  /// - Throws: ``ImpactReportError`` with everything that stands against the terms.
  /// - Complexity: O(n log n) in engagements, sessions and practitioners, and the audit of each table.
  public func impactReport(
    _ terms: ImpactReportTerms, after register: ReleaseRegister = ReleaseRegister()
  ) throws(ImpactReportError) -> ImpactReportRelease {
    let terms = terms.settled(by: policy.impact)
    let faults = faults(of: terms)
    if !faults.isEmpty { throw ImpactReportError(faults: faults) }
    var register = register
    var pass = try prepared(terms, register)
    pass.run()
    let quotes = pass.quotes()
    do throws(DisclosureRefusal) {
      try pass.drafts.enter(into: &register, as: terms, toldTo: terms.toldTo)
    } catch {
      throw ImpactReportError(.releasedBefore, error.description)
    }
    return ImpactReportRelease(
      report: ImpactReport(self, terms, pass, quotes), register: register,
      problems: pass.drafts.problems, leftOut: pass.facts.leftOut)
  }

  private func prepared(
    _ terms: ImpactReportTerms, _ register: ReleaseRegister
  ) throws(ImpactReportError) -> ImpactReportPass {
    do throws(ImpactError) {
      return try ImpactReportPass(
        self, terms, try subject(of: terms, register), after: register)
    } catch {
      throw ImpactReportError(.notCounted, error.description)
    }
  }

  private func faults(of terms: ImpactReportTerms) -> [ImpactReportError.Fault] {
    var faults: [ImpactReportError.Fault] = []
    func add(_ code: ImpactReportError.Code, _ sentence: String) {
      faults.append(ImpactReportError.Fault(code: code, description: sentence))
    }
    if let start = terms.period.start, let end = terms.period.end, start < end {
      let days = end.days(since: start)
      if days > 36_525 || days * (max(0, min(terms.trend, 20)) + 1) > 146_000 {
        add(
          .noPeriod,
          "The period \(terms.period) with its trend is longer than can be counted; ask for less.")
      }
      // What is told of days that are not over yet is told again, and the difference is of a few.
      if terms.made < end {
        add(
          .periodNotOver,
          "The period \(terms.period) is not over on \(terms.made); ask for days up to then.")
      }
    } else {
      add(
        .noPeriod,
        "The period \(terms.period) has no first or no last day; a report is of days with both.")
    }
    if case .organisation(let id) = terms.audience, organisations[id] == nil {
      add(
        .unknownOrganisation,
        "There is no organisation \"\(id)\"; register it, or ask for one that there is.")
    }
    for (name, number, range) in [
      ("trend", terms.trend, 0...20), ("widening", terms.widening, 0...10),
      ("leastHoldersOfARole", terms.leastHoldersOfARole ?? 1, 1...1000),
    ] where !range.contains(number) {
      add(
        .termOutOfRange,
        "The number \(number) of \(name) lies outside \(range.lowerBound) to \(range.upperBound).")
    }
    return faults
  }
}

extension ImpactReportTerms {
  /// The one organisation that is told it; `nil` where everybody is.
  var toldTo: OrganisationID? {
    if case .organisation(let organisation) = audience { organisation } else { nil }
  }
}

extension ImpactReport {
  fileprivate init(
    _ state: PoolState, _ terms: ImpactReportTerms, _ pass: ImpactReportPass,
    _ quotes: [PublishedQuote]
  ) {
    let day = pass.strength.day
    id = terms.id
    audience = terms.audience
    pool = state.pool?.name(on: day) ?? "The pool"
    subject =
      switch terms.audience {
      case .everybody: pool
      case .organisation(let organisation): state.organisationName(organisation, on: day)
      }
    isDemonstration = state.pool?.isDemonstration ?? false
    period = pass.subject.period
    widening = pass.subject.widening
    organisations = pass.subject.organisations
    made = terms.made
    disclosurePolicy = terms.policy.name
    disclosure = terms.policy.sentence
    policyVersion = state.policy.version
    revision = state.revision
    var blocks = pass.drafts.blocks()
    if let place = blocks.firstIndex(where: { $0.kind == .voices }) {
      blocks[place].quotes = quotes
    }
    self.blocks = blocks
  }
}

extension DisclosurePolicy {
  /// What the policy does to counts of people, in a sentence for readers.
  var sentence: String {
    var parts: [String] = []
    if leastShown > 1 {
      parts.append("counts from 1 to \(leastShown - 1) are shown as \"\(symbol)\"")
    }
    parts.append(
      roundingBase > 1
        ? "others are rounded to the nearest \(roundingBase)" : "others are shown as they are")
    if suppressesSecondary {
      parts.append("further ones are hidden so that none follows from a total")
    }
    parts.append(
      "hours are shown of \(leastContributors) people and more, none of whom had more than "
        + "\(dominancePercent)% of them")
    let text = parts.joined(separator: "; ")
    return "\(text.prefix(1).uppercased())\(text.dropFirst())."
  }
}
