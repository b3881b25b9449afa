/// Reads CSV as RFC 4180 has it, strictly, and reports every fault of a file at once.
///
/// UTF-8 with or without byte-order mark; lines end in CRLF or LF, also mixed; the first row holds
/// the headings. Cells are kept to the letter: spaces and apostrophes stay. A carriage return
/// without line feed is text inside quotes and a fault outside them. A blank line between rows is
/// a fault, since it may be a lost row or, in a table of one column, an empty cell (which is
/// written `""`); blank lines at the end of the file are passed over.
///
/// A row with a fault is left out of the table and its place kept, and reading goes on with the
/// next line end outside quotes. After a quote that is never closed nothing more can be read. Where
/// a misplaced quote leaves it open whether the lines after it are rows or lines of one cell, and
/// another lone quote follows, the rows between are refused as doubtful.
///
/// ```swift
/// let reading = CSVReader().read(bytes, fileName: "people.csv")
/// for fault in reading.faults { print(fault) }
/// for row in reading.table?.rows ?? [] { print(row.number, row.cells) }
/// ```
///
/// Linear in the bytes; the strings of sound rows are all that is held beside them. No input traps.
public struct CSVReader: Sendable, Hashable {
  /// The character between cells.
  public var delimiter: CSVDelimiter
  /// The bounds on what is read.
  public var limits: CSVLimits

  /// Makes a reader of comma-separated files with the default limits, unless told otherwise.
  public init(delimiter: CSVDelimiter = .comma, limits: CSVLimits = CSVLimits()) {
    self.delimiter = delimiter
    self.limits = limits
  }

  /// Reads the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - fileName: The name that faults give; it is not opened.
  /// - Returns: The table of the sound rows and all faults; see ``CSVReading``.
  public func read(_ bytes: [UInt8], fileName: String) -> CSVReading {
    let check = CSVFileCheck(bytes: bytes, file: fileName, limits: limits)
    if let fault = check.fault() {
      var faults = CSVFaultList(limit: limits.faults)
      faults.add(fault)
      return CSVReading(table: nil, faults: faults.sorted(), unlistedFaults: faults.unlisted)
    }
    var pass = CSVReadingPass(check, delimiter: delimiter)
    return pass.run()
  }
}
