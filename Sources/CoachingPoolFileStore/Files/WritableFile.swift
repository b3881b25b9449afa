/// A file that is written at its end.
package protocol WritableFile: Sendable {
  /// Tells it from another file that bears the same name later.
  var identity: FileIdentity { get }
  /// Writes bytes at the end, and tells how many the system took.
  func append(_ bytes: [UInt8]) throws(IOFailure) -> Int
  /// Makes durable what was written.
  func sync() throws(IOFailure)
}

extension WritableFile {
  /// Writes bytes at the end, all of them.
  func appendAll(_ bytes: [UInt8], to name: String) throws(IOFailure) {
    let taken = try append(bytes)
    guard taken == bytes.count else {
      throw IOFailure(
        .append, name, 0, "it took \(taken) of \(bytes.count) bytes; perhaps the disk is full")
    }
  }
}
