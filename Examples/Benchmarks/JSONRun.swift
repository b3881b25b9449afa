import CoachingPool
import Foundation
import Instances

/// Measures how fast the records of a pool of invented people are written to their stored form and read back.
///
/// Each record is a change of its own, as in a journal. Foundation's `JSONSerialization` reads and writes the
/// same bytes beside it; it makes no records of them.
struct JSONRun {
  private let count: Int

  /// `json RECORDS`.
  init(_ words: [String]) throws {
    guard words.count == 1, let count = Int(words[0]), count > 0 else { throw Problem.Unknown() }
    self.count = count
  }

  /// The measurements as cells, with a semicolon between; the records are made before the clock starts.
  func run() throws -> String {
    let changes = try self.changes()
    let lines = try changes.map { try $0.encoded() }
    let bytes = lines.reduce(0) { $0 + $1.count }
    for (line, change) in zip(lines, changes) {
      guard try Change(bytes: line) == change else { throw Problem.Unknown() }
    }
    var speeds: [[Double]] = [[], [], [], []]
    let data = lines.map { Data($0) }
    for _ in 0..<5 {
      let (sum, encoding) = try Stopwatch.processorTime {
        try changes.reduce(0) { $0 + (try $1.encoded().count) }
      }
      guard sum == bytes else { throw Problem.Unknown() }
      let (_, decoding) = try Stopwatch.processorTime {
        for line in lines { _ = try Change(bytes: line) }
      }
      var objects: [Any] = []
      objects.reserveCapacity(data.count)
      let (_, reading) = try Stopwatch.processorTime {
        for line in data { objects.append(try JSONSerialization.jsonObject(with: line)) }
      }
      let (_, writing) = try Stopwatch.processorTime {
        for object in objects { _ = try JSONSerialization.data(withJSONObject: object) }
      }
      for (index, seconds) in [encoding, decoding, writing, reading].enumerated() {
        speeds[index].append(Double(bytes) / 1_000_000 / seconds)
      }
    }
    return
      (["\(changes.count)", Table.number(Double(bytes) / 1_000_000)]
      + speeds.map { Table.number(Statistics.median($0) ?? 0) }).joined(separator: ";")
  }

  /// The pool's records, over and over, until there are enough.
  private func changes() throws -> [Change] {
    let records = try LargePool.make(practitioners: 300).0.records
    return (0..<count).map { .put(records[$0 % records.count]) }
  }
}
