/// Carries out commands on a store: catches up, decides, commits against the revision it decided from,
/// and begins anew where somebody else was faster.
///
/// It is the one actor at the edge. Its state advances only from the store's answers, in whatever order
/// they come back. Several services, in one process or many, may share one store.
///
/// Commands take turns in the order in which they came: one is decided and stored before the next is
/// looked at, so that a command never competes with others of its own service. Looks are commands and take
/// their turn, since some leave a trace; ``rawState()`` and rounds take none.
///
/// ```swift
/// let service = PoolService(store: InMemoryStore(), clock: { myClock.now }, chance: { .random(in: 0 ... .max) })
/// let engagement = try await service.perform(AcceptInvitation(id), as: coach)
/// ```
public actor PoolService {
  let store: any PoolStore
  let clock: @Sendable () -> Instant
  private let chance: @Sendable () -> UInt64
  private let standings: @Sendable (PoolState, Instant) -> [PractitionerID: Standing]
  private let log: @Sendable (ServiceEvent) -> Void
  private let attempts: Int
  private var state: PoolState?
  private var turns = TurnQueue()
  private var observers: [Int: AsyncStream<Commit>.Continuation] = [:]
  private var nextObserver = 0

  /// Makes a service on a store.
  ///
  /// - Parameters:
  ///   - store: Where the pool is kept.
  ///   - attempts: How often a command is decided before the service gives up, at least once; only
  ///     other services on the same store make it decide again. Each time one of them got on, so that
  ///     trying long harms nobody: of eight services that fired 200 commands at one store at once, the
  ///     unluckiest command lost 112 times.
  ///   - clock: Tells the moment.
  ///   - chance: Gives 64 bits of chance at each call.
  ///   - standings: Works out, at a moment, for how long practitioners' standing holds, where a host keeps
  ///     what it rests on by itself; of whom it leaves out the records of the pool tell. Commands and
  ///     rounds ask the same.
  ///   - log: Hears what the service does; it must not block.
  public init(
    store: any PoolStore, attempts: Int = 256, clock: @escaping @Sendable () -> Instant,
    chance: @escaping @Sendable () -> UInt64,
    standings: @escaping @Sendable (PoolState, Instant) -> [PractitionerID: Standing] = { _, _ in
      [:]
    },
    log: @escaping @Sendable (ServiceEvent) -> Void = { _ in }
  ) {
    self.store = store
    self.attempts = max(1, attempts)
    self.clock = clock
    self.chance = chance
    self.standings = standings
    self.log = log
  }

  deinit {
    for observer in observers.values { observer.finish() }
  }

  /// Returns the pool as the store now has it, content and all; who sees it is the caller's to decide.
  public func rawState() async throws(ServiceError) -> PoolState { try await current() }

  /// Carries out a command, after those that were given to this service before it.
  ///
  /// A task that is cancelled while it waits still has its command carried out.
  ///
  /// - Parameters:
  ///   - command: What is to be done.
  ///   - actor: Who wants it done.
  ///   - attempt: Names the attempt, so that repeating it after a lost answer does nothing twice; a
  ///     fresh name where `nil`. A look that left its trace under that name is decided again on the pool
  ///     as it then stands, and leaves no other one; anything else is refused as done already.
  /// - Throws: ``ServiceError``; nothing has then changed, but where the store failed while writing.
  public func perform<C: Command>(
    _ command: C, as actor: Actor, attempt: IdempotencyKey? = nil
  ) async throws(ServiceError) -> C.Outcome {
    let key =
      attempt
      ?? CommandContext(now: clock(), actor: actor, randomness: chance())
      .newIdentifier("attempt", of: Commit.self)
    await takeTurn()
    defer { turns.pass() }
    for number in 1...attempts {
      let state = try await current()
      if let revision = state.revision(of: key), !C.isLook { throw .alreadyDone(revision) }
      let now = clock()
      let context = CommandContext(
        now: now, actor: actor, randomness: chance(), standings: standings(state, now))
      let decision: Decision<C.Outcome>
      do {
        decision = try decide(command, state, context)
      } catch {
        // Of an anonymous command the log hears nothing, since a host writes times into it.
        if !C.isAnonymous {
          log(.refused(command: C.name, codes: error.reasons.map(\.code)))
        }
        throw .refused(error)
      }
      if decision.changes.isEmpty { return decision.outcome }
      let commit = Self.commit(of: C.self, decision.changes, on: state, in: context, key)
      if let revision = state.revision(of: key) {
        guard try await former(key, at: revision)?.isTrace(like: commit) == true else {
          throw .alreadyDone(revision)
        }
        return decision.outcome
      }
      let stored: Commit
      do throws(StoreError) {
        if command is any ErasingCommand {
          guard let store = store as? any ErasingStore else { throw StoreError.cannotErase }
          stored = try await store.commitErasing(commit)
        } else {
          stored = try await store.commit(commit)
        }
      } catch {
        guard error.code == .conflict else { throw .store(error) }
        if let actual = error.revision, actual < commit.base {
          throw .store(.wentBack(from: commit.base, to: actual))
        }
        if !C.isAnonymous { log(.conflict(command: C.name, attempt: number)) }
        continue
      }
      guard stored == commit else {
        if C.isLook, stored.isTrace(like: commit) { return decision.outcome }
        throw .alreadyDone(stored.revision)
      }
      take(stored)
      if !C.isAnonymous { log(.committed(command: C.name, revision: stored.revision)) }
      return decision.outcome
    }
    throw .contention(attempts: attempts)
  }

  /// The commit of an attempt, where the store still has it.
  private func former(
    _ key: IdempotencyKey, at revision: Revision
  ) async throws(ServiceError) -> Commit? {
    do {
      let before = Revision(revision.number - 1)
      guard case .commits(let commits) = try await store.commits(after: before) else { return nil }
      return commits.first { $0.idempotencyKey == key }
    } catch {
      throw .store(error)
    }
  }

  private func takeTurn() async {
    if turns.take() { return }
    await withCheckedContinuation { turns.wait($0) }
  }

  /// Observes the commits that this service makes or catches up with, from now on and in order.
  ///
  /// The stream ends with the service. Where the store has forgotten what came between, the service goes
  /// on from a snapshot: the next commit then has a base beyond the last one's revision.
  public func commits() -> AsyncStream<Commit> {
    let number = nextObserver
    nextObserver += 1
    let (stream, continuation) = AsyncStream.makeStream(of: Commit.self)
    observers[number] = continuation
    continuation.onTermination = { [weak self] _ in
      Task { await self?.forget(number) }
    }
    return stream
  }

  /// Runs a matching round on the pool as it stands, without holding the service up.
  @concurrent
  public nonisolated func matchingRound(
    rules: RuleSet = .standard, under constraints: RoundConstraints = RoundConstraints(),
    at now: Instant
  ) async throws -> RoundResult {
    let state = try await rawState()
    return try MatchingRound.run(
      MatchContext(state, at: now, standings: standings(state, now)), rules: rules,
      under: constraints)
  }

  /// Lists everything that waits for a person in the pool as it stands, conflicts between people who work
  /// together among it, without holding the service up.
  ///
  /// - Parameters:
  ///   - moment: The moment of asking.
  ///   - coordinator: Who reads it, who sees nothing of what they take part in (rules A23 and A37); `nil`
  ///     for the clock, which shows it to nobody.
  ///   - days: How many days ahead to look for what falls due, 0 or more.
  ///   - rules: Where the policy's rule names are looked up.
  /// - Throws: ``ServiceError`` of the store, or ``ValidationError`` with every fault of the policy in force.
  /// - Complexity: That of ``PoolState/attention(asOf:for:within:conflicts:)`` and of
  ///   ``PoolState/conflictAlerts(at:for:rules:)``.
  @concurrent
  public nonisolated func attention(
    asOf moment: Instant, for coordinator: PersonID?, within days: Int = 14,
    rules: RuleSet = .standard
  ) async throws -> [AttentionItem] {
    let state = try await rawState()
    return state.attention(
      asOf: moment, for: coordinator, within: days,
      conflicts: try state.conflictAlerts(at: moment, for: coordinator, rules: rules))
  }

  private func forget(_ observer: Int) { observers[observer] = nil }

  /// Brings the state up to date.
  ///
  /// Another call may have brought it further while this one waited;
  /// commits that are in already are passed over.
  private func current() async throws(ServiceError) -> PoolState {
    do {
      if state == nil {
        let snapshot = try await store.snapshot()
        // Where another call was faster, this snapshot may lie beyond commits that observers have not
        // had: it is left, and what came since is asked for.
        if state == nil {
          state = snapshot
          return snapshot
        }
      }
      let known = state ?? PoolState()
      switch try await store.commits(after: known.revision) {
      case .commits(let commits): for commit in commits { take(commit) }
      case .historyTruncated:
        let snapshot = try await store.snapshot()
        if (state ?? known).revision < snapshot.revision {
          state = snapshot
          log(.caughtUp(to: snapshot.revision))
        }
      }
      return state ?? known
    } catch {
      throw .store(error)
    }
  }

  /// Takes a commit in if it is the next one.
  private func take(_ commit: Commit) {
    guard state?.revision == commit.base else { return }
    state?.apply(commit)
    for number in observers.keys.sorted() { observers[number]?.yield(commit) }
  }

  private static func commit<C: Command>(
    of type: C.Type, _ changes: [Change], on state: PoolState, in context: CommandContext,
    _ key: IdempotencyKey
  ) -> Commit {
    let zone = state.zone
    let quarter = Quarter(of: zone.date(at: context.now))
    return Commit(
      base: state.revision,
      instant: C.isAnonymous ? zone.startOfDay(quarter.firstDay) : context.now,
      actor: C.isAnonymous ? nil : context.actor.pseudonym,
      role: C.isAnonymous ? .system : context.actor.role, command: C.name,
      policyVersion: state.policy.version, idempotencyKey: key, changes: changes)
  }
}
