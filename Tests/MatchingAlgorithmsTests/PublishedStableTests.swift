import MatchingAlgorithms
import Testing

/// Stable matching problems whose answers are printed elsewhere, and counted here again.
@Suite("Published stable matchings") struct PublishedStableTests {
  static func small(_ rows: [[Int]], _ columns: [[Int]], _ capacities: [Int]? = nil)
    -> SmallStableInstances
  {
    SmallStableInstances(
      rows: rows.map { $0.map { [$0 - 1] } }, columns: columns.map { $0.map { [$0 - 1] } },
      capacities: capacities ?? columns.map { _ in 1 }, minimums: columns.map { _ in 0 })
  }

  /// Everybody gets a first, a second or a third choice.
  ///
  /// Gale and Shapley, *College admissions and the stability of marriage*, 1962, example 1.
  @Test func `the first example of Gale and Shapley has three stable matchings`() throws {
    let example = Self.small(
      [[1, 2, 3], [2, 3, 1], [3, 1, 2]], [[2, 3, 1], [3, 1, 2], [1, 2, 3]])
    #expect(Set(example.stableMatchings()) == [[0, 1, 2], [1, 2, 0], [2, 0, 1]])
    let instance = try example.instance()
    #expect(try StableMatching.solve(instance, proposing: .rows).columnOfRow == [0, 1, 2])
    #expect(try StableMatching.solve(instance, proposing: .columns).columnOfRow == [2, 0, 1])
  }

  /// Only one matching is stable, and nobody gets their first choice.
  ///
  /// Gale and Shapley 1962, example 2.
  @Test func `the second example of Gale and Shapley has one`() throws {
    let example = Self.small(
      [[1, 2, 3, 4], [1, 4, 3, 2], [2, 1, 3, 4], [4, 2, 3, 1]],
      [[4, 3, 1, 2], [2, 4, 1, 3], [4, 1, 2, 3], [3, 2, 1, 4]])
    #expect(example.stableMatchings() == [[2, 3, 0, 1]])
    for side in [ProposingSide.rows, .columns] {
      let matching = try StableMatching.solve(example.instance(), proposing: side)
      #expect(matching.columnOfRow == [2, 3, 0, 1])
    }
  }

  /// Nine matchings are stable; the extremes are printed in many places.
  ///
  /// It goes round as the example of McVitie and Wilson, *The stable marriage problem*,
  /// Communications of the ACM 14, 1971; the nine are counted here only in full runs.
  @Test func `the example of size eight has the extremes that are printed`() throws {
    let example = Self.small(
      [
        [5, 7, 1, 2, 6, 8, 4, 3], [2, 3, 7, 5, 4, 1, 8, 6], [8, 5, 1, 4, 6, 2, 3, 7],
        [3, 2, 7, 4, 1, 6, 8, 5], [7, 2, 5, 1, 3, 6, 8, 4], [1, 6, 7, 5, 8, 4, 2, 3],
        [2, 5, 7, 6, 3, 4, 8, 1], [3, 8, 4, 5, 7, 2, 6, 1],
      ],
      [
        [5, 3, 7, 6, 1, 2, 8, 4], [8, 6, 3, 5, 7, 2, 1, 4], [1, 5, 6, 2, 4, 8, 7, 3],
        [8, 7, 3, 2, 4, 1, 5, 6], [6, 4, 7, 3, 8, 1, 2, 5], [2, 8, 5, 4, 6, 3, 7, 1],
        [7, 5, 2, 1, 8, 6, 4, 3], [7, 4, 1, 5, 2, 3, 6, 8],
      ])
    let instance = try example.instance()
    let best = try StableMatching.solve(instance, proposing: .rows)
    let worst = try StableMatching.solve(instance, proposing: .columns)
    #expect(best.columnOfRow.map { ($0 ?? -1) + 1 } == [5, 3, 8, 6, 7, 1, 2, 4])
    #expect(worst.columnOfRow.map { ($0 ?? -1) + 1 } == [3, 6, 2, 8, 1, 5, 7, 4])
    if TestCounts.isFull { #expect(example.stableMatchings().count == 9) }
  }

  /// Serving as many as possible needs luck where lists are tied.
  ///
  /// The smallest case of Manlove, Irving, Iwama, Miyazaki and Morita, *Hard variants of stable
  /// marriage*, Theoretical Computer Science 276, 2002: weakly stable matchings of sizes 1 and 2.
  @Test func `weakly stable matchings may serve different numbers of rows`() throws {
    let tied = SmallStableInstances(
      rows: [[[0], [1]], [[0]]], columns: [[[0, 1]], [[0]]], capacities: [1, 1], minimums: [0, 0])
    #expect(Set(tied.stableMatchings().map { $0.count { $0 != nil } }) == [1, 2])
    let sizes = try (0..<20).map { seed in
      try StableMatching.solve(
        tied.instance(), proposing: .rows, lottery: Lottery(seed: seed)
      ).servedCount
    }
    #expect(Set(sizes) == [1, 2])
  }
}
