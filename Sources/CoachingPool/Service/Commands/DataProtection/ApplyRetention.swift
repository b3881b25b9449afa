/// Does what the retention policy says with everything whose time is over.
///
/// What a legal hold keeps, and what somebody has to look at first, stays; ``PoolState/retention(asOf:)`` lists
/// it. The clock gives it, or the data-protection officer. The pool has to be kept in an ``ErasingStore``. Source:
/// workflow section 12.2; rules A25 and A48.
public struct ApplyRetention: ErasingCommand {
  /// What was done, and what was left.
  public struct Outcome: Hashable, Sendable {
    /// What was done, without a word of whom it was about; `nil` where nothing was due.
    public let erasure: Erasure?
    /// What was due and done, the longest due first.
    public let applied: [RetentionItem]
    /// What is due and stays: held, or for somebody to look at.
    public let left: [RetentionItem]
  }

  /// The name that commits keep.
  public static let name = "applyRetention"

  /// Applies the policy in force.
  public init() {}

  /// Finds what is due, and works out what changes.
  /// - Complexity: O(n log n) in the records, and linear in their bytes where anything is due.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<Outcome> {
    var guards = CommandGuards(Self.name)
    guards.requireDataProtectionOfficer(context, orClock: true)
    try guards.refuseIfUnmet()
    let due = state.retention(asOf: context.now)
    let applied = due.filter(\.isApplied)
    let left = due.filter { !$0.isApplied }
    if applied.isEmpty { return Decision(Outcome(erasure: nil, applied: [], left: left), []) }
    let (erasure, changes) = try ErasurePass.decide(
      Self.name, ErasureScope(applied, in: state), in: state, context)
    return Decision(Outcome(erasure: erasure, applied: applied, left: left), changes)
  }
}
