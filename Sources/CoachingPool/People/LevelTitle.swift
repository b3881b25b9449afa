/// What people read for the code of a job level or an elected role.
enum LevelTitle {
  /// The code in words: "Head of service" for `headOfService`.
  ///
  /// Codes of levels and roles are words joined by capital letters, so that nothing has to be listed twice.
  static func of(_ code: String) -> String {
    var words = ""
    for character in code {
      if character.isUppercase, !words.isEmpty {
        words += " " + character.lowercased()
      } else {
        words += words.isEmpty ? character.uppercased() : String(character)
      }
    }
    return words
  }
}
