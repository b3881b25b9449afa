/// Counts the slips between one typed word and many others, in three rows of memory.
///
/// The restricted Damerau–Levenshtein distance (optimal string alignment).
struct SlipDistance {
  private let typed: [UInt32]
  private var older: [Int]
  private var old: [Int]
  private var new: [Int]

  init(from typed: [UInt32]) {
    self.typed = typed
    older = Array(repeating: 0, count: typed.count + 1)
    old = older
    new = older
  }

  /// The distance, or `nil` as soon as it must exceed `limit`; neither word is empty.
  ///
  /// Only the cells whose row and column differ by at most the limit are filled in.
  mutating func slips(to word: [UInt32], atMost limit: Int) -> Int? {
    guard abs(word.count - typed.count) <= limit else { return nil }
    for column in old.indices { old[column] = column }
    for row in word.indices {
      let first = max(0, row - limit)
      let end = min(typed.count, row + limit + 1)
      new[first] = first == 0 ? row + 1 : limit + 1
      if end < typed.count { new[end + 1] = limit + 1 }
      var least = new[first]
      let letter = word[row]
      let letterBefore = row > 0 ? word[row - 1] : nil
      for column in first..<end {
        let isSame = letter == typed[column]
        var slips = old[column] + (isSame ? 0 : 1)
        slips = min(slips, old[column + 1] + 1, new[column] + 1)
        if !isSame, column > 0, letterBefore == typed[column], letter == typed[column - 1] {
          slips = min(slips, older[column - 1] + 1)
        }
        new[column + 1] = slips
        least = min(least, slips)
      }
      // A swap reaches back two rows, and costs one: no later row falls below the least here.
      if least > limit { return nil }
      swap(&older, &old)
      swap(&old, &new)
    }
    let slips = old[typed.count]
    return slips <= limit ? slips : nil
  }
}
