import CoachingPool

extension StoreContract {
  static let promisesOfRecords: [Promise] =
    RecordKind.allCases.map { kind in
      Promise("Every field of a record of the kind \(kind.rawValue) is kept") { store in
        let records = ContractRecords.all.filter { $0.key.kind == kind }
        let commit = Trial.commit("fields", on: .empty, records.map { .put($0) })
        _ = try await store.commit(commit)
        var expected = PoolState()
        expected.apply(commit)
        try Trial.expectSame(try await store.snapshot(), expected, "The snapshot")
        let history = try await Trial.history(of: store, after: .empty)
        try Trial.expect(history == [commit], "The history holds it otherwise.")
      }
    } + [
      // Texts are equal in Swift where their letters are, however these are written.
      Promise("Every byte of a text is kept") { store in
        let names = [
          "Zo\u{65}\u{308}", "Zo\u{eb}", "\r\n\t\"\\/", "\u{2028}\u{200d}\u{1f9d1}", " a ",
        ]
        let people = names.enumerated().map { Trial.person("person-\($0)", $1) }
        _ = try await store.commit(Trial.commit("bytes", on: .empty, people.map { .put($0) }))
        let state = try await store.snapshot()
        for (number, name) in names.enumerated() {
          let kept = state.people[PersonID(unchecked: "person-\(number)")]?.name
          try Trial.expect(
            kept.map { Array($0.utf8) } == Array(name.utf8), "The text \(number) is kept otherwise."
          )
        }
      },
      Promise("A text of 100,000 letters is kept whole") { store in
        let name = String(repeating: "\u{e9}a", count: 50_000)
        let commit = Trial.commit("long", on: .empty, [.put(Trial.person("long", name))])
        _ = try await store.commit(commit)
        let kept = try await store.snapshot().people[PersonID(unchecked: "long")]?.name
        try Trial.expect(kept == name, "Of it \(kept?.count ?? 0) letters are there.")
        let history = try await Trial.history(of: store, after: .empty)
        try Trial.expect(history == [commit], "The history holds it otherwise.")
      },
    ]
}
