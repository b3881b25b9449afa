/// One count of a release as the register keeps it: of whom, how many truly, and what was shown.
public struct RegisteredCount: Hashable, Sendable, Codable {
  /// What is counted.
  public let measure: MeasureID
  /// Which people the count is about.
  public let scope: ReleaseScope
  /// The true count.
  public let count: Int
  /// What was published.
  public let shown: PublishedCount
  /// What a reader can know from that.
  public let known: CountRange
  /// The magnitude of which it counts the contributors; `nil` for a count of its own.
  public let amount: Int?

  /// Describes a count that a policy shows by its own size.
  public init(
    _ measure: MeasureID, _ scope: ReleaseScope, _ count: Int, under policy: DisclosurePolicy
  ) {
    self.init(measure, scope, count, policy.shown(count), under: policy)
  }

  /// Describes the one kind of count that an organisation is told exactly of itself: how many
  /// engagements it had in one period, uncut (rules A27 and A43).
  ///
  /// - Throws: ``DisclosureRefusal`` where the measure counts no engagements, or the period has no
  ///   first or no last day.
  public init(
    exactly count: Int, _ measure: MeasureID, of organisation: OrganisationID,
    in period: DateSpan
  ) throws(DisclosureRefusal) {
    let scope = ReleaseScope(period: period, organisations: [organisation])
    guard MeasureDefinition.named(measure)?.unit == .engagements, period.start != nil,
      period.end != nil
    else { throw DisclosureRefusal(problems: [.noOwnCount(measure, scope)]) }
    self.measure = measure
    self.scope = scope
    self.count = count
    shown = .exact(count)
    known = CountRange(count, count)
    amount = nil
  }

  /// Describes of how many people a magnitude is that is shown to the minute or the penny.
  ///
  /// Whoever subtracts two such sums learns exactly what those in between contribute, whatever is said of
  /// their number; so it is kept as if that were shown exactly. With the amount it is known whether as many
  /// contributors to the same or a wider scope gave another: then some of them did, and nobody knows how few.
  init(
    contributors count: Int, to measure: MeasureID, _ scope: ReleaseScope, amount: Int? = nil
  ) {
    self.measure = measure
    self.scope = scope
    self.count = count
    self.amount = amount
    shown = .exact(count)
    known = CountRange(count, count)
  }

  /// Describes a total that was withheld, so that no other release shows it.
  init(withheld measure: MeasureID, _ scope: ReleaseScope, _ count: Int, _ symbol: String) {
    self.measure = measure
    self.scope = scope
    self.count = count
    shown = .hidden(symbol)
    known = CountRange(0, nil)
    amount = nil
  }

  init(
    _ measure: MeasureID, _ scope: ReleaseScope, _ count: Int, _ shown: PublishedCount,
    under policy: DisclosurePolicy
  ) {
    self.measure = measure
    self.scope = scope
    self.count = count
    self.shown = shown
    known = policy.range(of: shown)
    amount = nil
  }

  /// What lies between two counts of which one scope holds the other; `nil` where nothing is known.
  ///
  /// Of a smaller count taken from a larger: the people of the one scope who are not of the other.
  func difference(
    from inner: RegisteredCount, _ differencing: DisclosurePolicy.Differencing
  ) -> CountRange? {
    guard shown.number != nil, inner.shown.number != nil else { return nil }
    if differencing == .trueCounts {
      let (difference, overflow) = count.subtractingReportingOverflow(inner.count)
      return overflow || difference < 0 ? nil : CountRange(difference, difference)
    }
    guard let most = known.most, let innerMost = inner.known.most else { return nil }
    let (highest, above) = most.subtractingReportingOverflow(inner.known.least)
    let (lowest, below) = known.least.subtractingReportingOverflow(innerMost)
    guard !above, !below, highest >= 0 else { return nil }
    return CountRange(max(0, lowest), highest)
  }
}

extension RegisteredCount: Redacted {}
