import CoachingPool

/// What a trial found wrong; the promise's name is added by ``StoreContract/Promise/check(_:)``.
struct Breach: Error {
  let finding: String
}

/// The steps of which the contract's trials are made.
enum Trial {
  static func expect(_ condition: Bool, _ finding: @autoclosure () -> String) throws(Breach) {
    if !condition { throw Breach(finding: finding()) }
  }

  static func expectSame(_ found: PoolState, _ expected: PoolState, _ what: String) throws(Breach) {
    try expect(
      found.revision == expected.revision,
      "\(what) is at revision \(found.revision) and not at \(expected.revision).")
    let found = records(found)
    let expected = records(expected)
    let keys = Set(found.keys).union(expected.keys).sorted()
    for key in keys where found[key] != expected[key] {
      throw Breach(
        finding: found[key] == nil
          ? "\(what) lacks \(key)."
          : expected[key] == nil
            ? "\(what) holds \(key), which should not be there."
            : "\(what) holds \(key) otherwise than it was put.")
    }
  }

  static func records(_ state: PoolState) -> [RecordKey: Record] {
    Dictionary(state.records.map { ($0.key, $0) }, uniquingKeysWith: { _, last in last })
  }

  static func history(
    of store: any PoolStore, after revision: Revision
  ) async throws -> [Commit] {
    switch try await store.commits(after: revision) {
    case .commits(let commits): return commits
    case .historyTruncated:
      throw Breach(finding: "The commits after revision \(revision) are said to be gone.")
    }
  }

  /// Expects a conflict that names the store's revision.
  static func expectConflict(
    _ commit: Commit, at actual: Revision, in store: any PoolStore
  ) async throws {
    do {
      _ = try await store.commit(commit)
    } catch {
      try expect(
        error.code == .conflict, "The error's code is \(error.code.name) and not conflict.")
      try expect(
        error.revision == actual,
        "The conflict names revision \(error.revision.map(\.description) ?? "none") and not \(actual)."
      )
      return
    }
    throw Breach(
      finding: "The commit on revision \(commit.base) was stored at revision \(actual).")
  }

  /// Makes a commit whose key is that word.
  static func commit(_ key: String, on base: Revision, _ changes: [Change] = []) -> Commit {
    Commit(
      base: base, instant: Instant(secondsSince1970: 1_790_000_000 + min(base.number, 100_000)),
      actor: ActorID(unchecked: "actor-1"), role: .poolCoordinator, command: "registerRecords",
      policyVersion: .first, idempotencyKey: IdempotencyKey(unchecked: key), changes: changes)
  }

  static func person(_ id: String, _ name: String) -> Record {
    .person(Person(id: PersonID(unchecked: id), name: name))
  }

  static func key(_ id: String) -> RecordKey { RecordKey(.person, id) }

  /// Stores commits that add, replace and remove people; returns them with the state that they make.
  static func fill(
    _ store: any PoolStore, with count: Int
  ) async throws -> (commits: [Commit], states: [PoolState]) {
    var state = PoolState()
    var commits: [Commit] = []
    var states = [state]
    for number in 0..<count {
      let commit = filling(number, on: state.revision)
      _ = try await store.commit(commit)
      state.apply(commit)
      commits.append(commit)
      states.append(state)
    }
    return (commits, states)
  }

  /// The commit of `fill` with this number: it adds people, replaces some and removes others.
  static func filling(_ number: Int, on base: Revision) -> Commit {
    var changes: [Change] = [
      .put(person("person-\(number % 5)", "Name \(number)")),
      .put(person("guest-\(number)", "Guest \(number)")),
    ]
    if number % 3 == 2 { changes.append(.remove(key("guest-\(number - 1)"))) }
    return commit("fill-\(number)", on: base, changes)
  }
}
