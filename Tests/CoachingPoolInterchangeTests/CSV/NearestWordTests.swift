import CoachingPoolInterchange
import Testing

@Suite struct `The nearest word` {
  private let kinds = ["volunteer", "executive", "mentoring", "coaching"]

  @Test func `forgives a letter lost, added, exchanged or swapped, and case`() {
    for word in ["excutive", "exxecutive", "exekutive", "exceutive", "EXECUTIVE"] {
      #expect(NearestWord.suggestion(for: word, in: kinds) == "executive")
    }
    #expect(NearestWord.suggestion(for: "ÉCOLE", in: ["ecole", "école"]) == "école")
  }

  @Test func `is not offered when too far`() {
    #expect(NearestWord.suggestion(for: "gardening", in: kinds) == nil)
    #expect(NearestWord.suggestion(for: "", in: kinds + [""]) == nil)
    #expect(NearestWord.suggestion(for: "x", in: ["y"]) == nil)
    #expect(NearestWord.suggestion(for: "ab", in: ["ac"]) == "ac")
    #expect(NearestWord.suggestion(for: "ab", in: []) == nil)
    let long = String(repeating: "a", count: 5_000)
    #expect(NearestWord.suggestion(for: long, in: [long]) == nil)
  }

  @Test func `does not depend on the order of the list`() {
    #expect(NearestWord.suggestion(for: "boat", in: ["goat", "coat", "moat"]) == "coat")
    #expect(NearestWord.suggestion(for: "boat", in: ["coat", "moat", "goat"]) == "coat")
    #expect(NearestWord.suggestion(for: "boat", in: ["coat", "boats", "BOAT"]) == "BOAT")
  }

  @Test func `agrees with the full table of distances`() {
    var random = SplitMix64(state: 7)
    func word() -> String {
      String(
        (0..<Int.random(in: 1...8, using: &random)).map { _ in
          "abc".randomElement(using: &random) ?? "a"
        })
    }
    for _ in 0..<1_500 {
      let (typed, candidate) = (word(), word())
      let isNear = distance(Array(typed), Array(candidate)) <= (typed.count + 1) / 3
      let suggestion = NearestWord.suggestion(for: typed, in: [candidate])
      if (suggestion != nil) != isNear { Issue.record("\(typed) \(candidate)") }
    }
  }

  /// The textbook's whole table.
  private func distance(_ one: [Character], _ other: [Character]) -> Int {
    var table = Array(repeating: Array(repeating: 0, count: other.count + 1), count: one.count + 1)
    for row in 0...one.count {
      for column in 0...other.count {
        if row == 0 || column == 0 {
          table[row][column] = row + column
          continue
        }
        let isSame = one[row - 1] == other[column - 1]
        var best = table[row - 1][column - 1] + (isSame ? 0 : 1)
        best = min(best, table[row - 1][column] + 1, table[row][column - 1] + 1)
        if row > 1, column > 1, one[row - 1] == other[column - 2], one[row - 2] == other[column - 1]
        {
          best = min(best, table[row - 2][column - 2] + 1)
        }
        table[row][column] = best
      }
    }
    return table[one.count][other.count]
  }
}
