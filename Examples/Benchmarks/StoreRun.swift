import CoachingPool
import CoachingPoolFileStore
import Foundation
import Instances

/// Measures how long a pool in a folder takes to be written, opened, committed to and compacted.
///
/// It is written by one process and opened by another, so that the memory is that of opening.
struct StoreRun {
  private let path: String
  /// How many records to write; `nil` to open what is there.
  private let count: Int?

  /// `store PATH RECORDS` writes, and `store PATH` opens, commits and compacts.
  init(_ words: [String]) throws {
    guard let path = words.first, words.count <= 2 else { throw Problem.Unknown() }
    self.path = path
    count = words.count == 2 ? Int(words[1]) : nil
    if words.count == 2, count ?? 0 <= 0 { throw Problem.Unknown() }
  }

  /// The measurements as cells, with a semicolon between.
  func run() throws -> String {
    if let count { return try write(count) }
    let bytes = try FileManager.default.attributesOfItem(atPath: path + "/pool.journal")[.size]
    let (store, opening) = try Stopwatch.time { try FileStore.open(at: path) }
    let peak = PeakMemory.megabytes()
    let commits = try wait { try await Self.commit(to: store) }
    let (_, compacting) = try Stopwatch.time { try wait { try await store.compact() } }
    try wait { try await store.close() }
    return [
      "\(store.report.records)", Table.number(Double((bytes as? Int) ?? 0) / 1_000_000),
      Table.number(opening), Table.number(peak),
      Table.number((Statistics.median(commits) ?? 0) * 1000),
      Table.number((Statistics.percentile(99, commits) ?? 0) * 1000), Table.number(compacting),
    ].joined(separator: ";")
  }

  private func write(_ count: Int) throws -> String {
    let (_, seconds) = try Stopwatch.time {
      let store = try FileStore.create(at: path, durability: .none)
      try wait {
        var base = Revision.empty
        for start in stride(from: 0, to: count, by: 10_000) {
          let changes = (start..<min(start + 10_000, count)).map { Change.put(Self.session($0)) }
          _ = try await store.commit(Self.commit(changes, on: base))
          base = base.next
        }
        try await store.compact()
        try await store.close()
      }
    }
    return "\(count);\(Table.number(seconds))"
  }

  private static func commit(to store: FileStore) async throws -> [Double] {
    var times: [Double] = []
    var base = try await store.snapshot().revision
    for number in 0..<1000 {
      let commit = commit([.put(session(number))], on: base)
      let start = ContinuousClock.now
      _ = try await store.commit(commit)
      let taken = (ContinuousClock.now - start).components
      times.append(Double(taken.seconds) + Double(taken.attoseconds) / 1e18)
      base = base.next
    }
    return times
  }

  private static func commit(_ changes: [Change], on base: Revision) -> Commit {
    Commit(
      base: base, instant: Instant(secondsSince1970: 1_790_000_000), actor: nil, role: .system,
      command: "registerRecords", policyVersion: .first,
      idempotencyKey: IdempotencyKey(unchecked: "try-\(base)"), changes: changes)
  }

  private static func session(_ number: Int) -> Record {
    let start = Instant(secondsSince1970: 1_700_000_000 + number * 3600)
    return .session(
      Session(
        id: SessionID(unchecked: "session-\(number)"),
        engagement: EngagementID(unchecked: "engagement-\(number / 5)"), kind: .session,
        state: .held, held: SessionTime(start, minutes: 60), mode: .video,
        attendance: Attendance(expected: [PersonID(unchecked: "person-\(number / 5)")])))
  }

  /// Waits for what is asynchronous, in a program that does one thing after the other.
  private func wait<Value: Sendable>(
    _ work: @escaping @Sendable () async throws -> Value
  ) throws -> Value {
    let done = DispatchSemaphore(value: 0)
    let answer = Answer<Value>()
    Task {
      do { answer.result = .success(try await work()) } catch { answer.result = .failure(error) }
      done.signal()
    }
    done.wait()
    guard let result = answer.result else { throw Problem.Unknown() }
    return try result.get()
  }

  /// Is written before the semaphore is raised and read after it.
  private final class Answer<Value: Sendable>: @unchecked Sendable {
    var result: Result<Value, any Error>?
  }
}
