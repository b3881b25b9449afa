import CoachingPool
import Instances

/// Measures how long a table is prepared and audited before it is released or refused.
struct DisclosureRun {
  private let policy: DisclosurePolicy
  private let rows: Int
  private let columns: Int

  /// `disclosure POLICY ROWS COLUMNS`.
  init(_ words: [String]) throws {
    guard words.count == 3, let rows = Int(words[1]), let columns = Int(words[2]), rows > 0,
      columns > 0,
      let policy = DisclosurePolicy.standard.first(where: { $0.name == words[0] })
    else { throw Problem.Unknown() }
    self.policy = policy
    self.rows = rows
    self.columns = columns
  }

  /// The measurements as cells, with a semicolon between.
  func run() throws -> String {
    guard let start = CivilDate(2025, 4, 1), let end = CivilDate(2026, 4, 1),
      let year = DateSpan(from: start, to: end)
    else { throw Problem.Unknown() }
    var chance = SplitMix64(seed: 1)
    let table = try RawTable(
      MeasureDefinition.peopleSupported.id, over: ReleaseScope(period: year),
      by: [
        TableDimension(
          "row", (0..<rows).map { TableDimension.Category("R\($0)", in: "G\($0 / 8)") },
          isCommonKnowledge: true),
        TableDimension(
          "column", (0..<columns).map { TableDimension.Category("C\($0)") },
          isCommonKnowledge: true),
      ], counts: (0..<rows * columns).map { _ in chance.next(below: 60) })
    var (released, refused) = (0, 0)
    let times = (0..<11).map { _ in
      Stopwatch.time {
        do throws(DisclosureRefusal) {
          released = try policy.release(table).audit.count
        } catch { refused = error.problems.count }
      }.seconds * 1000
    }
    return [
      policy.name, "\(rows)", "\(columns)", "\(released)", "\(refused)",
      Table.number(Statistics.median(times) ?? 0), Table.number(times.max() ?? 0),
    ].joined(separator: ";")
  }
}
