/// Bounds what one file may ask of the reader.
///
/// Every limit is a count of bytes or things, never a time. What exceeds a limit is a fault with a
/// place, and is not held in memory. A negative limit counts as zero.
public struct CSVLimits: Sendable, Hashable {
  /// The largest file that is read at all, in bytes; 256 MiB unless told.
  public var fileBytes: Int
  /// The largest cell, in bytes between its quotes as they stand in the file; 1 MiB unless told.
  public var fieldBytes: Int
  /// The most cells in a row; 1,024 unless told.
  public var columns: Int
  /// The most rows below the heading row; ten million unless told.
  public var rows: Int
  /// The most faults that are listed, 1,000 unless told; the rest are counted.
  public var faults: Int

  /// Makes limits; each one not named keeps its default.
  public init(
    fileBytes: Int = 256 << 20, fieldBytes: Int = 1 << 20, columns: Int = 1_024,
    rows: Int = 10_000_000, faults: Int = 1_000
  ) {
    self.fileBytes = fileBytes
    self.fieldBytes = fieldBytes
    self.columns = columns
    self.rows = rows
    self.faults = faults
  }
}
