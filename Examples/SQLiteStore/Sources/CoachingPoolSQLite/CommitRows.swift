import CoachingPool
import Foundation

/// A commit as the tables hold it, made before a transaction begins.
struct CommitRows {
  /// A record that is to be put, or taken away where there are no bytes.
  struct Change {
    let key: RecordKey
    let bytes: Data?
  }

  let commit: Commit
  let bytes: Data
  let changes: [Change]

  /// Writes a commit and its records as bytes.
  /// - Throws: `StoreError` with the code `unwritable`.
  init(_ commit: Commit) throws(StoreError) {
    self.commit = commit
    do throws(WireError) {
      bytes = Data(try commit.encoded())
      changes = try commit.changes.map { change throws(WireError) in
        switch change {
        case .put(let record): Change(key: record.key, bytes: Data(try record.encoded()))
        case .remove(let key): Change(key: key, bytes: nil)
        }
      }
    } catch {
      throw StoreError(.unwritable, "The commit cannot be stored, and nothing was: \(error)")
    }
  }
}
