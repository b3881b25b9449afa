/// Two records that may be of one person, with what they share.
public struct SuspectedDuplicate: Hashable, Sendable, Codable {
  /// What two records share.
  public enum Ground: String, Hashable, Sendable, Codable, CaseIterable {
    /// The same e-mail address, whatever its capitals.
    case sameAddress
    /// The same key of another system.
    case sameExternalID
    /// The same name at the same organisation.
    case sameNameAndOrganisation
  }

  /// The record whose identifier comes first.
  public let first: PersonID
  /// The record whose identifier comes second.
  public let second: PersonID
  /// What they share.
  public let grounds: [Ground]
}

extension SuspectedDuplicate {
  /// Lists the pairs among people that share an address, a foreign key, or name and organisation.
  ///
  /// Pairs come in the order of their identifiers. A group of more than 20 records of one key is
  /// listed as a chain, each record with the next, so that no input makes the list quadratic.
  /// - Complexity: O(n log n).
  public static func list(among people: some Sequence<Person>) -> [SuspectedDuplicate] {
    var groups: [String: [PersonID]] = [:]
    for person in people {
      for key in keys(of: person) { groups[key, default: []].append(person.id) }
    }
    var grounds: [Pair: Set<Ground>] = [:]
    for (key, members) in groups where members.count > 1 {
      guard let ground = Ground(rawValue: String(key.prefix { $0 != "\u{0}" })) else { continue }
      let sorted = Array(Set(members)).sorted()
      for pair in pairs(of: sorted) { grounds[pair, default: []].insert(ground) }
    }
    return grounds.keys.sorted { ($0.first, $0.second) < ($1.first, $1.second) }.map { pair in
      SuspectedDuplicate(
        first: pair.first, second: pair.second,
        grounds: Ground.allCases.filter { grounds[pair]?.contains($0) == true })
    }
  }

  private struct Pair: Hashable {
    let first: PersonID
    let second: PersonID
  }

  private static func pairs(of members: [PersonID]) -> [Pair] {
    guard members.count <= 20 else {
      return zip(members, members.dropFirst()).map { Pair(first: $0, second: $1) }
    }
    return members.indices.flatMap { index in
      members[(index + 1)...].map { Pair(first: members[index], second: $0) }
    }
  }

  private static func keys(of person: Person) -> [String] {
    var keys: [String] = []
    if let email = person.email {
      keys.append("\(Ground.sameAddress.rawValue)\u{0}\(email.lowercased())")
    }
    if let key = person.externalID {
      keys.append("\(Ground.sameExternalID.rawValue)\u{0}\(key)")
    }
    let name = person.name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for organisation in Set(person.affiliations.map(\.organisation)) {
      keys.append("\(Ground.sameNameAndOrganisation.rawValue)\u{0}\(name)\u{0}\(organisation)")
    }
    return keys
  }
}
