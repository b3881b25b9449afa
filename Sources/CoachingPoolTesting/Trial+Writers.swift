import CoachingPool

extension Trial {
  /// Has writers decide at once, each anew on a conflict, and expects that each is stored exactly once.
  ///
  /// Each counts one further in a record that all share, so that a lost one shows.
  static func expectAllStored(_ count: Int, in stores: [any PoolStore]) async throws {
    let before = try await stores[0].snapshot()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<count {
        let store = stores[writer % stores.count]
        group.addTask { try await write("writer-\(writer)", to: store) }
      }
      try await group.waitForAll()
    }
    for store in stores {
      let commits = try await history(of: store, after: before.revision)
      try expect(
        commits.map(\.idempotencyKey.text).sorted()
          == (0..<count).map { "writer-\($0)" }.sorted(),
        "Of \(count) writers \(commits.count) commits are in the history.")
      var replayed = before
      for commit in commits {
        try expect(
          commit.base == replayed.revision,
          "The commit on \(commit.base) follows revision \(replayed.revision).")
        replayed.apply(commit)
      }
      let state = try await store.snapshot()
      try expectSame(state, replayed, "The snapshot")
      let counted = state.people[PersonID(unchecked: "count")]?.name
      try expect(
        counted == "\(count)", "Of \(count) writers the record counts \(counted ?? "none").")
    }
  }

  private static func write(_ name: String, to store: any PoolStore) async throws {
    var state = try await store.snapshot()
    // Each conflict is the luck of another writer, of whom there are fewer.
    for _ in 0..<1000 {
      let last = state.people[PersonID(unchecked: "count")].flatMap { Int($0.name) } ?? 0
      do {
        _ = try await store.commit(
          commit(
            name, on: state.revision,
            [.put(person("count", "\(last + 1)")), .put(person(name, name))]))
        return
      } catch {
        guard error.code == .conflict else { throw error }
        state = try await store.catchUp(state)
      }
    }
    throw Breach(finding: "The writer \(name) met a thousand conflicts.")
  }

  /// Expects that stores in one place see each other's commits at once, and lose none.
  static func expectShared(_ stores: [any PoolStore], from start: PoolState) async throws {
    var state = start
    for number in 0..<10 {
      let commit = commit(
        "shared-\(number)", on: state.revision, [.put(person("ada", "Ada \(number)"))])
      let writer = stores[number % 2]
      let reader = stores[(number + 1) % 2]
      _ = try await writer.commit(commit)
      let seen = try await history(of: reader, after: state.revision)
      try expect(seen == [commit], "Another's commit is not in the history.")
      try await expectConflict(
        Self.commit("late-\(number)", on: state.revision), at: commit.revision, in: reader)
      try expect(
        try await reader.commit(commit) == commit, "Another's attempt is not known as stored.")
      state.apply(commit)
      try expectSame(try await reader.snapshot(), state, "The snapshot of another")
    }
    try await expectAllStored(20, in: stores)
  }

  /// Expects that attempts are known and not carried out again, whether or not their commits are there still.
  static func expectKnown(
    _ commits: [Commit], in store: any PoolStore, at state: PoolState
  ) async throws {
    let snapshot = try await store.snapshot()
    for commit in commits {
      try expect(
        snapshot.revision(of: commit.idempotencyKey) == commit.revision,
        "The snapshot does not know the attempt \(commit.idempotencyKey).")
      let anew = Self.commit(
        commit.idempotencyKey.text, on: state.revision, [.remove(key("person-0"))])
      for repetition in [commit, anew] {
        do {
          try expect(
            try await store.commit(repetition) == commit,
            "The attempt \(commit.idempotencyKey) is answered with another commit than the first.")
        } catch let error as StoreError where error.code == .conflict {}
      }
    }
    try expectSame(try await store.snapshot(), state, "The snapshot")
  }
}
