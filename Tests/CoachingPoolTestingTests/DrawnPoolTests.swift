import CoachingPool
import CoachingPoolTesting
import Testing

@Suite("A drawn pool")
struct DrawnPoolTests {
  let pools = (1...UInt64(TestCounts.of(20, full: 500))).map { DrawnPool(seed: $0) }

  @Test func `holds records without a fault`() {
    for pool in pools {
      let faults = RegisterRecords.faults(of: pool.records, in: PoolState())
      #expect(faults.map(\.description) == [], "\(pool)")
    }
  }

  @Test func `is the same for the same seed and another for another`() {
    #expect(DrawnPool(seed: 7) == DrawnPool(seed: 7))
    #expect(DrawnPool(seed: 7).records != DrawnPool(seed: 8).records)
  }

  @Test func `is small and rich`() throws {
    var removing: Set<RuleName> = []
    var causes = (served: 0, crowded: 0, branched: 0)
    for pool in pools {
      #expect((10...30).contains(pool.state.people.count))
      let round = try MatchingRound.run(on: pool.state, at: pool.now)
      causes.served += round.matches.count
      causes.branched += round.proof.branchCount > 1 ? 1 : 0
      for request in round.unmatched {
        removing.formUnion(request.removals.filter { $0.alone > 0 }.map(\.rule))
        if case .tooFewPlaces = request.cause { causes.crowded += 1 }
      }
    }
    #expect(causes.served > 0 && causes.crowded > 0 && causes.branched > 0, "\(causes)")
    #expect(
      removing.isSuperset(of: [
        "practitionerOffersTheKind", "provisionIsAsAsked", "practitionerHasAPlaceFree",
        "theyShareALanguage", "individualMayBeOfferedThem",
      ]), "\(removing.sorted())")
  }
}
