import CoachingPool

/// Puts what waits for a person into lines.
struct AttentionLines {
  private let items: [AttentionItem]
  private let limit: Int
  private let date: CivilDate
  private let days: Int
  private let isDemonstration: Bool

  init(
    _ items: [AttentionItem], on state: PoolState, date: CivilDate, within days: Int, limit: Int
  ) {
    self.items = items
    self.limit = limit
    self.date = date
    self.days = days
    isDemonstration = state.pool?.isDemonstration == true
  }

  func lines() -> [String] {
    var lines = [
      "What waits on \(date), and what falls due within \(days) \(days == 1 ? "day" : "days")"
    ]
    if isDemonstration {
      lines.append("Invented data: every organisation and person here is made up.")
    }
    guard !items.isEmpty else { return lines + ["Nothing waits."] }
    lines.append("")
    let width = items.countsByKind.map { "\($0.count)".count }.max() ?? 0
    for (kind, count) in items.countsByKind {
      let space = String(repeating: " ", count: width - "\(count)".count)
      lines.append("\(space)\(count) \(kind.rawValue)")
    }
    let shown = items.prefix(limit)
    group("Overdue", shown.filter { $0.due < date }, &lines)
    group("Due on the day", shown.filter { $0.due == date }, &lines)
    group("Ahead", shown.filter { $0.due > date }, &lines)
    if items.count > shown.count {
      lines += ["", "… and \(items.count - shown.count) more, less urgent."]
    }
    return lines.map(Terminal.safe)
  }

  private func group(_ title: String, _ items: [AttentionItem], _ lines: inout [String]) {
    if items.isEmpty { return }
    lines += ["", title]
    for item in items {
      lines += [
        "  \(item.due), \(when(item)): \(item.kind.rawValue), \(item.subject)",
        "    \(item.reason)", "    \(item.kind.commands.joined(separator: ", "))",
      ]
    }
  }

  private func when(_ item: AttentionItem) -> String {
    let overdue = item.daysOverdue(on: date)
    if overdue == 0 { return "due" }
    let count = "\(abs(overdue)) \(abs(overdue) == 1 ? "day" : "days")"
    return overdue > 0 ? "\(count) overdue" : "in \(count)"
  }
}
