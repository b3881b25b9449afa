/// One step of a commit.
public enum Change: Hashable, Sendable {
  /// Adds a record, or puts it in the place of the one with its key.
  case put(Record)
  /// Takes a record away.
  case remove(RecordKey)

  /// The record concerned.
  public var key: RecordKey {
    switch self {
    case .put(let record): record.key
    case .remove(let key): key
    }
  }
}
