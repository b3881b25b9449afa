import CoachingPool

extension StoreContract {
  static let promisesOfClosing: [Promise] = [
    Promise("A closed store refuses everything, and says that it is closed", needs: [.closing]) {
      bench in
      let store = bench.store
      let (commits, _) = try await Trial.fill(store, with: 2)
      try await bench.close(store)
      try await expectClosed("a snapshot") { _ = try await store.snapshot() }
      try await expectClosed("the history") { _ = try await store.commits(after: .empty) }
      try await expectClosed("a commit") {
        _ = try await store.commit(Trial.commit("late", on: Revision(2)))
      }
      try await expectClosed("a repeated attempt") { _ = try await store.commit(commits[0]) }
    },
    Promise("Closing a closed store changes nothing", needs: [.closing]) { bench in
      try await bench.close(bench.store)
      try await bench.close(bench.store)
      try await expectClosed("a snapshot") { _ = try await bench.store.snapshot() }
    },
  ]

  private static func expectClosed(_ what: String, _ work: () async throws -> Void) async throws {
    do {
      try await work()
    } catch let error as StoreError {
      return try Trial.expect(
        error.code == .closed,
        "Asked for \(what), it says \(error.code.name) and not closed.")
    }
    throw Breach(finding: "It still answers \(what).")
  }
}
