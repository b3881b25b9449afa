import CoachingPool
import Testing

@Suite struct `An identifier` {
  @Test func `is 1 to 64 letters, digits, underscores and hyphens, and nothing else`() {
    let allowed = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-".utf8)
    for byte in UInt8(0)...127 {
      let text = String(UnicodeScalar(byte))
      #expect(((try? PersonID(text)) != nil) == allowed.contains(byte))
      #expect(((try? PersonID("a\(text)")) != nil) == allowed.contains(byte))
    }
    #expect(throws: Never.self) { try PersonID(String(repeating: "a", count: 64)) }
  }

  @Test(arguments: [
    ("", IdentifierError.Code.empty), (String(repeating: "a", count: 65), .tooLong),
    ("a b", .character), ("é", .character), ("a\u{301}", .character), ("a\u{0}", .character),
    ("ａ", .character), (String(repeating: "é", count: 100), .character),
  ])
  func `says what is wrong with a text`(text: String, code: IdentifierError.Code) {
    #expect { try PersonID(text) } throws: { error in
      guard let error = error as? IdentifierError else { return false }
      return error.code == code && error.text.count <= 80 && error.description.hasSuffix(".")
    }
  }

  @Test func `is ordered by bytes`() {
    let sorted: [PersonID] = ["-", "0", "A", "Z", "_", "a", "aa", "b"]
    #expect(sorted.reversed().sorted() == sorted)
  }

  @Test(arguments: [
    // Computed apart: FNV-1a-64, SplitMix64's mixer, Crockford's base 32 in 13 characters.
    ("amara.osei@ashvale.example", "person-572t545phgmb1"),
    ("Ashvale County Council", "person-97q9amas23ee8"), ("x y", "person-805d0yrtr6cje"),
    ("ß", "person-2vtnqf8z19s0h"),
  ])
  func `is derived from a foreign key by the same 13 characters for ever`(
    key: String, derived: String
  ) throws {
    #expect(try PersonID(prefix: "person", key: key).text == derived)
  }

  @Test func `stays what it is where the key is one already`() throws {
    #expect(try PersonID(prefix: "person", key: "E0042").text == "E0042")
  }

  @Test func `is not derived from an empty key or with a prefix that is none`() {
    #expect(throws: IdentifierError.self) { try PersonID(prefix: "person", key: "") }
    #expect(throws: IdentifierError.self) { try PersonID(prefix: "a b", key: "x y") }
    let long = String(repeating: "p", count: 60)
    #expect(throws: IdentifierError.self) { try PersonID(prefix: long, key: "x y") }
  }

  @Test func `of a new thing depends on chance and number alone`() {
    let first: EngagementID = context(.system).newIdentifier("e")
    #expect(first == context(.practitioner, "boris").newIdentifier("e"))
    #expect(first != context(.system).newIdentifier("e", 1))
    #expect(first != context(.system, randomness: 7).newIdentifier("e"))
    #expect(first.text.utf8.count == 15)
    let edge: EngagementID = context(.system, randomness: .max).newIdentifier("e", .max)
    #expect(throws: Never.self) { try EngagementID(edge.text) }
  }
}
