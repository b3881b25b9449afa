import CoachingPool
import Testing

/// The tests of the stored forms, with their fixtures.
enum Wire {
  static func id<Subject>(_ text: String) throws -> Identifier<Subject> { try Identifier(text) }

  static func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

  static func moment(_ text: String) throws -> Instant { try #require(Instant(text)) }

  static func span(_ from: String?, _ to: String?) throws -> DateSpan {
    try #require(DateSpan(from: from.map { try day($0) }, to: to.map { try day($0) }))
  }

  static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  /// Reads the text as a record of that kind and gives the error.
  static func refusal(_ kind: RecordKind, _ text: String) throws -> WireError {
    try #require(throws: WireError.self) { try Record(kind, bytes: Array(text.utf8)) }
  }
}
