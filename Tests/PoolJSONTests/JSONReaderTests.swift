import PoolJSON
import Testing

@Suite struct `The JSON reader` {
  @Test func `every kind of value is read`() throws {
    let node = try JSONReader.read(#" {"a":[null,true,false,-3,2.50,"x"],"b":{},"c":[]} "#)
    let number = try #require(JSONNumber("2.50"))
    #expect(
      node
        == .object([
          (
            "a",
            .array([
              .null, .bool(true), .bool(false), .integer(-3), .number(number), .string("x"),
            ])
          ),
          ("b", .object([])), ("c", .array([])),
        ]))
    #expect(number.double == 2.5)
  }

  @Test func `positions count lines, bytes in the line, and bytes`() throws {
    let node = try JSONReader.read("{\r\n  \"é\": [1,\n\t\"b\"]\n}")
    #expect(node.position == .start)
    let member = try #require(node.members?.first)
    #expect(member.namePosition == JSONPosition(line: 2, column: 3, offset: 5))
    #expect(member.value.position == JSONPosition(line: 2, column: 9, offset: 11))
    let last = try #require(member.value.elements?.last)
    #expect(last.position == JSONPosition(line: 3, column: 2, offset: 16))
  }

  @Test func `a line of a file is read with its place in the file`() throws {
    let start = JSONPosition(line: 812, column: 10, offset: 5_000)
    let bytes = Array("crc 0001 {\"a\":\n1}".utf8)[9...]
    let node = try JSONReader.read(bytes, start: start)
    #expect(node.position == start)
    #expect(node["a"]?.position == JSONPosition(line: 813, column: 1, offset: 5_006))
    do { _ = try JSONReader.read("[x]", start: start) } catch {
      #expect(error.position == JSONPosition(line: 812, column: 11, offset: 5_001))
    }
  }

  @Test func `whole numbers of 64 bits are integers, all others keep their text`() throws {
    for value in [0, 7, -7, 999_999_999_999_999_999, Int.max, Int.max - 1, Int.min, Int.min + 1] {
      #expect(try JSONReader.read("\(value)") == .integer(value))
    }
    let others = [
      "-0", "1.0", "0.0", "1e2", "1E-2", "9223372036854775808", "-9223372036854775809",
      "18446744073709551616", "99999999999999999999", "1e999",
    ]
    for text in others {
      let number = try #require(JSONNumber(text))
      #expect(try JSONReader.read(text) == .number(number))
      #expect(number.text == text)
    }
  }

  @Test func `a number gives a finite double or none`() {
    #expect(JSONNumber("1e999")?.double == nil)
    #expect(JSONNumber("-0")?.double?.sign == .minus)
    #expect(JSONNumber("9223372036854775808")?.double == 9_223_372_036_854_775_808)
    #expect(JSONNumber("1e-999")?.double == 0)
    for text in ["5", "-1", "05", "+5", "NaN", " 1.5", "1.5 ", "", "0x1p3", "[1.5]"] {
      #expect(JSONNumber(text) == nil, "\(text)")
    }
    #expect(JSONNumber(Double.infinity) == nil)
    #expect(JSONNumber(Double.nan) == nil)
    for value in [
      0.1, 5, 1e300, .leastNonzeroMagnitude, -0.0, 1e16, .pi, Double.greatestFiniteMagnitude,
    ] {
      #expect(JSONNumber(value)?.double == value)
    }
  }

  @Test func `escapes are decoded`() throws {
    let node = try JSONReader.read(#""\"\\\/\b\f\n\r\t\u0041\u00E9\u20ac\uD83D\uDe00 end""#)
    #expect(node.stringValue == "\"\\/\u{8}\u{c}\n\r\tAé€😀 end")
  }

  @Test func `a plain text is read whatever its length and whatever follows`() throws {
    // The reader looks at eight bytes at once; each length and place of the end must be right.
    for length in 0..<40 {
      for tail in ["", "é", "\\n", "\u{7f}"] {
        let text = String(repeating: "x", count: length) + tail
        let node = try JSONReader.read("\"\(text)\"")
        #expect(node.stringValue == text.replacing("\\n", with: "\n"))
      }
    }
  }

  @Test func `a slice, a string and a lazy collection read alike`() throws {
    let bytes = Array("[1,{\"a\":2}]".utf8)
    let node = try JSONReader.read(bytes)
    #expect(try JSONReader.read("[1,{\"a\":2}]") == node)
    #expect(try JSONReader.read(([0x20] + bytes)[1...]) == node)
    #expect(try JSONReader.read(bytes.lazy.map { $0 }) == node)
    #expect(throws: JSONError.self) { try JSONReader.read([] as [UInt8]) }
  }

  @Test func `texts of a node compare by bytes, positions do not count`() throws {
    #expect(JSONNode.string("\u{e9}") != .string("e\u{301}"))
    #expect(try JSONReader.read("[1]") == JSONReader.read("\n[ 1 ]"))
    #expect(try JSONReader.read("[1]").hashValue == JSONReader.read("\n[ 1 ]").hashValue)
  }
}
