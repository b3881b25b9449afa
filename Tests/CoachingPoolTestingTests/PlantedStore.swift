import CoachingPool
import CoachingPoolTesting

/// A store in memory with one fault; without one it is right.
actor PlantedStore: PoolStore, ForgetfulStore {
  let fault: PlantedFault?
  private var state = PoolState()
  private var history: [Commit] = []
  private var attempts: [IdempotencyKey: Commit] = [:]
  private var refused: Set<IdempotencyKey> = []
  private var firstKept = Revision.empty
  private var reads = 0

  init(_ fault: PlantedFault?) {
    self.fault = fault
    if fault == .startsAtRevision1 { state = PoolState([], at: Revision(1)) }
  }

  func snapshot() -> PoolState {
    reads += 1
    switch fault {
    case .neverMovesTheSnapshot: return PoolState()
    case .numbersTheSnapshotAhead where state.revision.number % 7 == 6:
      return PoolState(state.records, at: state.revision.next)
    default: return state
    }
  }

  func commit(_ commit: Commit) async throws(StoreError) -> Commit {
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
    state = PoolState(
      after.records, at: fault == .ignoresTheBase ? state.revision.next : commit.revision)
    if fault == .remembersTheLastAttemptOnly { attempts = [:] }
    attempts[commit.idempotencyKey] = commit
    history.append(stored(commit))
    return fault == .answersWithAnotherCommit ? PlantedStore.nameless(commit) : commit
  }

  func commits(after revision: Revision) -> CommitHistory {
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

  func forgetHistory() {
    history = []
    firstKept = state.revision
    if fault == .forgetsThePoolToo { state = PoolState([], at: state.revision) }
  }

  private func known(_ commit: Commit) -> Commit? {
    fault == .forgetsAttempts ? nil : attempts[commit.idempotencyKey]
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

  private func giveWay() async {
    for _ in 0..<20 { await Task.yield() }
  }
}
