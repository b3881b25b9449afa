/// One thing in which supervision falls short of its norm: what was asked, and what was had.
public struct SupervisionShortfall: Hashable, Sendable, Codable {
  /// What falls short.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Minutes of supervision in the year.
    case yearMinutes
    /// Minutes of supervision in a quarter.
    case quarterMinutes
    /// Minutes of supervision for the minutes of practice in the year.
    case ratio
    /// Sessions of supervision in the year.
    case yearSessions
  }

  /// What falls short.
  public let kind: Kind
  /// The year or quarter.
  public let span: DateSpan
  /// The minutes or sessions that are asked for; of a fraction of a minute, the next whole one.
  public let wanted: Int
  /// The minutes or sessions that were had.
  public let had: Int

  /// The shortfall as a reason, in minutes or sessions.
  public var reason: Reason {
    let code: ReasonCode =
      switch kind {
      case .yearMinutes: .supervisionYearShort
      case .quarterMinutes: .supervisionQuarterShort
      case .ratio: .supervisionRatioShort
      case .yearSessions: .supervisionSessionsShort
      }
    return Reason(
      code,
      [
        "wanted": kind == .yearSessions ? "\(wanted)" : Self.text(ofMinutes: wanted),
        "had": kind == .yearSessions ? "\(had)" : Self.text(ofMinutes: had),
        "span": span.description,
      ])
  }

  /// Minutes as people say them: `5 h 43 min`, `4 h`, `30 min`.
  public static func text(ofMinutes minutes: Int) -> String {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    if hours == 0 { return "\(rest) min" }
    return rest == 0 ? "\(hours) h" : "\(hours) h \(rest) min"
  }
}

extension ReasonCode {
  /// Less supervision was had in the year than is asked for.
  public static let supervisionYearShort = ReasonCode("supervision.yearShort")
  /// Less supervision was had in a quarter than is asked for.
  public static let supervisionQuarterShort = ReasonCode("supervision.quarterShort")
  /// Less supervision was had in the year than the practice in it asks for.
  public static let supervisionRatioShort = ReasonCode("supervision.ratioShort")
  /// Fewer sessions of supervision were had in the year than are asked for.
  public static let supervisionSessionsShort = ReasonCode("supervision.sessionsShort")
}
