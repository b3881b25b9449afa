/// Rewrites identifiers and texts of a record on their way into its stored form.
///
/// It stands where everything that is stored has to pass, so that no kind of record, one that comes later
/// included, keeps what it was to lose. Codes, numbers and days have types of their own and stay.
struct WirePen: Sendable {
  /// What stands where a text was erased.
  static let erased = "(erased)"
  /// With what the identifiers begin that stand where others were.
  static let prefix = "erased"

  /// Which identifiers are written as which others.
  struct Names: Sendable {
    /// Names something of a kind; the same characters may name something else of another kind.
    private struct Name: Hashable, Sendable {
      let subject: ObjectIdentifier
      let text: String
    }

    private var fresh: [Name: String] = [:]

    subscript(text: String, subject: ObjectIdentifier) -> String? {
      fresh.isEmpty ? nil : fresh[Name(subject: subject, text: text)]
    }

    /// Has an identifier written as another one.
    mutating func rename<Subject>(_ old: Identifier<Subject>, to new: Identifier<Subject>) {
      fresh[Name(subject: ObjectIdentifier(Subject.self), text: old.text)] = new.text
    }
  }

  /// Puts one word in the place of whatever names something of a kind, but for some that stay.
  struct Hiding: Sendable {
    private var kinds: [ObjectIdentifier: (word: String, sparing: Set<String>)] = [:]

    subscript(text: String, subject: ObjectIdentifier) -> String? {
      guard let kind = kinds[subject], !kind.sparing.contains(text) else { return nil }
      return kind.word
    }

    /// Has every identifier of a kind written as a word, but for some.
    mutating func hide<Subject>(_ word: String, sparing: Set<Identifier<Subject>>) {
      kinds[ObjectIdentifier(Subject.self)] = (word, Set(sparing.map(\.text)))
    }
  }

  /// What becomes of free texts.
  enum Texts: Sendable {
    /// Each is erased but for words that stand for a code.
    case erase
    /// They stay, with the names of whoever is erased blacked out but in some members.
    case blackOut(BlackPen, sparing: Set<String>)
    /// They are only looked at.
    case look
  }

  /// Other identifiers, wherever they stand.
  var names = Names()
  /// Other identifiers in what is written next alone.
  var namesHere = Names()
  /// Kinds of which nobody else is to be named.
  var hiding = Hiding()
  /// What becomes of free texts in what is written next.
  var texts = Texts.look
  /// Whether anything was rewritten since it was last set to false.
  var hasRewritten = false
  /// Whole texts and identifiers that were erased.
  private(set) var erased: Set<String> = []
  /// Texts of others that stay although they have such a name in them, since they are names of their own.
  private(set) var sparedTexts: Set<String> = []
  /// What was erased and is written elsewhere as well: as somebody else's text, or as a word of a list.
  private(set) var shared: Set<String> = []

  /// The identifier to write.
  mutating func identifier(_ text: String, of subject: ObjectIdentifier) -> String {
    if let new = names[text, subject] {
      hasRewritten = true
      erased.insert(text)
      return new
    }
    if let word = hiding[text, subject] { return word }
    if let new = namesHere[text, subject] {
      // Elsewhere it stays, so that nobody can search for it.
      hasRewritten = true
      return new
    }
    keep(text)
    return text
  }

  /// The text to write as the member of that name.
  mutating func text(_ text: String, as member: String) -> String {
    switch texts {
    case .look:
      keep(text)
      return text
    case .blackOut(let pen, let spared):
      let rest = pen.blackedOut(text)
      if spared.contains(member) || Self.codes.contains(member) {
        keep(text)
        if rest != text { sparedTexts.insert(text) }
        return text
      }
      if rest == text { keep(text) } else { hasRewritten = true }
      return rest
    case .erase:
      if text.isEmpty || text == Self.erased || Self.codes.contains(member) {
        keep(text)
        return text
      }
      hasRewritten = true
      erased.insert(text)
      return Self.erased
    }
  }

  /// Notes a text that was erased without being written.
  mutating func note(_ text: String) {
    if !text.isEmpty { erased.insert(text) }
  }

  /// Notes that a text is written as it is.
  mutating func keep(_ text: String) {
    if erased.contains(text) { shared.insert(text) }
  }

  /// Members whose texts are words of a list and tell of nobody.
  static let codes: Set<String> = [
    "scheme", "level", "edition", "code", "machine", "event", "from", "to", "reasonCode",
    "declinedBy", "command", "rule",
  ]
}
