/// Blacks out what a text tells of others, before somebody gets what is kept about them.
///
/// It knows names: the full name of everybody in the pool, and the parts of the names of those near the
/// engagement (sponsors, other members of a team, managers); and addresses. A single word is a name where
/// it has a capital: "may", "will" and "mark" are words. A paraphrase it does not know, so that a person
/// reads the copy before it leaves; see ``SubjectAccessCopy``. Source: rule R37.
struct BlackPen {
  /// What stands in the place of what is blacked out.
  static let bar = "█"

  /// Names of others as words in small letters, by their first word.
  private let names: [String: [[String]]]

  /// A pen for a request for access; `nil` where the request is none.
  init?(_ sight: EngagementSight) {
    guard sight.isForAccess, let subject = sight.subject else { return nil }
    let state = sight.state
    // The practitioner wrote as a professional, and the individual knows who they are.
    let known = Set(
      ([subject] + [sight.membership?.person].compactMap { $0 })
        .flatMap { state.identities(of: $0) })
    let near = Set(
      (sight.engagement.parties(in: state)
        + sight.engagement.participants.flatMap {
          state.managers(above: $0, from: .first).sorted()
        }).flatMap { state.identities(of: $0) })
    var names: [String: [[String]]] = [:]
    func add(_ name: [String]) {
      guard let first = name.first else { return }
      names[first, default: []].append(name)
    }
    let knownNames = known.sorted().map { Self.words(state.people[$0]?.name ?? "") }
    let spared = Set(knownNames.flatMap { $0 })
    for person in state.people.values where !known.contains(person.id) {
      let name = Self.words(person.name)
      if !knownNames.contains(name) { add(name) }
      guard near.contains(person.id) else { continue }
      for part in name where part.count > 1 && !spared.contains(part) { add([part]) }
    }
    self.names = names
  }

  /// A text without others' names and addresses.
  func blackedOut(_ text: String) -> String {
    let pieces = Self.pieces(text)
    var result = ""
    var place = 0
    while place < pieces.count {
      let length = nameLength(in: pieces, at: place)
      if length > 0 {
        result += Self.bar
        place += length
      } else {
        result += pieces[place].text
        place += 1
      }
    }
    return result
  }

  /// How many pieces from a place on are the longest name of somebody else, or an address.
  private func nameLength(in pieces: [Piece], at place: Int) -> Int {
    guard pieces[place].isWord else { return 0 }
    if pieces[place].text.contains("@") { return 1 }
    let hasCapital = pieces[place].text.first?.isLowercase == false
    var longest = 0
    for name in names[pieces[place].text.lowercased()] ?? [] {
      // Between two words of a name stands one piece that is none.
      let span = name.count * 2 - 1
      // Several words that are together somebody's name are it however they are written.
      guard name.count > 1 || hasCapital, place + span <= pieces.count else { continue }
      let isIt = name.indices.allSatisfy { index in
        let piece = pieces[place + index * 2]
        return piece.isWord && piece.text.lowercased() == name[index]
      }
      if isIt { longest = max(longest, span) }
    }
    return longest
  }

  private struct Piece {
    let text: String
    let isWord: Bool
  }

  private static func words(_ name: String) -> [String] {
    pieces(name).filter(\.isWord).map { $0.text.lowercased() }
  }

  /// Cuts a text into words and what stands between them; an address is one word, dots and all.
  private static func pieces(_ text: String) -> [Piece] {
    let characters = Array(text)
    let isAddress = addresses(in: characters)
    var pieces: [Piece] = []
    var current = ""
    var kind = (isWord: false, isAddress: false)
    func ends() {
      if !current.isEmpty { pieces.append(Piece(text: current, isWord: kind.isWord)) }
    }
    for (place, character) in characters.enumerated() {
      let next = (
        isWord: isAddress[place] || character.isLetter || character.isNumber,
        isAddress: isAddress[place]
      )
      if next != kind {
        ends()
        current = ""
        kind = next
      }
      current.append(character)
    }
    ends()
    return pieces
  }

  /// Which characters of a text belong to an address: what stands around an `@` without a space.
  private static func addresses(in characters: [Character]) -> [Bool] {
    func belongs(_ character: Character) -> Bool {
      character.isLetter || character.isNumber || "@.-_+".contains(character)
    }
    var result = characters.map { _ in false }
    for at in characters.indices where characters[at] == "@" && !result[at] {
      var first = at
      var last = at
      while first > 0, belongs(characters[first - 1]) { first -= 1 }
      while last + 1 < characters.count, belongs(characters[last + 1]) { last += 1 }
      // A full stop after an address ends the sentence and not the address.
      while last > at, ".-".contains(characters[last]) { last -= 1 }
      // An `@` by itself is nobody's address.
      guard first < last else { continue }
      for place in first...last { result[place] = true }
    }
    return result
  }
}
