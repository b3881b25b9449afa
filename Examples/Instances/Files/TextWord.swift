/// A word of a file.
struct TextWord {
  let bytes: ArraySlice<UInt8>
  let line: Int

  /// The word, shortened where it is long, without what could disturb a terminal.
  var text: String {
    let shown = bytes.prefix(24).map { 33...126 ~= $0 ? Character(UnicodeScalar($0)) : "?" }
    return String(shown) + (bytes.count > 24 ? "…" : "")
  }

  /// The whole number of 32 bits that the word is.
  func number() throws(InstanceFileError) -> Int {
    var digits = bytes
    var isNegative = false
    if let sign = digits.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isNegative = sign == UInt8(ascii: "-")
      digits = digits.dropFirst()
    }
    var value = 0
    for digit in digits {
      guard 48...57 ~= digit else {
        throw InstanceFileError(line: line, "'\(text)' is not a whole number.")
      }
      value = value * 10 + Int(digit - 48)
      guard value <= Int(Int32.max) else {
        throw InstanceFileError(line: line, "'\(text)' does not fit into 32 bits.")
      }
    }
    guard !digits.isEmpty else {
      throw InstanceFileError(line: line, "'\(text)' is not a whole number.")
    }
    return isNegative ? -value : value
  }
}

/// Cuts a file into words; lines end with LF, CR LF or CR.
struct WordScanner: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var place = 0
  private var line = 1

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func next() -> TextWord? {
    while place < bytes.count, isSpace(bytes[place]) {
      if endsLine(place) { line += 1 }
      place += 1
    }
    let start = place
    while place < bytes.count, !isSpace(bytes[place]) { place += 1 }
    return place > start ? TextWord(bytes: bytes[start..<place], line: line) : nil
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == 32 || 9...13 ~= byte
  }

  private func endsLine(_ place: Int) -> Bool {
    if bytes[place] == 13 { return place + 1 == bytes.count || bytes[place + 1] != 10 }
    return bytes[place] == 10
  }
}
