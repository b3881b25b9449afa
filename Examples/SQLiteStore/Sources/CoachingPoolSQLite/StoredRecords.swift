import CoachingPool
import GRDB

// GRDB has a type of that name as well.
import enum CoachingPool.Record

/// The records of a table, one after the other, so that no two of them are held as bytes.
final class StoredRecords: Sequence, IteratorProtocol {
  private let rows: RowCursor
  /// Why the records ended before their time; `nil` where they did not.
  private(set) var failure: (any Error)?

  init(_ rows: RowCursor) { self.rows = rows }

  func next() -> Record? {
    guard failure == nil else { return nil }
    do {
      guard let row = try rows.next() else { return nil }
      return try record(of: row)
    } catch {
      failure = error
      return nil
    }
  }

  private func record(of row: Row) throws -> Record {
    let name = try row.decode(String.self, atIndex: 0)
    guard let kind = RecordKind(rawValue: name) else {
      throw StoreError(.corrupt, "There is a record of the kind \"\(name)\", which is unknown.")
    }
    let key = RecordKey(kind, try row.decode(String.self, atIndex: 1))
    let bytes = try row.bytes(at: 2)
    let record: Record
    do throws(WireError) {
      record = try Record(kind, bytes: bytes)
    } catch {
      throw StoreError(.corrupt, "The record \(key) cannot be read: \(error)")
    }
    guard record.key == key else {
      throw StoreError(.corrupt, "In the place of \(key) there is another record.")
    }
    return record
  }
}

extension Row {
  /// The bytes of a column.
  func bytes(at index: Int) throws -> [UInt8] {
    try withUnsafeData(atIndex: index) { $0.map { [UInt8]($0) } ?? [] }
  }
}
