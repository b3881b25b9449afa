import CoachingPoolInterchange

/// Reads bytes as CSV with each delimiter, within wide and narrow limits, and writes what was read again.
///
/// The fuzzer and the tests that replay its corpus share it.
enum CSVTrial {
  /// What came of it.
  enum Outcome: Equatable {
    /// It was refused in whole or in part, with places and reasons.
    case refused
    /// All of it came back as it was.
    case roundTripped
    /// What is wrong with how it was taken.
    case fault(String)
  }

  static func outcome(of bytes: [UInt8]) -> Outcome {
    var outcome = Outcome.refused
    for delimiter in CSVDelimiter.allCases {
      for limits in [CSVLimits(), CSVLimits(fieldBytes: 8, columns: 3, rows: 4, faults: 2)] {
        let reading = CSVReader(delimiter: delimiter, limits: limits).read(bytes, fileName: "a.csv")
        if let what = fault(in: reading, of: bytes, within: limits) { return .fault(what) }
        guard let table = reading.table else { continue }
        if let what = fault(in: table, delimiter) { return .fault(what) }
        let rejects = CSVRejects.file(from: bytes, table: table, rows: reading.rejected)
        _ = CSVReader(delimiter: delimiter, limits: limits).read(rejects, fileName: "a.csv")
        if reading.isSound { outcome = .roundTripped }
      }
    }
    return outcome
  }

  /// What is wrong with what is said of the bytes.
  private static func fault(
    in reading: CSVReading, of bytes: [UInt8], within limits: CSVLimits
  ) -> String? {
    let lines = bytes.count { $0 == 0x0A } + 1
    let isTold = reading.faults.allSatisfy {
      !$0.description.isEmpty && (1...lines).contains($0.line ?? 1)
    }
    if !isTold {
      return "A fault has no reason, or a line that is not there."
    }
    if reading.faults.count > limits.faults { return "More faults are listed than were asked for." }
    if reading.table == nil, reading.isSound { return "There is no table and no reason." }
    if !reading.rejected.isEmpty, reading.isSound { return "Rows are refused without a reason." }
    guard let table = reading.table else { return nil }
    let places = table.rows.map(\.bytes) + reading.rejected.map(\.bytes)
    if places.contains(where: { $0.lowerBound < 0 || $0.upperBound > bytes.count }) {
      return "A row stands outside the file."
    }
    let sorted = places.sorted { $0.lowerBound < $1.lowerBound }
    if zip(sorted, sorted.dropFirst()).contains(where: { $0.upperBound > $1.lowerBound }) {
      return "A byte belongs to two rows."
    }
    return nil
  }

  /// What is wrong with a table, or with what is written of it.
  private static func fault(in table: CSVTable, _ delimiter: CSVDelimiter) -> String? {
    guard table.rows.allSatisfy({ $0.cells.count == table.headings.count }) else {
      return "A row is ragged."
    }
    do throws(CSVWritingError) {
      var writer = try CSVWriter(headings: table.headings, delimiter: delimiter)
      for row in table.rows { try writer.append(row.cells.map(CSVCell.text)) }
      let again = CSVReader(delimiter: delimiter).read(writer.bytes, fileName: table.fileName)
      guard again.isSound, let written = again.table else { return "What was written is refused." }
      let isSame =
        written.rows.count == table.rows.count
        && written.headings.map(SpreadsheetFormula.unguarded) == table.headings
        && zip(written.rows, table.rows).allSatisfy {
          $0.cells.map(SpreadsheetFormula.unguarded) == $1.cells
        }
      return isSame ? nil : "Another table comes back."
    } catch {
      return "What was read is unwritable: \(error)"
    }
  }
}
