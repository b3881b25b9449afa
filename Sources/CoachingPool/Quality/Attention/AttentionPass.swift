internal import MatchingAlgorithms

/// One look over a pool for what waits for a person.
struct AttentionPass {
  let state: PoolState
  let now: Instant
  let today: CivilDate
  // Kept apart from the state, since each look at them there would copy a policy or a pool.
  let zone: PoolTimeZone
  let terms: QualityPolicy
  /// The last day of which something that falls due is listed.
  let last: CivilDate
  var items: [AttentionItem] = []

  init(_ state: PoolState, _ now: Instant, days: Int) {
    self.state = state
    self.now = now
    zone = state.zone
    terms = state.policy.quality
    today = zone.date(at: now)
    last = today.adding(days: days)
  }

  /// Lists something, unless it falls due, or is announced, later than is asked about.
  mutating func add(
    _ kind: AttentionKind, _ subject: RecordKey, since: CivilDate, due: CivilDate,
    announced: CivilDate? = nil, _ code: ReasonCode,
    _ values: @autoclosure () -> KeyValuePairs<String, String> = [:]
  ) {
    guard announced ?? due <= last else { return }
    items.append(
      AttentionItem(
        kind: kind, subject: subject, since: since, due: due,
        reason: Reason(code, values(), audience: .coordinator)))
  }

  /// What was found and passes a test, the most urgent first: what was due first, then the more pressing
  /// kind, then what has waited longer; of what is equally urgent no identifier comes always first.
  func sorted(where isShown: (AttentionItem) -> Bool = { _ in true }) -> [AttentionItem] {
    let shown = items.filter(isShown)
    // Numbers are moved about, and not the items with all that they hold.
    let places = shown.indices.map { place in
      let item = shown[place]
      return (
        due: item.due.dayNumber, rank: item.kind.rank, since: item.since.dayNumber,
        hash: StableHash.of(item.subject.id), place: place
      )
    }
    return places.sorted { left, right in
      if left.due != right.due { return left.due < right.due }
      if left.rank != right.rank { return left.rank < right.rank }
      if left.since != right.since { return left.since < right.since }
      if left.hash != right.hash { return left.hash < right.hash }
      return AttentionItem.isBefore(shown[left.place], shown[right.place])
    }.map { shown[$0.place] }
  }

  mutating func take(_ alerts: [ConflictAlert]) {
    for alert in alerts {
      let subject =
        switch alert.subject {
        case .engagement(let id): RecordKey(.engagement, id.text)
        case .invitation(let id): RecordKey(.invitation, id.text)
        }
      add(
        .conflict, subject, since: today, due: today, .conflictStands,
        ["rules": alert.reasons.map(\.code.name).uniqued().joined(separator: ", ")])
    }
  }
}

extension ReasonCode {
  /// Something stands between two people who work together.
  public static let conflictStands = ReasonCode("attention.conflictStands")
}
