internal import MatchingAlgorithms

/// Both sides' rankings as lists of rows and columns, without the pairs that are not possible.
struct RankedLists: Sendable {
  private let rows: [[[Int]]]
  private let columns: [[[Int]]]
  private let places: [Int]
  private let rowKeys: [UInt64]
  private let columnKeys: [UInt64]
  private let columnOfPractitioner: [PractitionerID: Int]
  /// Pairs that each side listed and a requirement keeps apart.
  let refused: [PairJudgement]

  init(
    _ requests: [RequestRanking], _ practitioners: [PractitionerRanking], _ field: MatchField,
    _ rules: ResolvedRules
  ) {
    var rows = [[[Int]]](repeating: [], count: field.seekers.count)
    var columns = [[[Int]]](repeating: [], count: field.candidates.count)
    for ranking in requests {
      guard let row = field.row(of: ranking.owner) else { continue }
      rows[row] = ranking.groups.reveal().map { $0.compactMap(field.column) }
    }
    for ranking in practitioners {
      guard let column = field.column(of: ranking.owner) else { continue }
      columns[column] = ranking.groups.reveal().map { $0.compactMap(field.row) }
    }
    let listedByColumn = columns.map { Set($0.joined()) }
    let listedByRow = rows.map { Set($0.joined()) }
    var refused: [PairJudgement] = []
    var possible = Set<Int>()
    for row in rows.indices {
      for column in rows[row].joined() where listedByColumn[column].contains(row) {
        let judgement = rules.judge(
          field.candidates[column], for: field.seekers[row], in: field.context)
        if judgement.isEligible {
          possible.insert(row * columns.count + column)
        } else {
          refused.append(judgement)
        }
      }
    }
    let count = columns.count
    self.rows = rows.enumerated().map { row, groups in
      groups.map { $0.filter { possible.contains(row * count + $0) } }
    }
    self.columns = columns.enumerated().map { column, groups in
      groups.map {
        $0.filter { listedByRow[$0].contains(column) && possible.contains($0 * count + column) }
      }
    }
    self.refused = refused.sorted { ($0.request, $0.practitioner) < ($1.request, $1.practitioner) }
    places = field.candidates.map(\.freePlaces)
    rowKeys = field.seekers.map(\.request.id.tableHash)
    columnKeys = field.candidates.map(\.practitioner.id.tableHash)
    columnOfPractitioner = Dictionary(
      field.candidates.enumerated().map { ($1.practitioner.id, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  func instance(
    minimums: [RoundConstraints.Minimum]
  ) throws(MatchingError) -> StableInstance {
    var least = [Int](repeating: 0, count: places.count)
    for minimum in minimums {
      columnOfPractitioner[minimum.practitioner].map { least[$0] = minimum.least }
    }
    return try StableInstance(
      rows: PreferenceLists(tied: rows), columns: PreferenceLists(tied: columns),
      capacities: places, minimums: least)
  }

  func lottery(seed: UInt64) -> Lottery {
    Lottery(seed: seed, rowKeys: rowKeys, columnKeys: columnKeys)
  }
}
