/// Says what the file system refused.
package struct IOFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// What was asked of it.
  package enum Operation: String, Hashable, Sendable {
    case list, read, create, open, append, sync, rename, remove, syncFolder, lock
    case makeFolder, openFolder
  }

  /// What was asked.
  package let operation: Operation
  /// Of which file; empty of the folder itself.
  package let name: String
  /// The system's number for the reason.
  package let number: Int32
  /// The reason in the system's words.
  package let reason: String

  package init(_ operation: Operation, _ name: String, _ number: Int32, _ reason: String) {
    self.operation = operation
    self.name = name
    self.number = number
    self.reason = reason
  }

  /// A full sentence.
  package var description: String {
    let what = name.isEmpty ? "the store's folder" : "\"\(name)\""
    let verb =
      switch operation {
      case .list: "list"
      case .read: "read"
      case .create: "make"
      case .open, .openFolder: "open"
      case .append: "write to"
      case .sync: "make durable what was written to"
      case .rename: "rename"
      case .remove: "remove"
      case .syncFolder: "make durable the names in"
      case .lock: "lock"
      case .makeFolder: "make"
      }
    // What the store itself found has no number of the system's.
    let code = number == 0 ? "" : " (error \(number))"
    return "The system could not \(verb) \(what): \(reason)\(code)."
  }

  /// The same of a file by the name that it bears now.
  func naming(_ name: String) -> IOFailure { IOFailure(operation, name, number, reason) }
}
