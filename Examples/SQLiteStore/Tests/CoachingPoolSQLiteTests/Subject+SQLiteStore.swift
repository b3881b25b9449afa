import CoachingPoolSQLite
import CoachingPoolTesting
import GRDB

extension StoreContract.Subject {
  /// Stores in databases, with every power but to erase.
  static let sqliteStore = StoreContract.Subject(
    place: { try TemporaryFolder() }, make: { try SQLiteStore(at: $0.database) },
    forget: .by { try await $0.forgetHistory() }, close: .by { try await $0.close() },
    open: .by { try SQLiteStore(at: $0.database) },
    makeNewer: .by { folder in
      try change(folder.database, "UPDATE pool_meta SET number = 2 WHERE name = 'format'")
    })

  /// Changes a database behind a store's back.
  static func change(_ path: String, _ sql: String) throws {
    let database = try DatabaseQueue(path: path)
    try database.write { try $0.execute(sql: sql) }
    try database.close()
  }
}
