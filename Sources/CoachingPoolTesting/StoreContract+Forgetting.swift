import CoachingPool

extension StoreContract {
  static let promisesOfForgetting: [Promise] = [
    Promise(
      "What was forgotten is answered with historyTruncated, and the pool stays",
      needs: [.forgetting]
    ) { bench in
      let store = bench.store
      let (_, states) = try await Trial.fill(store, with: 6)
      try await bench.forget(store)
      try Trial.expectSame(try await store.snapshot(), states[6], "The snapshot")
      for state in states.dropLast() {
        let answer = try await store.commits(after: state.revision)
        try Trial.expect(
          answer == .historyTruncated, "Revision \(state.revision) is answered with commits.")
        try Trial.expectSame(try await store.catchUp(state), states[6], "Catching up")
      }
      let commit = Trial.commit("next", on: Revision(6), [.put(Trial.person("ada", "Ada"))])
      _ = try await store.commit(commit)
      let history = try await Trial.history(of: store, after: Revision(6))
      try Trial.expect(history == [commit], "The next commit is not in the history.")
    },
    Promise(
      "An attempt whose commit was forgotten is not carried out again", needs: [.forgetting]
    ) { bench in
      let store = bench.store
      let (commits, states) = try await Trial.fill(store, with: 6)
      try await bench.forget(store)
      try await Trial.expectKnown(commits, in: store, at: states[6])
    },
    Promise("Forgetting what is forgotten, or nothing, changes nothing", needs: [.forgetting]) {
      bench in
      let store = bench.store
      try await bench.forget(store)
      let (_, states) = try await Trial.fill(store, with: 3)
      for _ in 0..<2 { try await bench.forget(store) }
      try Trial.expectSame(try await store.snapshot(), states[3], "The snapshot")
      let history = try await Trial.history(of: store, after: Revision(3))
      try Trial.expect(history.isEmpty, "There come \(history.count) commits.")
    },
    Promise("What is committed while the history is forgotten is kept", needs: [.forgetting]) {
      bench in
      let store = bench.store
      var state = PoolState()
      // The two begin in turn: whichever is taken up first, the other comes meanwhile in half of the rounds.
      for number in 0..<60 {
        let commit = Trial.filling(number, on: state.revision)
        let forget: @Sendable () async throws -> Void = { try await bench.forget(store) }
        let add: @Sendable () async throws -> Void = { _ = try await store.commit(commit) }
        try await withThrowingTaskGroup(of: Void.self) { group in
          for task in number.isMultiple(of: 2) ? [forget, add] : [add, forget] {
            group.addTask { try await task() }
          }
          try await group.waitForAll()
        }
        state.apply(commit)
      }
      try Trial.expectSame(try await store.snapshot(), state, "The snapshot")
    },
  ]
}
