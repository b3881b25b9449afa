import CoachingPool

extension StoreContract {
  static let promisesOfErasing: [Promise] = [
    Promise("What an erasing commit took away is nowhere in the store", needs: [.erasing]) {
      bench in
      let store = try bench.erasing()
      let traces = ["Name 4", "Guest 3", "person-4"].map { ErasureTrace(whole: $0) }
      let (_, states) = try await Trial.fill(store, with: 5)
      try Trial.expect(
        try await store.search(for: traces).found >= 3, "The search misses what is there.")
      var state = states[5]
      let commit = Trial.commit(
        "erase", on: Revision(5),
        ["person-4", "guest-3"].map { .remove(Trial.key($0)) }
          + [.put(Trial.person("erased-1", "(erased)"))])
      state.apply(commit)
      let stored = try await store.commitErasing(commit)
      try Trial.expect(stored == commit, "It answers with another commit.")
      try Trial.expectSame(try await store.snapshot(), state, "The snapshot")
      for number in 0...5 {
        let answer = try await store.commits(after: Revision(number))
        try Trial.expect(
          answer == .historyTruncated, "Revision \(number) is answered with commits.")
      }
      let search = try await store.search(for: traces)
      try Trial.expect(search.found == 0, "\(search.found) traces are left.")
      try Trial.expect(search.unread == 0, "\(search.unread) files were not searched.")
      let next = Trial.commit("next", on: Revision(6), [.put(Trial.person("ada", "Ada"))])
      _ = try await store.commit(next)
      let history = try await Trial.history(of: store, after: Revision(6))
      try Trial.expect(history == [next], "The next commit is not in the history.")
    },
    Promise("An erasing commit against another revision erases nothing", needs: [.erasing]) {
      bench in
      let store = try bench.erasing()
      let (commits, states) = try await Trial.fill(store, with: 3)
      for base in [0, 2, 4] {
        let commit = Trial.commit(
          "erase-\(base)", on: Revision(base), [.remove(Trial.key("person-0"))])
        do throws(StoreError) {
          _ = try await store.commitErasing(commit)
        } catch {
          try Trial.expect(
            error.code == .conflict, "The error's code is \(error.code.name) and not conflict.")
          continue
        }
        throw Breach(finding: "It erased on revision \(base) at revision 3.")
      }
      try Trial.expectSame(try await store.snapshot(), states[3], "The snapshot")
      let history = try await Trial.history(of: store, after: .empty)
      try Trial.expect(history == commits, "The history is another one.")
    },
  ]
}
