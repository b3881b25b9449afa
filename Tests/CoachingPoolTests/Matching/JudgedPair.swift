import CoachingPool

/// One pair of the stories as a round looks it up: who asks, who coaches, and what else is known.
struct JudgedPair {
  let candidate: Candidate
  let seeker: Seeker
  let context: MatchContext

  init(
    _ asked: Request, _ coach: PractitionerMembership = borisCoaches, _ more: [Record] = [],
    standings: [PractitionerID: Standing] = [:]
  ) {
    let state = PoolState(theSmallPool + [.practitioner(coach), .request(asked)] + more)
    context = MatchContext(state, at: now, standings: standings)
    guard let candidate = Candidate(coach, in: state, on: context.date, at: now),
      let seeker = Seeker(asked, in: state, on: context.date)
    else { fatalError("nobody") }
    self.candidate = candidate
    self.seeker = seeker
  }

  func reasons(_ rule: any Requirement) -> [Reason] {
    rule.verdict(on: candidate, for: seeker, in: context).reasons
  }

  func isMet(_ rule: any Requirement) -> Bool { reasons(rule).isEmpty }

  func score(_ rule: any Criterion) -> Int {
    rule.score(of: candidate, for: seeker, in: context)
  }
}

/// Amara's request, changed.
func amaraAsks(_ change: (inout Request) -> Void = { _ in }) -> Request {
  request("r", by: "amara", change)
}

/// Boris's membership, changed.
func borisOffers(_ change: (inout PractitionerMembership) -> Void = { _ in })
  -> PractitionerMembership
{
  coach("coach-boris", person: "boris", change)
}

func engagement(
  _ id: EngagementID, of people: [PersonID], with practitioner: PractitionerID = "coach-boris",
  _ state: EngagementState = .active, proposed: String = "2026-06-15T09:00:00Z",
  for request: RequestID? = nil
) -> Engagement {
  Engagement(
    id: id, kind: .coaching, request: request, participants: people, practitioner: practitioner,
    state: state, proposed: moment(proposed))
}

func conflict(_ declarer: PersonID, _ other: PersonID) -> Record {
  .conflictDeclaration(
    ConflictDeclaration(id: "conflict-1", declarer: declarer, other: other, declaredAt: now))
}
