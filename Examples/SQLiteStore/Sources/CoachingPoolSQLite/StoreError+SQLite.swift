public import CoachingPool
import GRDB

extension StoreError.Code {
  /// The database refused something.
  public static let database = Self("database")
}

extension StoreError {
  /// Does something with a database, and says in a store's words what went wrong.
  static func catching<Value>(_ work: () throws -> Value) throws(StoreError) -> Value {
    do {
      return try work()
    } catch let error as StoreError {
      throw error
    } catch let error as DatabaseError {
      throw StoreError(error)
    } catch let error as WireError {
      throw StoreError(.corrupt, "A stored commit cannot be read: \(error)")
    } catch {
      throw StoreError(.corrupt, "What the database holds is of another type than it should be.")
    }
  }

  /// Translates an error of SQLite; its arguments, which may be confidential, are left out.
  private init(_ error: DatabaseError) {
    let said = error.message ?? "no more is known"
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self.init(.unavailable, "Somebody else writes to the database: \(said). Try again.")
    case .SQLITE_CORRUPT, .SQLITE_NOTADB:
      self.init(.corrupt, "The database is damaged: \(said). Restore a backup.")
    default:
      self.init(.database, "SQLite says \(error.resultCode.rawValue): \(said).")
    }
  }
}
