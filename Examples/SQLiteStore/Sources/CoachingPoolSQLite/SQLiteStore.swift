public import CoachingPool
import Foundation
import GRDB

/// Keeps a pool in a SQLite database.
///
/// Its three tables can stand beside others. A commit is one transaction; what was answered is durable, as far
/// as the disk does what it is told. Several stores, in one program or many, may share a database: each sees
/// the others' commits at its next call. A call waits for the disk within the actor, and with it everybody who
/// waits for the actor.
///
/// The state is read once, and brought up to date by what came since.
public actor SQLiteStore: PoolStore {
  nonisolated let database: DatabaseQueue
  /// The state as it was last read or made.
  private var known: PoolState?
  private var isClosed = false

  /// Opens the database at a path, and makes it, or its tables, where there are none.
  ///
  /// A new database is readable by its owner alone.
  ///
  /// - Parameters:
  ///   - path: The file of the database; the folder has to be there.
  ///   - patience: For how many seconds to wait for somebody else who writes.
  /// - Throws: `StoreError` with the code `newerFormat`, `corrupt`, `unavailable` or `database`.
  public init(at path: String, patience: Double = 5) throws(StoreError) {
    database = try StoreError.catching {
      if !FileManager.default.fileExists(atPath: path) {
        // Where this fails, opening says why.
        _ = FileManager.default.createFile(
          atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
      }
      var configuration = Configuration()
      configuration.busyMode = .timeout(patience)
      let database = try DatabaseQueue(path: path, configuration: configuration)
      try database.writeWithoutTransaction { connection in
        // Nothing is changed of what a newer program wrote, its journal mode neither.
        try PoolTables(connection).checkFormat()
        try connection.execute(sql: "PRAGMA journal_mode = WAL")
        try connection.execute(sql: "PRAGMA synchronous = FULL")
      }
      try database.write { try PoolTables($0).makeMissing() }
      return database
    }
  }

  /// Returns the pool as it stands.
  /// - Complexity: O(n) in the records at the first call, and then in the commits that came since the last.
  public func snapshot() async throws(StoreError) -> PoolState {
    try requireOpen()
    let state = try StoreError.catching { [known] in
      try database.read { try PoolTables($0).state(from: known) }
    }
    known = state
    return state
  }

  /// Keeps a commit if the store stands at its base.
  ///
  /// - Throws: `StoreError` with the code `conflict`, `closed`, `unwritable`, `unavailable`, `corrupt` or
  ///   `database`; nothing was then stored, but perhaps where the database could not say.
  public func commit(_ commit: Commit) async throws(StoreError) -> Commit {
    try requireOpen()
    let stored = try StoreError.catching {
      let rows = try CommitRows(commit)
      return try database.write { try PoolTables($0).add(rows) }
    }
    if known?.revision == stored.base { known?.apply(stored) }
    return stored
  }

  /// Returns the commits after a revision, or says that they are gone.
  /// - Complexity: O(n) in those commits.
  public func commits(after revision: Revision) async throws(StoreError) -> CommitHistory {
    try requireOpen()
    return try StoreError.catching {
      try database.read { try PoolTables($0).commits(after: revision) }
    }
  }

  /// Forgets the history and overwrites it in the file; the pool and the names of attempts stay.
  ///
  /// Where somebody else keeps the file from being written anew, the history is forgotten and its bytes are
  /// still there: then it throws, and calling again ends it.
  /// - Throws: `StoreError` with the code `closed`, `unavailable` or `database`.
  /// - Complexity: O(n) in the bytes of the database.
  public func forgetHistory() async throws(StoreError) {
    try requireOpen()
    try StoreError.catching {
      try database.write { try PoolTables($0).forgetHistory() }
      try database.vacuum()
      try database.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    }
  }

  /// Closes the database, and takes nothing more; closing again does nothing.
  /// - Throws: `StoreError`, where the database says why not.
  public func close() async throws(StoreError) {
    if isClosed { return }
    try StoreError.catching { try database.close() }
    isClosed = true
    known = nil
  }

  private func requireOpen() throws(StoreError) {
    if isClosed { throw StoreError(.closed, "The store was closed; open it anew.") }
  }
}
