import CoachingPool

extension StoreContract {
  static let promisesOfHistory: [Promise] = [
    Promise("The commits after each revision are all that came since, once and in order") { store in
      let (commits, _) = try await Trial.fill(store, with: 12)
      for revision in 0..<12 {
        let history = try await Trial.history(of: store, after: Revision(revision))
        try Trial.expect(
          history.map(\.revision) == commits[revision...].map(\.revision),
          "After revision \(revision) come \(history.map(\.revision.number)).")
        try Trial.expect(
          history == Array(commits[revision...]),
          "After revision \(revision) a commit is not as it was stored.")
      }
    },
    Promise("After the newest revision comes nothing") { store in
      let (commits, _) = try await Trial.fill(store, with: 4)
      let history = try await Trial.history(of: store, after: Revision(commits.count))
      try Trial.expect(history.isEmpty, "There come \(history.count) commits.")
    },
    Promise("Every field of a commit is kept") { store in
      let named = Commit(
        base: .empty, instant: Instant(secondsSince1970: -1), actor: ActorID(unchecked: "a_B-9"),
        role: .organisationalCoordinator, command: "decideApproval",
        policyVersion: PolicyVersion(7) ?? .first,
        idempotencyKey: IdempotencyKey(unchecked: String(repeating: "k", count: 64)),
        changes: [.put(Trial.person("ada", "Ada")), .remove(RecordKey(.policy, "3"))])
      let nameless = Commit(
        base: named.revision, instant: Instant(secondsSince1970: .max), actor: nil, role: .system,
        command: "tallySignposting", policyVersion: .first,
        idempotencyKey: IdempotencyKey(unchecked: "k"), changes: [])
      for commit in [named, nameless] { _ = try await store.commit(commit) }
      let history = try await Trial.history(of: store, after: .empty)
      try Trial.expect(history == [named, nameless], "The history holds them otherwise.")
    },
    Promise("Catching up by commits leads where a fresh snapshot stands") { store in
      let (_, states) = try await Trial.fill(store, with: 12)
      let snapshot = try await store.snapshot()
      try Trial.expectSame(snapshot, states[12], "The snapshot")
      for state in states {
        var caughtUp = state
        for commit in try await Trial.history(of: store, after: state.revision) {
          caughtUp.apply(commit)
        }
        try Trial.expectSame(caughtUp, snapshot, "Catching up from \(state.revision)")
      }
    },
    // Whoever knows more than the store does was fed by another one, or by this one before it was put
    // back: an empty answer would let them go on from a state that is not here.
    Promise("A revision from the future is answered with historyTruncated") { store in
      _ = try await Trial.fill(store, with: 3)
      for revision in [4, 5, 1000, .max] {
        let answer = try await store.commits(after: Revision(revision))
        try Trial.expect(
          answer == .historyTruncated, "Revision \(revision) is answered with commits.")
      }
    },
  ]
}
