@testable import CoachingPool

/// Amara of Ashvale works with Boris of Brindlewood in the engagement `e`; Selma sponsors it, and Paula
/// coordinates the pool.
func engaged(
  _ stage: EngagementState, _ more: Record..., change: (inout Engagement) -> Void = { _ in }
) -> PoolState {
  var engagement = Engagement(
    id: "e", kind: .coaching, request: "r", participants: ["amara"],
    practitioner: "coach-boris", state: stage, proposed: moment("2026-05-01T09:00:00Z"),
    organisation: "ashvale", sponsors: [Sponsor("selma", .lineManager)],
    since: moment("2026-06-01T09:00:00Z"))
  if stage == .paused {
    engagement.pauses = [
      Pause(began: moment("2026-06-01T09:00:00Z"), returns: day("2026-07-01"))
    ]
  }
  change(&engagement)
  var state = threeCoaches(
    .person(officer("selma", .headOfService)), .person(officer("dana")),
    .request(
      request("r", by: "amara") {
        $0.state = .matched
        $0.preferences.choice = .ranked(["coach-boris", "coach-cleo"])
      }))
  state.apply(([.engagement(engagement)] + more).map { .put($0) })
  return state
}

let byAmara = context(.individual, "amara")
let byBoris = context(.practitioner, "boris")
let bySelma = context(.sponsor, "selma")
let byPaula = context(.poolCoordinator, "paula")
let byClock = context(.system)

extension CommandContext {
  /// The same scene with what other records say of the engagement `e`.
  func knowing(_ facts: EngagementFacts) -> CommandContext {
    var copy = self
    copy.engagements["e"] = facts
    return copy
  }

  /// The same scene after so many sessions.
  func afterSessions(_ held: Int, planned: Int = 0) -> CommandContext {
    knowing(
      EngagementFacts(
        sessions: SessionTally(held: held, planned: planned, lastHeld: held > 0 ? now : nil)))
  }
}

extension PoolState {
  var e: Engagement? { engagements["e"] }

  /// Runs a command and gives the last entry that it made in the audit trail of `e`.
  mutating func entry<C: Command>(
    of command: C, _ context: CommandContext
  ) throws(Refusal) -> AuditEntry? {
    _ = try run(command, context)
    return auditTrail(of: "e").last
  }
}

let liveStates = EngagementState.allCases.filter(\.isLive)
