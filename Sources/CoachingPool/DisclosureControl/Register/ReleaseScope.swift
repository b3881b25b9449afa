/// Says which people a published count is about: of which days, which organisations, which cut.
///
/// One scope holds another where it holds all its days and organisations, and cuts no further.
public struct ReleaseScope: Hashable, Sendable {
  /// One cut: those who have one of some values in a direction.
  public struct Cut: Hashable, Sendable, Codable {
    /// What people are told apart by: "service line".
    public let direction: String
    /// The values, sorted, each once.
    public let values: [String]

    init(_ direction: String, _ values: [String]) {
      self.direction = direction
      self.values = values.uniqued().sorted()
    }
  }

  /// The days, as spans in order that neither touch nor overlap.
  public let periods: [DateSpan]
  /// The organisations, sorted; `nil` for all of the pool.
  public let organisations: [OrganisationID]?
  /// The cuts in the order of their directions.
  public let cuts: [Cut]

  /// Names a scope.
  ///
  /// - Parameters:
  ///   - period: The days, as a half-open span.
  ///   - organisations: The organisations; `nil` for all.
  ///   - cuts: Further values that people have, by direction.
  public init(
    period: DateSpan, organisations: [OrganisationID]? = nil,
    cuts: KeyValuePairs<String, [String]> = [:]
  ) {
    self.init([period], organisations, cuts.map { Cut($0.key, $0.value) })
  }

  private init(_ periods: [DateSpan], _ organisations: [OrganisationID]?, _ cuts: [Cut]) {
    self.periods = Self.joined(periods)
    self.organisations = organisations.map { $0.uniqued().sorted() }
    var joined: [Cut] = []
    for cut in cuts.sorted(by: { $0.direction < $1.direction }) {
      if let last = joined.last, last.direction == cut.direction {
        joined[joined.count - 1] = Cut(
          cut.direction, last.values.filter(cut.values.contains))
      } else {
        joined.append(Cut(cut.direction, cut.values))
      }
    }
    self.cuts = joined
  }

  /// Those of this scope who stand in some categories of a direction.
  func narrowed(_ direction: String, by narrowings: [ScopeNarrowing]) -> ReleaseScope {
    switch ScopeNarrowing.union(narrowings, of: direction) {
    case .values(let values):
      return ReleaseScope(periods, organisations, cuts + [Cut(direction, values)])
    case .organisations(let some):
      let within = organisations.map { all in some.filter(all.contains) } ?? some
      return ReleaseScope(periods, within, cuts)
    case .periods(let some): return ReleaseScope(some, organisations, cuts)
    }
  }

  /// Tells whether everybody of another scope is of this one.
  public func contains(_ other: ReleaseScope) -> Bool {
    for span in other.periods where !periods.contains(where: { Self.holds($0, span) }) {
      return false
    }
    if let organisations {
      guard let others = other.organisations else { return false }
      if !others.allSatisfy(organisations.contains) { return false }
    }
    return cuts.allSatisfy { cut in
      other.cuts.contains {
        $0.direction == cut.direction && $0.values.allSatisfy(cut.values.contains)
      }
    }
  }

  private static func holds(_ outer: DateSpan, _ inner: DateSpan) -> Bool {
    if let start = outer.start, inner.start.map({ $0 < start }) ?? true { return false }
    if let end = outer.end, inner.end.map({ $0 > end }) ?? true { return false }
    return true
  }

  /// Spans in order of time, those that touch made one.
  private static func joined(_ spans: [DateSpan]) -> [DateSpan] {
    var joined: [DateSpan] = []
    for span in spans.sorted(by: { ($0.start ?? .first) < ($1.start ?? .first) }) {
      guard let last = joined.last, touches(last, span) else {
        joined.append(span)
        continue
      }
      let end = last.end.flatMap { lastEnd in span.end.map { max(lastEnd, $0) } }
      let start = last.start.flatMap { lastStart in span.start.map { min(lastStart, $0) } }
      if let whole = DateSpan(from: start, to: end) { joined[joined.count - 1] = whole }
    }
    return joined
  }

  private static func touches(_ earlier: DateSpan, _ later: DateSpan) -> Bool {
    guard let end = earlier.end, let start = later.start else { return true }
    return start <= end
  }
}

extension ReleaseScope: Codable {
  private enum CodingKeys: String, CodingKey {
    case periods, organisations, cuts
  }

  /// Reads a scope and puts it in order.
  public init(from decoder: any Decoder) throws {
    let form = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try form.decode([DateSpan].self, forKey: .periods),
      try form.decodeIfPresent([OrganisationID].self, forKey: .organisations),
      try form.decodeIfPresent([Cut].self, forKey: .cuts) ?? [])
  }

  /// Writes the spans, the organisations where they are named, and the cuts.
  public func encode(to encoder: any Encoder) throws {
    var form = encoder.container(keyedBy: CodingKeys.self)
    try form.encode(periods, forKey: .periods)
    try form.encodeIfPresent(organisations, forKey: .organisations)
    try form.encode(cuts, forKey: .cuts)
  }
}

extension ReleaseScope: CustomStringConvertible {
  /// The scope in words.
  public var description: String {
    let days = periods.map(\.description).joined(separator: " and ")
    let who =
      organisations.map { $0.map(\.text).joined(separator: ", ") } ?? "all organisations"
    let cut = cuts.map { "; \($0.direction): \($0.values.joined(separator: " or "))" }.joined()
    return "\(days), \(who)\(cut)"
  }
}
