import CoachingPool

extension StoreContract {
  static let promisesOfConflicts: [Promise] = [
    Promise(
      "A commit against an older revision is a conflict that names the actual one, and stores nothing"
    ) { store in
      let (_, states) = try await Trial.fill(store, with: 3)
      for base in 0..<3 {
        let late = Trial.commit(
          "late-\(base)", on: Revision(base), [.put(Trial.person("late", "Late"))])
        try await Trial.expectConflict(late, at: Revision(3), in: store)
        try Trial.expectSame(try await store.snapshot(), states[3], "The snapshot")
      }
      let history = try await Trial.history(of: store, after: .empty)
      try Trial.expect(history.count == 3, "The history has \(history.count) commits and not 3.")
    },
    Promise("A commit against a revision to come is a conflict, too") { store in
      let (_, states) = try await Trial.fill(store, with: 2)
      for base in [3, 100, Int.max - 1] {
        let early = Trial.commit(
          "early-\(base)", on: Revision(base), [.put(Trial.person("early", "Early"))])
        try await Trial.expectConflict(early, at: Revision(2), in: store)
      }
      try Trial.expectSame(try await store.snapshot(), states[2], "The snapshot")
    },
    Promise("Of racing commits on one base exactly one is stored") { store in
      var expected = PoolState()
      for round in 0..<5 {
        let base = Revision(round)
        let stored = try await withThrowingTaskGroup(of: Commit?.self) { group in
          for racer in 0..<20 {
            let commit = Trial.commit(
              "race-\(round)-\(racer)", on: base,
              [.put(Trial.person("winner-\(round)", "Racer \(racer)"))])
            group.addTask {
              do {
                return try await store.commit(commit)
              } catch let error as StoreError where error.code == .conflict {
                return nil
              }
            }
          }
          return try await group.reduce(into: [Commit]()) { list, commit in
            if let commit { list.append(commit) }
          }
        }
        try Trial.expect(stored.count == 1, "\(stored.count) of 20 commits were stored.")
        for commit in stored { expected.apply(commit) }
        try Trial.expectSame(try await store.snapshot(), expected, "The snapshot")
        let history = try await Trial.history(of: store, after: base)
        try Trial.expect(history == stored, "The history does not hold the commit that won.")
      }
    },
    Promise("Of a hundred writers who decide anew on a conflict each is stored once") { store in
      try await Trial.expectAllStored(100, in: [store])
    },
  ]
}
