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
  @Test func `has 20,000 practitioners and 100,000 requests and is made within ten seconds`() throws
  {
    let size = try SampleSize(
      organisations: 46, practitioners: 20_000, executiveCoaches: 1_000, askers: 105_000)
    let clock = ContinuousClock()
    var made: SamplePool?
    let time = clock.measure { made = SamplePool.make(size) }
    let sample = try #require(made)
    let requests = sample.screened().requests
    #expect(requests.count >= 100_000)
    #if !DEBUG
      #expect(time < .seconds(10), "\(time)")
    #else
      _ = time
    #endif
    let records = sample.records + requests.map { .request($0) }
    #expect(RegisterRecords.faults(of: records, in: PoolState()).isEmpty)
  }
}
