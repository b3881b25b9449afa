/// Tells what the t-th chosen pair, t from 1, is worth to its row, its column and its quotas.
///
/// It never rises with t, which makes the problem one of convex costs. A unit of the first level
/// counts each requirement that is met, if the graph has any.
struct PlaceRewards<Code: WeightCode>: Sendable {
  let values: LevelValues
  let code: Code
  /// The position of the objective's first level among the code's.
  let shift: Int
  private let requirement: Code.Weight

  init(_ values: LevelValues, code: Code) {
    self.values = values
    self.code = code
    shift = values.graph.hasRequirements ? 1 : 0
    requirement = shift == 1 ? code.weight(1, level: 0) : .zero
  }

  /// What a row's first column is worth beside the pair; further ones are worth nothing more.
  func ofFirstPlace(row: Int) -> Code.Weight {
    guard values.graph.demand(ofRow: row) > 1 else { return .zero }
    var worth = Code.Weight.zero
    for level in values.levels.indices {
      worth += code.weight(values.firstPlaceWorth(level, row: row), level: level + shift)
    }
    return worth
  }

  /// What a column's t-th row is worth beside the pair.
  func ofPlace(_ t: Int, column: Int) -> Code.Weight {
    var worth = t <= values.graph.minimum(ofColumn: column) ? requirement : .zero
    for (level, objective) in values.levels.enumerated() {
      if case .balance(let loads) = objective.kind {
        let price = Int64(loads?[column] ?? 0) + Int64(t - 1)
        worth -= code.weight(price, level: level + shift)
      }
    }
    return worth
  }

  /// What a quota's t-th pair is worth.
  func ofPair(_ t: Int, quota: Int) -> Code.Weight {
    t <= values.graph.quotas[quota].atLeast ? requirement : .zero
  }

  /// What each edge is worth by itself, a unit of the requirements for a forced one.
  func ofEdges() -> [Code.Weight] {
    var worths = values.weights(code, shift: shift)
    for edge in values.graph.forcedEdges { worths[edge] += requirement }
    return worths
  }

  /// Whether the price of a column's place depends on how many are taken beyond the minimum.
  var hasBalance: Bool { values.hasBalance }
}

extension LevelValues {
  /// Whether a level prices each further place of a column.
  var hasBalance: Bool {
    levels.contains { if case .balance = $0.kind { true } else { false } }
  }
}
