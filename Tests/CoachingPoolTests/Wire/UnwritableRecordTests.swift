import CoachingPool
import PoolJSON
import Testing

extension Wire {
  @Suite struct `A record that could not be read again` {
    private func refusal(_ record: Record) throws -> String {
      let error = try #require(throws: WireError.self) { try record.encoded() }
      #expect(error.code == .unwritable)
      return error.description
    }

    @Test func `a text with U+0000 is not written, and its content not shown`() throws {
      var request = try request()
      request.wish = Confidential("\(secret)\u{0}")
      #expect(
        try refusal(.request(request))
          == "The value for \"wish\" is not a text without U+0000, so it cannot be stored.")
    }

    @Test func `a name with U+0000 is not written`() throws {
      var policy = try policy()
      policy.matching.requirements = [.init("x", RuleParameters(numbers: ["\u{0}": 1]))]
      #expect(try refusal(.policy(policy)).contains("under a name without U+0000"))
    }

    @Test func `a word made unchecked from something else is not written`() throws {
      var request = try request()
      request.themes = [Theme(unchecked: "new role"), Theme(unchecked: "")]
      #expect(
        try refusal(.request(request))
          == """
          The value for "themes" is not a word of 1 to 64 letters, digits and hyphens, so it \
          cannot be stored.
          The value for "themes" is not a word of 1 to 64 letters, digits and hyphens, so it \
          cannot be stored.
          """)
    }

    @Test func `the removal of an identifier that no record has is not written`() throws {
      for key in [
        RecordKey(.person, "p 1"), RecordKey(.policy, "01"), RecordKey(.policy, "0"),
        RecordKey(.signpostingTally, "2026-Q5"),
      ] {
        let commit = try commit([.remove(key)])
        let error = try #require(throws: WireError.self) { try commit.encoded() }
        #expect(error.code == .unwritable)
      }
    }

    @Test func `long texts are no limit`() throws {
      var request = try request()
      request.wish = Confidential(String(repeating: "é", count: 600_000))
      let bytes = try Record.request(request).encoded()
      #expect(try Record(.request, bytes: bytes) == .request(request))
    }
  }
}
