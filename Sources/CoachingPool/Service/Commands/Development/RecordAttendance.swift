/// Records who came to an event, and credits CPD to the practitioners among them.
///
/// The whole list is given each time, and takes the place of the one before. However often it is recorded,
/// each practitioner has the credit once; whoever is no longer on the list has it taken back, and whose
/// minutes change has another in its place. Of the list nothing is decided about anybody but for whoever
/// records it: their own row is another coordinator's to enter (rule A23). Source: S1-24, S1-25.
public struct RecordAttendance: Command {
  /// What attendance led to.
  public struct Outcome: Hashable, Sendable {
    /// The event.
    public let event: PoolEvent
    /// Credits that are new.
    public let credited: [CPDEntryID]
    /// Credits that were taken back.
    public let withdrawn: [CPDEntryID]
    /// Entries of that day and category that somebody newly credited made themselves, so that the event may
    /// count twice; to be talked over with them.
    public let perhapsTwice: [CPDEntryID]
  }

  /// The name that commits keep.
  public static let name = "recordAttendance"
  /// The event.
  public let event: PoolEventID
  /// Who came of those whom the pool knows.
  public let attendance: [EventAttendance]
  /// How many came from elsewhere.
  public let visitors: Int

  /// Records who came.
  ///
  /// - Parameters:
  ///   - event: The event, on its last day or later.
  ///   - attendance: Who came of those whom the pool knows, each once.
  ///   - visitors: How many came from elsewhere, who are counted and not named.
  public init(_ event: PoolEventID, _ attendance: [EventAttendance], visitors: Int = 0) {
    self.event = event
    self.attendance = attendance
    self.visitors = visitors
  }

  /// Checks the list, and keeps it with its credits.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<Outcome> {
    var guards = CommandGuards(Self.name)
    let before = try guards.found(state.poolEvents[event], .poolEvent, event.text)
    var next = before
    next.state =
      guards.move(
        PoolEventMachine.table, from: before.state, on: .recordAttendance, by: context.actor.role)
      ?? before.state
    guards.require(context.actor.person != nil, Reason(.nameThePerson))
    try guards.refuseIfUnmet()
    next.attendance = attendance.sorted { $0.person < $1.person }
    next.visitors = visitors
    guards.require(next.faults(in: state.policy))
    guards.require(state.referenceFaults(of: .poolEvent(next)))
    let today = state.date(at: context.now)
    let lastDay = next.plan.lastDay ?? .last
    guards.require(lastDay <= today, Reason(.eventNotOver, ["lastDay": "\(lastDay)"]))
    requireOnePersonEach(&guards, in: state)
    if let own = context.actor.person,
      minutes(of: own, in: next, state) != minutes(of: own, in: before, state)
    {
      guards.requireDisinterested(context.actor, in: [own], state, on: today)
    }
    let credits = EventCredits(of: next, before: before.attendance, in: state, context)
    guards.require(credits.reasons.isEmpty ? .met : .notMet(credits.reasons))
    try guards.refuseIfUnmet()
    let changes = next == before ? [] : [Change.put(.poolEvent(next))]
    return Decision(
      Outcome(
        event: next, credited: credits.made.map(\.id), withdrawn: credits.withdrawn.map(\.id),
        perhapsTwice: credits.doubtful), changes + credits.changes)
  }

  /// The minutes of a person's rows, under any of their records.
  private func minutes(of person: PersonID, in event: PoolEvent, _ state: PoolState) -> [Int] {
    event.attendance.filter { state.isSame($0.person, person) }
      .map { $0.minutes ?? event.plan.minutes }
  }

  /// Refuses two rows of one person of whom there are two records.
  private func requireOnePersonEach(_ guards: inout CommandGuards, in state: PoolState) {
    var seen: Set<PersonID> = []
    for person in attendance.map(\.person).uniqued() {
      let identities = state.identities(of: person)
      guards.require(
        seen.isDisjoint(with: identities), Reason(.samePersonTwice, ["person": person.text]))
      seen.formUnion(identities)
    }
  }
}

extension ReasonCode {
  /// An event is not over.
  public static let eventNotOver = ReasonCode("event.notOver")
  /// Two rows are of one person of whom there are two records.
  public static let samePersonTwice = ReasonCode("event.samePersonTwice")
}
