/// What anybody may read of an event: what and when it is, and not who came.
public struct EventNotice: Hashable, Sendable, Codable {
  /// The event.
  public let event: PoolEventID
  /// What kind of event.
  public let kind: PoolEventKind
  /// What it is called.
  public let name: String
  /// What it is about.
  public let theme: String?
  /// Its first day.
  public let firstDay: CivilDate?
  /// Its last day.
  public let lastDay: CivilDate?
  /// How many minutes of CPD it credits.
  public let minutes: Int
  /// Whether people from beyond the pool's region may come.
  public let isOpenBeyondRegion: Bool
  /// Who organises it, by name; `nil` for the pool itself.
  public let organiser: String?
  /// Where it stands.
  public let state: PoolEvent.State

  init(_ event: PoolEvent, in state: PoolState, on date: CivilDate) {
    self.event = event.id
    kind = event.plan.kind
    name = event.plan.name
    theme = event.plan.theme
    firstDay = event.plan.span.start
    lastDay = event.plan.lastDay
    minutes = event.plan.minutes
    isOpenBeyondRegion = event.plan.isOpenBeyondRegion
    organiser = event.plan.organiser.map { state.organisationName($0, on: date) }
    self.state = event.state
  }
}

extension PoolState {
  /// The events that are planned and not over on a day, the earliest first, as anybody may read them.
  /// - Complexity: O(n log n) in the events.
  public func eventsAhead(on date: CivilDate) -> [EventNotice] {
    poolEvents.values
      .filter { event in event.state == .planned && (event.plan.span.end.map { date < $0 } ?? true)
      }
      .sorted { ($0.plan.span.start ?? .first, $0.id) < ($1.plan.span.start ?? .first, $1.id) }
      .map { EventNotice($0, in: self, on: date) }
  }
}
