import PoolJSON
import Testing

/// States that a text is refused, why, and at which line and column.
struct Refusal: Sendable, CustomTestStringConvertible {
  let bytes: [UInt8]
  let code: JSONError.Code
  let line: Int
  let column: Int
  let path: String

  init(_ text: String, _ code: JSONError.Code, _ line: Int, _ column: Int, _ path: String = "") {
    self.init(Array(text.utf8), code, line, column, path)
  }

  init(_ bytes: [UInt8], _ code: JSONError.Code, _ line: Int, _ column: Int, _ path: String = "") {
    self.bytes = bytes
    self.code = code
    self.line = line
    self.column = column
    self.path = path
  }

  var testDescription: String {
    "\(code): \(String(decoding: bytes, as: UTF8.self).debugDescription)"
  }

  func check(limits: JSONLimits = JSONLimits(), at location: SourceLocation = #_sourceLocation) {
    do {
      let node = try JSONReader.read(bytes, limits: limits)
      Issue.record("\(testDescription) was read as \(node)", sourceLocation: location)
    } catch {
      #expect(error.code == code, "\(error)", sourceLocation: location)
      #expect(error.position.line == line, "\(error)", sourceLocation: location)
      #expect(error.position.column == column, "\(error)", sourceLocation: location)
      #expect(error.path == path, "\(error)", sourceLocation: location)
      let before = bytes.prefix(error.position.offset)
      #expect(
        before.count(where: { $0 == 0x0A }) == error.position.line - 1, "the offset disagrees",
        sourceLocation: location)
    }
  }
}
