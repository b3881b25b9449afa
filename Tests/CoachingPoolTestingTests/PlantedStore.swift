import CoachingPool
import CoachingPoolTesting

/// A store in memory with one fault; without one it is right.
actor PlantedStore: ErasingStore {
  let fault: PlantedFault?
  /// Where it is kept when it is closed; nowhere where it has no place.
  let place: PlantedPlace?
  var state = PoolState()
  var history: [Commit] = []
  var attempts: [IdempotencyKey: Commit] = [:]
  var firstKept = Revision.empty
  var isClosed = false
  /// What an erasure should have taken along.
  var left: [Commit] = []
  private var refused: Set<IdempotencyKey> = []
  private var reads = 0
  private var writers = 0

  init(_ fault: PlantedFault?, in place: PlantedPlace? = nil) {
    self.fault = fault
    self.place = place
    if fault == .startsAtRevision1 { state = PoolState([], at: Revision(1)) }
  }

  func snapshot() throws(StoreError) -> PoolState {
    try requireOpen()
    reads += 1
    switch fault {
    case .neverMovesTheSnapshot: return PoolState()
    case .numbersTheSnapshotAhead where state.revision.number % 7 == 6:
      return PoolState(state.records, at: state.revision.next)
    case .forgetsAttemptsInSnapshots: return PoolState(state.records, at: state.revision)
    default: return state
    }
  }

  func commit(_ commit: Commit) async throws(StoreError) -> Commit {
    try requireOpen()
    writers += 1
    defer { writers -= 1 }
    if fault == .isLockedUnderLoad {
      await giveWay()
      if writers > 60 { throw StoreError(.unavailable, "The store is locked.") }
    }
    if let known = known(commit) {
      return fault == .answersARepetitionWithItself ? commit : known
    }
    if fault == .looksForTheAttemptTooEarly { await giveWay() }
    try checkBase(of: commit)
    if fault == .looksAtTheBaseTooEarly { await giveWay() }
    if fault == .skipsEmptyCommits, commit.changes.isEmpty { return commit }
    let changes = try whatItKeeps(of: commit)
    if fault == .showsHalfACommit, changes.count > 1 {
      state.apply(Array(changes.prefix(1)))
      let before = reads
      for _ in 0..<1000 where reads == before { await Task.yield() }
    }
    var after = state
    after.apply(changes)
    let revision = fault == .ignoresTheBase ? state.revision.next : commit.revision
    if fault == .remembersTheLastAttemptOnly { attempts = [:] }
    attempts[commit.idempotencyKey] = commit
    state = PoolState(
      after.records, at: revision, attempts: attempts.map { ($0.key, $0.value.revision) })
    if fault == .publishesTheHistoryLate { await giveWay() }
    history.append(stored(commit))
    return fault == .answersWithAnotherCommit ? PlantedStore.nameless(commit) : commit
  }

  func commits(after revision: Revision) throws(StoreError) -> CommitHistory {
    try requireOpen()
    guard revision <= state.revision else {
      return fault == .answersTheFutureWithNothing ? .commits([]) : .historyTruncated
    }
    guard revision >= firstKept || fault == .forgetsWithoutSayingSo else {
      return .historyTruncated
    }
    var first = max(0, revision.number - firstKept.number)
    if fault == .beginsOneCommitEarly { first = max(0, first - 1) }
    if fault == .beginsOneCommitLate { first += 1 }
    let commits = Array(history.dropFirst(first))
    return .commits(fault == .turnsTheHistoryRound ? commits.reversed() : commits)
  }

  func giveWay() async {
    for _ in 0..<20 { await Task.yield() }
  }

  private func known(_ commit: Commit) -> Commit? {
    switch fault {
    case .forgetsAttempts: nil
    case .ignoresCase:
      attempts.values.first {
        $0.idempotencyKey.text.lowercased() == commit.idempotencyKey.text.lowercased()
      }
    default: attempts[commit.idempotencyKey]
    }
  }

  private func checkBase(of commit: Commit) throws(StoreError) {
    if fault == .remembersRefusedAttempts, refused.contains(commit.idempotencyKey) {
      throw .conflict(base: commit.base, actual: state.revision)
    }
    let accepts: Bool =
      switch fault {
      case .ignoresTheBase, .startsAtRevision1: true
      case .forgetsAttempts where history.contains(commit): true
      case .looksForTheAttemptTooEarly: true
      case .acceptsTheFuture: commit.base >= state.revision
      default: commit.base == state.revision
      }
    guard !accepts else { return }
    refused.insert(commit.idempotencyKey)
    if fault == .storesBeforeItRefuses { state.apply(commit.changes) }
    throw .conflict(
      base: commit.base, actual: fault == .namesTheWrongRevision ? commit.base : state.revision)
  }

  private func requireOpen() throws(StoreError) {
    guard isClosed, fault != .answersAfterClosing else { return }
    throw StoreError(fault == .namesNoClosing ? .unavailable : .closed, "It is closed.")
  }
}
