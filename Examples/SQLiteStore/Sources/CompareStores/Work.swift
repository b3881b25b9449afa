import CoachingPool
import Foundation

/// What a process of its own does, and answers with one line.
struct Work {
  let kind: StoreKind
  let path: String
  /// How many records to write; `nil` to open what is there.
  let count: Int?

  /// What was measured.
  struct Measurement {
    var records = 0
    var opening = 0.0
    /// Of the processors, in seconds; other programs change it less than they do the time that goes by.
    var working = 0.0
    var megabytes = 0.0
    var commits = (median: 0.0, highest: 0.0)

    var line: String {
      "\(records) \(opening) \(working) \(megabytes) \(commits.median) \(commits.highest)"
    }

    init() {}

    init?(line: some StringProtocol) {
      let numbers = line.split(separator: " ").compactMap { Double($0) }
      guard numbers.count == 6 else { return nil }
      records = Int(numbers[0])
      opening = numbers[1]
      working = numbers[2]
      megabytes = numbers[3]
      commits = (numbers[4], numbers[5])
    }
  }

  init(kind: StoreKind, path: String, count: Int?) {
    self.kind = kind
    self.path = path
    self.count = count
  }

  /// `KIND PATH RECORDS` writes, and `KIND PATH` opens and commits.
  init?(_ words: [String]) {
    guard 2...3 ~= words.count, let kind = StoreKind(rawValue: words[0]) else { return nil }
    self.kind = kind
    path = words[1]
    count = words.count == 3 ? Int(words[2]) : nil
    if words.count == 3, count == nil { return nil }
  }

  var words: [String] { [kind.rawValue, path] + (count.map { ["\($0)"] } ?? []) }

  func run() async throws -> Measurement {
    var measured = Measurement()
    if let count {
      try await kind.write(count, to: path)
      return measured
    }
    let before = ProcessUse.processorSeconds()
    let start = ContinuousClock.now
    let store = try kind.open(path)
    let state = try await store.snapshot()
    measured.opening = (ContinuousClock.now - start) / .seconds(1)
    measured.working = ProcessUse.processorSeconds() - before
    measured.megabytes = PeakMemory.megabytes()
    measured.records = state.sessions.count
    measured.commits = try await Self.commit(to: store, from: state.revision)
    return measured
  }

  /// Puts one session after the other, each in a commit of its own, for a thousand commits.
  private static func commit(
    to store: any PoolStore, from revision: Revision
  ) async throws -> (median: Double, highest: Double) {
    var base = revision
    var times: [Double] = []
    for number in 0..<1000 {
      let commit = try Sessions.commit([.put(try Sessions.session(number))], on: base)
      let start = ContinuousClock.now
      _ = try await store.commit(commit)
      times.append((ContinuousClock.now - start) / .milliseconds(1))
      base = base.next
    }
    times.sort()
    return (times[times.count / 2], times[times.count * 99 / 100])
  }
}
