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

  /// Sets the scene.
  public init(now: Instant, actor: Actor, randomness: UInt64) {
    self.now = now
    self.actor = actor
    self.randomness = randomness
  }

  /// Makes the identifier of the nth new thing of this command.
  public func newIdentifier<Subject>(
    _ prefix: String, _ number: Int = 0, of type: Subject.Type = Subject.self
  ) -> Identifier<Subject> {
    var mixer = SplitMix64(seed: randomness &+ UInt64(truncatingIfNeeded: number))
    return Identifier(unchecked: prefix + "-" + Base32.text(of: mixer.next()))
  }
}
