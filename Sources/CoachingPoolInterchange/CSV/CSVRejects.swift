/// Writes the rows that were refused into a file of their own, ready to mend and read again.
public enum CSVRejects: Sendable {
  /// Copies the heading row and the given rows, each exactly as it stood in the file.
  ///
  /// Lines end in CRLF whatever the source had; inside quoted cells nothing changes. A byte-order
  /// mark is not copied. A range beyond the source is cut to it. Linear in the bytes copied.
  ///
  /// ```swift
  /// let rejects = CSVRejects.file(from: bytes, table: table, rows: reading.rejected)
  /// ```
  /// - Parameters:
  ///   - source: The bytes the table was read from.
  ///   - table: The table, for its heading row.
  ///   - rows: The rows to keep, in the order in which they are to stand.
  public static func file(
    from source: [UInt8], table: CSVTable, rows: [CSVRejectedRow]
  ) -> [UInt8] {
    let whole = 0..<source.count
    var bytes = Array(source[table.headingBytes.clamped(to: whole)])
    bytes += [0x0D, 0x0A]
    for row in rows {
      let range = row.bytes.clamped(to: whole)
      bytes += source[range]
      // The rest of a file after an unclosed quote may carry its own line end.
      if source[range].last != 0x0A { bytes += [0x0D, 0x0A] }
    }
    return bytes
  }
}
