internal import MatchingAlgorithms

/// A choice of places and who gets which, with its proof.
struct SupervisionSolution: Sendable {
  /// The supervisor of each column, by position in the field.
  let columns: [Int]
  /// What shows that nothing better is possible with these columns.
  let proof: RoundProof

  /// The value of each level.
  var values: [Int64] { proof.assignment.levelValues }

  /// The rows of each column, in order.
  var members: [[Int]] {
    var members = [[Int]](repeating: [], count: columns.count)
    for pair in proof.assignment.pairs { members[pair.column].append(pair.row) }
    return members
  }
}
