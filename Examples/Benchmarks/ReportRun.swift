import CoachingPool
import CoachingPoolSamples
import Instances

/// Measures how long the raw results behind a report take of a large pool, and the report itself.
struct ReportRun {
  private let practitioners: Int

  /// `report PRACTITIONERS`.
  init(_ words: [String]) throws {
    guard words.count == 1, let practitioners = Int(words[0]) else { throw Problem.Unknown() }
    self.practitioners = practitioners
  }

  /// The measurements as cells, with a semicolon between; the pool is made before the clock starts.
  func run() throws -> String {
    var (state, moment) = try LargePool.make(practitioners: practitioners)
    state.apply(SampleMoney.make(for: state, at: moment).records.map { .put($0) })
    let made = state.zone.date(at: moment).adding(days: 1)
    guard let year = DateSpan(from: made.adding(years: -1), to: made) else {
      throw Problem.Unknown()
    }
    let cuts = ImpactDimension.allCases
    let terms = ImpactReportTerms(try ReleaseID("year"), over: year, trend: 0, made: made)
    let times = [
      try Stopwatch.time { _ = try state.impactFacts().counts(in: [year]) }.seconds,
      try Stopwatch.time { _ = try state.evaluationResults(over: year, by: cuts, asOf: made) }
        .seconds,
      try Stopwatch.time { _ = try state.goalResults(over: year, by: cuts, asOf: made) }.seconds,
      try Stopwatch.time {
        _ = try state.qualityResults(over: year, by: QualityResults.dimensions)
      }.seconds,
      try Stopwatch.time { _ = try state.moneyFigures(MoneyQuestion(over: year)) }.seconds,
      try Stopwatch.time { _ = try state.impactReport(terms) }.seconds,
    ]
    let cells =
      ["\(practitioners)", "\(state.engagements.count)", "\(state.sessions.count)"]
      + times.map(Table.number) + [Table.number(PeakMemory.megabytes())]
    return cells.joined(separator: ";")
  }
}
