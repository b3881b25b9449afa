/// Erases again whoever a backup brought back: everybody of the pool who is on a list of erasures.
///
/// It asks nothing again, neither whether work goes on nor whether a hold stands: that was decided when they were
/// erased. Source: rules A25 and A47, "restoring a backup re-applies later erasures".
public struct ReapplyErasures: ErasingCommand {
  /// The name that commits keep.
  public static let name = "reapplyErasures"
  /// The list.
  public let list: ErasureList

  /// Applies a list.
  public init(_ list: ErasureList) { self.list = list }

  /// Finds whoever is on the list, and works out what changes; nothing where nobody is.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<Erasure?> {
    var guards = CommandGuards(Self.name)
    guards.requireDataProtectionOfficer(context, orClock: true)
    try guards.refuseIfUnmet()
    let subjects = list.subjects(in: state)
    if subjects.isEmpty { return Decision(nil, []) }
    var scope = ErasureScope()
    for subject in subjects { scope.add(subject, in: state) }
    let (erasure, changes) = try ErasurePass.decide(Self.name, scope, in: state, context)
    return Decision(erasure, changes)
  }
}
