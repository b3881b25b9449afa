import CoachingPool
import CoachingPoolSamples
import Testing

/// The sample of the seeds' size, made once for all suites.
enum Shared {
  static let sample = SamplePool.make()
  static let state = PoolState(sample.records)
  static let screening = sample.screened()
}

@Suite struct `A sample of a seed` {
  @Test func `is the same each time`() {
    let again = SamplePool.make(.small)
    let small = SamplePool.make(.small)
    #expect(again.records == small.records)
    #expect(again.askers == small.askers)
    #expect(again.screened().requests == small.screened().requests)
  }

  @Test func `is the same on every machine`() {
    let small = SamplePool.make(.small)
    #expect(Digest.of(small) == 13_483_383_977_775_889_783)
  }

  @Test func `differs from that of another seed`() {
    let other = SamplePool.make(.small, seed: 2009)
    let small = SamplePool.make(.small)
    #expect(other.records != small.records)
    #expect(other.askers != small.askers)
  }

  @Test func `keeps organisations and practitioners when more people ask`() throws {
    let few = SamplePool.make(.small)
    let many = SamplePool.make(
      try SampleSize(organisations: 6, practitioners: 24, executiveCoaches: 4, askers: 90))
    let before = PoolState(few.records)
    let after = PoolState(many.records)
    #expect(few.askers == Array(many.askers.prefix(30)))
    #expect(before.organisations.values == after.organisations.values)
    #expect(before.memberships.values == after.memberships.values)
    #expect(before.practitioners.values == after.practitioners.values)
    for person in before.people.values { #expect(after.people[person.id] == person) }
  }

  @Test(arguments: [1, 2, 3, 2008, UInt64.max] as [UInt64])
  func `has no fault`(seed: UInt64) {
    let sample = SamplePool.make(.small, seed: seed)
    let requests = sample.screened().requests.map { Record.request($0) }
    #expect(RegisterRecords.faults(of: sample.records + requests, in: PoolState()).isEmpty)
  }

  @Test(arguments: ["0001-01-01", "2024-02-29", "2100-12-31", "9999-12-31"])
  func `has no fault on any day`(day: String) throws {
    let sample = SamplePool.make(.small, asOf: try #require(CivilDate(day)))
    let requests = sample.screened().requests.map { Record.request($0) }
    #expect(RegisterRecords.faults(of: sample.records + requests, in: PoolState()).isEmpty)
  }
}

@Suite struct `A sample's size` {
  @Test func `is refused with every number outside its range`() {
    #expect {
      try SampleSize(organisations: 0, practitioners: 20_001, executiveCoaches: -1, askers: 5)
    } throws: { error in
      (error as? SampleSizeError)?.faults.map(\.name)
        == ["organisations", "practitioners", "executiveCoaches"]
    }
  }

  @Test func `may be as small as it gets`() throws {
    let sample = SamplePool.make(
      try SampleSize(organisations: 6, practitioners: 1, executiveCoaches: 0, askers: 0))
    #expect(RegisterRecords.faults(of: sample.records, in: PoolState()).isEmpty)
    #expect(PoolState(sample.records).practitioners.count == 1)
  }
}
