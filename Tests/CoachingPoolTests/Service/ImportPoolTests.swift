import Testing

@testable import CoachingPool

@Suite struct `Importing a whole pool` {
  @Test func `takes every record into an empty pool in one step`() throws {
    let decision = try decide(ImportPool(theSmallPool), PoolState(), context(.system))
    #expect(decision.outcome == theSmallPool.count)
    #expect(decision.changes == theSmallPool.map { .put($0) })
    #expect(try decide(ImportPool([]), PoolState(), context(.system)).changes.isEmpty)
  }

  @Test func `is for whoever runs the store, and for an empty pool alone`() {
    for role in Role.allCases where role != .system {
      #expect(
        refusals(ImportPool(theSmallPool), PoolState(), context(role)) == [.notThisRolesCommand])
    }
    #expect(
      refusals(ImportPool([]), PoolState(theSmallPool.suffix(1)), context(.system))
        == [.poolNotEmpty])
  }

  @Test func `refuses two records of one key, whatever else it accepts`() {
    let command = [theSmallPool[0]] + theSmallPool
    for accepts in [true, false] {
      #expect(
        refusals(ImportPool(command, acceptsFaults: accepts), PoolState(), context(.system))
          .contains(.duplicate))
    }
    let pools = ["a", "b"].map {
      Record.pool(Pool(id: PoolID(unchecked: $0), names: [Dated("Pool")]))
    }
    #expect(
      refusals(ImportPool(pools, acceptsFaults: true), PoolState(), context(.system))
        == [.contradiction])
  }

  @Test func `refuses what names what is not there, unless that is accepted`() throws {
    let lone = theSmallPool.filter { $0.key.kind == .practitioner }
    #expect(!lone.isEmpty)
    #expect(
      refusals(ImportPool(lone), PoolState(), context(.system)).contains(.danglingReference))
    let taken = try decide(
      ImportPool(lone, acceptsFaults: true), PoolState(), context(.system))
    #expect(taken.outcome == lone.count)
  }
}
