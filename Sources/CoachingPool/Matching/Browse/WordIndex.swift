/// Finds the texts that hold every word of a query, each as a whole word or as the beginning of one.
struct WordIndex: Sendable {
  /// The words of all texts in the order of their bytes.
  private let words: [[UInt8]]
  /// The texts that hold each word.
  private let columns: [[Int32]]
  private let wordCount: Int

  /// Reads texts, whose positions are the columns.
  /// - Complexity: O(n + w log w) for n bytes and w different words.
  init(_ texts: [String]) {
    var positions: [[UInt8]: Int] = [:]
    var found: [(word: [UInt8], columns: [Int32])] = []
    for (column, text) in texts.enumerated() {
      for word in WordFolding.words(of: text) {
        if let position = positions[word] {
          found[position].columns.append(Int32(column))
        } else {
          positions[word] = found.count
          found.append((word, [Int32(column)]))
        }
      }
    }
    found.sort { $0.word.lexicographicallyPrecedes($1.word) }
    words = found.map(\.word)
    columns = found.map(\.columns)
    wordCount = (texts.count + 63) / 64
  }

  /// The texts that hold every word of a query as bits; `nil` where the query holds no word.
  /// - Complexity: O(q log w + t + q · c / 64) for q words of the query, t words of the texts that begin
  ///   with them, and c texts.
  func columns(holding query: String) -> [UInt64]? {
    let asked = Self.needed(WordFolding.words(of: query))
    guard !asked.isEmpty else { return nil }
    var all = [UInt64](repeating: .max, count: wordCount)
    for word in asked {
      var some = [UInt64](repeating: 0, count: wordCount)
      var position = firstPosition(notBefore: word)
      while position < words.count, words[position].starts(with: word) {
        for column in columns[position] { some[Int(column) >> 6] |= 1 << UInt64(column & 63) }
        position += 1
      }
      ColumnLoops.keep(&all, where: some)
      if all.allSatisfy({ $0 == 0 }) { break }
    }
    return all
  }

  /// Leaves out words that begin another one, for whoever has that one has them: what is left looks at
  /// no word of the index twice.
  private static func needed(_ words: [[UInt8]]) -> [[UInt8]] {
    let sorted = words.sorted { $0.lexicographicallyPrecedes($1) }
    return sorted.enumerated().filter { position, word in
      position + 1 == sorted.count || !sorted[position + 1].starts(with: word)
    }.map(\.element)
  }

  private func firstPosition(notBefore word: [UInt8]) -> Int {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if words[middle].lexicographicallyPrecedes(word) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
