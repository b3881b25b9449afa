import CoachingPool
import CoachingPoolSamples
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite(.enabled(if: getenv("COACHINGPOOL_FULL_COUNTS") != nil))
struct `The largest sample` {
  @Test func `has 20,000 practitioners, 100,000 requests and no fault`() throws {
    let size = try SampleSize(
      organisations: 46, practitioners: 20_000, executiveCoaches: 1_000, askers: 105_000)
    let sample = SamplePool.make(size)
    let requests = sample.screened().requests
    #expect(requests.count >= 100_000)
    #expect(sample.records.count { if case .practitioner = $0 { true } else { false } } >= 20_000)
    let records = sample.records + requests.map { .request($0) }
    #expect(RegisterRecords.faults(of: records, in: PoolState()).isEmpty)
  }
}
