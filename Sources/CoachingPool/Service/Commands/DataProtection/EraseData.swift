/// Erases somebody: their texts, names and identifiers, in every record and in the store's history.
///
/// The data-protection officer gives it, under a logged request. What counts are made of stays under other
/// identifiers, so that no published figure changes. The pool has to be kept in an ``ErasingStore``, which
/// forgets the commits that came before; ``PoolService/erase(_:as:attempt:)`` then searches it for traces, and
/// gives a receipt.
///
/// A command by itself erases nothing outside the pool: the key to the pseudonyms, backups and files that
/// were given away are the host's to see to. Source: UK GDPR, article 17; rules A25 and A47; decision
/// record 0046.
public struct EraseData: ErasingCommand {
  /// The name that commits keep.
  public static let name = "eraseData"
  /// Who is erased.
  public let subject: ErasureSubject
  /// The request, as the host logged it.
  public let request: LoggedRequest
  /// The pseudonyms under which whoever is erased acted, which the host's key tells; they are replaced.
  public let pseudonyms: [ActorID]
  /// Whether complaints and disclosures lose their texts too, which otherwise stop the erasure: they may be
  /// needed for a claim, so that somebody has to decide it.
  public let includingRestricted: Bool

  /// Erases somebody.
  public init(
    _ subject: ErasureSubject, under request: LoggedRequest, pseudonyms: [ActorID] = [],
    includingRestricted: Bool = false
  ) {
    self.subject = subject
    self.request = request
    self.pseudonyms = pseudonyms
    self.includingRestricted = includingRestricted
  }

  /// Checks that nothing stands in the way, and works out what changes.
  /// - Complexity: O(n) in the bytes of the pool.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<Erasure> {
    var guards = CommandGuards(Self.name)
    guards.requireDataProtectionOfficer(context)
    try guards.refuseIfUnmet()
    try requireKnown(guards, state)
    let scope = ErasureScope(subject, in: state)
    for reason in scope.obstacles(
      in: state, at: context.now, includingRestricted: includingRestricted)
    {
      guards.require(false, reason)
    }
    try guards.refuseIfUnmet()
    let (erasure, changes) = try ErasurePass.decide(
      Self.name, scope, in: state, context, pseudonyms: pseudonyms)
    return Decision(erasure, changes)
  }

  private func requireKnown(_ guards: CommandGuards, _ state: PoolState) throws(Refusal) {
    switch subject {
    case .person(let id): _ = try guards.found(state.people[id], .person, id.text)
    case .practitioner(let id):
      _ = try guards.found(state.practitioners[id], .practitioner, id.text)
    case .organisation(let id):
      _ = try guards.found(state.organisations[id], .organisation, id.text)
    }
  }
}

extension ReasonCode {
  /// A record holds what no stored form takes, so that it cannot be rewritten.
  public static let erasureUnreadable = ReasonCode("erasure.unreadable")
}
