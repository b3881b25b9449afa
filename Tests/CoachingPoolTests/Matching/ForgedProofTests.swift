import MatchingAlgorithms
import Testing

@testable import CoachingPool

@Suite struct `A proof that was forged` {
  /// A round that is best without one of its pairs, called the best of all.
  @Test func `does not pass by forbidding a better pair in silence`() throws {
    var forged = 0
    for seed in 0..<40 {
      let state = PoolState(drawnPool(UInt64(seed), [.peopleServed, .totalFit]))
      let round = try MatchingRound.run(on: state, at: now)
      guard let match = round.matches.first,
        let row = round.field.row(of: match.request),
        let column = round.field.column(of: match.practitioner)
      else { continue }
      let pair = BipartiteGraph.Pair(row: row, column: column)
      let worse = try LexicographicAssignment.solve(
        round.proof.graph.forbidding([pair]), maximising: round.proof.levels)
      guard worse.levelValues != round.proof.assignment.levelValues else { continue }
      let tree = RoundTree(
        nodes: [.init(forbidden: [], outcome: .solved(worse))],
        best: .init(forbidden: [pair], assignment: worse))
      let proof = try #require(
        RoundProof(
          round.proof.graph, tree, round.proof.levels, keepingApart: round.proof.apart))
      #expect(!proof.violations().isEmpty, "seed \(seed)")
      forged += 1
    }
    #expect(forged > 10)
  }
}
