internal import PoolJSON

/// A column of a whole pool's CSV file: a member of the stored form by its path, and what its cells hold.
struct FlatColumn {
  let path: [String]
  let type: FlatType

  init(path: [String], type: FlatType) {
    self.path = path
    self.type = type
  }

  /// The path with dots, `fee.minorUnits`: the heading.
  var heading: String { path.joined(separator: ".") }

  /// The cell of a record.
  func cell(of record: JSONNode) -> CSVCell {
    var value: JSONNode? = record
    for step in path { value = value?[step] }
    guard let value else { return .plain("") }
    switch value.content {
    case .string(let text) where type == .text && !text.isEmpty && text.utf8.first != 0x22:
      return .text(text)
    case .bool, .integer, .number:
      let text = String(decoding: value.bytes(), as: UTF8.self)
      return type == .json ? .text(text) : .plain(text)
    default: return .text(String(decoding: value.bytes(), as: UTF8.self))
    }
  }

  /// Why a cell holds nothing that its column can.
  enum Misfit: Error {
    case formula
    /// Says what is expected, in a noun.
    case expected(String)
  }

  /// Reads a cell; `nil` where the record has no such member.
  func value(of cell: String) throws(Misfit) -> JSONNode? {
    if cell.isEmpty { return nil }
    switch type {
    case .boolean:
      guard cell == "true" || cell == "false" else { throw .expected("true or false") }
      return .bool(cell == "true")
    case .number:
      // JSON allows spaces around a value, which a number in a cell does not have.
      guard let node = json(cell), cell.utf8.allSatisfy({ $0 > 0x20 }) else {
        throw .expected("a number in plain digits")
      }
      switch node.content {
      case .integer, .number: return node
      default: throw .expected("a number in plain digits")
      }
    case .text:
      let text = try unguarded(cell)
      if text.utf8.first != 0x22 { return .string(text) }
      guard let node = json(text), node.stringValue != nil else {
        throw .expected("a text; one that begins with a quote stands as JSON has it")
      }
      return node
    case .json:
      guard let node = json(try unguarded(cell)) else { throw .expected("a value in JSON") }
      return node
    }
  }

  private func unguarded(_ cell: String) throws(Misfit) -> String {
    if SpreadsheetFormula.isFormula(cell) { throw .formula }
    return SpreadsheetFormula.unguarded(cell)
  }

  private func json(_ text: String) -> JSONNode? {
    try? JSONReader.read(text, limits: .largest)
  }
}
