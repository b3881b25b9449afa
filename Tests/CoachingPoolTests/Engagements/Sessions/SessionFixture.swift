@testable import CoachingPool

/// Amara of Ashvale and Boris of Brindlewood, who coaches her as `coach-boris`, have worked together since
/// the first of June and mean to meet six times.
func anEngagement(
  _ id: EngagementID = "e", with participants: PersonID...,
  by coach: PractitionerID = "coach-boris",
  kind: ServiceKind = .coaching, _ change: (inout Engagement) -> Void = { _ in }
) -> Engagement {
  var engagement = Engagement(
    id: id, kind: kind, participants: participants.isEmpty ? ["amara"] : participants,
    practitioner: coach, state: .active, proposed: moment("2026-05-20T09:00:00Z"))
  engagement.activated = moment("2026-06-01T09:00:00Z")
  engagement.agreementVersion = 1
  engagement.plan = PlanReference(version: 1, sessions: 6)
  change(&engagement)
  return engagement
}

func aSession(
  _ id: SessionID, of engagement: EngagementID = "e", _ kind: SessionKind = .session,
  planned: String? = nil, held: String? = nil, minutes: Int = 60,
  with people: [PersonID] = ["amara"],
  _ change: (inout Session) -> Void = { _ in }
) -> Session {
  var session = Session(
    id: id, engagement: engagement, kind: kind, state: held == nil ? .planned : .held,
    planned: planned.map { SessionTime(moment($0), minutes: minutes) },
    held: held.map { SessionTime(moment($0), minutes: minutes) }, mode: .video,
    attendance: Attendance(expected: people))
  change(&session)
  return session
}

/// The small pool with Cleo and Dan of Brindlewood, who coach as well, and with some records more.
func working(_ more: [Record]) -> PoolState {
  var state = threeCoaches()
  for record in more { state.put(record) }
  return state
}

func working(_ engagement: Engagement, _ sessions: Session...) -> PoolState {
  working([.engagement(engagement)] + sessions.map { .session($0) })
}

/// The engagement with Sue, who is fully involved as Amara's manager and has not signed the agreement.
func unsignedBySue(_ sessions: Session..., keepsTime: Bool = false) -> PoolState {
  let engagement = anEngagement {
    $0.involvement = Involvement(.full)
    $0.sponsors = [Sponsor("sue", .lineManager)]
  }
  let version = AgreementVersion(
    number: 1, proposed: moment("2026-05-30T09:00:00Z"), proposedBy: .practitioner,
    parties: [
      EngagementParty("amara", .individual), EngagementParty("boris", .practitioner),
      EngagementParty("sue", .sponsor),
    ],
    terms: Confidential(
      AgreementTerms(
        logistics: SessionLogistics(sessions: 6, minutes: 60),
        reviewPlan: ReviewPlan(attendees: [.individual]),
        protectedTime: ProtectedTimeTerms(isArrangedBySponsor: keepsTime))))
  return working(
    [.engagement(engagement), .sharedAgreement(SharedAgreement(of: "e", versions: [version]))]
      + sessions.map { .session($0) })
}

func asAmara(at moment: Instant = now) -> CommandContext {
  context(.individual, "amara", at: moment, randomness: 21)
}

func asBoris(at moment: Instant = now) -> CommandContext {
  context(.practitioner, "boris", at: moment, randomness: 22)
}

extension PlanFinding {
  /// Weight and code, for a line of a test.
  var word: String { "\(weight.rawValue) \(reason.code)" }
}
