extension RoundCertificate {
  /// Lists positions that do not exist and branches that hang together in no tree, as sentences.
  ///
  /// Without such faults the certificate can be put beside a graph with these counts.
  /// - Complexity: linear.
  package func misfits(rows: Int, columns: Int, quotas: Int) -> [String] {
    var check = Misfits(rows: rows, columns: columns, quotas: quotas)
    check.look(result, "the result")
    check.look(forbidden, "the result")
    var parents = [Int](repeating: 0, count: branches.count)
    for (index, branch) in branches.enumerated() {
      switch branch {
      case .solved(let solution): check.look(solution, "branch \(index)")
      case .impossible(let asking, let limits):
        for bound in asking + limits { check.look(bound, "branch \(index)") }
      case .split(let split):
        check.look(
          [
            .init(row: split.first, column: split.column),
            .init(row: split.second, column: split.column),
          ], "branch \(index)")
        for child in [split.withoutFirst, split.withoutSecond] {
          // Children come later, so that no branch can hold itself.
          if child > index, child < branches.count {
            parents[child] += 1
          } else {
            check.found.append("Branch \(index) has branch \(child), which is none after it.")
          }
        }
      }
    }
    for (index, count) in parents.enumerated() where count != (index == 0 ? 0 : 1) {
      check.found.append("Branch \(index) belongs to \(count) branches.")
    }
    return check.found
  }

  private struct Misfits {
    let rows: Int
    let columns: Int
    let quotas: Int
    var found: [String] = []

    mutating func look(_ solution: Solution, _ place: String) { look(solution.pairs, place) }

    mutating func look(_ pairs: [Pair], _ place: String) {
      for pair in pairs
      where !(0..<rows).contains(pair.row) || !(0..<columns).contains(pair.column) {
        found.append(
          "In \(place), row \(pair.row) and column \(pair.column) are not both there.")
      }
    }

    mutating func look(_ bound: Bound, _ place: String) {
      switch bound {
      case .minimum(let column), .capacity(let column):
        look([.init(row: 0, column: column)], place)
      case .demand(let row): look([.init(row: row, column: 0)], place)
      case .forced(let pair), .pair(let pair): look([pair], place)
      case .atLeast(let quota), .atMost(let quota):
        if !(0..<quotas).contains(quota) {
          found.append("In \(place), quota \(quota) is not there.")
        }
      }
    }
  }
}
