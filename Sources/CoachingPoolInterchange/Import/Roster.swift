internal import CoachingPool

/// Knows what can be referred to: the entities that the files declare, and those of the pool.
final class Roster {
  let state: PoolState
  /// For each kind the unit of each identifier.
  private(set) var units: [[String: Int]] = Array(
    repeating: [:], count: ImportUnit.Kind.allCases.count)
  /// The kinds whose file is given and cannot be read, so that nobody knows what it declares.
  var unknown: Set<ImportUnit.Kind> = []

  init(_ state: PoolState) { self.state = state }

  func reserve(_ kind: ImportUnit.Kind, _ count: Int) {
    units[kind.rawValue].reserveCapacity(count)
  }

  /// The unit of an identifier that the files declare.
  func unit(_ kind: ImportUnit.Kind, _ id: String) -> Int? { units[kind.rawValue][id] }

  func declare(_ kind: ImportUnit.Kind, _ id: String, as unit: Int) {
    units[kind.rawValue][id] = unit
  }

  /// Whether the pool has such an entity.
  func stands(_ kind: ImportUnit.Kind, _ id: String) -> Bool {
    switch kind {
    case .organisation: state.organisations[Identifier(unchecked: id)] != nil
    case .person: state.people[Identifier(unchecked: id)] != nil
    case .practitioner: state.practitioners[Identifier(unchecked: id)] != nil
    case .request: state.requests[Identifier(unchecked: id)] != nil
    case .conflict: state.conflicts[Identifier(unchecked: id)] != nil
    }
  }

  /// Whether the files or the pool have such an entity, or nobody can know.
  func mayRefer(to kind: ImportUnit.Kind, _ id: String) -> Bool {
    units[kind.rawValue][id] != nil || unknown.contains(kind) || stands(kind, id)
  }
}
