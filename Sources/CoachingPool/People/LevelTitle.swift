/// What people read for a code that is words joined by capital letters.
package enum LevelTitle {
  /// The code of a job level or an elected role in words: "Head of service" for `headOfService`.
  ///
  /// Nothing has to be listed twice.
  static func of(_ code: String) -> String {
    let words = words(code)
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// A code in small letters: "job title" for `jobTitle`, and "external id" for `externalID`.
  package static func words(_ code: String) -> String {
    var words = ""
    var isAfterCapital = true
    for character in code {
      if character.isUppercase, !isAfterCapital { words += " " }
      isAfterCapital = character.isUppercase
      words += character.lowercased()
    }
    return words
  }
}
