/// What a command needs from outside: the moment, who acts, and chance.
///
/// The same command, state and context always give the same decision.
public struct CommandContext: Hashable, Sendable {
  /// The moment of the decision.
  public let now: Instant
  /// Who acts.
  public let actor: Actor
  /// 64 bits of chance, from which new identifiers are made.
  public let randomness: UInt64
  /// For how long practitioners' standing holds, where a host works it out by itself; of everybody else it
  /// follows from the records of the pool.
  public let standings: [PractitionerID: Standing]
  /// What records of other kinds say of engagements, where somebody worked it out.
  package var engagements: [EngagementID: EngagementFacts] = [:]

  /// Sets the scene.
  public init(
    now: Instant, actor: Actor, randomness: UInt64, standings: [PractitionerID: Standing] = [:]
  ) {
    self.now = now
    self.actor = actor
    self.randomness = randomness
    self.standings = standings
  }

  /// The scene of a decision about pairs, with the standings that this one knows.
  func matching(_ state: PoolState) -> MatchContext {
    MatchContext(state, at: now, standings: standings)
  }

  /// Makes the identifier of the nth new thing of this command.
  public func newIdentifier<Subject>(
    _ prefix: String, _ number: Int = 0, of type: Subject.Type = Subject.self
  ) -> Identifier<Subject> {
    var mixer = SplitMix64(seed: randomness &+ UInt64(truncatingIfNeeded: number))
    return Identifier(unchecked: Base32.text(of: mixer.next(), after: prefix))
  }

  /// Makes the identifier of a new thing, one that a table does not hold yet.
  ///
  /// Chance that repeats itself, as after a restart from a seed, then still overwrites nothing.
  package func newIdentifier<Subject, Value>(
    _ prefix: String, absentFrom table: SharedTable<Identifier<Subject>, Value>
  ) -> Identifier<Subject> {
    var number = 0
    var candidate: Identifier<Subject> = newIdentifier(prefix, number)
    while table.entry(of: candidate) != nil {
      number += 1
      candidate = newIdentifier(prefix, number)
    }
    return candidate
  }
}
