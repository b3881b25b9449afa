// What is wrong within a text or a number.
extension JSONParser {
  func endInText(opening: Int) -> JSONError {
    end(expecting: "the closing quote of the text that opens at \(position(at: opening))")
  }

  func endInEscape() -> JSONError { end(expecting: "the rest of an escape") }

  func unescapedControl() -> JSONError {
    let byte = base[index]
    return refuse(
      .unescapedControl, at: index, "the control character \(unicodeName(byte)) stands in a text",
      "Below U+0020 all characters are written as escapes.",
      "Write \(byte == 0x0A ? "\\n" : byte == 0x09 ? "\\t" : "an escape"), or close the text.")
  }

  func invalidUTF8() -> JSONError {
    let byte = String(base[index], radix: 16, uppercase: true)
    return refuse(
      .invalidUTF8, at: index, "the bytes from 0x\(byte) on are no UTF-8",
      "They are cut short, overlong, a surrogate or beyond U+10FFFF.",
      "Save the file as UTF-8; it may be in Latin-1 or Windows-1252.")
  }

  func badEscape(at backslash: Int) -> JSONError {
    refuse(
      .badEscape, at: backslash, "this backslash starts no escape of JSON",
      #"There are \" \\ \/ \b \f \n \r \t and \u with four hexadecimal digits."#,
      #"Write \\ for a backslash."#)
  }

  func loneSurrogate(at backslash: Int) -> JSONError {
    refuse(
      .loneSurrogate, at: backslash, "this escape is half of a surrogate pair",
      #"A high one (\ud800 to \udbff) is followed by a low one (\udc00 to \udfff)."#,
      "Write the character itself in UTF-8.")
  }

  func nulEscape(at backslash: Int) -> JSONError {
    refuse(
      .nulEscape, at: backslash, #"\u0000 stands in a text"#,
      "Programs that take it for the end of the text would see another text.", "Delete it.")
  }

  func badNumber(at start: Int) -> JSONError {
    refuse(
      .badNumber, at: start, "\"\(wordText(at: start))\" is no number of JSON",
      "A number starts with a digit or a minus and a digit, has no needless 0 before it, and a "
        + "digit on both sides of its point.",
      "Write it like 5, -5, 0.5 or 1e3.")
  }

  func numberTooLong(at start: Int) -> JSONError {
    refuse(
      .numberTooLong, at: start, "a number of \(index - start) bytes starts here",
      "At most \(limits.numberBytes) are read.", "Shorten it, or raise the limit.")
  }

  func tooLong(isName: Bool, opening: Int) -> JSONError {
    let kind = isName ? "member's name" : "text"
    let limit = isName ? limits.nameBytes : limits.stringBytes
    return refuse(
      isName ? .nameTooLong : .stringTooLong, at: opening,
      "a \(kind) of more than \(limit) bytes starts here", "That is the limit.",
      "Shorten it, or raise the limit.")
  }
}
