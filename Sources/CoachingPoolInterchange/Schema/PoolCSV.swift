/// Names the files of a data folder, and writes them.
///
/// A pool's records stand in up to ten files of comma-separated values. ``PoolImporter`` reads
/// them, ``export(from:)`` writes them, and ``documentation()`` describes them, all from ``schema``.
public enum PoolCSV: Sendable {
  /// The files with their columns, in the order in which they are read and written.
  public static let schema: [PoolCSVFile] = FileName.allCases.map(\.schema)

  /// The separator between the elements of a list inside one cell.
  public static let listSeparator: Character = ";"

  static var listSeparatorByte: UInt8 { UInt8(ascii: ";") }
}
