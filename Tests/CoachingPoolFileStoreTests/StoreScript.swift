import CoachingPool
import Synchronization

@testable import CoachingPoolFileStore

/// Commits that a store is given, with the pool that each number of them makes.
struct StoreScript: Sendable {
  let commits: [Commit]
  /// The pool after none, one, two and so on of them.
  let states: [[RecordKey: Record]]
  /// After each so many commits the store is compacted.
  let compactsEvery: Int

  /// So short that commits of several records span lines.
  static let limit = 600

  init(_ count: Int, compactsEvery: Int = 4, widest: Int = 5) {
    var state = PoolState()
    var commits: [Commit] = []
    var states = [Self.records(state)]
    for number in 0..<count {
      let commit = Self.commit(
        number, on: state.revision, width: number % 3 == 2 ? widest : 1)
      state.apply(commit)
      commits.append(commit)
      states.append(Self.records(state))
    }
    self.commits = commits
    self.states = states
    self.compactsEvery = compactsEvery
  }

  static func commit(_ number: Int, on base: Revision, width: Int = 1) -> Commit {
    var changes = (0..<width).map { part in
      Change.put(
        .person(
          Person(
            id: PersonID(unchecked: "person-\((number + part) % 7)"), name: "Name \(number)-\(part)"
          )))
    }
    if number % 4 == 3 {
      changes.append(.remove(RecordKey(.person, "person-\(number % 7)")))
    }
    return Commit(
      base: base, instant: Instant(secondsSince1970: 1_790_000_000 + number),
      actor: ActorID(unchecked: "actor-1"),
      role: .poolCoordinator, command: "registerRecords", policyVersion: .first,
      idempotencyKey: IdempotencyKey(unchecked: "try-\(number)"), changes: changes)
  }

  static func records(_ state: PoolState) -> [RecordKey: Record] {
    Dictionary(state.records.map { ($0.key, $0) }, uniquingKeysWith: { _, last in last })
  }

  static func options(
    _ folder: any StoreFolder, _ flaws: StoreFlaws = [], _ durability: Durability = .full
  ) -> FileStore.Options {
    FileStore.Options(folder: folder, durability: durability, limit: limit, flaws: flaws)
  }
}
