import CoachingPool
import CoachingPoolSamples

/// Puts a sample's year into lines: a table of months, the story of one engagement, and the totals.
struct YearLines {
  private let year: SampleYear
  private var zone: PoolTimeZone { year.state.zone }

  init(_ year: SampleYear) { self.year = year }

  /// The table, one row a month.
  func months() -> [String] {
    let heads = [
      "month from", "invited", "accepted", "declined", "expired", "begun", "held", "moved",
      "missed", "hours", "completed", "early", "called off", "under way", "waiting",
    ]
    var rows = [heads]
    rows += year.months.map { cells("\($0.from)", $0.tally, "\($0.live)", "\($0.waiting)") }
    rows.append(cells("in all", year.tally, "", ""))
    return Self.columns(rows)
      + [
        "Hours are those of sessions of coaching and mentoring, rounded down; begun counts agreements in force.",
        "Requests wait, and engagements are under way, at a month's end.",
      ]
  }

  private func cells(
    _ title: String, _ tally: SampleYear.Tally, _ live: String, _ waiting: String
  ) -> [String] {
    let invitations = ["sent", "accepted", "declined", "expired"].map { tally["invitation", $0] }
    let sessions = ["hold", "move", "miss"].map { tally["session", $0] }
    let early = ["endEarly", "refer", "endDormant"].map { tally["engagement", $0] }
    let cancelled = ["decline", "cancel", "chooseAnother"].map { tally["engagement", $0] }
    let numbers: [Int] =
      invitations + [tally["engagement", "activate"]] + sessions
      + [
        tally["minutes", "session"] / 60, tally["engagement", "complete"], early.reduce(0, +),
        cancelled.reduce(0, +),
      ]
    return [title] + numbers.map { "\($0)" } + [live, waiting]
  }

  /// One engagement's life as its audit trail tells it: pseudonyms, codes and dates, and no name.
  func story() -> [String] {
    guard let (engagement, trail) = richest() else { return [] }
    let sessions = year.state.sessions(of: engagement.id)
    let minutes = SessionMinutes(sessions, zone: zone)
    var lines = [
      "\(engagement.id): \(engagement.kind.title.lowercased()), \(minutes[.session].held) sessions of \(minutes.delivered) minutes in all; \(ending(of: engagement))."
    ]
    for entry in trail {
      var line = "\(zone.date(at: entry.at))  \(entry.machine) \(entry.event)"
      if let to = entry.to { line += ": \(entry.from ?? "new") to \(to)" }
      if let code = entry.reasonCode { line += " (\(code))" }
      if let version = entry.agreementVersion { line += ", agreement \(version)" }
      lines.append("\(line), by \(entry.actor) as \(entry.role.rawValue)")
    }
    return lines
  }

  private func ending(of engagement: Engagement) -> String {
    engagement.closure.map { "ended, \($0.code.rawValue)" } ?? engagement.state.rawValue
  }

  /// The engagement in which most different things happened; of several the first by identifier.
  private func richest() -> (Engagement, [AuditEntry])? {
    var best: (engagement: Engagement, trail: [AuditEntry], count: Int)?
    for engagement in year.state.engagements.values.sorted(by: { $0.id < $1.id }) {
      let trail = year.state.auditTrail(of: engagement.id)
      // Long stories are for auditors.
      guard trail.count <= 40 else { continue }
      let count = Set(trail.map { $0.machine + $0.event }).count
      if count > best?.count ?? 0 { best = (engagement, trail, count) }
    }
    return best.map { ($0.engagement, $0.trail) }
  }

  /// What the year came to, each number with what it counts.
  func totals() -> [String] {
    let tally = year.tally
    let ended = tally.total(of: "closure")
    let held = tally["session", "hold"]
    let minutes = tally["minutes", "session"]
    var lines = [
      "Delivered: \(Self.time(minutes)) in \(held) sessions; \(Self.time(tally["participantMinutes", "session"])) for those who took part.",
      "Beside them: \(Self.time(tally["minutes", "chemistry"])) of chemistry meetings and \(Self.time(tally["minutes", "contracting"])) of contracting, counted under their own kinds.",
      "Rematches asked for after an ending without fault: \(tally["request", "rematch"]); practitioners who left: \(tally["practitioner", "left"]), or could not be had for a time: \(tally["practitioner", "unavailable"]).",
      "Ended: n = \(ended). "
        + tally.lines(of: "closure").map { "\($0.name) \($0.count)" }.joined(separator: ", "),
    ]
    let refusals = tally.lines(of: "refusal").map { "\($0.name) \($0.count)" }
    lines.append(
      "\(year.decisions) commands were decided. "
        + (refusals.isEmpty
          ? "None was refused."
          : "Refused, and another way was found: \(refusals.joined(separator: ", "))."))
    return lines
  }

  private static func time(_ minutes: Int) -> String { "\(minutes / 60) h \(minutes % 60) min" }

  /// Cells in columns, the first to the left and the numbers to the right.
  static func columns(_ rows: [[String]]) -> [String] {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
      row.enumerated().map { column, cell in
        let space = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 ? cell + space : space + cell
      }.joined(separator: "  ")
    }
  }
}
