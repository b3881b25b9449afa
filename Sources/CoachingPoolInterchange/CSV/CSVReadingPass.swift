/// Takes one file from its scanner record by record to the table and the faults.
struct CSVReadingPass {
  private let check: CSVFileCheck
  private let limits: CSVLimits
  private let delimiter: CSVDelimiter
  private var scanner: CSVScanner
  private var sentences: CSVSentences
  private var faults: CSVFaultList
  private var headings = CSVHeadings()
  private var rows: [CSVRow] = []
  private var rejected: [CSVRejectedRow] = []
  private var number = 0
  private var scratch: [UInt8] = []
  /// Where doubt began whether rows are lines of one cell.
  private var doubt: (rows: Int, line: Int)?
  private var blank: (line: Int, number: Int, count: Int)?

  init(_ check: CSVFileCheck, delimiter: CSVDelimiter) {
    self.check = check
    limits = check.limits
    self.delimiter = delimiter
    scanner = CSVScanner(
      check.bytes, from: check.markLength, delimiter: delimiter.byte,
      maximumFields: max(0, limits.columns))
    sentences = CSVSentences(file: check.file, delimiter: delimiter)
    faults = CSVFaultList(limit: limits.faults)
  }

  mutating func run() -> CSVReading {
    guard nextRecord() else {
      faults.add(check.emptyFault())
      return reading(table: nil)
    }
    guard readHeadings() else { return reading(table: nil) }
    let headingBytes = scanner.record
    while nextRecord() {
      if rows.count + rejected.count >= max(0, limits.rows) {
        faults.add(sentences.tooManyRows(scanner, row: number, limit: max(0, limits.rows)))
        reject(scanner.record.lowerBound..<check.bytes.count)
        break
      }
      readRow()
    }
    guard headings.areSound else { return reading(table: nil) }
    return reading(
      table: CSVTable(
        fileName: check.file, headings: headings.texts, rows: rows, headingBytes: headingBytes))
  }

  private func reading(table: CSVTable?) -> CSVReading {
    CSVReading(
      table: table, faults: faults.sorted(), unlistedFaults: faults.unlisted,
      rejected: table == nil
        ? [] : rejected.sorted { $0.bytes.lowerBound < $1.bytes.lowerBound })
  }

  /// Moves to the next record that is not a blank line.
  private mutating func nextRecord() -> Bool {
    while scanner.next() {
      number += 1
      if !scanner.isBlank {
        if let blank {
          faults.add(sentences.blankLines(at: blank.line, row: blank.number, count: blank.count))
        }
        blank = nil
        return true
      }
      let first = blank ?? (scanner.recordLine, number, 0)
      blank = (first.line, first.number, first.count + 1)
    }
    return false
  }

  /// Reads the heading row; false if the rows below it cannot be read at all.
  private mutating func readHeadings() -> Bool {
    if let other = otherDelimiter() {
      faults.add(sentences.otherDelimiter(other, scanner, row: number))
      return false
    }
    if let finding = scanner.findings.first(where: { $0.slip == .loneCarriageReturn }) {
      // All lines end so, most likely: the whole file would count as one heading row.
      faults.add(sentences.slip(finding, scanner, row: number))
      return false
    }
    let cells = readCells()
    headings.areCounted = !scanner.hasQuoteSlip && scanner.fieldCount <= max(0, limits.columns)
    headings.areSound = headings.areCounted && cells != nil
    for (index, field) in scanner.fields.enumerated() {
      let written = cells?[index] ?? Excerpt.of(scanner.bytes, in: field.content)
      let alike = headings.append(SpreadsheetFormula.unguarded(written))
      // The pieces of a row that is cut wrongly are not headings.
      guard headings.areCounted else { continue }
      if headings.isEmpty(at: index) {
        headings.areSound = false
        faults.add(sentences.emptyHeading(index, line: field.line, row: number))
      } else if let alike {
        headings.areSound = false
        faults.add(
          sentences.duplicateHeading(
            headings.texts[index], index, like: alike, line: field.line, row: number))
      }
    }
    sentences.headings = headings.areCounted ? headings.texts : []
    return !scanner.findings.contains { $0.slip == .unclosedQuote }
  }

