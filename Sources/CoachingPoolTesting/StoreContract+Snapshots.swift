import CoachingPool

extension StoreContract {
  static let promisesOfSnapshots: [Promise] = [
    Promise("A snapshot is not moved by later commits") { store in
      _ = try await Trial.fill(store, with: 3)
      let held = try await store.snapshot()
      let before = Trial.records(held)
      for number in 3..<12 {
        _ = try await store.commit(
          Trial.commit(
            "later-\(number)", on: Revision(number),
            [
              .put(Trial.person("person-0", "Later \(number)")),
              .put(Trial.person("new-\(number)", "New")), .remove(Trial.key("guest-0")),
            ]))
      }
      try Trial.expect(held.revision == Revision(3), "Its revision is now \(held.revision).")
      try Trial.expect(Trial.records(held) == before, "Its records have changed.")
    },
    Promise("Readers see whole commits only, of one moment, while others write") { store in
      let isOver = Flag()
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
          defer { isOver.raise() }
          try await write(to: store)
        }
        for _ in 0..<4 {
          group.addTask {
            var last = Revision.empty
            while !isOver.isRaised { last = try await read(from: store, after: last) }
          }
        }
        for try await _ in group {}
      }
    },
    Promise("Snapshot and history agree while others write") { store in
      let isOver = Flag()
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
          defer { isOver.raise() }
          _ = try await Trial.fill(store, with: 60)
        }
        for _ in 0..<4 {
          group.addTask { while !isOver.isRaised { try await compare(store) } }
        }
        for try await _ in group {}
      }
    },
  ]

  /// Expects that the history leads to a snapshot, and a later snapshot holds what the history did.
  private static func compare(_ store: any PoolStore) async throws {
    let state = try await store.snapshot()
    let history = try await Trial.history(of: store, after: .empty)
    let later = try await store.snapshot()
    try Trial.expect(
      history.map(\.revision.number) == Array(1..<(history.count + 1)),
      "The history has a gap: \(history.map(\.revision.number)).")
    try Trial.expect(
      state.revision.number <= history.count,
      "The snapshot is at \(state.revision), and the history then ends at \(history.count).")
    try Trial.expect(
      history.count <= later.revision.number,
      "The history ends at \(history.count), and the snapshot is then at \(later.revision).")
    var replayed = PoolState()
    for commit in history.prefix(state.revision.number) { replayed.apply(commit) }
    try Trial.expectSame(state, replayed, "The snapshot of revision \(state.revision)")
    await Task.yield()
  }

  /// Stores commits that set two records to the revision they make, and reads each one back.
  private static func write(to store: any PoolStore) async throws {
    for number in 0..<60 {
      let base = Revision(number)
      let name = "Revision \(base.next)"
      _ = try await store.commit(
        Trial.commit(
          "write-\(number)", on: base,
          [.put(Trial.person("left", name)), .put(Trial.person("right", name))]))
      let seen = try await read(from: store, after: base)
      try Trial.expect(seen == base.next, "After commit \(base.next) the snapshot is at \(seen).")
    }
  }

  /// Takes a snapshot and expects both records to be of its revision.
  private static func read(
    from store: any PoolStore, after last: Revision
  ) async throws -> Revision {
    let state = try await store.snapshot()
    let revision = state.revision
    try Trial.expect(last <= revision, "Revision \(last) is followed by \(revision).")
    let expected = revision == .empty ? nil : "Revision \(revision)"
    for id in ["left", "right"] {
      let name = state.people[PersonID(unchecked: id)]?.name
      try Trial.expect(
        name == expected, "At revision \(revision) the record \(id) is that of \(name ?? "none").")
    }
    await Task.yield()
    return revision
  }
}
