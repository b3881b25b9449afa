import CoachingPool
import CoachingPoolSamples
import Instances

/// Measures rounds and shortlists on pools of invented people, from their records to the checked answer.
struct PoolRun {
  /// What is measured.
  enum Task: String {
    case round
    case shortlist
  }

  private let task: Task
  private let requests: Int
  private let practitioners: Int

  /// `round REQUESTS PRACTITIONERS` or `shortlist REQUESTS PRACTITIONERS`.
  init(_ words: [String]) throws {
    guard words.count == 3, let task = Task(rawValue: words[0]), let requests = Int(words[1]),
      let practitioners = Int(words[2])
    else { throw Problem.Unknown() }
    self.task = task
    self.requests = requests
    self.practitioners = practitioners
  }

  /// The measurements as cells, with a semicolon between.
  func run() throws -> String {
    // Somewhat more ask, since some are pointed elsewhere.
    let size = try SampleSize(
      organisations: 46, practitioners: practitioners,
      executiveCoaches: min(1000, practitioners / 15), askers: requests * 11 / 10)
    let sample = SamplePool.make(size)
    let asked = sample.screened().requests.prefix(requests)
    let state = PoolState(sample.records + asked.map { .request($0) })
    switch task {
    case .round: return try round(state, sample.now)
    case .shortlist: return try shortlist(state, asked.map(\.id), sample.now)
    }
  }

  private func round(_ state: PoolState, _ now: Instant) throws -> String {
    let (round, seconds) = try Stopwatch.time { try MatchingRound.run(on: state, at: now) }
    let memory = PeakMemory.megabytes()
    let (violations, checking) = Stopwatch.time { round.proof.violations() }
    guard violations.isEmpty else { throw Uncertified(violations: violations) }
    return [
      "\(round.requestCount)", "\(state.practitioners.count)", "\(round.eligiblePairCount)",
      "\(round.matches.count)", round.proof.passCount.map { "\($0)" } ?? "kept",
      Table.number(seconds), Table.number(checking), Table.number(memory),
    ].joined(separator: ";")
  }

  private func shortlist(
    _ state: PoolState, _ requests: [RequestID], _ now: Instant
  ) throws -> String {
    let (shortlister, preparing) = try Stopwatch.time { try Shortlister(state, at: now) }
    var times: [Double] = []
    for request in requests {
      let (list, seconds) = try Stopwatch.time { try shortlister.shortlist(for: request) }
      guard list.entries.allSatisfy(\.judgement.isEligible) else { throw Problem.Unknown() }
      times.append(seconds * 1000)
    }
    return [
      "\(requests.count)", "\(state.practitioners.count)", Table.number(preparing),
      Table.number(Statistics.median(times) ?? 0),
      Table.number(Statistics.percentile(99, times) ?? 0),
      Table.number(PeakMemory.megabytes()),
    ].joined(separator: ";")
  }

  struct Uncertified: Error, CustomStringConvertible {
    let violations: [String]
    var description: String { violations.prefix(3).joined(separator: " ") }
  }
}
