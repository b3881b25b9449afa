/// What an event is to be: kind, name, theme, days, and what CPD it credits.
///
/// Source: section 15, Event {name, theme, date, CPD hours, attendance}; S0-20 to S0-22.
public struct PoolEventPlan: Hashable, Sendable {
  /// What kind of event.
  public var kind: PoolEventKind
  /// What it is called.
  public var name: String
  /// What it is about, in the organisers' words; `nil` where they give none.
  public var theme: String?
  /// On which days it is; with a beginning and an end.
  public var span: DateSpan
  /// How many minutes of CPD it credits to whoever attends all of it; 0 for none.
  public var minutes: Int
  /// As what it counts in a CPD log.
  public var category: CPDCategory
  /// Whether people from beyond the pool's region may come (S0-21).
  public var isOpenBeyondRegion: Bool
  /// Who organises it; `nil` for the pool itself.
  public var organiser: OrganisationID?
  /// How many can come; `nil` where nobody counts.
  public var places: Int?

  /// Plans an event.
  public init(
    _ kind: PoolEventKind, _ name: String, theme: String? = nil, span: DateSpan, minutes: Int,
    category: CPDCategory? = nil, isOpenBeyondRegion: Bool = false,
    organiser: OrganisationID? = nil, places: Int? = nil
  ) {
    self.kind = kind
    self.name = name
    self.theme = theme
    self.span = span
    self.minutes = minutes
    self.category = category ?? kind.category
    self.isOpenBeyondRegion = isOpenBeyondRegion
    self.organiser = organiser
    self.places = places
  }

  /// The last day of the event, to which its credits belong; `nil` where the span has no end.
  public var lastDay: CivilDate? { span.end?.adding(days: -1) }

  /// Finds what is wrong with the plan.
  func faults(into list: inout FaultList, in policy: PoolPolicy) {
    list.unknown("plan.kind", [kind], in: policy)
    list.text("plan.name", name, limit: 200)
    if let theme { list.text("plan.theme", theme, limit: 500) }
    if span.start == nil || span.end == nil {
      list.add("plan.span", .missing, ["what": "a first day and an end"])
    }
    list.range("plan.minutes", minutes, 0...CivilDate.mostMinutes)
    list.unknown("plan.category", [category], in: policy)
    if let places { list.range("plan.places", places, 1...1_000_000) }
  }
}
