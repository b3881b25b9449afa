/// A line of a file that holds something.
struct TextLine {
  let number: Int
  /// The first words of the line; no format has more.
  let words: [TextWord]
  /// How many words the line has.
  let wordCount: Int

  var isComment: Bool { words[0].text == "c" }

  /// The numbers from a word on, which must be so many and end the line.
  func numbers(from first: Int, count: Int, _ form: String) throws(InstanceFileError) -> [Int] {
    guard wordCount == first + count else {
      throw InstanceFileError(line: number, "The line must be `\(form)`.")
    }
    var numbers: [Int] = []
    for word in words[first...] { numbers.append(try word.number()) }
    return numbers
  }
}

/// Cuts a file into lines that hold a word.
struct LineScanner: Sequence, IteratorProtocol {
  private static let kept = 4
  private var scanner: WordScanner
  private var ahead: TextWord?

  init(_ bytes: [UInt8]) {
    scanner = WordScanner(bytes)
    ahead = scanner.next()
  }

  mutating func next() -> TextLine? {
    guard let first = ahead else { return nil }
    var words: [TextWord] = []
    var count = 0
    while let word = ahead, word.line == first.line {
      if count < Self.kept { words.append(word) }
      count += 1
      ahead = scanner.next()
    }
    return TextLine(number: first.line, words: words, wordCount: count)
  }
}
