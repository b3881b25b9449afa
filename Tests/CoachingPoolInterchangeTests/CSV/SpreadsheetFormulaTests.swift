import CoachingPoolInterchange
import Testing

@Suite struct `The guard against spreadsheet formulas` {
  @Test func `puts one apostrophe before what a spreadsheet would run`() {
    for text in ["=1", "+1", "-1", "@a", "\ta", "\ra", "\r\na", "\0", "=\u{301}"] {
      #expect(SpreadsheetFormula.isFormula(text))
      #expect(Array(SpreadsheetFormula.guarded(text).utf8) == [0x27] + Array(text.utf8))
    }
  }

  @Test func `leaves other text alone, apostrophes included`() {
    for text in ["", "'", "''", "'tis", "a=1", " =1", "\n=1", "5", "Zoë"] {
      #expect(!SpreadsheetFormula.isFormula(text))
      #expect(SpreadsheetFormula.guarded(text) == text)
      #expect(SpreadsheetFormula.unguarded(text) == text)
    }
  }

  @Test func `is taken off exactly, for every text of up to six of its characters`() {
    let pieces: [[UInt8]] = [[0x27], [0x3D], [0x0D], [0x0A], [0x61]]
    var texts: [[UInt8]] = [[]]
    var round = texts
    for _ in 0..<6 {
      round = round.flatMap { text in pieces.map { text + $0 } }
      texts += round
    }
    var images: Set<[UInt8]> = []
    for text in texts {
      let original = String(decoding: text, as: UTF8.self)
      let guarded = SpreadsheetFormula.guarded(original)
      images.insert(Array(guarded.utf8))
      let holds =
        Array(SpreadsheetFormula.unguarded(guarded).utf8) == text
        && !SpreadsheetFormula.isFormula(guarded)
        && (SpreadsheetFormula.isFormula(original)
          || Array(SpreadsheetFormula.guarded(SpreadsheetFormula.unguarded(original)).utf8) == text)
      if !holds { Issue.record("\(text)") }
    }
    #expect(images.count == texts.count)
  }
}
