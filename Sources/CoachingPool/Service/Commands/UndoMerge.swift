/// Takes a merge back; both records are again as they were.
public struct UndoMerge: Command {
  /// The name that commits keep.
  public static let name = "undoMerge"
  /// The merge.
  public let merge: PersonMergeID

  /// Takes a merge back.
  public init(_ merge: PersonMergeID) { self.merge = merge }

  /// Checks that the merge exists.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<PersonMerge> {
    var guards = CommandGuards(Self.name)
    let found = try guards.found(state.merges[merge], .personMerge, merge.text)
    guards.requireCoordinator(context.actor)
    try guards.refuseIfUnmet()
    return Decision(found, [.remove(RecordKey(.personMerge, merge.text))])
  }
}
