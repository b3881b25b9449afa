/// Tells which two requests of one round may not go to the same practitioner.
struct ApartRequests: Sendable {
  private let others: [Int: [Int]]

  /// Asks every requirement whom it keeps apart.
  ///
  /// A rule looks from one of the two at the other, and it is enough that it binds either's request.
  ///
  /// - Complexity: linear in seekers and in the people whom requirements name.
  init(_ seekers: [Seeker], under rules: ResolvedRules, in context: MatchContext) {
    var rowsOfPerson: [PersonID: [Int]] = [:]
    for (row, seeker) in seekers.enumerated() {
      for person in seeker.identities { rowsOfPerson[person, default: []].append(row) }
    }
    var others: [Int: Set<Int>] = [:]
    let parts = rules.requirements.flatMap {
      ($0 as? RequirementOfOrganisations)?.parts ?? [($0, nil)]
    }
    for (row, seeker) in seekers.enumerated() {
      for (rule, organisation) in parts {
        for person in rule.peopleKeptApart(from: seeker, in: context) {
          for other in rowsOfPerson[person] ?? []
          where other != row
            && (organisation == nil || organisation == seeker.request.organisation
              || organisation == seekers[other].request.organisation)
          {
            others[row, default: []].insert(other)
            others[other, default: []].insert(row)
          }
        }
      }
    }
    self.others = others.mapValues { $0.sorted() }
  }

  /// Keeps pairs of rows apart that somebody states.
  init(_ pairs: [(Int, Int)]) {
    var others: [Int: Set<Int>] = [:]
    for (row, other) in pairs where row != other {
      others[row, default: []].insert(other)
      others[other, default: []].insert(row)
    }
    self.others = others.mapValues { $0.sorted() }
  }

  /// The pairs of rows that are kept apart, each once, in their order.
  var pairs: [(Int, Int)] {
    others.keys.sorted().flatMap { row in
      (others[row] ?? []).filter { $0 > row }.map { (row, $0) }
    }
  }

  /// Whether no two requests are kept apart.
  var isEmpty: Bool { others.isEmpty }

  /// Tells whether two rows may not share a practitioner.
  func areApart(_ row: Int, _ other: Int) -> Bool { others[row]?.contains(other) == true }

  /// The first pair of rows, in their order, that share a column and may not.
  func firstViolation(
    of pairs: [(row: Int, column: Int)]
  ) -> (first: Int, second: Int, column: Int)? {
    if others.isEmpty { return nil }
    var columnsOfRow: [Int: Set<Int>] = [:]
    for pair in pairs where others[pair.row] != nil {
      columnsOfRow[pair.row, default: []].insert(pair.column)
    }
    for pair in pairs {
      for other in others[pair.row] ?? []
      where other > pair.row && columnsOfRow[other]?.contains(pair.column) == true {
        return (pair.row, other, pair.column)
      }
    }
    return nil
  }
}
