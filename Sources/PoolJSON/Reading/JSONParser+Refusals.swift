// The sentences for what stands where it must not. Each refusal happens once, so it may be slow.
extension JSONParser {
  /// Finds line and column of `place` by counting from the start of the text.
  func position(at place: Int) -> JSONPosition {
    var line = origin.line
    var lineStart = 1 - origin.column
    for index in 0..<place where base[index] == 0x0A {
      line += 1
      lineStart = index + 1
    }
    return JSONPosition(
      line: line, column: place - lineStart + 1, offset: origin.offset + place)
  }

  /// The JSON pointer of the value that is due, or of the container that goes on.
  var path: String {
    var tokens: [String] = []
    var container = isValueDue || depth == 0 ? innermost : entries[innermost].link
    while container != JSONParser.noContainer {
      tokens.append(token(of: container))
      container = entries[container].link
    }
    return tokens.reversed().joined()
  }

  /// The JSON pointer from an open container to the value that comes next.
  private func token(of container: Int) -> String {
    guard entries[container].kind == .object else {
      return JSONPointer.token(entries[container].count)
    }
    var name = container + 2
    for _ in 0..<entries[container].count { name = afterValue(of: name) }
    return JSONPointer.token(nameText(at: name))
  }

  func refuse(
    _ code: JSONError.Code, at place: Int, _ what: String, _ why: String, _ next: String
  ) -> JSONError {
    JSONError(
      code: code, position: position(at: place), path: path, what: what, why: why, next: next)
  }

  /// Tells what stands here instead of what is expected.
  func stray(_ code: JSONError.Code, expecting expected: String, next: String) -> JSONError {
    guard index < count else { return end(expecting: expected) }
    switch base[index] {
    case 0x2F where index + 1 < count && (base[index + 1] == 0x2F || base[index + 1] == 0x2A):
      return refuse(
        .comment, at: index, "a comment starts here", "JSON has no comments.",
        "Delete it, or make it a member of its own.")
    case 0x80... where utf8Length(at: index) == 0:
      return invalidUTF8()
    default:
      return refuse(
        code, at: index, "here stands \(shownCharacter(at: index))", "Expected is \(expected).",
        next)
    }
  }

  func end(expecting expected: String) -> JSONError {
    refuse(
      .unexpectedEnd, at: count, "the text ends here", "Expected is \(expected).",
      "Check that the text was not cut short.")
  }

  /// Names the character at `place`, which is within the text.
  func shownCharacter(at place: Int) -> String {
    let byte = base[place]
    if byte < 0x20 || byte == 0x7F { return "the control character \(unicodeName(byte))" }
    let length = byte < 0x80 ? 1 : utf8Length(at: place)
    let bytes = UnsafeBufferPointer(start: base + place, count: length)
    return JSONShown.quoted(String(decoding: bytes, as: UTF8.self))
  }

  func unicodeName(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }

  /// Takes the word or number at `place`, at most 24 bytes of it.
  func wordText(at place: Int) -> String {
    var end = place
    while end < count, JSONParser.isWordByte(base[end]) { end += 1 }
    let cut = min(end, place + 24)
    let bytes = UnsafeBufferPointer(start: base + place, count: cut - place)
    return String(decoding: bytes, as: UTF8.self) + (cut < end ? "…" : "")
  }
}
