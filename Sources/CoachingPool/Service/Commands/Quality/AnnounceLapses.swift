/// Finds the lapses of which practitioners are to be told now, and keeps that they were told.
///
/// Each is told once, from the policy's days ahead on, and one that came without warning at once; a host
/// gives the command as often as it likes, writes to each practitioner in neutral words, and tells the pool
/// coordinator. The library sends nothing. Source: rule R46, notices 60 days ahead.
public struct AnnounceLapses: Command {
  /// The name that commits keep.
  public static let name = "announceLapses"

  /// Announces whatever is to be announced.
  public init() {}

  /// Finds what nobody was told of; the outcome is those lapses, the most urgent first.
  /// - Complexity: O(n log n) in the practitioners.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<[Lapse]> {
    var guards = CommandGuards(Self.name)
    guards.requireRole(context.actor, among: [.system])
    try guards.refuseIfUnmet()
    let today = state.date(at: context.now)
    let due = state.lapseForecast(asOf: today, horizon: state.policy.quality.noticeDays)
      .filter { lapse in
        today >= lapse.announced
          && state.assurances.entry(of: lapse.practitioner)?.value.notices
            .contains { $0.part == lapse.part && $0.lapses == lapse.lapses } == false
      }
    let changes = due.map(\.practitioner).uniqued().sorted().compactMap { id -> Change? in
      guard var file = state.assurances[id] else { return nil }
      file.notices += due.filter { $0.practitioner == id }
        .map { LapseNotice($0.part, lapses: $0.lapses, at: context.now) }
      return .put(.assurance(file))
    }
    return Decision(due, changes)
  }
}
