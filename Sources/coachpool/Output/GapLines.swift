import CoachingPool

/// Puts gaps into a table for a pool coordinator.
struct GapLines {
  private static let heads = ["requests", "longest wait", "practitioners", "free places", "gap"]

  private let gaps: CapacityGaps
  private let isDemonstration: Bool

  init(_ gaps: CapacityGaps, on state: PoolState) {
    self.gaps = gaps
    isDemonstration = state.pool?.isDemonstration == true
  }

  func lines() -> [String] {
    let line = gaps.line == .executive ? "executive coaching service" : "pool"
    var lines = ["Requests and free places of the \(line), \(gaps.date)"]
    if isDemonstration {
      lines.append("Invented data: every organisation and person here is made up.")
    }
    if gaps.rows.isEmpty { return lines + ["Nobody asks, and nobody takes people on."] }
    lines.append("For the pool coordinator alone. Rows overlap, so they are not added up.")
    for cut in CapacityCut.allCases {
      let rows = gaps.rows(of: cut)
      guard !rows.isEmpty else { continue }
      lines.append(Self.heads.joined(separator: "  ") + "  by " + Self.name(of: cut))
      lines += rows.map(Self.line(of:))
    }
    return lines
  }

  private static func line(of row: CapacityGap) -> String {
    let wait = row.longestWait.map { "\($0) \($0 == 1 ? "day" : "days")" } ?? "-"
    let cells = [
      "\(row.requests)", wait, "\(row.practitioners)", "\(row.freePlaces)", "\(row.gap)",
    ]
    let padded = zip(cells, heads).map { cell, head in
      String(repeating: " ", count: max(0, head.count - cell.count)) + cell
    }
    return padded.joined(separator: "  ") + "  " + Terminal.safe(name(of: row.group))
  }

  private static func name(of cut: CapacityCut) -> String {
    switch cut {
    case .kind: "kind"
    case .theme: "theme"
    case .jobLevel: "job level"
    case .sector: "sector"
    case .area: "area"
    }
  }

  private static func name(of group: CapacityGroup) -> String {
    switch group {
    case .kind(let kind): kind.title
    case .theme(let theme): theme.title
    case .jobLevel(let level): "level \(level.rawValue), \(level.code)"
    case .electedRole(let role): role.title
    case .noLevel: "neither job level nor elected role"
    case .sector(let sector): sector.title
    case .noSector: "sector not known"
    case .area(let corner): "10 km from \(corner)"
    case .noArea: "place not known"
    }
  }
}
