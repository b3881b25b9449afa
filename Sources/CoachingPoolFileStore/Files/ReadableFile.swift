/// A file as it was when it was opened.
package protocol ReadableFile: Sendable {
  /// How many bytes it held.
  var length: Int { get }
  /// Reads bytes from an offset: as many as that, or to the end.
  func read(from offset: Int, count: Int) throws(IOFailure) -> [UInt8]
}
