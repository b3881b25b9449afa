import CoachingPool

extension PlantedStore {
  /// What a place keeps of a store.
  struct Kept: Sendable {
    var state = PoolState()
    var history: [Commit] = []
    var attempts: [IdempotencyKey: Commit] = [:]
    var firstKept = Revision.empty
  }

  var kept: Kept {
    Kept(state: state, history: history, attempts: attempts, firstKept: firstKept)
  }

  func forgetHistory() async {
    let before = state
    history = []
    firstKept = state.revision
    switch fault {
    case .forgetsThePoolToo: state = PoolState([], at: state.revision)
    case .forgetsAttemptsWithTheHistory:
      attempts = [:]
      state = PoolState(state.records, at: state.revision)
    case .forgetsBeyondTheEnd: firstKept = state.revision.next
    case .forgetsWhatCameMeanwhile:
      await giveWay()
      state = before
    default: break
    }
  }

  func commitErasing(_ commit: Commit) async throws(StoreError) -> Commit {
    if fault == .erasesOnAnyBase, commit.base != state.revision { state.apply(commit.changes) }
    let stored = try await self.commit(commit)
    if fault == .keepsBytesOfWhatItErases { left = history }
    if fault != .keepsWhatItErases { await forgetHistory() }
    return stored
  }

  func search(for traces: [ErasureTrace]) async throws(StoreError) -> TraceSearch {
    var search = TraceSearch(traces)
    do throws(WireError) {
      for record in state.records { search.look(at: try record.encoded()) }
      for commit in history + left { search.look(at: try commit.encoded()) }
    } catch { throw StoreError(.corrupt, "\(error)") }
    search.end()
    if fault == .searchesTooLittle { search.skip() }
    return search
  }

  func close() async throws {
    if isClosed {
      if fault == .cannotBeClosedTwice { throw StoreError(.init("closed"), "It is closed.") }
      return
    }
    isClosed = true
    await place?.keep(kept)
  }

  /// Takes up what a place has kept.
  func takeUp(_ kept: Kept) {
    state = kept.state
    history = kept.history
    attempts = kept.attempts
    firstKept = kept.firstKept
    switch fault {
    case .losesTheLastCommit:
      history = history.dropLast()
      var before = PoolState()
      for commit in history { before.apply(commit) }
      state = before
    case .losesAFieldOnOpening:
      state = PoolState(
        state.records.map { withLoss($0) }, at: state.revision,
        attempts: attempts.map { ($0.key, $0.value.revision) })
    case .forgetsAttemptsOnOpening:
      attempts = [:]
      state = PoolState(state.records, at: state.revision)
    case .forgetsWhereItsHistoryBegins: firstKept = .empty
    default: break
    }
  }
}
