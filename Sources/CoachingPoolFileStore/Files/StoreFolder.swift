/// The folder of a store, as the few things that a store does with files.
///
/// Tests put other file systems under it: one that fails where it is told to, and one whose power goes. No
/// name is ever made of what a record holds.
package protocol StoreFolder: Sendable {
  /// Lists the names of the files, in order.
  func names() throws(IOFailure) -> [String]
  /// Opens a file to read what it holds now; `nil` where none bears the name.
  func reading(_ name: String) throws(IOFailure) -> (any ReadableFile)?
  /// Tells which file bears a name; `nil` where none does.
  func identity(of name: String) throws(IOFailure) -> FileIdentity?
  /// Makes an empty file for writing, in the place of whatever bears the name.
  func create(_ name: String) throws(IOFailure) -> any WritableFile
  /// Opens a file to write at its end.
  func open(_ name: String) throws(IOFailure) -> any WritableFile
  /// Gives a file another name, in one step, in the place of whatever bears that.
  func rename(_ name: String, to other: String) throws(IOFailure)
  /// Removes a file.
  func remove(_ name: String) throws(IOFailure)
  /// Makes durable which names there are.
  func sync() throws(IOFailure)
  /// Takes the lock of the one writer; `nil` where somebody else holds it.
  ///
  /// It is held for as long as the answer lives, and no longer than the process does.
  func lock() throws(IOFailure) -> (any StoreLock)?
}

/// The lock of the one writer, held for as long as it lives.
package protocol StoreLock: Sendable {
  /// Gives it up.
  func release()
}
