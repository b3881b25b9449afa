import CoachingPool
import Foundation
import GRDB

/// The three tables of a pool in a transaction.
struct PoolTables {
  /// The version of the tables that this program makes, and the newest that it reads.
  static let format = 1

  private let database: Database

  init(_ database: Database) { self.database = database }

  // MARK: Format

  /// Makes the tables where there are none.
  func makeMissing() throws {
    if try database.tableExists("pool_meta") { return try checkFormat() }
    try database.execute(
      sql: """
        CREATE TABLE pool_meta (name TEXT PRIMARY KEY, number INTEGER NOT NULL) STRICT;
        CREATE TABLE pool_records (
          kind TEXT NOT NULL, id TEXT NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (kind, id)) STRICT;
        CREATE TABLE pool_commits (
          revision INTEGER PRIMARY KEY, attempt TEXT NOT NULL UNIQUE, bytes BLOB) STRICT;
        INSERT INTO pool_meta VALUES ('format', \(Self.format)), ('revision', 0), ('forgotten', 0);
        """)
  }

  /// Refuses tables of a newer version.
  func checkFormat() throws {
    guard try database.tableExists("pool_meta") else { return }
    let format = try number("format")
    guard format <= Self.format else {
      throw StoreError(
        .newerFormat,
        "The tables are of version \(format), and this program reads versions up to \(Self.format). Use a newer program; nothing was changed."
      )
    }
  }

  // MARK: Writing

  /// Adds a commit and makes its changes, or answers with the one that is stored for its attempt.
  func add(_ rows: CommitRows) throws -> Commit {
    let commit = rows.commit
    let present = try revision()
    let known = try Row.fetchOne(
      database.cachedStatement(sql: "SELECT revision, bytes FROM pool_commits WHERE attempt = ?"),
      arguments: [commit.idempotencyKey.text])
    if let known { return try stored(known, commit, at: present) }
    guard commit.base == present else {
      throw StoreError.conflict(base: commit.base, actual: present)
    }
    try database.cachedStatement(sql: "INSERT INTO pool_commits VALUES (?, ?, ?)")
      .execute(arguments: [commit.revision.number, commit.idempotencyKey.text, rows.bytes])
    for change in rows.changes {
      let (kind, id) = (change.key.kind.rawValue, change.key.id)
      if let bytes = change.bytes {
        try database.cachedStatement(
          sql: """
            INSERT INTO pool_records VALUES (?, ?, ?)
            ON CONFLICT (kind, id) DO UPDATE SET bytes = excluded.bytes
            """
        ).execute(arguments: [kind, id, bytes])
      } else {
        try database.cachedStatement(sql: "DELETE FROM pool_records WHERE kind = ? AND id = ?")
          .execute(arguments: [kind, id])
      }
    }
    try set("revision", to: commit.revision)
    return commit
  }

  /// Forgets the commits, but not the names of their attempts.
  func forgetHistory() throws {
    try database.execute(sql: "UPDATE pool_commits SET bytes = NULL WHERE bytes IS NOT NULL")
    try set("forgotten", to: try revision())
  }

  private func stored(_ row: Row, _ commit: Commit, at present: Revision) throws -> Commit {
    guard let bytes = try row.decode(Data?.self, atIndex: 1) else {
      let revision = try row.decode(Int.self, atIndex: 0)
      throw StoreError(
        .conflict,
        "The attempt \(commit.idempotencyKey) was stored as revision \(revision), which is no longer in the history.",
        revision: present)
    }
    return try Commit(bytes: Array(bytes))
  }

  // MARK: Reading

  /// The commits after a revision, or that they are gone.
  func commits(after revision: Revision) throws -> CommitHistory {
    let present = try self.revision()
    guard revision.number >= (try number("forgotten")), revision <= present else {
      return .historyTruncated
    }
    var commits: [Commit] = []
    let rows = try Row.fetchCursor(
      database.cachedStatement(
        sql: "SELECT bytes FROM pool_commits WHERE revision > ? ORDER BY revision"),
      arguments: [revision.number])
    while let row = try rows.next() {
      commits.append(try Commit(bytes: try row.bytes(at: 0)))
    }
    guard commits.count == present.number - revision.number,
      zip(commits, revision.number...).allSatisfy({ $0.base.number == $1 })
    else {
      throw StoreError(.corrupt, "The commits after revision \(revision) are not all there.")
    }
    return .commits(commits)
  }

  /// The pool as it stands, from one that is known where what came since is still there.
  func state(from known: PoolState?) throws -> PoolState {
    if var state = known, case .commits(let commits) = try commits(after: state.revision) {
      for commit in commits { state.apply(commit) }
      return state
    }
    let attempts = try Row.fetchCursor(
      database, sql: "SELECT attempt, revision FROM pool_commits ORDER BY revision")
    var made: [(IdempotencyKey, Revision)] = []
    while let row = try attempts.next() {
      let attempt = try IdempotencyKey(row.decode(String.self, atIndex: 0))
      made.append((attempt, Revision(try row.decode(Int.self, atIndex: 1))))
    }
    let records = StoredRecords(
      try Row.fetchCursor(database, sql: "SELECT kind, id, bytes FROM pool_records"))
    let state = PoolState(records, at: try revision(), attempts: made)
    if let failure = records.failure { throw failure }
    return state
  }

  private func revision() throws -> Revision { Revision(try number("revision")) }

  private func number(_ name: String) throws -> Int {
    let number = try Int.fetchOne(
      database.cachedStatement(sql: "SELECT number FROM pool_meta WHERE name = ?"),
      arguments: [name])
    guard let number else {
      throw StoreError(.corrupt, "The table \"pool_meta\" has no row \"\(name)\".")
    }
    return number
  }

  private func set(_ name: String, to revision: Revision) throws {
    try database.cachedStatement(sql: "UPDATE pool_meta SET number = ? WHERE name = ?")
      .execute(arguments: [revision.number, name])
  }
}
