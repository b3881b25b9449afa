// What is wrong with the arrangement of values.
extension JSONParser {
  func noValue() -> JSONError {
    guard index < count else { return end(expecting: "a value") }
    switch base[index] {
    case 0x27:
      return refuse(
        .syntax, at: index, "a single quote stands here", "Texts stand in double quotes.",
        "Write \" at both ends.")
    case 0x2B, 0x2E:
      return badNumber(at: index)
    case 0x41...0x5A, 0x5F, 0x61...0x7A:
      return unknownWord()
    case 0x2C, 0x3A, 0x5D, 0x7D:
      return refuse(
        .syntax, at: index, "a value is missing before \(shownCharacter(at: index))",
        "JSON has no empty places.", "Write the value, or delete the mark too many.")
    default:
      return stray(
        .syntax, expecting: "a value",
        next: "Write a text, a number, true, false, null, an array or an object.")
    }
  }

  private func unknownWord() -> JSONError {
    let word = wordText(at: index)
    if ["NaN", "Infinity", "Inf", "inf", "nan", "infinity"].contains(word) {
      return badNumber(at: index)
    }
    let isCut = ["true", "false", "null"].contains { $0.hasPrefix(word) && $0 != word }
    if isCut, index + word.utf8.count == count {
      return end(expecting: "the rest of true, false or null")
    }
    return refuse(
      .syntax, at: index, "the word \"\(word)\" is no value",
      "JSON knows true, false and null, in small letters.",
      "Put double quotes around it if it is a text.")
  }

  func noName() -> JSONError {
    stray(
      .syntax, expecting: "a member's name, since an object opens at \(opening)",
      next: "Write the name in double quotes.")
  }

  /// Where the innermost container opens.
  private var opening: JSONPosition {
    depth == 0 ? origin : position(at: Int(entries[innermost].start))
  }

  func noColon(after place: Int) -> JSONError {
    stray(
      .syntax, expecting: "a colon after the name \(JSONShown.quoted(nameText(at: place)))",
      next: "Write a colon between name and value.")
  }

  func noSeparator() -> JSONError {
    let isObject = depth > 0 && entries[innermost].kind == .object
    let kind = isObject ? "\"}\", since an object" : "\"]\", since an array"
    return stray(
      .syntax, expecting: "a comma or \(kind) opens at \(opening)",
      next: "Check for a missing comma or quote.")
  }

  func trailingComma(at comma: Int) -> JSONError {
    refuse(
      .trailingComma, at: comma, "this comma is followed by no value",
      "JSON allows no comma after the last element or member.", "Delete the comma.")
  }

  func trailingText() -> JSONError {
    stray(
      .trailingText, expecting: "the end of the text, since its value is complete",
      next: "Delete what follows, or put each value into a line or an array.")
  }

  func duplicate(at place: Int, first: Int) -> JSONError {
    let name = nameText(at: place)
    let first = position(at: Int(entries[first].start))
    return JSONError(
      code: .duplicateKey, position: position(at: Int(entries[place].start)),
      path: path + JSONPointer.token(name),
      what: "the name \(JSONShown.quoted(name)) stands twice in this object",
      why: "It stands at \(first) already, and readers differ in which one they follow.",
      next: "Keep one of the two.")
  }

  func emptyText() -> JSONError {
    refuse(
      .empty, at: count, "there is no value in this text", "A JSON text holds exactly one.",
      "Check that the right file was given and that it is not empty.")
  }

  func tooDeep() -> JSONError {
    refuse(
      .depthExceeded, at: index, "an array or object opens at level \(limits.depth + 1)",
      "At most \(limits.depth) levels are read.", "Flatten the document, or raise the limit.")
  }

  func tooManyValues() -> JSONError {
    refuse(
      .tooManyValues, at: index, "value number \(values) of this text starts here",
      "At most \(limits.values) are read.", "Split the document, or raise the limit.")
  }

  /// Refuses by size and encoding before the first character is looked at.
  mutating func checkEncoding() throws(JSONError) {
    guard count <= limits.bytes else {
      throw refuse(
        .tooLarge, at: 0, "this text has \(count) bytes", "At most \(limits.bytes) are read.",
        "Split the document, or raise the limit.")
    }
    if count >= 3, base[0] == 0xEF, base[1] == 0xBB, base[2] == 0xBF {
      throw refuse(
        .byteOrderMark, at: 0, "the text starts with a byte order mark",
        "UTF-8 needs none, and RFC 8259 forbids it.", "Save the file as UTF-8 without BOM.")
    }
    guard count >= 2 else { return }
    switch (base[0], base[1]) {
    case (0xFE, 0xFF), (0xFF, 0xFE), (0, 0x01...), (0x01..., 0):
      throw refuse(
        .utf16, at: 0, "the text looks like UTF-16 or UTF-32", "JSON is exchanged in UTF-8.",
        "Save the file as UTF-8.")
    default: return
    }
  }
}
