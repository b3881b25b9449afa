import CoachingPool
import CoachingPoolInterchange
import CoachingPoolSamples

/// The files of a sample pool: what a coordinator would export after screening.
enum SampleFiles {
  /// The year in which the real pool began.
  static let seed: UInt64 = 2008

  /// Makes the files of a pool, with the requests of those whom screening cleared.
  static func make(_ sample: SamplePool) throws -> [ImportFile] {
    let state = PoolState(sample.records + sample.screened().requests.map { .request($0) })
    return PoolCSV.files(from: state)
      + [ImportFile(name: "pool.json", bytes: try sample.pool.encodedJSON())]
  }
}
