import CoachingPoolInterchange
import Testing

@Suite struct `A fault of a CSV file` {
  @Test(arguments: ["", "\u{FEFF}", "\n\r\n\n"])
  func `says that there is no heading row`(text: String) {
    #expect(read(text).places == [Place(.emptyFile)])
    #expect(read(text).table == nil)
  }

  @Test(arguments: [
    [0xFF, 0xFE, 0x61, 0], [0xFE, 0xFF, 0, 0x61], [0x61, 0, 0x2C, 0, 0x62, 0, 0x0A, 0],
    [0, 0x61, 0, 0x2C, 0, 0x62, 0, 0x0A], [0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0],
  ])
  func `names UTF-16 and UTF-32, marked or not`(bytes: [UInt8]) {
    let reading = CSVReader().read(bytes, fileName: "people.csv")
    #expect(reading.places == [Place(.utf16)])
    #expect(reading.faults.first?.remedy.contains("CSV UTF-8") == true)
  }

  @Test func `names a workbook`() {
    let reading = CSVReader().read([0x50, 0x4B, 3, 4, 0, 0], fileName: "people.xlsx")
    #expect(reading.places == [Place(.workbook)])
    #expect(
      reading.faults.first?.description
        == "people.xlsx: the file is a spreadsheet workbook or an archive, not text. "
        + "Expected CSV in UTF-8. Open it in the spreadsheet and save it as “CSV UTF-8 (Comma "
        + "delimited)”.")
  }

  @Test func `names another delimiter`() {
    #expect(read("id;name\nP1;Ann\n").places == [Place(.otherDelimiter, line: 1, row: 1)])
    #expect(read("id\tname\n").faults.first?.remedy.contains("“tab”") == true)
    #expect(read("id,name\n", delimiter: .semicolon).faults.first?.code == .otherDelimiter)
    #expect(read("\"id;name\"\nP1\n").isSound)
  }

  @Test func `finds every heading that is empty or like another, and the rows' faults too`() {
    let reading = read("id,Name, ,name \nP1,Ann\n")
    #expect(reading.table == nil)
    #expect(
      reading.places == [
        Place(.emptyHeading, line: 1, row: 1, column: 3),
        Place(.duplicateHeading, line: 1, row: 1, column: 4),
        Place(.raggedRow, line: 2, row: 2, column: 3, heading: " "),
      ])
    #expect(reading.rejected.isEmpty)
  }

  @Test func `shows bytes that are not UTF-8 and what Windows-1252 would read`() {
    let reading = CSVReader().read(
      Array("id,name\nP1,Zo".utf8) + [0xEB] + Array("\nP2,Ann\nP3,\"x\ny".utf8) + [0x93]
        + Array("\"\nP4,".utf8) + [0x81, 0x0A], fileName: "people.csv")
    #expect(
      reading.places == [
        Place(.invalidUTF8, line: 2, row: 2, column: 2, heading: "name"),
        Place(.invalidUTF8, line: 5, row: 4, column: 2, heading: "name"),
        Place(.invalidUTF8, line: 6, row: 5, column: 2, heading: "name"),
      ])
    #expect(reading.faults.map(\.value) == ["Zo\\xEB", "x\\ny\\x93", "\\x81"])
    #expect(
      reading.faults.first?.description
        == "people.csv, line 2, column 2 (“name”): the byte 0xEB is not UTF-8 text, “Zo\\xEB”. "
        + "Expected text in UTF-8. If it should read “ë”, the file was saved in Windows-1252 "
        + "(plain “CSV”): save it again as “CSV UTF-8 (Comma delimited)”.")
    #expect(reading.faults.last?.remedy.contains("Windows-1252") == false)
    #expect(reading.cells == [["P2", "Ann"]])
  }

  @Test(arguments: [[0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82]])
  func `refuses overlong, surrogate, too high and cut off sequences`(bytes: [UInt8]) {
    let reading = CSVReader().read(Array("id\nP".utf8) + bytes + [0x0A], fileName: "people.csv")
    #expect(
      reading.places == [Place(.invalidUTF8, line: 2, row: 2, column: 1, heading: "id")])
    #expect(reading.faults.first?.value?.hasPrefix("P\\x") == true)
  }

  @Test func `finds a zero byte, in quotes or out of them`() {
    #expect(
      read("id,name\nP1,A\0n\0n\nP2,\"\n\0\"\n").places == [
        Place(.nulByte, line: 2, row: 2, column: 2, heading: "name"),
        Place(.nulByte, line: 4, row: 3, column: 2, heading: "name"),
      ])
  }

  @Test func `names the line where an unclosed quote opened`() {
    let reading = read("id,name\nP1,Ann\nP2,\"Bob\nP3,Cy\n")
    #expect(
      reading.places == [Place(.unclosedQuote, line: 3, row: 3, column: 2, heading: "name")])
    #expect(reading.faults.first?.value == "\"Bob\\nP3,Cy\\n")
    #expect(reading.cells == [["P1", "Ann"]])
    #expect(reading.rejected.map(\.bytes) == [15..<29])
    #expect(read("id,\"name\nP1,Ann\n").table == nil)
    #expect(read("id\n\"").places.map(\.code) == ["unclosedQuote"])
  }

  @Test func `finds text after a closing quote and goes on with the next row`() {
    let reading = read("id,name\n\"P1\" ,Ann\nP2,\"6\" nails\"\nP3,Cy\n")
    #expect(
      reading.places == [
        Place(.textAfterQuote, line: 2, row: 2, column: 1, heading: "id"),
        Place(.textAfterQuote, line: 3, row: 3, column: 2, heading: "name"),
      ])
    #expect(reading.faults.map(\.value) == ["\"P1\" ", "\"6\" nails\""])
    #expect(reading.cells == [["P3", "Cy"]])
  }

  @Test func `names the line of the quote that swallowed rows`() {
    let reading = read("id,name\nP1,\"Ann\nP2,Bob\nP3,\"Cy, D\"\nP4,Eve\n")
    #expect(
      reading.places.first == Place(.textAfterQuote, line: 4, row: 2, column: 2, heading: "name"))
    #expect(reading.faults.first?.problem.contains("opened on line 2") == true)
    #expect(reading.cells == [["P4", "Eve"]])
    #expect(reading.rejected.map(\.line) == [2])
  }

  @Test func `finds a quote in an unquoted cell`() {
    let reading = read("id,name\nP1,5\" nails\nP2, \"Bob\"\nP3,Cy\n")
    #expect(
      reading.places == [
        Place(.quoteInUnquotedField, line: 2, row: 2, column: 2, heading: "name"),
        Place(.quoteInUnquotedField, line: 3, row: 3, column: 2, heading: "name"),
      ])
    #expect(reading.faults.last?.remedy == "Delete the space before the quote.")
    #expect(reading.cells == [["P3", "Cy"]])
  }

  @Test func `refuses rows that may be lines of one cell`() {
    let reading = read("id,name\nP1, \"Ann\nlikes,tea\nand,rain\"\nP4,Di\n")
    #expect(
      reading.places == [
        Place(.quoteInUnquotedField, line: 2, row: 2, column: 2, heading: "name"),
        Place(.doubtfulRows, line: 3, row: 3),
        Place(.quoteInUnquotedField, line: 4, row: 4, column: 2, heading: "name"),
      ])
    #expect(reading.cells == [["P4", "Di"]])
    #expect(reading.rejected.map(\.number) == [2, 3, 4])
    // A quote that opens a cell ends the doubt.
    #expect(read("id,name\nP1,5\" x\nP2,Bo\nP3,\"Cy\"\nP4,6\" x\n").cells?.count == 2)
  }

  @Test func `counts the cells of a ragged row and shows the likely cause`() {
    let reading = read(
      "id,name,fee\nP1,Ann\nP2,Smith, Bob,3\nP3,Cy,1,200\nP4,Di,4,,\nP5,Ed,5,x\nP6,Flo,6\n")
    #expect(
      reading.places == [
        Place(.raggedRow, line: 2, row: 2, column: 3, heading: "fee"),
        Place(.raggedRow, line: 3, row: 3, column: 2, heading: "name"),
        Place(.raggedRow, line: 4, row: 4, column: 3, heading: "fee"),
        Place(.raggedRow, line: 5, row: 5), Place(.raggedRow, line: 6, row: 6),
      ])
    #expect(
      reading.faults[1].description
        == "people.csv, line 3, column 2 (“name”): the row has 4 cells, “Smith, Bob”. Expected 3, "
        + "one for each heading. If “Smith, Bob” is one cell, put it in quotes, since it holds a "
        + "comma.")
    #expect(reading.faults[2].value == "1,200")
    #expect(reading.faults[3].remedy == "Delete the last 2 commas of the line.")
    #expect(reading.cells == [["P6", "Flo", "6"]])
  }

  @Test func `finds blank lines but for those at the end`() {
    let reading = read("\nid\nP1\n\n\r\n\nP2\n\n")
    #expect(
      reading.places == [Place(.blankLine, line: 1, row: 1), Place(.blankLine, line: 4, row: 4)])
    #expect(reading.faults.last?.problem == "3 lines from here on are blank")
    #expect(reading.table?.rows.map(\.number) == [3, 7])
  }

  @Test func `finds a carriage return without line feed`() {
    #expect(
      read("id,name\rP1,Ann\r").places == [Place(.loneCarriageReturn, line: 1, row: 1, column: 2)])
    let reading = read("id,name\nP1,A\rn\nP2,\"Bob\"\r\r\nP3,Cy\n")
    #expect(
      reading.places == [
        Place(.loneCarriageReturn, line: 2, row: 2, column: 2, heading: "name"),
        Place(.loneCarriageReturn, line: 3, row: 3, column: 2, heading: "name"),
      ])
    #expect(reading.cells == [["P3", "Cy"]])
  }

  @Test func `stands with all others in one report, in the order of the file`() {
    let reading = read(
      "id,name\nP1,A\0\n\nP2\nP3,\"B\"x\nP4,C\"\nP5,D\rE,F\nP6,Good\nP7,\"open\nP8,x")
    #expect(
      reading.places == [
        Place(.nulByte, line: 2, row: 2, column: 2, heading: "name"),
        Place(.blankLine, line: 3, row: 3),
        Place(.raggedRow, line: 4, row: 4, column: 2, heading: "name"),
        Place(.textAfterQuote, line: 5, row: 5, column: 2, heading: "name"),
        Place(.quoteInUnquotedField, line: 6, row: 6, column: 2, heading: "name"),
        Place(.raggedRow, line: 7, row: 7),
        Place(.loneCarriageReturn, line: 7, row: 7, column: 2, heading: "name"),
        Place(.unclosedQuote, line: 9, row: 9, column: 2, heading: "name"),
      ])
    #expect(reading.cells == [["P6", "Good"]])
    #expect(reading.rejected.map(\.number) == [2, 4, 5, 6, 7, 9])
    #expect(reading.faults.allSatisfy { $0.file == "people.csv" })
  }

  @Test func `is listed up to the limit and counted beyond it`() {
    let text = "id,name\n" + String(repeating: "P1\n", count: 50)
    let reading = read(text, limits: CSVLimits(faults: 10))
    #expect(reading.faults.count == 10)
    #expect(reading.unlistedFaults == 40)
    #expect(!reading.isSound)
    #expect(!read("", limits: CSVLimits(faults: -1)).isSound)
  }

  @Test func `names each limit that is exceeded`() {
    #expect(read("id\n", limits: CSVLimits(fileBytes: 2)).places == [Place(.fileTooLarge)])
    let narrow = read("a,b\n1,2\n1,2,3,4\n3,4\n", limits: CSVLimits(columns: 2))
    #expect(narrow.places == [Place(.tooManyColumns, line: 3, row: 3)])
    #expect(narrow.faults.first?.problem == "the row has 4 cells")
    #expect(narrow.cells == [["1", "2"], ["3", "4"]])
    let wide = read("a,b,c\n1,2\n", limits: CSVLimits(columns: 2))
    #expect(wide.places == [Place(.tooManyColumns, line: 1, row: 1)])
    let short = read("a\n1\n2\n3\n4\n", limits: CSVLimits(rows: 2))
    #expect(short.places == [Place(.tooManyRows, line: 4, row: 4)])
    #expect(short.rejected.map(\.bytes) == [6..<10])
  }

  @Test func `shows text safely and cut short`() {
    let fault = CSVFault(
      "odd", file: "a\u{1B}b.csv", line: 3, row: 2,
      column: CSVColumn(number: 1, heading: "x\u{202E}"),
      value: "\u{1B}[31m\u{202E}\r\n\t" + String(repeating: "z", count: 99), problem: "p",
      expected: "e", remedy: "R.")
    let value = "\\u{1B}[31m\\u{202E}\\r\\n\\tzzzzzzzzzzzzzzz…"
    #expect(value.count == 40)
    #expect(fault.value == value)
    #expect(
      fault.description
        == "a\\u{1B}b.csv, line 3, row 2, column 1 (“x\\u{202E}”): p, “\(value)”. Expected e. R.")
  }

  @Test func `shows a long cell near the damage`() {
    let text = "id,name\nP1," + String(repeating: "é", count: 500) + "\0" + "tail, more\n"
    #expect(read(text).faults.first?.value == "…éééééééé\\u{0}tail")
  }

  @Test func `is made for a cell by its importer, formulas included`() throws {
    let table = try #require(read("id,note\nP1,=1+1\n").table)
    let row = try #require(table.rows.first)
    #expect(
      Place(table.formulaFault(in: row, column: 1))
        == Place(.formula, line: 2, row: 2, column: 2, heading: "note"))
    #expect(table.formulaFault(in: row, column: 1).value == "=1+1")
    let beyond = table.fault("odd", in: row, column: 9, problem: "p", expected: "e", remedy: "R.")
    #expect(Place(beyond) == Place("odd", line: 2, row: 2))
  }
}
