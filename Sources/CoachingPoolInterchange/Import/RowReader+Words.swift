internal import CoachingPool

// Words of vocabularies and of closed lists.
extension RowReader {
  /// Reads a word that the library or the policy knows.
  mutating func word<Code: VocabularyCode>(_ column: Column, _ type: Code.Type = Code.self) -> Code?
  {
    let text = cell(column)
    return text.isEmpty ? nil : word(column, text, type)
  }

  /// Reads a list of words.
  mutating func words<Code: VocabularyCode>(_ column: Column, _ type: Code.Type = Code.self)
    -> [Code]
  {
    var words: [Code] = []
    for text in elements(column) {
      if let word = word(column, text, type) { words.append(word) }
    }
    return words
  }

  private mutating func word<Code: VocabularyCode>(
    _ column: Column, _ text: String, _ type: Code.Type
  ) -> Code? {
    if context.accepts(text, as: type) { return Code(unchecked: text) }
    let policy = context.policy
    refuseWord(
      column, text, vocabulary: Code.vocabulary.name,
      words: policy.words(type).map { ($0.code, $0.title) })
    return nil
  }

  /// Reads one of a closed list.
  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ column: Column, _ type: Choice.Type = Choice.self
  ) -> Choice? {
    let text = cell(column)
    return text.isEmpty ? nil : choice(column, text, type)
  }

  /// Reads several of a closed list.
  mutating func choices<Choice: RawRepresentable<String> & CaseIterable>(
    _ column: Column, _ type: Choice.Type = Choice.self
  ) -> [Choice] {
    var choices: [Choice] = []
    for text in elements(column) {
      if let choice = choice(column, text, type) { choices.append(choice) }
    }
    return choices
  }

  private mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ column: Column, _ text: String, _ type: Choice.Type
  ) -> Choice? {
    if let choice = Choice(rawValue: text) { return choice }
    refuseWord(
      column, text, vocabulary: nil, words: Choice.allCases.map { ($0.rawValue, $0.rawValue) })
    return nil
  }

  /// Reads a job level by its word.
  mutating func level(_ column: Column) -> JobLevel? {
    let text = cell(column)
    return text.isEmpty ? nil : level(column, text)
  }

  /// Reads a list of job levels.
  mutating func levels(_ column: Column) -> [JobLevel] {
    var levels: [JobLevel] = []
    for text in elements(column) {
      if let level = level(column, text) { levels.append(level) }
    }
    return levels
  }

  private mutating func level(_ column: Column, _ text: String) -> JobLevel? {
    if let level = JobLevel(code: text) { return level }
    refuseWord(
      column, text, vocabulary: nil, words: JobLevel.allCases.map { ($0.code, $0.code) },
      numbered: true)
    return nil
  }

  /// Reads `yes` or `no`; an empty cell is no.
  mutating func yes(_ column: Column) -> Bool {
    let text = cell(column)
    if text.isEmpty || text == "no" { return false }
    if text == "yes" { return true }
    let meant: String? =
      switch text.lowercased() {
      case "yes", "y", "true", "1", "x", "ja": "yes"
      case "no", "n", "false", "0", "-": "no"
      default: nil
      }
    refuseWord(
      column, text, vocabulary: nil, words: [("yes", "yes"), ("no", "no")], meant: meant)
    return false
  }

  private mutating func refuseWord(
    _ column: Column, _ text: String, vocabulary: String?,
    words: @autoclosure () -> [(String, String)],
    numbered: Bool = false, meant: String? = nil
  ) {
    // Made only where the fault is listed.
    lazy var known = words()
    lazy var near: String? =
      meant ?? (numbered ? Self.numbered(text, known) : nil)
      ?? NearestWord.suggestion(for: text, in: known.map(\.0))
      ?? NearestWord.suggestion(for: text, in: known.map(\.1)).flatMap { title in
        known.first { $0.1 == title }?.0
      }
    let name = file.schema.name
    let heading = entry(column).heading
    refuse(
      column, .unknownWord, text,
      problem: vocabulary.map { "the word is not in the vocabulary “\($0)”" }
        ?? "the word is not one of the list",
      expected: known.count > 12 && vocabulary != nil
        ? "one of \(known.count) words, such as " + known.prefix(3).map(\.0).joined(separator: ", ")
        : "one of " + known.map(\.0).joined(separator: ", "),
      remedy: near.map {
        "Correct the cell; or, to read the word so in every row, write in the mapping file: "
          + MappingLine.word(text, is: $0, of: heading, in: name)
      } ?? "Correct the cell, or give the word of ours in the mapping file’s “words”.",
      suggestion: near)
  }

  private static func numbered(_ text: String, _ words: [(String, String)]) -> String? {
    guard let number = Int(text), words.indices.contains(number - 1) else { return nil }
    return words[number - 1].0
  }
}
