/// The CPD that an event credits, and what of it has to change so that each practitioner has it once.
///
/// A practitioner has one credit of an event, whatever memberships they have; it stands with the one that it
/// was first given to, or else with the first that is of the pool. Whoever is not, or was not yet on the
/// event's last day, has none.
struct EventCredits {
  /// Credits that are new.
  private(set) var made: [CPDEntry] = []
  /// Credits that are taken back.
  private(set) var withdrawn: [CPDEntry] = []
  /// Entries of people who came that may be the same thing, entered by themselves.
  private(set) var doubtful: [CPDEntryID] = []
  /// Why a credit cannot be.
  private(set) var reasons: [Reason] = []

  private let state: PoolState
  private let context: CommandContext
  private let event: PoolEvent
  /// How many identifiers were tried.
  private var tried = 0

  /// Works out the credits.
  ///
  /// - Parameters:
  ///   - event: The event with the attendance that holds from now on.
  ///   - before: The attendance that was recorded before.
  init(
    of event: PoolEvent, before: [EventAttendance], in state: PoolState,
    _ context: CommandContext
  ) {
    self.state = state
    self.context = context
    self.event = event
    guard let date = event.plan.lastDay else { return }
    var seen: Set<PersonID> = []
    for person in (event.attendance + before).map(\.person) {
      let identities = state.identities(of: person)
      guard seen.isDisjoint(with: identities) else { continue }
      seen.formUnion(identities)
      credit(identities, on: date)
    }
  }

  /// The changes.
  var changes: [Change] { (withdrawn + made).map { .put(.cpdEntry($0)) } }

  private mutating func credit(_ identities: [PersonID], on date: CivilDate) {
    guard let person = identities.first else { return }
    let counted = state.allCPD(of: person).standing
    let former = counted.filter { $0.event == event.id }
    let row = event.attendance.first { identities.contains($0.person) }
    let minutes = row.map { $0.minutes ?? event.plan.minutes } ?? 0
    let kept = former.first {
      $0.minutes == minutes && $0.date == date && $0.category == event.plan.category
    }
    for entry in former where entry.id != kept?.id {
      var entry = entry
      entry.withdrawn = Swift.max(context.now, entry.recorded)
      withdrawn.append(entry)
    }
    guard minutes > 0, kept == nil else { return }
    let member =
      former.first?.practitioner
      ?? state.practitioners(of: person).first(where: \.isOfThePool)?.id
    guard let member, state.firstJoined(person).map({ $0 <= date }) ?? true else { return }
    let others = counted.filter { $0.event == nil && $0.date == date }
    let day = counted.filter { $0.event != event.id && $0.date == date }
    let sum = day.reduce(minutes) { $0 + $1.minutes }
    if (1...CivilDate.mostMinutes).contains(minutes), sum > CivilDate.mostMinutes {
      reasons.append(
        Reason(
          .creditBeyondADay,
          ["person": row?.person.text ?? person.text, "date": "\(date)", "sum": "\(sum)"]))
    }
    doubtful += others.filter { $0.category == event.plan.category }.map(\.id)
    made.append(
      CPDEntry(
        id: freshIdentifier(), practitioner: member, date: date, minutes: minutes,
        category: event.plan.category, event: event.id, recorded: context.now,
        recordedBy: context.actor.role))
  }

  private mutating func freshIdentifier() -> CPDEntryID {
    var id: CPDEntryID
    repeat {
      id = context.newIdentifier("cpd", tried)
      tried += 1
    } while state.cpdEntries.entry(of: id) != nil
    return id
  }
}

extension ReasonCode {
  /// With the credit of an event somebody's day would have more than 24 hours.
  public static let creditBeyondADay = ReasonCode("event.creditBeyondADay")
}
