/// Holds a file that was read as CSV, with its headings resolved once to the indices of cells.
final class OpenFile {
  /// A column of the host's own, or a constant in its place.
  struct AttributeColumn {
    let name: String
    /// The index of the cell; `nil` where the mapping gives a constant.
    let index: Int?
    let constant: String
    let words: [String: String]?
  }

  let name: PoolCSV.FileName
  let schema: PoolCSVFile
  let mapping: FileMapping
  let source: [UInt8]
  let table: CSVTable
  /// The rows that could not be read as CSV.
  let unread: [CSVRejectedRow]
  /// For each column of the schema the index of its cell; -1 where the file lacks it.
  var positions: [Int]
  /// For each column of the schema the mapping's words.
  let words: [[String: String]?]
  /// Whether the mapping gives words for any column.
  let hasWords: Bool
  /// For each column of the schema the mapping's constant.
  let constants: [String?]
  var attributes: [AttributeColumn] = []
  /// Whether no fault was found in the headings.
  var isSound = true
  /// Whether one rejected row may hold all the rest of the file.
  var isCutShort = false
  /// The columns of which a faulty constant was said.
  var faultyConstants: Set<Int> = []

  init(
    _ name: PoolCSV.FileName, _ mapping: FileMapping, source: [UInt8], table: CSVTable,
    unread: [CSVRejectedRow]
  ) {
    self.name = name
    schema = PoolCSV.schema[name.rawValue]
    self.mapping = mapping
    self.source = source
    self.table = table
    self.unread = unread
    positions = Array(repeating: -1, count: schema.columns.count)
    words = schema.columns.map { mapping.words[$0.heading] }
    hasWords = !mapping.words.isEmpty
    constants = schema.columns.map { mapping.constants[$0.heading] }
  }

  /// The line of the heading row.
  var headingLine: Int {
    1 + source.prefix(table.headingBytes.lowerBound).count { $0 == 0x0A }
  }
}
