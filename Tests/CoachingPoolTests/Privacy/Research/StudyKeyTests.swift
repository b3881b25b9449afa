import Testing

@testable import CoachingPool

@Suite struct `The key of a study` {
  /// The test cases 1, 2, 3, 4, 6 and 7 of RFC 4231; case 5 is of a cut result.
  @Test(arguments: [
    (
      [UInt8](repeating: 0x0B, count: 20), Array("Hi There".utf8),
      "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
    ),
    (
      Array("Jefe".utf8), Array("what do ya want for nothing?".utf8),
      "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    ),
    (
      [UInt8](repeating: 0xAA, count: 20), [UInt8](repeating: 0xDD, count: 50),
      "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"
    ),
    (
      Array(1...25), [UInt8](repeating: 0xCD, count: 50),
      "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b"
    ),
    (
      [UInt8](repeating: 0xAA, count: 131),
      Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
      "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
    ),
    (
      [UInt8](repeating: 0xAA, count: 131),
      Array(
        "This is a test using a larger than block-size key and a larger than block-size data. The key needs to be hashed before being used by the HMAC algorithm."
          .utf8), "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2"
    ),
  ])
  func `authenticates as RFC 4231 has it`(key: [UInt8], message: [UInt8], digits: String) {
    #expect(HexDigits.text(of: SHA256.authentication(of: message, under: key)) == digits)
  }

  @Test func `has 32 bytes or more, in digits too, and shows none of them`() throws {
    #expect(StudyKey(Array(repeating: 1, count: 31)) == nil)
    let key = try #require(StudyKey(Array(repeating: 0xA5, count: 32)))
    let digits = String(repeating: "a5", count: 32)
    #expect(StudyKey(digits: " \(digits)\r\n") == key)
    #expect(StudyKey(digits: digits.uppercased()) == key)
    for text in [
      "", String(digits.dropLast(2)), digits + "a", "+5" + digits.dropFirst(2), digits + " a5",
      "é" + digits,
    ] { #expect(StudyKey(digits: text) == nil, "\(text)") }
    #expect("\(key)" == "(StudyKey, redacted)")
  }

  @Test func `gives somebody another pseudonym in another study, and under another key`() throws {
    let key = try #require(StudyKey(Array(repeating: 1, count: 32)))
    let other = try #require(StudyKey(Array(repeating: 2, count: 32)))
    let pseudonyms = [
      key.pseudonym(of: "ada", in: "one"), key.pseudonym(of: "ada", in: "two"),
      key.pseudonym(of: "bal", in: "one"), other.pseudonym(of: "ada", in: "one"),
    ]
    #expect(Set(pseudonyms).count == 4)
    #expect(pseudonyms.allSatisfy(StudyKey.isPseudonym))
    #expect(key.pseudonym(of: "ada", in: "one") == pseudonyms[0])
  }
}
