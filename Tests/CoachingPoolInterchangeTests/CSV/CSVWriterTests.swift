import CoachingPoolInterchange
import Testing

@Suite struct `A CSV writer` {
  private func text(_ writer: CSVWriter) -> String { String(decoding: writer.bytes, as: UTF8.self) }

  @Test func `quotes only what needs it and ends every line in CRLF`() throws {
    var writer = try CSVWriter(headings: ["id", "full name"])
    try writer.append([.plain("P1"), .text("Smith, Ann")])
    try writer.append([.text("5\" nails"), .text(" x")])
    try writer.append([.text(""), .text("two\nlines")])
    #expect(
      text(writer)
        == "id,full name\r\nP1,\"Smith, Ann\"\r\n\"5\"\" nails\",\" x\"\r\n,\"two\nlines\"\r\n")
  }

  @Test func `guards text and leaves plain cells alone`() throws {
    var writer = try CSVWriter(headings: ["a", "b"])
    try writer.append([.text("-5"), .plain("-5")])
    #expect(text(writer) == "a,b\r\n'-5,-5\r\n")
  }

  @Test func `refuses what could not be read back`() throws {
    func code(_ headings: [String]) -> CSVWritingError? {
      do throws(CSVWritingError) { _ = try CSVWriter(headings: headings) } catch { return error }
      return nil
    }
    #expect(code([])?.code == .noHeadings)
    #expect(code(["a", " "])?.code == .emptyHeading)
    #expect(code(["a", "b", " A"])?.code == .duplicateHeading)
    #expect(code(["a", "b", " A"])?.column == 3)
    #expect(code(["a\0"])?.code == .nulCharacter)
    var writer = try CSVWriter(headings: ["a", "b"])
    let before = writer.bytes
    #expect(throws: CSVWritingError.self) { try writer.append([.text("x")]) }
    #expect(throws: CSVWritingError.self) { try writer.append([.text("x"), .plain("\0")]) }
    #expect(writer.bytes == before)
  }

  @Test func `writes what the reader reads back, whatever the text`() throws {
    var random = SplitMix64(state: 2026)
    for round in 0..<400 {
      let delimiter = CSVDelimiter.allCases[round % 4]
      let width = Int.random(in: 1...4, using: &random)
      var headings: [String] = []
      for column in 0..<width { headings.append(random.nastyText() + "h\(column)") }
      var writer = try CSVWriter(headings: headings, delimiter: delimiter)
      var rows: [[String]] = []
      for _ in 0..<Int.random(in: 0...5, using: &random) {
        let row = (0..<width).map { _ in random.nastyText() }
        rows.append(row)
        try writer.append(row.map(CSVCell.text))
      }
      let reading = CSVReader(delimiter: delimiter).read(writer.bytes, fileName: "x.csv")
      if !reading.isSound { Issue.record("\(reading.faults)") }
      #expect(bytes([reading.table?.headings ?? []]) == bytes([headings]))
      let cells = reading.cells ?? []
      #expect(!cells.joined().contains(where: SpreadsheetFormula.isFormula))
      #expect(bytes(cells.map { $0.map(SpreadsheetFormula.unguarded) }) == bytes(rows))
    }
  }

  /// Strings compare by canonical equivalence; bytes do not.
  private func bytes(_ rows: [[String]]) -> [[[UInt8]]] { rows.map { $0.map { Array($0.utf8) } } }
}
