/// Declares that two people will not work together, by the word of one of them.
///
/// The other side never learns of it, and neither the outcome nor a refusal tells whether they declared
/// the same. Declaring it again changes nothing. Source: rule R16.
public struct DeclareConflict: Command {
  /// The name that commits keep.
  public static let name = "declareConflict"
  /// Who declares it.
  public let declarer: PersonID
  /// Whom they will not work with.
  public let other: PersonID

  /// Declares a conflict.
  public init(by declarer: PersonID, with other: PersonID) {
    self.declarer = declarer
    self.other = other
  }

  /// Checks that both exist and are two, and that the declarer or the pool coordinator says so.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<ConflictDeclaration> {
    var guards = CommandGuards(Self.name)
    _ = try guards.found(state.people[declarer], .person, declarer.text)
    _ = try guards.found(state.people[other], .person, other.text)
    let own = state.identities(of: declarer)
    guards.requireDeclarer(own, context.actor)
    guards.require(!own.contains(other), Reason(.conflictWithOneself))
    try guards.refuseIfUnmet()
    let others = state.identities(of: other)
    let standing = own.flatMap { state.conflictsByPerson[$0] }.compactMap { state.conflicts[$0] }
      .filter { own.contains($0.declarer) && others.contains($0.other) }
    if let known = standing.min(by: { $0.id < $1.id }) { return Decision(known, []) }
    let conflict = ConflictDeclaration(
      id: context.newIdentifier("conflict", absentFrom: state.conflicts), declarer: declarer,
      other: other, declaredAt: context.now)
    return Decision(conflict, [.put(.conflictDeclaration(conflict))])
  }
}

extension CommandGuards {
  /// Lets the person concerned speak, in whatever role, or the pool coordinator for them.
  mutating func requireDeclarer(_ identities: [PersonID], _ actor: Actor) {
    require(
      actor.role == .poolCoordinator || actor.person.map(identities.contains) == true,
      Reason(.notThePersonConcerned, ["person": "the declarer or the pool coordinator"]))
  }
}

extension ReasonCode {
  /// A conflict is declared with a record of the same person.
  public static let conflictWithOneself = ReasonCode("conflict.withOneself")
}
