import CoachingPool

extension StoreContract {
  static let promisesOfOpening: [Promise] = [
    Promise("What was committed is there after opening, as often as it is opened", needs: reopening)
    { bench in
      var store = bench.store
      let (commits, states) = try await Trial.fill(store, with: 12)
      try await Trial.expectConflict(
        Trial.commit("late", on: .empty, [.put(Trial.person("late", "Late"))]),
        at: Revision(12), in: store)
      var (history, state) = (commits, states[12])
      for number in 0..<3 {
        store = try await bench.reopen(store)
        try Trial.expectSame(try await store.snapshot(), state, "What was opened")
        try Trial.expect(
          try await Trial.history(of: store, after: .empty) == history,
          "The history is not as it was.")
        let commit = Trial.commit(
          "open-\(number)", on: state.revision, [.put(Trial.person("ada", "Ada \(number)"))])
        _ = try await store.commit(commit)
        state.apply(commit)
        history.append(commit)
        // Once with nothing between opening and closing.
        if number == 1 { store = try await bench.reopen(store) }
      }
    },
    Promise("Every field of every record is there after opening", needs: reopening) { bench in
      let names = [
        "Zo\u{65}\u{308}", "Zo\u{eb}", "\r\n\t\"\\/", "\u{2028}\u{200d}\u{1f9d1}", " a ",
      ]
      let people = names.enumerated().map { Trial.person("person-\($0)", $1) }
      let commit = Trial.commit(
        "fields", on: .empty, (ContractRecords.all + people).map { .put($0) })
      _ = try await bench.store.commit(commit)
      let store = try await bench.reopen(bench.store)
      var expected = PoolState()
      expected.apply(commit)
      let state = try await store.snapshot()
      try Trial.expectSame(state, expected, "What was opened")
      for (number, name) in names.enumerated() {
        let kept = state.people[PersonID(unchecked: "person-\(number)")]?.name
        try Trial.expect(
          kept.map { Array($0.utf8) } == Array(name.utf8), "The text \(number) is kept otherwise.")
      }
    },
    Promise("Attempts are known after opening", needs: reopening) { bench in
      let (commits, states) = try await Trial.fill(bench.store, with: 6)
      let store = try await bench.reopen(bench.store)
      for commit in commits {
        try Trial.expect(
          try await store.commit(commit) == commit, "It is answered with another commit.")
      }
      try await Trial.expectKnown(commits, in: store, at: states[6])
    },
    Promise(
      "What was forgotten stays forgotten after opening, and no more than that",
      needs: reopening.union([.forgetting])
    ) { bench in
      let (commits, states) = try await Trial.fill(bench.store, with: 6)
      try await bench.forget(bench.store)
      let commit = Trial.commit("next", on: Revision(6), [.put(Trial.person("ada", "Ada"))])
      _ = try await bench.store.commit(commit)
      var state = states[6]
      state.apply(commit)
      let store = try await bench.reopen(bench.store)
      try Trial.expectSame(try await store.snapshot(), state, "What was opened")
      let answer = try await store.commits(after: Revision(5))
      try Trial.expect(answer == .historyTruncated, "Revision 5 is answered with commits.")
      let history = try await Trial.history(of: store, after: Revision(6))
      try Trial.expect(history == [commit], "The commit after it is not in the history.")
      try await Trial.expectKnown(commits, in: store, at: state)
    },
    Promise("Who opens a store in use is told that it is, or shares it", needs: reopening) {
      bench in
      let (_, states) = try await Trial.fill(bench.store, with: 2)
      let second: any PoolStore
      do {
        second = try await bench.open()
      } catch let error as StoreError where error.code == .unavailable {
        let store = try await bench.reopen(bench.store)
        return try Trial.expectSame(try await store.snapshot(), states[2], "What was opened")
      }
      try await Trial.expectShared([bench.store, second], from: states[2])
    },
    Promise(
      "A store that a newer program wrote is refused as such, each time",
      needs: reopening.union([.recognisingNewerFormats])
    ) { bench in
      _ = try await Trial.fill(bench.store, with: 2)
      try await bench.close(bench.store)
      try await bench.makeNewer()
      for _ in 0..<2 {
        do {
          _ = try await bench.open()
        } catch let error as StoreError {
          try Trial.expect(
            error.code == .newerFormat, "It says \(error.code.name) and not newerFormat.")
          continue
        }
        throw Breach(finding: "It was opened.")
      }
    },
  ]

  private static let reopening: Set<Power> = [.closing, .opening]
}
