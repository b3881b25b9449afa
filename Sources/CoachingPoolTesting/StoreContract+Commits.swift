import CoachingPool

extension StoreContract {
  static let promisesOfCommits: [Promise] = [
    Promise("A new store is empty, at revision 0, without history") { store in
      try Trial.expectSame(try await store.snapshot(), PoolState(), "The snapshot")
      let commits = try await Trial.history(of: store, after: .empty)
      try Trial.expect(commits.isEmpty, "There are \(commits.count) commits.")
    },
    Promise("A commit against the present revision is stored, and returned as it was given") {
      store in
      var state = PoolState()
      for number in 1...3 {
        let commit = Trial.commit(
          "try-\(number)", on: state.revision, [.put(Trial.person("ada", "Ada \(number)"))])
        let stored = try await store.commit(commit)
        try Trial.expect(stored == commit, "Commit \(number) was returned otherwise.")
        state.apply(commit)
        try Trial.expectSame(try await store.snapshot(), state, "The snapshot")
      }
    },
    Promise("Every change of a commit takes effect") { store in
      let records = (0..<20).map { Trial.person("person-\($0)", "Name \($0)") }
      try await keeps(records.map { .put($0) }, in: store)
    },
    Promise("The changes of a commit take effect in order") { store in
      try await keeps(
        [
          .put(Trial.person("ada", "First")), .put(Trial.person("ada", "Last")),
          .put(Trial.person("ben", "Ben")), .remove(Trial.key("ben")),
          .remove(Trial.key("cy")), .put(Trial.person("cy", "Cy")),
        ], in: store)
    },
    Promise("A record that is put takes the place of the one with its key") { store in
      try await keeps(
        [.put(Trial.person("ada", "Ada")), .put(Trial.person("ben", "Ben"))], in: store)
      try await keeps([.put(Trial.person("ada", "Ada the second"))], in: store)
    },
    Promise("A record that is removed is gone, and nothing else with it") { store in
      let names = ["ada", "ben", "cy"]
      try await keeps(names.map { .put(Trial.person($0, $0)) }, in: store)
      try await keeps([.remove(Trial.key("ben"))], in: store)
    },
    Promise("Removing what is not there changes nothing") { store in
      try await keeps([.put(Trial.person("ada", "Ada"))], in: store)
      // The same identifier under another kind is another record.
      try await keeps(
        [.remove(Trial.key("nobody")), .remove(RecordKey(.request, "ada"))], in: store)
    },
    Promise("An empty list of changes is a commit all the same") { store in
      try await keeps([], in: store)
      try await keeps([.put(Trial.person("ada", "Ada"))], in: store)
      let history = try await Trial.history(of: store, after: .empty)
      try Trial.expect(
        history.count == 2 && history.first?.changes == [],
        "The history has \(history.count) commits.")
    },
    Promise("A commit of 2,000 records is kept whole") { store in
      let changes = (0..<2000).map { Change.put(Trial.person("person-\($0)", "Name \($0)")) }
      try await keeps(changes, in: store)
      let history = try await Trial.history(of: store, after: .empty)
      try Trial.expect(history.first?.changes == changes, "The history holds it otherwise.")
    },
    // No stored form takes U+0000; a store in memory does. Either is right, and half of it is not.
    Promise("A commit is kept whole or refused without a trace, whatever it holds") { store in
      let (commits, states) = try await Trial.fill(store, with: 2)
      let odd = Trial.commit(
        "odd", on: Revision(2),
        [
          .put(Trial.person("first", "First")), .put(Trial.person("odd", "\u{0}")),
          .remove(Trial.key("person-0")),
        ])
      var (history, state) = (commits, states[2])
      do {
        _ = try await store.commit(odd)
        history.append(odd)
        state.apply(odd)
      } catch let error as StoreError {
        try Trial.expect(
          error.code != .conflict, "It says conflict, so that a service decides it for ever anew.")
      }
      try Trial.expectSame(try await store.snapshot(), state, "The snapshot")
      let plain = Trial.commit(
        "plain", on: state.revision, [.put(Trial.person("ada", "Ada"))])
      _ = try await store.commit(plain)
      state.apply(plain)
      try Trial.expectSame(try await store.snapshot(), state, "The snapshot")
      try Trial.expect(
        try await Trial.history(of: store, after: .empty) == history + [plain],
        "The history is another.")
    },
  ]

  /// Stores changes on top of what is there and expects exactly what they make.
  private static func keeps(_ changes: [Change], in store: any PoolStore) async throws {
    var expected = try await store.snapshot()
    let commit = Trial.commit("keep-\(expected.revision)", on: expected.revision, changes)
    _ = try await store.commit(commit)
    expected.apply(commit)
    try Trial.expectSame(try await store.snapshot(), expected, "The snapshot")
  }
}
