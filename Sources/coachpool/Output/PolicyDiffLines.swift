import CoachingPool
import CoachingPoolInterchange

/// Puts the comparison of two policies into lines for a pool coordinator.
enum PolicyDiffLines {
  /// What the two documents say differently.
  static func differences(_ differences: PolicyDifferences) -> [String] {
    guard !differences.list.isEmpty else { return ["Both policies say the same."] }
    return ["The policies differ:"]
      + differences.list.map { Terminal.safe("  \($0)") }
  }

  /// Who gains, who loses, who moves, and what is reached of each aim.
  static func comparison(_ comparison: PolicyComparison, _ context: MatchContext) -> [String] {
    var lines = [""]
    lines += section("gain", "find somebody under the second alone", comparison.gains, context)
    lines += section("lose", "find somebody under the first alone", comparison.losses, context)
    lines += section("move", "find others under the second", comparison.moves, context)
    lines += ["\(comparison.unchangedCount) requests stay as they are.", "", "Aims:"]
    lines += comparison.aims.map { aim in
      "  \(aim.before.map(String.init) ?? "-") → \(aim.after.map(String.init) ?? "-")  \(aim.objective.rawValue): \(aim.objective.sentence)"
    }
    for (name, round) in [("first", comparison.before), ("second", comparison.after)]
    where round.optimality != .proved {
      lines.append(
        "The round under the \(name) policy was not proved best; some changes may be chance.")
    }
    return lines
  }

  private static func section(
    _ verb: String, _ meaning: String, _ changes: [PolicyComparison.Change],
    _ context: MatchContext
  ) -> [String] {
    if changes.isEmpty { return ["Nobody would \(verb)."] }
    let count = changes.count == 1 ? "1 request" : "\(changes.count) requests"
    return ["\(count) would \(verb) (\(meaning)):"]
      + changes.map { change in
        "  \(change.request)\(person(change.request, context)): \(names(change.before, context)) → \(names(change.after, context))"
      }
  }

  private static func names(
    _ matches: [RoundResult.Match], _ context: MatchContext
  ) -> String {
    guard !matches.isEmpty else { return "nobody" }
    return matches.map { match in
      let person = context.state.practitioners[match.practitioner]
        .flatMap { context.state.people[$0.person]?.name }
      return "\(match.practitioner)\(person.map { " (\(Terminal.safe($0)))" } ?? "")"
    }.joined(separator: ", ")
  }

  private static func person(_ request: RequestID, _ context: MatchContext) -> String {
    context.state.requests[request].flatMap { context.state.people[$0.individual] }
      .map { ", \(Terminal.safe($0.name))" } ?? ""
  }
}
