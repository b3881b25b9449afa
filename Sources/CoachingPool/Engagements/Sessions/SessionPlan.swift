/// How many sessions an engagement is to have, how long, and how far apart.
///
/// It is what the two agree on before they set dates; ``findings(in:line:)`` tells what the policy says
/// of it.
public struct SessionPlan: Hashable, Sendable, Codable {
  /// How many sessions.
  public var sessions: Int
  /// How many minutes each has.
  public var minutes: Int
  /// How many days lie between one and the next; `nil` where that is left open.
  public var gapDays: NumberRange?

  /// Makes a plan.
  public init(sessions: Int, minutes: Int, gapDays: NumberRange? = nil) {
    self.sessions = sessions
    self.minutes = minutes
    self.gapDays = gapDays
  }

  /// The fewest and the most days from the first session to the last: 6 sessions at 14 to 28 days take
  /// 70 to 140.
  ///
  /// `nil` where the gaps are left open, where there is no session, or beyond 64 bits. Source: rule R32.
  public var spanDays: NumberRange? {
    guard let gapDays, sessions >= 1, 0 <= gapDays.least, gapDays.least <= gapDays.most else {
      return nil
    }
    let least = gapDays.least.multipliedReportingOverflow(by: sessions - 1)
    let most = gapDays.most.multipliedReportingOverflow(by: sessions - 1)
    if least.overflow || most.overflow { return nil }
    return NumberRange(least.partialValue...most.partialValue)
  }

  /// What the policy says of it: advice outside what is usual, a warning outside what is permitted, a
  /// refusal of what cannot be; everything at once, in the order of the fields.
  ///
  /// The executive line has lengths and gaps of its own. Source: rules R31 and R32.
  public func findings(in policy: EngagementPolicy, line: ServiceLine = .pool) -> [PlanFinding] {
    var findings: [PlanFinding] = []
    if sessions < 1 {
      findings.append(PlanFinding(.refusal, Reason(.noSessions, ["sessions": "\(sessions)"])))
    } else if !policy.permittedSessions.contains(sessions) {
      findings.append(
        PlanFinding(.warning, .outside(.sessionsNotPermitted, sessions, policy.permittedSessions)))
    } else if !policy.typicalSessions.contains(sessions) {
      findings.append(
        PlanFinding(.advice, .outside(.sessionsNotTypical, sessions, policy.typicalSessions)))
    }
    findings += Self.findings(minutes: minutes, of: .session, in: policy, line: line)
    if let gapDays {
      if gapDays.least < 0 || gapDays.most < gapDays.least {
        findings.append(
          PlanFinding(
            .refusal,
            Reason(.gapImpossible, ["least": "\(gapDays.least)", "most": "\(gapDays.most)"])))
      } else {
        for days in [gapDays.least, gapDays.most].uniqued() {
          findings += Self.findings(gap: days, in: policy, line: line)
        }
      }
    }
    return findings
  }

  /// What the policy says of one meeting's length; only sessions have a usual and a permitted one.
  static func findings(
    minutes: Int, of kind: SessionKind, in policy: EngagementPolicy, line: ServiceLine
  ) -> [PlanFinding] {
    let typical = line == .executive ? policy.executiveMinutes : policy.typicalMinutes
    if !policy.possibleMinutes.contains(minutes) {
      return [PlanFinding(.refusal, .outside(.minutesImpossible, minutes, policy.possibleMinutes))]
    }
    guard kind == .session else { return [] }
    if !policy.permittedMinutes.contains(minutes) {
      return [
        PlanFinding(.warning, .outside(.minutesNotPermitted, minutes, policy.permittedMinutes))
      ]
    }
    if !typical.contains(minutes) {
      return [PlanFinding(.advice, .outside(.minutesNotTypical, minutes, typical))]
    }
    return []
  }

  /// What the policy says of the days between two sessions; only the executive line has usual ones.
  static func findings(
    gap days: Int, in policy: EngagementPolicy, line: ServiceLine
  ) -> [PlanFinding] {
    guard line == .executive, !policy.executiveGapDays.contains(days) else { return [] }
    return [PlanFinding(.advice, .outside(.gapNotTypical, days, policy.executiveGapDays))]
  }
}

extension Reason {
  /// A number that lies outside a stretch.
  fileprivate static func outside(
    _ code: ReasonCode, _ value: Int, _ range: NumberRange
  ) -> Reason {
    Reason(code, ["value": "\(value)", "least": "\(range.least)", "most": "\(range.most)"])
  }
}

extension ReasonCode {
  /// A plan has no session.
  public static let noSessions = ReasonCode("plan.noSessions")
  /// A plan has fewer or more sessions than usual.
  public static let sessionsNotTypical = ReasonCode("plan.sessionsNotTypical")
  /// A plan has fewer or more sessions than are permitted without a reason.
  public static let sessionsNotPermitted = ReasonCode("plan.sessionsNotPermitted")
  /// A session is shorter or longer than usual.
  public static let minutesNotTypical = ReasonCode("plan.minutesNotTypical")
  /// A session is shorter or longer than is permitted without a reason.
  public static let minutesNotPermitted = ReasonCode("plan.minutesNotPermitted")
  /// A session has a length for which none is planned.
  public static let minutesImpossible = ReasonCode("plan.minutesImpossible")
  /// Sessions lie nearer together or farther apart than usual.
  public static let gapNotTypical = ReasonCode("plan.gapNotTypical")
  /// The days between sessions make no stretch.
  public static let gapImpossible = ReasonCode("plan.gapImpossible")
}
