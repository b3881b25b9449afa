import CoachingPool
import CoachingPoolInterchange
import CoachingPoolSamples

/// Puts the demonstration into lines.
enum DemoLines {
  static func pool(_ sample: SamplePool) -> [String] {
    let state = PoolState(sample.records)
    let members = state.memberships.values.filter { $0.span.contains(sample.asOf) }
    let subscribers = members.filter { $0.kind == .subscriber }
    let staff = subscribers.reduce(0) {
      $0 + (state.organisations[$1.organisation]?.headcount(on: sample.asOf)?.people ?? 0)
    }
    let practitioners = state.practitioners.values
    let executives = practitioners.filter { $0.line == .executive }
    let volunteers = Set(practitioners.filter { $0.line == .pool }.map(\.person))
    return [
      "\(sample.pool.name(on: sample.asOf)), \(sample.asOf)",
      "Invented data: every organisation and person here is made up.",
      "",
      "1. The pool",
      "   \(subscribers.count) organisations subscribe, \(members.count - subscribers.count) by an associate arrangement; they have \(staff) staff.",
      "   \(volunteers.count) volunteer coaches and mentors; \(executives.count) executive coaches, of whom \(executives.count { volunteers.contains($0.person) }) volunteer too.",
      "   \(sample.askers.count) people ask for coaching or mentoring.",
      "",
    ]
  }

  static func screening(_ screening: SampleScreening, of sample: SamplePool) -> [String] {
    var lines = [
      "2. Screening, before anything is stored",
      "   \(screening.requests.count) may go on.",
      "   \(screening.signposted) were pointed to other support; only this number is kept.",
    ]
    for (reason, count) in counted(screening.notEntitled.flatMap(\.reasons)) {
      lines.append("   \(count) may not ask: \(reason)")
    }
    return lines + [""]
  }

  static func imported(_ report: ImportReport) -> [String] {
    ["3. Import, as from any other system's CSV files"]
      + ImportLines.counts(report).map { "   \($0)" } + [""]
  }

  static func round(_ round: RoundResult, _ context: MatchContext) -> [String] {
    let lines = RoundLines(round, context)
    var text =
      ["4. A matching round"] + lines.summary().map { "   \($0)" } + [
        "", "5. Three matches explained",
      ]
    for match in examples(of: round, context) {
      text += lines.explanation(of: match).map { "   \($0)" }
    }
    text += ["", "6. Who found nobody, and why"]
    for unmatched in round.unmatched.prefix(6) {
      text += lines.explanation(of: unmatched).prefix(2).map { "   \($0)" }
    }
    if round.unmatched.count > 6 {
      text.append("   … and \(round.unmatched.count - 6) more; `match` lists them all.")
    }
    return text + [""]
  }

  static func year(
    _ year: SampleYear, of size: SampleSize, atOnce first: Int, isSmall: Bool
  ) -> [String] {
    let lines = YearLines(year)
    var text = ["7. A year of the pool"]
    if isSmall {
      text += [
        "   Of a small pool with \(size.practitioners) practitioners, since it takes a moment only; that of the region:",
        "   swift run -c release coachpool demo --year region",
      ]
    }
    text += [
      "   A round goes out as invitations to those who asked first, \(size.askers - first) more people come to ask over the year, and each month has a round.",
      "   Every step is a command that was decided; chance alone is made up, and is nobody's figure.",
      "",
    ]
    text += lines.months().map { "   \($0)" }
    text +=
      ["", "8. One engagement, as its audit trail tells it"] + lines.story().map { "   \($0)" }
    text += ["", "9. What it came to"] + lines.totals().map { "   \($0)" }
    return text + [""]
  }

  static func next() -> [String] {
    [
      "What to try next:",
      "   coachpool sample --output my-pool        these files, to look at and change",
      "   coachpool match --data my-pool           match them; change a heading, break a date, and see",
      "   coachpool match --data my-pool --json    the same for a program",
      "   coachpool columns                        what each file and column holds",
    ]
  }

  /// The best match of each of the first three kinds.
  private static func examples(
    of round: RoundResult, _ context: MatchContext
  ) -> [RoundResult.Match] {
    let kinds: [ServiceKind] = [.coaching, .mentoring, .executiveCoaching]
    return kinds.compactMap { kind in
      round.matches.filter { context.state.requests[$0.request]?.kind == kind }
        .max { ($0.points, $1.request) < ($1.points, $0.request) }
    }
  }

  private static func counted(_ reasons: [Reason]) -> [(String, Int)] {
    var counts: [String: Int] = [:]
    for reason in reasons { counts[reason.description, default: 0] += 1 }
    return counts.keys.sorted().map { ($0, counts[$0] ?? 0) }
  }
}
