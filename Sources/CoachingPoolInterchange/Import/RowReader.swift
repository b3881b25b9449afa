internal import CoachingPool

/// Reads the cells of one row as what their columns hold, and reports each that is not.
///
/// A reading of `nil` means an empty cell or a fault; in the latter case the row is not sound, and
/// what is made of it is thrown away.
struct RowReader<Column: RawRepresentable<Int> & Sendable> {
  let file: OpenFile
  let row: CSVRow
  let context: ImportContext
  private(set) var isSound = true
  // Held here and not asked of the file for each cell, which would count references each time.
  private let cells: [String]
  private let positions: [Int]
  private let hasWords: Bool

  init(_ file: OpenFile, _ row: CSVRow, _ context: ImportContext) {
    self.file = file
    self.row = row
    self.context = context
    cells = row.cells
    positions = file.positions
    hasWords = file.hasWords
  }

  /// What the schema says of a column.
  func entry(_ column: Column) -> PoolCSVColumn { file.schema.columns[column.rawValue] }

  /// The cell without outer spaces, by the mapping's words; empty where the file lacks the column.
  func cell(_ column: Column) -> String {
    let text = Self.trimmed(original(column))
    return hasWords ? word(text, in: column) : text
  }

  /// The cell as it stands in the file, or the mapping's constant.
  func original(_ column: Column) -> String {
    let index = positions[column.rawValue]
    return index >= 0 ? cells[index] : file.constants[column.rawValue] ?? ""
  }

  /// The mapping's word for a text, or the text itself.
  func word(_ text: String, in column: Column) -> String {
    file.words[column.rawValue]?[text] ?? text
  }

  func isEmpty(_ column: Column) -> Bool { cell(column).isEmpty }

  /// The elements of a list without outer spaces, by the mapping's words; empty ones are passed over.
  func elements(_ column: Column) -> [String] {
    let cell = cell(column)
    if cell.isEmpty { return [] }
    guard cell.utf8.contains(PoolCSV.listSeparatorByte) else { return [cell] }
    // By bytes: characters are many times slower, and no character holds this byte.
    return cell.utf8.split(separator: PoolCSV.listSeparatorByte).compactMap {
      let text = Self.trimmed(String(Substring($0)))
      return text.isEmpty ? nil : hasWords ? word(text, in: column) : text
    }
  }

  static func trimmed(_ text: String) -> String {
    guard text.utf8.first == 0x20 || text.utf8.last == 0x20 else { return text }
    let characters = Substring(text).utf8.drop { $0 == 0x20 }
    var end = characters.endIndex
    while end > characters.startIndex {
      let before = characters.index(before: end)
      guard characters[before] == 0x20 else { break }
      end = before
    }
    return String(Substring(characters[..<end]))
  }

  /// Whether the file has the column, or the mapping a constant for it.
  func has(_ column: Column) -> Bool {
    file.positions[column.rawValue] >= 0 || file.constants[column.rawValue] != nil
  }

  /// What the row says under a column, or what stands where the file does not have the column.
  mutating func kept<Value>(
    _ column: Column, _ standing: Value?, _ read: (inout Self) -> Value
  ) -> Value {
    if !has(column), let standing { return standing }
    return read(&self)
  }

  /// Reports a fault of a cell, and what it holds as the mapping has it.
  mutating func refuse(
    _ column: Column, _ code: CSVFault.Code, _ value: String? = nil,
    problem: @autoclosure () -> String, expected: @autoclosure () -> String,
    remedy: @autoclosure () -> String, suggestion: @autoclosure () -> String? = nil
  ) {
    isSound = false
    let index = file.positions[column.rawValue]
    let heading = entry(column).heading
    let order = file.name.rawValue
    guard index >= 0 else {
      // The mapping is at fault, once, and not the row; a missing column was reported already.
      guard file.constants[column.rawValue] != nil,
        file.faultyConstants.insert(column.rawValue).inserted
      else { return }
      context.sink.add(
        order: order,
        CSVFault(
          code, file: file.table.fileName, value: value ?? cell(column),
          problem: "in the mapping's constant for “\(heading)”, \(problem())",
          expected: expected(), remedy: "Correct the mapping file.", suggestion: suggestion()))
      return
    }
    context.sink.add(
      order: order,
      {
        let shown = value ?? cell(column)
        let standing = Self.trimmed(row.cells[index])
        let isMapped = file.words[column.rawValue] != nil && !standing.contains(shown)
        return CSVFault(
          code, file: file.table.fileName, line: row.line, row: row.number,
          column: CSVColumn(number: index + 1, heading: file.table.headings[index]),
          value: shown,
          problem: problem()
            + (isMapped ? " (the mapping makes it of “\(Excerpt.of(standing))”)" : ""),
          expected: expected(), remedy: remedy(), suggestion: suggestion())
      }())
  }

  /// Marks the row as faulty where the fault was reported elsewhere.
  mutating func isUnsound() { isSound = false }

  /// Reports an empty cell that has to hold something; false if it does.
  mutating func refuseIfEmpty(_ column: Column) -> Bool {
    guard isEmpty(column) else { return false }
    let entry = entry(column)
    refuse(
      column, .emptyCell, "", problem: "the cell is empty", expected: entry.holds,
      remedy: "Fill the cell: an example is \(entry.example).")
    return true
  }
}
