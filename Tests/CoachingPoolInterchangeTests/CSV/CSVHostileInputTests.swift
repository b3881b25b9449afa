import CoachingPoolInterchange
import Testing

@Suite struct `Hostile CSV input` {
  private let sample = Array(
    "\u{FEFF}id,name,note\r\nP1,Zoë,\"two\r\nlines\"\nP2,\"5\"\" nails\",\r\n\"\",,\"x\"\n".utf8)

  /// What holds of every reading, whatever the bytes.
  private func check(_ bytes: [UInt8], delimiter: CSVDelimiter = .comma) -> Bool {
    let reading = CSVReader(delimiter: delimiter).read(bytes, fileName: "x.csv")
    let width = reading.table?.headings.count
    return (reading.table != nil || !reading.faults.isEmpty)
      && (reading.rejected.isEmpty || !reading.faults.isEmpty)
      && (reading.table?.rows ?? []).allSatisfy {
        $0.cells.count == width && $0.bytes.upperBound <= bytes.count
      }
      && reading.faults.allSatisfy {
        $0.description.hasSuffix(".") && ($0.value?.count ?? 0) <= 40
      }
  }

  @Test func `is read without a trap when cut off at any byte`() {
    for end in 0...sample.count { #expect(check(Array(sample[..<end]))) }
  }

  @Test func `is read without a trap with any one byte changed, inserted or lost`() {
    let bytes: [UInt8] = [0, 9, 10, 13, 32, 34, 39, 44, 59, 61, 0x80, 0xC3, 0xED, 0xF4, 0xFE, 0xFF]
    for index in sample.indices {
      var mutant = sample
      mutant.remove(at: index)
      #expect(check(mutant))
      for byte in bytes {
        mutant = sample
        mutant[index] = byte
        if !check(mutant) { Issue.record("byte \(byte) at \(index)") }
        mutant = sample
        mutant.insert(byte, at: index)
        if !check(mutant) { Issue.record("byte \(byte) before \(index)") }
      }
    }
  }

  @Test func `is read without a trap when it is random`() {
    var random = SplitMix64(state: 4180)
    let alphabet: [UInt8] = [0x61, 0x2C, 0x22, 0x0A, 0x0D, 0x3B, 0x20, 0, 0xC3, 0xAB]
    for _ in 0..<3_000 {
      var bytes = Array("a,b\n".utf8)
      if Bool.random(using: &random) { bytes = [] }
      for _ in 0..<Int.random(in: 0...24, using: &random) {
        bytes.append(alphabet.randomElement(using: &random) ?? 0)
      }
      if !check(bytes) { Issue.record("\(bytes)") }
      if !check(bytes, delimiter: .semicolon) { Issue.record("semicolon \(bytes)") }
    }
  }

  @Test func `keeps every byte in the headings, a row, a rejected row or a line end`() throws {
    var random = SplitMix64(state: 1)
    let alphabet: [UInt8] = [0x61, 0x61, 0x2C, 0x22, 0x0A, 0x0A, 0x20]
    for _ in 0..<500 {
      var bytes = Array("a,b\n".utf8)
      for _ in 0..<60 { bytes.append(alphabet.randomElement(using: &random) ?? 0) }
      let reading = CSVReader().read(bytes, fileName: "x.csv")
      let table = try #require(reading.table)
      var isKept = Array(repeating: false, count: bytes.count)
      for range in table.rows.map(\.bytes) + reading.rejected.map(\.bytes) + [table.headingBytes] {
        for index in range {
          if isKept[index] { Issue.record("byte \(index) twice in \(bytes)") }
          isKept[index] = true
        }
      }
      for index in bytes.indices where !isKept[index] && bytes[index] != 0x0A {
        Issue.record("byte \(index) lost of \(bytes)")
      }
    }
  }

  @Test(arguments: ["", "\""])
  func `with a cell beyond the limit gives its place and the other rows`(quote: String) {
    let text =
      "id,note\nP1,x\nP2,\(quote)" + String(repeating: "z", count: 1 << 20) + "\(quote)\nP3,y\n"
    let reading = read(text, limits: CSVLimits(fieldBytes: 1_000))
    #expect(
      reading.places == [Place(.fieldTooLarge, line: 3, row: 3, column: 2, heading: "note")])
    #expect(reading.faults.first?.problem == "the cell has 1048576 bytes")
    #expect(reading.faults.first?.value?.count == 40)
    #expect(reading.cells == [["P1", "x"], ["P3", "y"]])
    #expect(reading.rejected.map(\.bytes.count) == [3 + (1 << 20) + 2 * quote.utf8.count])
  }

  @Test(arguments: [",", "\n", "\"", "\"\",", "a\"b,", "\r", "\0", "=,"])
  func `that repeats one piece without end stays linear and bounded`(piece: String) {
    let reading = read("id,note\n" + String(repeating: piece, count: 30_000))
    #expect(reading.faults.count <= 1_000)
    #expect(reading.isSound == (piece == "\n"))
  }
}
