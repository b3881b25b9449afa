/// Lists, without solving anything, what keeps a claimed matching from being stable.
///
/// It shares no code with the solver, reads nothing but the lists and the places, and takes any
/// claim. A row and a column *block* a matching if they list each other, the row strictly prefers the
/// column to the one it is given, and the column has a free place or strictly prefers the row to the
/// least wanted of its rows. Whoever is given nobody prefers everybody listed, and so does whoever is
/// given somebody who is not listed.
///
/// Source: Gale and Shapley 1962; with ties, Irving, *Stable marriage and indifference*, Discrete
/// Applied Mathematics 48, 1994.
public enum BlockingPairs: Sendable {
  /// Lists every impossible or unacceptable pair, every overfilled column and every blocking pair.
  ///
  /// - Parameters:
  ///   - columnOfRow: The claim: a column for each row, `nil` for none; any content is allowed.
  ///   - instance: Both sides' lists and the places.
  /// - Returns: All violations, none if the matching is (weakly) stable: first those of rows, then
  ///   column by column, by ascending index. If the claim has a wrong number of entries, only that.
  /// - Complexity: linear in rows, columns, pairs and what is found.
  public static func list(
    of columnOfRow: [Int?], in instance: StableInstance
  ) -> [StabilityViolation] {
    var found: [StabilityViolation] = []
    BlockingPairScan(columnOfRow, instance) { found.append($0) }
    return found
  }

  /// Counts what `list` would list, without holding it.
  ///
  /// - Complexity: linear in rows, columns and pairs.
  public static func count(of columnOfRow: [Int?], in instance: StableInstance) -> Int {
    var count = 0
    BlockingPairScan(columnOfRow, instance) { _ in count += 1 }
    return count
  }
}
