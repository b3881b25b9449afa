/// Reads JSON texts strictly: RFC 8259 in UTF-8, and nothing more.
///
/// Refused are, beyond all that the grammar excludes (comments, trailing commas, `NaN`, `+5`, `05`):
/// a name twice in an object (names compare by their decoded bytes), a byte order mark, UTF-16,
/// invalid UTF-8, lone surrogates, `\u0000`, and what exceeds ``JSONLimits``. No input traps.
///
/// Whole numbers of 64 bits become `.integer`. Every other number, `-0` and `1.0` among them, keeps
/// its text as `.number`.
///
/// ```swift
/// let node = try JSONReader.read(#"{"coach":"Adaeze","places":3}"#)
/// node["places"]?.integerValue  // 3
/// ```
///
/// All functions take time linear in the text.
public enum JSONReader: Sendable {
  /// Reads one value from an array of bytes.
  ///
  /// `start` is the position of the first byte, so that an error in line 812 of a file of lines says
  /// so.
  public static func read(
    _ bytes: [UInt8], limits: JSONLimits = JSONLimits(), start: JSONPosition = .start
  ) throws(JSONError) -> JSONNode {
    try bytes.withUnsafeBufferPointer { (buffer) throws(JSONError) -> JSONNode in
      try read(buffer, limits: limits, start: start)
    }
  }

  /// Reads one value from any bytes; a slice with contiguous storage is not copied.
  public static func read(
    _ bytes: some Collection<UInt8>, limits: JSONLimits = JSONLimits(),
    start: JSONPosition = .start
  ) throws(JSONError) -> JSONNode {
    let result = bytes.withContiguousStorageIfAvailable { buffer -> Result<JSONNode, JSONError> in
      Result { () throws(JSONError) in try read(buffer, limits: limits, start: start) }
    }
    if let result { return try result.get() }
    return try read(Array(bytes), limits: limits, start: start)
  }

  /// Reads one value from a string.
  public static func read(
    _ text: String, limits: JSONLimits = JSONLimits(), start: JSONPosition = .start
  ) throws(JSONError) -> JSONNode {
    try read(text.utf8, limits: limits, start: start)
  }

  private static func read(
    _ buffer: UnsafeBufferPointer<UInt8>, limits: JSONLimits, start: JSONPosition
  ) throws(JSONError) -> JSONNode {
    let parser = JSONParser(buffer, limits: limits, origin: start)
    return JSONNode(try parser.document(), at: 0)
  }
}
