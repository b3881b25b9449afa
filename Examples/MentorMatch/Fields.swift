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
      guard let column = column(heading) else {
        throw Fault(text: "\(table.fileName) has no column “\(heading)”.")
      }
      return row.cells[column].trimmingCharacters(in: .whitespaces)
    }
  }

  /// Where a heading stands, whatever its capitals and outer spaces.
  private func column(_ heading: String) -> Int? {
    table.headings.firstIndex {
      $0.trimmingCharacters(in: .whitespaces).lowercased() == heading
    }
  }

  /// The words of a cell that lists them with commas.
  func list(_ heading: String) throws -> [String] {
    try self[heading].split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }
  }

  func fault(_ heading: String, expected: String) -> Fault {
    guard let column = column(heading) else {
      return Fault(text: "\(table.fileName) has no column “\(heading)”.")
    }
    return Fault(
      text: table.fault(
        "unknownWord", in: row, column: column, problem: "no such \(heading)",
        expected: expected, remedy: "Mend the cell."
      ).description)
  }

  struct Fault: Error, CustomStringConvertible {
    let text: String
    var description: String { text }
  }
}
