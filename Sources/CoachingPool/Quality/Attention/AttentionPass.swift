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
    _ values: @autoclosure () -> [String: String] = [:]
  ) {
    guard announced ?? due <= last else { return }
    items.append(
      AttentionItem(
        kind: kind, subject: subject, since: since, due: due,
        reason: Reason(
          code,
          values().sorted { $0.key < $1.key }.map { ReasonValue(name: $0.key, value: $0.value) },
          audience: .coordinator)))
  }

  /// What was found and passes a test, the most urgent first.
  func sorted(where isShown: (AttentionItem) -> Bool = { _ in true }) -> [AttentionItem] {
    let shown = items.filter(isShown)
    // Places are moved about, and not the items with all that they hold.
    let order = shown.indices.sorted { AttentionItem.isMoreUrgent(shown[$0], shown[$1]) }
    return order.map { shown[$0] }
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
