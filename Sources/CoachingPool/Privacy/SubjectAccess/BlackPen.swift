/// Blacks out what a text tells of others, before somebody gets what is kept about them.
///
/// It knows names: the full name of everybody in the pool, and the parts of the names of those near the
/// engagement (sponsors, other members of a team, managers); and addresses. A single word is a name where
/// it has a capital: "may", "will" and "mark" are words. A paraphrase it does not know, so that a person
/// reads the copy before it leaves; see ``SubjectAccessCopy``. Source: rule R37.
struct BlackPen: Sendable {
  /// What stands in the place of what is blacked out.
  static let bar = "█"

  /// Names of others as words in small letters, by their first word.
  private let names: [String: [[String]]]
  /// The only addresses that are blacked out, in small letters; `nil` for every address.
  private let addresses: Set<String>?
  /// Addresses that stay, in small letters.
  private var ownAddresses: Set<String> = []

  /// A pen for a request for access; `nil` where the request is none.
  init?(_ sight: EngagementSight) {
    guard sight.isForAccess, let subject = sight.subject else { return nil }
    let state = sight.state
    // The practitioner wrote as a professional, and the individual knows who they are.
    let known = [subject] + [sight.membership?.person].compactMap { $0 }
    self.init(
      sparing: known,
      near: sight.engagement.parties(in: state)
        + sight.engagement.participants.flatMap {
          state.managers(above: $0, from: .first).sorted()
        }, in: state)
  }

  /// A pen for everybody's full name but of those who are known, for parts of the names of those near, and for
  /// every address.
  init(sparing known: [PersonID], near: [PersonID], in state: PoolState) {
    let known = Set(known.flatMap { state.identities(of: $0) })
    let near = Set(near.flatMap { state.identities(of: $0) })
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
    addresses = nil
    ownAddresses = Set(known.compactMap { state.people[$0]?.email?.lowercased() })
  }

  /// A pen for some names, and for these addresses alone.
  ///
  /// With `parts` each word of a name is one by itself where it has a capital.
  init(names: [String], addresses: [String], parts: Bool) {
    var byFirstWord: [String: [[String]]] = [:]
    for name in names.map(Self.words) {
      for words in [name] + (parts ? name.filter { $0.count > 1 }.map { [$0] } : []) {
        guard let first = words.first else { continue }
        byFirstWord[first, default: []].append(words)
      }
    }
    self.names = byFirstWord
    self.addresses = Set(addresses.map { $0.lowercased() })
  }

  /// How many bars are in a text.
  static func bars(in text: String) -> Int {
    text.split(separator: bar, omittingEmptySubsequences: false).count - 1
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
    if pieces[place].text.contains("@") {
      let address = pieces[place].text.lowercased()
      return ownAddresses.contains(address) || addresses?.contains(address) == false ? 0 : 1
    }
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
