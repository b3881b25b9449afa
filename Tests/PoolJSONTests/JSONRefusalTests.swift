import PoolJSON
import Testing

@Suite struct `What the JSON reader refuses` {
  @Test(arguments: [
    Refusal("{\"m\":1,\n \"n\":2,\n  \"m\":3}", .duplicateKey, 3, 3, "/m"),
    Refusal(#"{"m":1,"\u006d":2}"#, .duplicateKey, 1, 8, "/m"),
    Refusal(#"[{"é":1,"\u00e9":2}]"#, .duplicateKey, 1, 10, "/0/é"),
    Refusal(#"{"":1,"":2}"#, .duplicateKey, 1, 7, "/"),
  ]) func `a duplicate key is refused with its line and column`(_ refusal: Refusal) {
    refusal.check()
  }

  @Test func `a duplicate is found wherever it stands in a big object`() {
    for place in 0..<100 {
      let names = (0..<100).map { "\"name\($0)\":\($0)" }.joined(separator: ",\n")
      Refusal("{\(names),\n\"name\(place)\":0}", .duplicateKey, 101, 1, "/name\(place)").check()
    }
  }

  @Test func `composed and decomposed letters are two names`() throws {
    let node = try JSONReader.read("{\"\u{e9}\":1,\"e\u{301}\":2}")
    #expect(node.members?.count == 2)
    #expect(node["e\u{301}"]?.integerValue == 2)
  }

  @Test(arguments: [
    Refusal("[1,]", .trailingComma, 1, 3),
    Refusal("[1,\n\n ]", .trailingComma, 1, 3),
    Refusal("{\"a\":\n1 ,\n}", .trailingComma, 2, 3),
    Refusal("{\"a\":[2,]}", .trailingComma, 1, 8, "/a"),
    Refusal("// note\n1", .comment, 1, 1),
    Refusal("[1, /* two */ 2]", .comment, 1, 5, "/1"),
    Refusal("{/**/}", .comment, 1, 2),
    Refusal("{\"a\"/**/:1}", .comment, 1, 5),
    Refusal("[1 // one\n]", .comment, 1, 4),
    Refusal("1 // one", .comment, 1, 3),
  ]) func `a trailing comma or a comment is refused where it stands`(_ refusal: Refusal) {
    refusal.check()
  }

  @Test(arguments: [
    Refusal([0xEF, 0xBB, 0xBF, 0x31], .byteOrderMark, 1, 1),
    Refusal([0xFE, 0xFF, 0x00, 0x31], .utf16, 1, 1),
    Refusal([0xFF, 0xFE, 0x31, 0x00], .utf16, 1, 1),
    Refusal([0x00, 0x31], .utf16, 1, 1),
    Refusal([0x31, 0x00], .utf16, 1, 1),
    Refusal([0x22, 0x80, 0x22], .invalidUTF8, 1, 2),  // a continuation without a start
    Refusal([0x22, 0xC0, 0xAF, 0x22], .invalidUTF8, 1, 2),  // overlong slash
    Refusal([0x22, 0xC1, 0xBF, 0x22], .invalidUTF8, 1, 2),
    Refusal([0x22, 0x41, 0xE0, 0x9F, 0xBF, 0x22], .invalidUTF8, 1, 3),  // overlong
    Refusal([0x22, 0xED, 0xA0, 0x80, 0x22], .invalidUTF8, 1, 2),  // a surrogate
    Refusal([0x22, 0xF0, 0x8F, 0xBF, 0xBF, 0x22], .invalidUTF8, 1, 2),  // overlong
    Refusal([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], .invalidUTF8, 1, 2),  // beyond U+10FFFF
    Refusal([0x22, 0xF5, 0x80, 0x80, 0x80, 0x22], .invalidUTF8, 1, 2),
    Refusal([0x22, 0xC3, 0x22], .invalidUTF8, 1, 2),  // cut short
    Refusal([0x22, 0xE2, 0x82, 0x22], .invalidUTF8, 1, 2),
    Refusal([0x22, 0xF0, 0x9F, 0x98, 0x22], .invalidUTF8, 1, 2),
    Refusal([0x0A, 0x5B, 0xFF, 0x5D], .invalidUTF8, 2, 2, "/0"),  // outside a text
    Refusal([0x31, 0x20, 0xE9], .invalidUTF8, 1, 3),  // Latin-1 after the value
  ]) func `bytes that are no UTF-8 are refused where they start`(_ refusal: Refusal) {
    refusal.check()
  }

  @Test(arguments: [
    Refusal(#"["\ud800"]"#, .loneSurrogate, 1, 3, "/0"),
    Refusal(#""a\udc00""#, .loneSurrogate, 1, 3),
    Refusal(#""\ud83d\ud83d""#, .loneSurrogate, 1, 2),
    Refusal(#""\ud83d\n""#, .loneSurrogate, 1, 2),
    Refusal(#""\ud83dx""#, .loneSurrogate, 1, 2),
    Refusal(#""ab\u0000""#, .nulEscape, 1, 4),
    Refusal(#""\x41""#, .badEscape, 1, 2),
    Refusal(#""\u12g4""#, .badEscape, 1, 2),
    Refusal(#""\U0041""#, .badEscape, 1, 2),
    Refusal(#""\'""#, .badEscape, 1, 2),
    Refusal(#""\ud83d\u12""#, .badEscape, 1, 8),
    Refusal("[\"a\",\n\"b\nc\"]", .unescapedControl, 2, 3, "/1"),
    Refusal("\"\t\"", .unescapedControl, 1, 2),
    Refusal("{\"a\u{1f}\":1}", .unescapedControl, 1, 4),
    Refusal("\"long enough for words\u{0}\"", .unescapedControl, 1, 23),
  ]) func `a bad escape or a raw control character is refused`(_ refusal: Refusal) {
    refusal.check()
  }

  @Test(arguments: [
    "05", "00", "-05", "+5", ".5", "5.", "-", "-.5", "1e", "1e+", "1.e3", "1.5.2", "0x1p3", "1_000",
    "NaN", "nan", "Infinity", "-Infinity", "inf", "-NaN", "1a", "1e5.5", "--1", "1-2", "2026-03-01",
  ]) func `a number outside the grammar is refused`(_ text: String) {
    Refusal(text, .badNumber, 1, 1).check()
    Refusal("{\"n\":\n [\(text)]}", .badNumber, 2, 3, "/n/0").check()
  }

  @Test(arguments: [
    Refusal("", .empty, 1, 1),
    Refusal(" \n\t ", .empty, 2, 3),
    Refusal("{", .unexpectedEnd, 1, 2),
    Refusal("[\n", .unexpectedEnd, 2, 1, "/0"),
    Refusal("[1", .unexpectedEnd, 1, 3),
    Refusal("{\"a\"", .unexpectedEnd, 1, 5),
    Refusal("{\"a\":", .unexpectedEnd, 1, 6, "/a"),
    Refusal("{\"a\":1,", .unexpectedEnd, 1, 8),
    Refusal("\"abc", .unexpectedEnd, 1, 5),
    Refusal("\"abc\\", .unexpectedEnd, 1, 6),
    Refusal("\"\\u00", .unexpectedEnd, 1, 6),
    Refusal("\"\\ud83d", .unexpectedEnd, 1, 8),
    Refusal("tru", .unexpectedEnd, 1, 4),
    Refusal("1 2", .trailingText, 1, 3),
    Refusal("{}\n{}", .trailingText, 2, 1),
    Refusal("[]]", .trailingText, 1, 3),
    Refusal("\"a\"\u{0}", .trailingText, 1, 4),
  ]) func `a text that ends too early or too late is refused`(_ refusal: Refusal) {
    refusal.check()
  }

  @Test(arguments: [
    Refusal("[1 2]", .syntax, 1, 4),
    Refusal("[1,,2]", .syntax, 1, 4, "/1"),
    Refusal("[,1]", .syntax, 1, 2, "/0"),
    Refusal("{\"a\":1 \"b\":2}", .syntax, 1, 8),
    Refusal("{\"a\" 1}", .syntax, 1, 6),
    Refusal("{\"a\":}", .syntax, 1, 6, "/a"),
    Refusal("{a:1}", .syntax, 1, 2),
    Refusal("{'a':1}", .syntax, 1, 2),
    Refusal("{,}", .syntax, 1, 2),
    Refusal("{1:1}", .syntax, 1, 2),
    Refusal("['a']", .syntax, 1, 2, "/0"),
    Refusal("[1}", .syntax, 1, 3),
    Refusal("{\"a\":1]", .syntax, 1, 7),
    Refusal("]", .syntax, 1, 1),
    Refusal("True", .syntax, 1, 1),
    Refusal("nulls", .syntax, 1, 1),
    Refusal("undefined", .syntax, 1, 1),
    Refusal("[1,\u{0}]", .syntax, 1, 4, "/1"),
    Refusal("[\u{a0}1]", .syntax, 1, 2, "/0"),  // a space, but none of JSON
    Refusal("{\"a/b~c\":[0,{\"d\":x}]}", .syntax, 1, 18, "/a~1b~0c/1/d"),
  ]) func `a break of the grammar is refused with line, column and pointer`(_ refusal: Refusal) {
    refusal.check()
  }

  @Test func `the sentence says what, where, why and what next`() {
    let text = "{\n  \"people\": [{\"id\": \"a\", \"id\": \"b\"}]\n}"
    #expect(throws: JSONError.self) { try JSONReader.read(text) }
    do { _ = try JSONReader.read(text) } catch {
      #expect(
        "\(error)" == """
          Line 2, column 26, at /people/0/id: the name "id" stands twice in this object. \
          It stands at line 2, column 15 already, and readers differ in which one they follow. \
          Keep one of the two.
          """)
    }
  }

  @Test func `a message about hostile text is harmless to a terminal`() {
    let text = "{\"\u{7f}\u{202e}\u{9b}31m\":1,\"\u{7f}\u{202e}\u{9b}31m\":2}"
    do { _ = try JSONReader.read(text) } catch {
      #expect(error.code == .duplicateKey)
      let allowed: Set<Unicode.Scalar> = ["…"]
      #expect(
        "\(error)".unicodeScalars.allSatisfy {
          $0.isASCII && $0.value >= 0x20 && $0.value != 0x7F || allowed.contains($0)
        })
    }
  }
}
