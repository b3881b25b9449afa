/// Withdraws an entry of a CPD log: it stays, and counts no longer.
///
/// The credit of an event goes by its attendance, ``RecordAttendance``.
public struct WithdrawCPD: Command {
  /// The name that commits keep.
  public static let name = "withdrawCPD"
  /// The entry.
  public let entry: CPDEntryID

  /// Withdraws an entry.
  public init(_ entry: CPDEntryID) { self.entry = entry }

  /// Checks who withdraws what, and keeps when.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<CPDEntry> {
    var guards = CommandGuards(Self.name)
    var next = try guards.found(state.cpdEntries[entry], .cpdEntry, entry.text)
    _ = try guards.keeperOfCPD(of: next.practitioner, in: state, context)
    guards.requireCorrectable(next, in: state)
    try guards.refuseIfUnmet()
    next.withdrawn = Swift.max(context.now, next.recorded)
    return Decision(next, [.put(.cpdEntry(next))])
  }
}
