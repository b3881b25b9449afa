/// Enters continuing professional development in a practitioner's log.
///
/// It is the practitioner's own to enter, or the pool coordinator's for them. What an event of the pool
/// credits is not entered here: ``RecordAttendance`` does it, once. Source: glossary; metrics section 11.9.
public struct RecordCPD: Command {
  /// The name that commits keep.
  public static let name = "recordCPD"
  /// The membership.
  public let practitioner: PractitionerID
  /// The day.
  public let date: CivilDate
  /// How long.
  public let minutes: Int
  /// What kind of development.
  public let category: CPDCategory
  /// What it was.
  public let title: Confidential<String>?

  /// Enters CPD.
  ///
  /// - Parameters:
  ///   - practitioner: The membership; it counts for the person under all of theirs.
  ///   - date: The day, today or earlier.
  ///   - minutes: How long, 1 minute to 24 hours; all of one day together no more than 24 hours.
  ///   - category: What kind of development.
  ///   - title: What it was, at most 200 bytes, without the name of anybody whom they coach or mentor.
  public init(
    for practitioner: PractitionerID, on date: CivilDate, minutes: Int, as category: CPDCategory,
    title: String? = nil
  ) {
    self.practitioner = practitioner
    self.date = date
    self.minutes = minutes
    self.category = category
    self.title = title.map { Confidential($0) }
  }

  /// Checks who enters what, and keeps the entry.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<CPDEntry> {
    var guards = CommandGuards(Self.name)
    let member = try guards.keeperOfCPD(of: practitioner, in: state, context)
    guards.require(
      member.isOfThePool, Reason(.cpdNoMember, ["status": member.status.rawValue]))
    let entry = CPDEntry(
      id: context.newIdentifier("cpd", absentFrom: state.cpdEntries), practitioner: member.id,
      date: date, minutes: minutes, category: category, title: title, recorded: context.now,
      recordedBy: context.actor.role)
    guards.requireFit(
      entry, of: member, in: state, on: state.date(at: context.now),
      joined: state.firstJoined(member.person))
    try guards.refuseIfUnmet()
    return Decision(entry, [.put(.cpdEntry(entry))])
  }
}
