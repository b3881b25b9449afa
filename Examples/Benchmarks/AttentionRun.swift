import CoachingPool
import Instances

/// Measures how long it takes to list what waits in a pool of invented people, some months into a year.
struct AttentionRun {
  private let practitioners: Int

  /// `attention PRACTITIONERS`.
  init(_ words: [String]) throws {
    guard words.count == 1, let practitioners = Int(words[0]) else { throw Problem.Unknown() }
    self.practitioners = practitioners
  }

  /// The measurements as cells, with a semicolon between; the pool is made before the clock starts.
  func run() throws -> String {
    let (state, moment) = try LargePool.make(practitioners: practitioners)
    var items: [AttentionItem] = []
    let lists = (0..<11).map { _ in
      Stopwatch.time { items = state.attention(asOf: moment, for: nil) }.seconds * 1000
    }
    var alerts: [ConflictAlert] = []
    let conflicts = try (0..<3).map { _ in
      try Stopwatch.time { alerts = try state.conflictAlerts(at: moment, for: nil) }.seconds * 1000
    }
    return [
      "\(practitioners)", "\(state.practitioners.count)", "\(state.requests.count)",
      "\(state.invitations.values.count { $0.isOpen(at: moment) })",
      "\(state.engagements.count)", "\(state.engagements.values.count { $0.state.isLive })",
      "\(items.count)",
      Table.number(Statistics.median(lists) ?? 0), Table.number(lists.max() ?? 0),
      "\(alerts.count)", Table.number(Statistics.median(conflicts) ?? 0),
      Table.number(PeakMemory.megabytes()),
    ].joined(separator: ";")
  }
}
