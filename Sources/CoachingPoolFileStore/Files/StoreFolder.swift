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

/// A file as it was when it was opened.
package protocol ReadableFile: Sendable {
  /// How many bytes it held.
  var length: Int { get }
  /// Tells it from another file that bears the same name later.
  var identity: FileIdentity { get }
  /// Reads bytes from an offset: as many as that, or to the end.
  func read(from offset: Int, count: Int) throws(IOFailure) -> [UInt8]
}

/// Tells one file from another, whatever their names.
package struct FileIdentity: Hashable, Sendable {
  /// The numbers by which the system knows it.
  package let device: UInt64
  /// The numbers by which the system knows it.
  package let file: UInt64

  package init(device: UInt64, file: UInt64) {
    self.device = device
    self.file = file
  }
}

/// A file that is written at its end.
package protocol WritableFile: Sendable {
  /// Tells it from another file that bears the same name later.
  var identity: FileIdentity { get }
  /// Writes bytes at the end, and tells how many the system took.
  func append(_ bytes: [UInt8]) throws(IOFailure) -> Int
  /// Cuts what lies beyond a length.
  func truncate(to length: Int) throws(IOFailure)
  /// Makes durable what was written.
  func sync() throws(IOFailure)
}

/// The lock of the one writer, held for as long as it lives.
package protocol StoreLock: Sendable {
  /// Gives it up.
  func release()
}
