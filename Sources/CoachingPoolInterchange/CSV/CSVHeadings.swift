/// Collects the headings of a file and finds those that are alike.
struct CSVHeadings {
  private(set) var texts: [String] = []
  /// Whether the heading row says how many cells a row must have.
  var areCounted = false
  /// Whether every heading can be used.
  var areSound = false
  private var firstIndex: [String: Int] = [:]

  /// Adds a heading; returns the index of an earlier one alike but for case and outer spaces.
  mutating func append(_ text: String) -> Int? {
    texts.append(text)
    let key = Self.key(of: text)
    if let first = firstIndex[key] { return first }
    firstIndex[key] = texts.count - 1
    return nil
  }

  /// Whether a heading has nothing but spaces.
  func isEmpty(at index: Int) -> Bool { texts[index].allSatisfy(\.isWhitespace) }

  /// What two headings that are alike have in common.
  static func key(of text: String) -> String {
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return text[first...last].lowercased()
  }
}
