import Foundation
import Testing

@testable import CoachingPool

@Suite struct `Words of profiles` {
  /// The positions of the texts that a query finds.
  private static func found(_ query: String, _ texts: String...) -> [Int] {
    found(query, in: texts)
  }

  private static func found(_ query: String, in texts: [String]) -> [Int] {
    let state = `Browsing of profiles`.pool(texts: texts)
    return ProfileBrowser(state, on: today).browse(ProfileQuery(words: query), limit: .max).entries
      .compactMap { Int($0.practitioner.text.dropFirst()) }.sorted()
  }

  @Test func `are found whole and by their beginning, never inside`() {
    let texts = [
      "I work with new managers.", "Ten years against mismanagement", "MANAGER", "man, aged 40",
    ]
    #expect(Self.found("manag", in: texts) == [0, 2])
    #expect(Self.found("managers", in: texts) == [0])
    #expect(Self.found("manager", in: texts) == [0, 2])
    #expect(Self.found("anager", in: texts) == [])
    #expect(Self.found("man", in: texts) == [0, 2, 3])
    #expect(Self.found("managersx", in: texts) == [])
  }

  @Test func `are all asked for, in any order and once`() {
    let texts = ["adult social care", "social work", "care of adults, socially"]
    #expect(Self.found("care social", in: texts) == [0, 2])
    #expect(Self.found("social socially soc", in: texts) == [2])
    #expect(Self.found("social, social; SOCIAL", in: texts) == [0, 1, 2])
    #expect(Self.found("care fire", in: texts) == [])
    #expect(Self.found("", in: texts) == [0, 1, 2])
    #expect(Self.found(" -- !? 👍🏽 ", in: texts) == [0, 1, 2])
  }

  @Test func `lose case, diacritics, apostrophes and hyphens`() {
    #expect(Self.found("cafe", "Café", "CAFE\u{301}", "decaf") == [0, 1])
    #expect(Self.found("CAFÉ", "cafe", "caf e") == [0])
    #expect(Self.found("strasse", "Straße", "STRAẞE") == [0, 1])
    #expect(Self.found("aether oeuvre thor", "Æther, Œuvre, Þor") == [0])
    #expect(Self.found("lodz Istanbul", "Łódź, İstanbul") == [0])
    #expect(Self.found("dwr ty", "dŵr tŷ", "dẁr tỳ") == [0, 1])
    #expect(Self.found("childrens", "Children's services", "children’s") == [0, 1])
    #expect(Self.found("children’s", "children", "childrens") == [1])
    #expect(Self.found("directive", "non-directive", "nondirective") == [0])
    #expect(Self.found("ΟΔΟΣ", "οδος", "Οδοσ") == [0, 1])
    #expect(Self.found("москва", "МОСКВА") == [0])
    #expect(Self.found("co\u{AD}operate", "cooperate") == [0])
    #expect(Self.found("日本", "日本語", "本日") == [0])
  }

  @Test func `fold every letter of Latin-1 and Latin Extended-A to its base letter`() {
    var count = 0
    for value in UInt32(0xC0)...0x17F {
      guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { continue }
      let letter = String(scalar)
      let folded = WordFolding.words(of: letter).map { String(decoding: $0, as: UTF8.self) }
      // Foundation knows the decomposition of those that have one.
      let base = letter.decomposedStringWithCanonicalMapping.unicodeScalars.first
      if let base, base.isASCII {
        #expect(folded == [String(base).lowercased()], "\(letter)")
        count += 1
      } else {
        #expect(folded.count == 1 && folded[0].utf8.allSatisfy { (97...122).contains($0) })
      }
      #expect(
        WordFolding.words(of: letter.decomposedStringWithCanonicalMapping)
          == WordFolding.words(of: letter))
    }
    #expect(count > 150)
  }

  @Test func `neither trap nor hang on hostile text`() {
    let million = TestCounts.of(300_000, full: 1_000_000)
    let texts = [
      "", String(repeating: "a", count: million), String(repeating: "\u{301}", count: million / 10),
      "e" + String(repeating: "\u{301}", count: million / 10),
      String(repeating: "👩‍👩‍👧‍👦🏳️‍🌈1️⃣", count: 2000), "\u{0}\u{7}\u{1B}[2J\u{202E}\u{FEFF}\u{200B}word",
      String(repeating: "\r\n\t \u{2028}", count: 1000), "\u{FFFF}\u{10FFFF}\u{E000}",
      (0..<30_000).map { "word\($0)" }.joined(separator: " "), "\u{0903}क्ष \u{1F600}\u{FE0F}",
    ]
    let browser = ProfileBrowser(`Browsing of profiles`.pool(texts: texts), on: today)
    func found(_ query: String) -> [Int] {
      browser.browse(ProfileQuery(words: query), limit: .max).entries
        .compactMap { Int($0.practitioner.text.dropFirst()) }.sorted()
    }
    for query in texts {
      let own = texts.firstIndex(of: query) ?? 0
      // A text finds itself; one without a word finds everybody.
      #expect(found(query).contains(own))
    }
    #expect(found("word") == [5, 8])
    #expect(found("e") == [3])
    #expect(found("1") == [4])
    #expect(found(String(repeating: "a", count: million + 1)) == [])
  }
}
