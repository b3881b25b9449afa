/// Takes a declared conflict back; a declaration of the other side, if there is one, stands.
///
/// Source: rule R16.
public struct WithdrawConflict: Command {
  /// The name that commits keep.
  public static let name = "withdrawConflict"
  /// The declaration.
  public let conflict: ConflictDeclarationID

  /// Takes a declaration back.
  public init(_ conflict: ConflictDeclarationID) { self.conflict = conflict }

  /// Checks that it exists, and that its declarer or the pool coordinator says so.
  ///
  /// To anybody else it reads as if there were no such declaration.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<ConflictDeclaration> {
    let guards = CommandGuards(Self.name)
    let actor = context.actor
    let visible = state.conflicts[conflict].flatMap { found in
      actor.role == .poolCoordinator
        || actor.person.map(state.identities(of: found.declarer).contains) == true ? found : nil
    }
    let found = try guards.found(visible, .conflictDeclaration, conflict.text)
    return Decision(found, [.remove(RecordKey(.conflictDeclaration, conflict.text))])
  }
}
