import CoachingPool

extension StoreContract {
  static let promisesOfAttempts: [Promise] = [
    Promise("An attempt that is repeated is stored once, and answered with the first commit") {
      store in
      let (commits, states) = try await Trial.fill(store, with: 1)
      let again = [
        commits[0],
        // The same attempt decided anew, on the present revision and to another end.
        Trial.commit("fill-0", on: Revision(1), [.put(Trial.person("other", "Other"))]),
      ]
      for commit in again {
        let answer = try await store.commit(commit)
        try Trial.expect(answer == commits[0], "The answer is another commit than the first.")
        try Trial.expectSame(try await store.snapshot(), states[1], "The snapshot")
      }
      let history = try await Trial.history(of: store, after: .empty)
      try Trial.expect(history == commits, "The history has \(history.count) commits and not 1.")
    },
    Promise("An attempt is remembered after later commits") { store in
      let (commits, states) = try await Trial.fill(store, with: 12)
      for (number, commit) in commits.enumerated() {
        let anew = Trial.commit(
          "fill-\(number)", on: Revision(12), [.remove(Trial.key("person-0"))])
        for repetition in [commit, anew] {
          let answer = try await store.commit(repetition)
          try Trial.expect(
            answer == commit, "The answer to attempt \(number) is another than the first.")
        }
      }
      try Trial.expectSame(try await store.snapshot(), states[12], "The snapshot")
    },
    Promise("An attempt that several make at once is stored once") { store in
      let answers = try await withThrowingTaskGroup(of: Commit.self) { group in
        for maker in 0..<20 {
          let commit = Trial.commit(
            "same", on: .empty, [.put(Trial.person("ada", "By \(maker)"))])
          group.addTask { try await store.commit(commit) }
        }
        return try await group.reduce(into: Set()) { $0.insert($1) }
      }
      try Trial.expect(answers.count == 1, "There are \(answers.count) different answers.")
      let history = try await Trial.history(of: store, after: .empty)
      try Trial.expect(
        history == Array(answers), "The history has \(history.count) commits and not the one.")
    },
    Promise("An attempt that met a conflict can be made again") { store in
      let (_, states) = try await Trial.fill(store, with: 1)
      let change = Change.put(Trial.person("ada", "Ada"))
      try await Trial.expectConflict(
        Trial.commit("again", on: .empty, [change]), at: Revision(1), in: store)
      let commit = Trial.commit("again", on: Revision(1), [change])
      let stored = try await store.commit(commit)
      try Trial.expect(stored == commit, "It was returned otherwise.")
      var expected = states[1]
      expected.apply(commit)
      try Trial.expectSame(try await store.snapshot(), expected, "The snapshot")
    },
    // A service asks its state, so that it need not decide what is done already.
    Promise("A snapshot knows the attempts that led to it, and no others") { store in
      let (commits, _) = try await Trial.fill(store, with: 5)
      try await Trial.expectConflict(
        Trial.commit("late", on: .empty), at: Revision(5), in: store)
      let state = try await store.snapshot()
      for commit in commits {
        let revision = state.revision(of: commit.idempotencyKey)
        try Trial.expect(
          revision == commit.revision,
          "The attempt of revision \(commit.revision) is known as that of \(revision?.description ?? "none")."
        )
      }
      try Trial.expect(
        state.revision(of: IdempotencyKey(unchecked: "late")) == nil,
        "An attempt that met a conflict is known as stored.")
    },
    // A database may compare texts without regard to case, or take an underscore for any letter.
    Promise("Attempts and records are told apart by every letter, and records by kind") { store in
      var state = PoolState()
      for name in ["ada", "Ada", "ADA", "a-da", "a_da", "axda", "ada-", "ada0", "ada00"] {
        let commit = Trial.commit(
          name, on: state.revision, [.put(Trial.person(name, "The name of \(name)"))])
        let answer = try await store.commit(commit)
        try Trial.expect(answer == commit, "The attempt \(name) is taken for another one.")
        state.apply(commit)
      }
      let council = Organisation(
        id: OrganisationID(unchecked: "ada"), names: [Dated("Ada")], type: .districtCouncil,
        sector: .localGovernment)
      let commit = Trial.commit(
        "kinds", on: state.revision,
        [
          .put(.organisation(council)), .remove(Trial.key("Ada")), .remove(Trial.key("a_da")),
        ])
      _ = try await store.commit(commit)
      state.apply(commit)
      try Trial.expectSame(try await store.snapshot(), state, "The snapshot")
    },
  ]
}
