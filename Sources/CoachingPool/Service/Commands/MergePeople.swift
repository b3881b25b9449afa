/// Takes two records for one person, without changing either.
public struct MergePeople: Command {
  /// The name that commits keep.
  public static let name = "mergePeople"
  /// The record that stands for the person.
  public let kept: PersonID
  /// The record that is taken for the same person.
  public let duplicate: PersonID

  /// Merges two records.
  public init(kept: PersonID, duplicate: PersonID) {
    self.kept = kept
    self.duplicate = duplicate
  }

  /// Checks that both exist and are not one already.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<PersonMerge> {
    var guards = CommandGuards(Self.name)
    _ = try guards.found(state.people[kept], .person, kept.text)
    _ = try guards.found(state.people[duplicate], .person, duplicate.text)
    guards.requireCoordinator(context.actor)
    guards.require(
      !state.identities(of: kept).contains(duplicate),
      Reason(.alreadyOnePerson, ["first": kept.text, "second": duplicate.text]))
    let practising = [kept, duplicate].map { person in
      Set(
        state.practitioners(of: person).filter { ![.left, .removed].contains($0.status) }
          .map(\.line))
    }
    guards.require(
      practising[0].isDisjoint(with: practising[1]),
      Reason(.bothPractise, ["first": kept.text, "second": duplicate.text]))
    try guards.refuseIfUnmet()
    let merge = PersonMerge(
      id: context.newIdentifier("merge", absentFrom: state.merges), kept: kept,
      duplicate: duplicate,
      decidedAt: context.now)
    return Decision(merge, [.put(.personMerge(merge))])
  }
}

extension CommandGuards {
  mutating func requireCoordinator(_ actor: Actor) {
    require(
      actor.role == .poolCoordinator,
      Reason(.notThisRolesCommand, ["role": actor.role.rawValue, "roles": "poolCoordinator"]))
  }
}

extension ReasonCode {
  /// The two records are taken for one person already.
  public static let alreadyOnePerson = ReasonCode("merge.alreadyOnePerson")
  /// Both records have a practitioner's membership of one line; one person has one.
  public static let bothPractise = ReasonCode("merge.bothPractise")
}
