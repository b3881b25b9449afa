import CoachingPoolInterchange
import Testing

@Suite struct `A CSV reader` {
  @Test func `reads the examples of RFC 4180`() {
    // Rules 1, 2 and 3: CRLF, the last line end left out, a heading row.
    let reading = read("field_name,field_name2,field_name3\r\naaa,bbb,ccc\r\nzzz,yyy,xxx")
    #expect(reading.isSound)
    #expect(reading.table?.headings == ["field_name", "field_name2", "field_name3"])
    #expect(reading.cells == [["aaa", "bbb", "ccc"], ["zzz", "yyy", "xxx"]])
    // Rules 4 to 7: spaces are part of a field; quotes; line breaks and quotes within quotes.
    #expect(read("a,b\r\n x , y\r\n").cells == [[" x ", " y"]])
    #expect(read("a,b,c\r\n\"aaa\",\"bbb\",\"ccc\"\r\n").cells == [["aaa", "bbb", "ccc"]])
    #expect(read("a,b,c\r\n\"aaa\",\"b\r\nbb\",\"ccc\"\r\n").cells == [["aaa", "b\r\nbb", "ccc"]])
    #expect(read("a,b,c\r\n\"aaa\",\"b\"\"bb\",\"ccc\"\r\n").cells == [["aaa", "b\"bb", "ccc"]])
  }

  @Test func `reads a file that has only headings as an empty table`() {
    for text in ["id,name", "id,name\n", "id,name\r\n", "id,name\r\n\r\n\n"] {
      let reading = read(text)
      #expect(reading.isSound)
      #expect(reading.table?.headings == ["id", "name"])
      #expect(reading.cells == [])
    }
  }

  @Test func `accepts a byte-order mark and both line ends`() {
    let reading = read("\u{FEFF}id,name\nP1,Ann\r\nP2,Bob\n\n\r\n")
    #expect(reading.isSound)
    #expect(reading.table?.headings == ["id", "name"])
    #expect(reading.cells == [["P1", "Ann"], ["P2", "Bob"]])
  }

  @Test func `keeps empty cells, lone quotes and carriage returns within quotes`() {
    #expect(read("a,b\n,\n\"\",\"\"\n").cells == [["", ""], ["", ""]])
    #expect(read("a,b\n\"\"\"\",\"x\ry\"\n").cells == [["\"", "x\ry"]])
    #expect(read("a,b\n,\n").table?.rows.first?.isBlank == true)
    #expect(read("a\n\"\"\n").cells == [[""]])
  }

  @Test func `counts lines and rows, and knows the bytes of a row`() {
    let text = "id,note\r\nP1,\"two\r\nlines\"\r\nP2,x"
    let rows = read(text).table?.rows ?? []
    #expect(rows.map(\.line) == [2, 4])
    #expect(rows.map(\.number) == [2, 3])
    #expect(
      rows.map { String(decoding: Array(text.utf8)[$0.bytes], as: UTF8.self) }
        == ["P1,\"two\r\nlines\"", "P2,x"])
  }

  @Test(arguments: CSVDelimiter.allCases)
  func `reads the delimiter it is told`(delimiter: CSVDelimiter) {
    let mark = String(decoding: [delimiter.byte], as: UTF8.self)
    let reading = read("a\(mark)b\n1\(mark)\"2\(mark)3\"\n", delimiter: delimiter)
    #expect(reading.isSound)
    #expect(reading.cells == [["1", "2\(mark)3"]])
  }

  @Test func `takes the guarding apostrophe off a heading`() {
    #expect(read("'=id,'name\n").table?.headings == ["=id", "'name"])
  }

  @Test func `writes the refused rows as they stood, to be mended and read again`() {
    let text = "\u{FEFF}id,name\nP1,Ann\nP2,\"Bob\" x\nP3,Cy,\nP4,\"Di\nE"
    let reading = read(text)
    #expect(reading.cells == [["P1", "Ann"]])
    let table = reading.table ?? CSVTable(fileName: "", headings: [], rows: [], headingBytes: 0..<0)
    let rejects = CSVRejects.file(from: Array(text.utf8), table: table, rows: reading.rejected)
    #expect(
      String(decoding: rejects, as: UTF8.self)
        == "id,name\r\nP2,\"Bob\" x\r\nP3,Cy,\r\nP4,\"Di\nE\r\n")
    let beyond = [CSVRejectedRow(line: 1, number: 1, bytes: 90..<99)]
    #expect(CSVRejects.file(from: [], table: table, rows: beyond) == [13, 10, 13, 10])
  }
}