  private func otherDelimiter() -> CSVDelimiter? {
    guard scanner.fieldCount == 1, let only = scanner.fields.first, !only.isQuoted else {
      return nil
    }
    let text = scanner.bytes[only.content]
    return CSVDelimiter.allCases.first { $0 != delimiter && text.contains($0.byte) }
  }

  private mutating func readRow() {
    settleDoubt()
    let cells = readCells()
    var isSound = cells != nil
    if headings.areCounted, scanner.fieldCount != headings.texts.count, !scanner.hasQuoteSlip,
      scanner.fieldCount <= max(0, limits.columns)
    {
      isSound = false
      faults.add(
        sentences.raggedRow(scanner, row: number, maximumFieldBytes: max(0, limits.fieldBytes)))
    }
    guard isSound, let cells else {
      reject(scanner.record)
      if leavesDoubt() { doubt = (rows.count, scanner.recordLine) }
      return
    }
    rows.append(
      CSVRow(cells: cells, line: scanner.recordLine, number: number, bytes: scanner.record))
  }

  private mutating func reject(_ bytes: Range<Int>) {
    rejected.append(CSVRejectedRow(line: scanner.recordLine, number: number, bytes: bytes))
  }

  /// The strings of the record; `nil` if a fault of it was found, and then all were.
  private mutating func readCells() -> [String]? {
    var isSound = scanner.findings.isEmpty
    for finding in scanner.findings {
      faults.add(sentences.slip(finding, scanner, row: number))
    }
    if scanner.fieldCount > max(0, limits.columns) {
      faults.add(sentences.tooManyColumns(scanner, row: number, limit: max(0, limits.columns)))
      return nil
    }
    var cells: [String] = []
    cells.reserveCapacity(scanner.fields.count)
    for index in scanner.fields.indices {
      let field = scanner.fields[index]
      if field.content.count > max(0, limits.fieldBytes) {
        isSound = false
        // An unclosed quote is the reason, and was said.
        if !scanner.findings.contains(where: { $0.slip == .unclosedQuote && $0.field == index }) {
          faults.add(
            sentences.fieldTooLarge(
              scanner, index, row: number, limit: max(0, limits.fieldBytes)))
        }
      } else if let cell = text(of: field) {
        cells.append(cell)
      } else {
        isSound = false
        faults.add(sentences.invalidUTF8(scanner, index, row: number))
      }
    }
    return isSound ? cells : nil
  }

  private mutating func text(of field: CSVScanner.Field) -> String? {
    guard field.hasDoubledQuotes else {
      let content = scanner.bytes[field.content]
      // Validation costs three times as much as the rest, and ASCII needs none.
      return field.isASCII
        ? String(decoding: content, as: UTF8.self) : String(validating: content, as: UTF8.self)
    }
    scratch.removeAll(keepingCapacity: true)
    var isSecond = false
    for byte in scanner.bytes[field.content] {
      isSecond = byte == 0x22 && !isSecond
      if !isSecond { scratch.append(byte) }
    }
    return field.isASCII
      ? String(decoding: scratch, as: UTF8.self) : String(validating: scratch, as: UTF8.self)
  }

  /// Whether the record ends within quotes by another reading of its misplaced quotes.
  private func leavesDoubt() -> Bool {
    guard scanner.hasQuoteSlip else { return false }
    let record = scanner.bytes[scanner.record]
    guard let last = record.lastIndex(of: 0x22) else { return false }
    let closes = last + 1 == record.endIndex || record[last + 1] == delimiter.byte
    let isEven = record.count { $0 == 0x22 }.isMultiple(of: 2)
    return !(closes && isEven)
  }

  /// Ends the doubt with the next quote: one that opens a cell says that the rows were rows.
  private mutating func settleDoubt() {
    guard let open = doubt else { return }
    let slip = scanner.findings.first { $0.slip == .quoteInside }
    let quoted = scanner.fields.firstIndex(where: \.isQuoted)
    guard slip != nil || quoted != nil else { return }
    doubt = nil
    guard let slip, slip.field < quoted ?? Int.max, open.rows < rows.count else { return }
    faults.add(
      sentences.doubtfulRows(rows[open.rows...], from: open.line, to: scanner.recordLine))
    rejected += rows[open.rows...].map(CSVRejectedRow.init)
    rows.removeSubrange(open.rows...)
  }
}
