/// Hides what a policy hides of a table, and then what would follow from the totals.
///
/// The secondary algorithm, deterministic: again and again, for each line (row, column, higher total)
/// that has a published total and exactly one hidden cell, hide the smallest shown cell of it that is
/// not 0, ties by lower row and then lower column; if there is none, hide the total; until there is
/// no such line. Whether that was enough is for the audit to say.
///
/// Source: domain section 12.3; rule A41.
struct SuppressionPass {
  private let table: RawTable
  private let policy: DisclosurePolicy
  private(set) var isHidden: [Bool]
  private(set) var order: [(number: Int, ground: Suppression.Ground)] = []

  /// Hides all that is to be hidden.
  init(_ table: RawTable, _ policy: DisclosurePolicy) {
    self.table = table
    self.policy = policy
    isHidden = [Bool](repeating: false, count: table.shape.placeCount)
    for number in isHidden.indices where policy.hides(table.counts[number]) {
      hide(number, .primary)
    }
    let sums = table.sums
    if policy.zeros == .shownUnlessAllInOneCell {
      for sum in sums where tellsOfAll(sum) {
        for part in sum.parts { hide(part, .allInOneCell) }
      }
    }
    if policy.suppressesSecondary { hideSecondary(sums) }
  }

  private mutating func hide(_ number: Int, _ ground: Suppression.Ground) {
    guard table.isPrinted[number], !isHidden[number] else { return }
    isHidden[number] = true
    order.append((number, ground))
  }

  /// Whether all people of a line stand in one of its cells, which not everybody knows.
  private func tellsOfAll(_ sum: TableSum) -> Bool {
    let direction = sum.isAlongRow ? table.columns : table.rows
    guard sum.parts.count > 1, direction?.isCommonKnowledge == false else { return false }
    return sum.parts.count { table.counts[$0] > 0 } == 1
  }

  private mutating func hideSecondary(_ sums: [TableSum]) {
    var isDone = false
    while !isDone {
      isDone = true
      for sum in sums where table.isPrinted[sum.total] {
        let hidden = sum.parts.count { isHidden[$0] }
        // A hidden total whose cells are all shown is their sum: the same case from the other side.
        guard isHidden[sum.total] ? hidden == 0 : hidden == 1 else { continue }
        if let smallest = smallestShown(of: sum) {
          hide(smallest, .secondary)
          isDone = false
        } else if !isHidden[sum.total] {
          hide(sum.total, .secondary)
          isDone = false
        }
      }
    }
  }

  private func smallestShown(of sum: TableSum) -> Int? {
    sum.parts.filter { !isHidden[$0] && table.counts[$0] > 0 }
      .min { (table.counts[$0], $0) < (table.counts[$1], $1) }
  }
}
