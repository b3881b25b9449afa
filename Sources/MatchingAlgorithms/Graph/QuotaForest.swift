/// The quotas of one side as a forest: which quota holds which, and which holds each member.
struct QuotaForest: Sendable {
  /// For each quota of the graph the smallest other one that holds it, or -1.
  private(set) var parents: [Int]
  /// For each member the smallest quota that holds it, or -1.
  private(set) var innermost: [Int]
  /// The quotas of this side, larger ones first.
  let quotas: [Int]
  /// The first pair of quotas found to cross, for each quota that crosses an earlier one.
  private(set) var crossings: [(Int, Int)] = []

  /// Orders the quotas of a side, whose members have been found to exist once each.
  ///
  /// Taken from the largest to the smallest, a quota fits if all its members lie in the same
  /// smallest quota so far. Complexity: linear in the members, with the depth at a crossing.
  init(_ all: [Quota], side: Quota.Side, memberCount: Int) {
    parents = Array(repeating: -1, count: all.count)
    innermost = Array(repeating: -1, count: memberCount)
    quotas = all.indices.filter { all[$0].side == side }
      .sorted { Self.rank(all, $0) < Self.rank(all, $1) }
    for quota in quotas {
      guard let first = all[quota].members.first else { continue }
      let holder = innermost[first]
      if let other = all[quota].members.first(where: { innermost[$0] != holder }) {
        crossings.append((quota, crossed(holder, innermost[other])))
        continue
      }
      parents[quota] = holder
      for member in all[quota].members { innermost[member] = quota }
    }
  }

  /// Orders quotas by size, and equal ones by their bounds, so that their numbers hardly matter.
  private static func rank(_ all: [Quota], _ quota: Int) -> (Int, Int, Int, Int) {
    (-all[quota].members.count, all[quota].atLeast, all[quota].atMost ?? .max, quota)
  }

  /// Of two different smallest quotas the one that does not hold the other.
  private func crossed(_ one: Int, _ other: Int) -> Int {
    var ancestor = other
    while ancestor >= 0, ancestor != one { ancestor = parents[ancestor] }
    return ancestor == one ? other : one
  }
}
