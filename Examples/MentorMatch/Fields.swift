import CoachingPoolInterchange
import Foundation

/// The cells of one row by their headings.
struct Fields {
  private let row: CSVRow
  private let table: CSVTable

  init(_ row: CSVRow, of table: CSVTable) {
    self.row = row
    self.table = table
  }

  /// The cell under a heading that the file has to have.
  subscript(heading: String) -> String {
    get throws {
      guard let column = table.headings.firstIndex(of: heading) else {
        throw Fault(text: "\(table.fileName) has no column “\(heading)”.")
      }
      return row.cells[column]
    }
  }

  /// The cell without outer spaces; `nil` where it is empty or the file lacks the column.
  func optional(_ heading: String) throws -> String? {
    guard table.headings.contains(heading) else { return nil }
    let text = Self.trimmed(try self[heading])
    return text.isEmpty ? nil : text
  }

  /// The words of a cell that lists them with commas; none where the file lacks the column.
  func list(_ heading: String) throws -> [String] {
    try optional(heading)?.split(separator: ",").map(Self.trimmed).filter { !$0.isEmpty } ?? []
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    text.trimmingCharacters(in: .whitespaces)
  }

  func fault(_ heading: String, expected: String) -> Fault {
    guard let column = table.headings.firstIndex(of: heading) else {
      return Fault(text: "\(table.fileName) has no column “\(heading)”.")
    }
    return Fault(
      text: table.fault(
        "unknownWord", in: row, column: column, problem: "no such \(heading)",
        expected: "one of \(expected)", remedy: "Mend the cell."
      ).description)
  }

  struct Fault: Error, CustomStringConvertible {
    let text: String
    var description: String { text }
  }
}
