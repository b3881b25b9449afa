import CoachingPool
import CoachingPoolFileStore
import CoachingPoolSQLite
import Foundation

/// One of the stores, kept in a folder.
enum StoreKind: String, CaseIterable {
  case folder
  case sqlite

  var title: String {
    switch self {
    case .folder: "`FileStore`, `.full`"
    case .sqlite: "`SQLiteStore`, WAL, FULL"
    }
  }

  /// Makes a store with so many records and without history.
  func write(_ count: Int, to path: String) async throws {
    switch self {
    case .folder:
      let store = try FileStore.create(at: path, durability: .none)
      try await Sessions.write(count, to: store)
      try await store.compact()
      try await store.close()
    case .sqlite:
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
      let store = try SQLiteStore(at: path + "/pool.sqlite")
      try await Sessions.write(count, to: store)
      try await store.forgetHistory()
      try await store.close()
    }
  }

  /// Opens a store for what is durable when it is answered.
  func open(_ path: String) throws -> any PoolStore {
    switch self {
    case .folder: try FileStore.open(at: path, durability: .full)
    case .sqlite: try SQLiteStore(at: path + "/pool.sqlite")
    }
  }
}
