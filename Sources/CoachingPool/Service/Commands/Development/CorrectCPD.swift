/// Puts a corrected entry in the place of one in a CPD log; the former stays and counts no longer.
///
/// The credit of an event is not corrected here but by its attendance, ``RecordAttendance``. A practitioner
/// who has left may still have an old entry put right.
public struct CorrectCPD: Command {
  /// The name that commits keep.
  public static let name = "correctCPD"
  /// The entry that was wrong.
  public let entry: CPDEntryID
  /// The day.
  public let date: CivilDate
  /// How long.
  public let minutes: Int
  /// What kind of development.
  public let category: CPDCategory
  /// What it was.
  public let title: Confidential<String>?

  /// Corrects an entry; every value is given anew.
  public init(
    _ entry: CPDEntryID, on date: CivilDate, minutes: Int, as category: CPDCategory,
    title: String? = nil
  ) {
    self.entry = entry
    self.date = date
    self.minutes = minutes
    self.category = category
    self.title = title.map { Confidential($0) }
  }

  /// Checks who corrects what, and adds an entry.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<CPDEntry> {
    var guards = CommandGuards(Self.name)
    let former = try guards.found(state.cpdEntries[entry], .cpdEntry, entry.text)
    let member = try guards.keeperOfCPD(of: former.practitioner, in: state, context)
    guards.requireCorrectable(former, in: state)
    let next = CPDEntry(
      id: context.newIdentifier("cpd", absentFrom: state.cpdEntries), practitioner: member.id,
      date: date, minutes: minutes, category: category, title: title, recorded: context.now,
      recordedBy: context.actor.role, corrects: former.id)
    guards.requireFit(
      next, of: member, in: state, on: state.date(at: context.now),
      joined: state.firstJoined(member.person))
    try guards.refuseIfUnmet()
    return Decision(next, [.put(.cpdEntry(next))])
  }
}
