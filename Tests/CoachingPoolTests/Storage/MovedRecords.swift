import Testing

@testable import CoachingPool

func indexedEngagement(
  _ id: EngagementID = "e", with people: [PersonID] = ["amara"],
  by coach: PractitionerID = "coach-boris", from request: RequestID? = "r",
  sponsor: PersonID? = nil, in state: EngagementState = .active
) -> Engagement {
  Engagement(
    id: id, kind: .coaching, request: request, participants: people, practitioner: coach,
    state: state, proposed: now, sponsors: sponsor.map { [Sponsor($0, .lineManager)] } ?? [])
}

/// A record that comes under another key, and how many are found under its first key and its second.
struct MovedRecord: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let former: Record
  let next: Record
  let found: @Sendable (PoolState) -> (first: Int, second: Int)

  init(
    _ name: String, _ former: Record, _ next: Record,
    _ found: @escaping @Sendable (PoolState) -> (Int, Int)
  ) {
    testDescription = name
    self.former = former
    self.next = next
    self.found = found
  }
}

private func entry(_ id: CPDEntryID, of practitioner: PractitionerID) -> CPDEntry {
  CPDEntry(
    id: id, practitioner: practitioner, date: today, minutes: 30, category: .other, recorded: now)
}

private func response(to request: EvaluationRequestID) -> EvaluationResponse {
  EvaluationResponse(
    id: "x", to: request, instrument: "poolOutcomes", version: 1,
    answers: Confidential([.init("satisfied", 5)]), given: now)
}

private func content<Value>(
  _ name: String, _ record: (EngagementID) -> Record,
  _ find: @escaping @Sendable (PoolState, EngagementID) -> [Value]
) -> MovedRecord {
  MovedRecord(name, record("e"), record("e2")) { (find($0, "e").count, find($0, "e2").count) }
}

private func moved(
  _ name: String, _ record: (PractitionerID) -> Record,
  found: @escaping @Sendable (PoolState, PractitionerID) -> Int
) -> MovedRecord {
  MovedRecord(name, record("c"), record("c2")) { (found($0, "c"), found($0, "c2")) }
}

private func arrangement(
  of members: [PractitionerID], by supervisor: SupervisorID
) -> SupervisionArrangement {
  SupervisionArrangement(
    id: "g", supervisor: supervisor, form: .group, line: .pool, members: members,
    span: span("2026-01-01", nil), most: 8)
}

private func supervisor(of person: PersonID) -> Supervisor {
  Supervisor(id: "v", person: person, oneToOneMost: 1, groupsMost: 1, span: .always)
}

let movedRecords: [MovedRecord] =
  [
    MovedRecord(
      "memberships by organisation", .membership(membership(of: "ashvale", id: "m")),
      .membership(membership(of: "brindlewood", id: "m"))
    ) { ($0.memberships(of: "ashvale").count, $0.memberships(of: "brindlewood").count) },
    MovedRecord(
      "practitioners by person", .practitioner(coach("c", person: "boris")),
      .practitioner(coach("c", person: "amara"))
    ) { ($0.practitioners(of: "boris").count, $0.practitioners(of: "amara").count) },
    MovedRecord(
      "requests by person", .request(request("r", by: "amara")),
      .request(request("r", by: "boris"))
    ) { ($0.requests(of: "amara").count, $0.requests(of: "boris").count) },
    MovedRecord(
      "invitations by request", .invitation(invitation("i", for: "r", to: "c")),
      .invitation(invitation("i", for: "r2", to: "c"))
    ) { ($0.invitations(for: "r").count, $0.invitations(for: "r2").count) },
    MovedRecord(
      "invitations by practitioner", .invitation(invitation("i", for: "r", to: "c")),
      .invitation(invitation("i", for: "r", to: "c2"))
    ) { ($0.invitations(to: "c").count, $0.invitations(to: "c2").count) },
    MovedRecord(
      "open invitations by practitioner", .invitation(invitation("i", for: "r", to: "c")),
      .invitation(invitation("i", for: "r", to: "c2"))
    ) { ($0.placesTaken(of: "c", at: now), $0.placesTaken(of: "c2", at: now)) },
    MovedRecord(
      "engagements by practitioner", .engagement(indexedEngagement(by: "c")),
      .engagement(indexedEngagement(by: "c2"))
    ) { ($0.engagements(of: "c").count, $0.engagements(of: "c2").count) },
    MovedRecord(
      "live engagements by practitioner", .engagement(indexedEngagement(by: "c")),
      .engagement(indexedEngagement(by: "c2"))
    ) { ($0.liveEngagementCount(of: "c"), $0.liveEngagementCount(of: "c2")) },
    MovedRecord(
      "engagements by request", .engagement(indexedEngagement(from: "r")),
      .engagement(indexedEngagement(from: "r2"))
    ) { ($0.engagements(from: "r").count, $0.engagements(from: "r2").count) },
    MovedRecord(
      "engagements by participant", .engagement(indexedEngagement(with: ["amara", "cleo"])),
      .engagement(indexedEngagement(with: ["cleo", "dan"]))
    ) { ($0.engagements(with: "amara").count, $0.engagements(with: "dan").count) },
    MovedRecord(
      "engagements by sponsor", .engagement(indexedEngagement(sponsor: "amara")),
      .engagement(indexedEngagement(sponsor: "boris"))
    ) {
      ($0.engagements(sponsoredBy: "amara").count, $0.engagements(sponsoredBy: "boris").count)
    },
    MovedRecord(
      "merges by both",
      .personMerge(PersonMerge(id: "m", kept: "a", duplicate: "b", decidedAt: now)),
      .personMerge(PersonMerge(id: "m", kept: "c", duplicate: "d", decidedAt: now))
    ) {
      (
        max($0.identities(of: "a").count, $0.identities(of: "b").count) - 1,
        max($0.identities(of: "c").count, $0.identities(of: "d").count) - 1
      )
    },
    MovedRecord(
      "conflicts by person",
      .conflictDeclaration(
        ConflictDeclaration(id: "c", declarer: "a", other: "b", declaredAt: now)),
      .conflictDeclaration(
        ConflictDeclaration(id: "c", declarer: "d", other: "e", declaredAt: now))
    ) {
      (
        max($0.declaredConflicts(of: "a").count, $0.declaredConflicts(of: "b").count),
        max($0.declaredConflicts(of: "d").count, $0.declaredConflicts(of: "e").count)
      )
    },
    MovedRecord(
      "complaints by practitioner",
      .complaint(
        Complaint(
          id: "c", about: "c1", complainant: "amara", as: .individual, received: now,
          ground: .other, text: Confidential("."))),
      .complaint(
        Complaint(
          id: "c", about: "c2", complainant: "amara", as: .individual, received: now,
          ground: .other, text: Confidential(".")))
    ) { ($0.complaints(about: "c1").count, $0.complaints(about: "c2").count) },
    MovedRecord(
      "feedback by practitioner",
      .practitionerFeedback(
        PractitionerFeedback(
          id: "f", engagement: "e", practitioner: "c1", person: "amara", as: .individual,
          given: now, instrument: 1, scores: Confidential([]))),
      .practitionerFeedback(
        PractitionerFeedback(
          id: "f", engagement: "e", practitioner: "c2", person: "amara", as: .individual,
          given: now, instrument: 1, scores: Confidential([])))
    ) { ($0.feedback(about: "c1").count, $0.feedback(about: "c2").count) },
  ]
  + [
    content("sessions", { .session(aSession("s", of: $0, planned: "2026-06-20T10:00:00Z")) }) {
      $0.sessions(of: $1)
    },
    content(
      "actions",
      {
        .sessionAction(
          SessionAction(id: "a", engagement: $0, what: Confidential("."), who: "b", agreed: now))
      }
    ) { $0.actions(of: $1) },
    content(
      "notes",
      {
        .practitionerNote(
          PractitionerNote(id: "n", engagement: $0, text: Confidential("."), written: now))
      }
    ) { $0.practitionerNotes(of: $1) },
    content(
      "reflections",
      {
        .reflection(
          Reflection(
            id: "r", engagement: $0, writer: "amara", text: Confidential("."), written: now))
      }
    ) { $0.reflections(of: $1) },
    content(
      "disclosures",
      {
        .disclosure(
          Disclosure(
            id: "d", engagement: $0, facts: DisclosureFacts(), recordedBy: .practitioner,
            recorded: now))
      }
    ) { $0.disclosures(of: $1) },
    content(
      "goal ratings",
      {
        .goalRating(
          GoalRating(
            id: "g", engagement: $0, goal: "g-1", agreementVersion: 1, point: .start,
            level: Confidential(.less), rated: now))
      }
    ) { $0.goalRatings(of: $1) },
    content(
      "sponsor ratings",
      {
        .sponsorRating(
          SponsorRating(
            id: "s", engagement: $0, sponsor: "boris", goal: "g-1", agreementVersion: 1,
            point: .final, change: Confidential(.better), rated: now))
      }
    ) { $0.sponsorRatings(of: $1) },
    content(
      "preparations",
      {
        .sponsorPreparation(
          SponsorPreparation(
            id: "p", engagement: $0, sponsor: "boris", answers: Confidential([]), written: now))
      }
    ) { $0.preparations(of: $1) },
    content(
      "evaluation requests",
      {
        .evaluationRequest(
          EvaluationRequest(
            id: "v", engagement: $0, asks: "amara", as: .individual, wave: .closure, due: today))
      }
    ) { $0.evaluationRequests(of: $1) },
    MovedRecord(
      "responses by request", .evaluationResponse(response(to: "v")),
      .evaluationResponse(response(to: "w"))
    ) {
      ($0.evaluationResponses(to: "v").count, $0.evaluationResponses(to: "w").count)
    },
    moved("supervision log") {
      .supervisionEntry(
        SupervisionEntry(
          id: "s", practitioner: $0,
          session: SupervisionSession(on: today, minutes: 60, form: .peer), recorded: now))
    } found: {
      $0.supervisionEntries(of: $1).count
    },
    moved("arrangements by practitioner") {
      .supervisionArrangement(arrangement(of: [$0, "c3"], by: "v"))
    } found: {
      $0.supervisionArrangements(of: $1).count
    },
    moved("waivers") {
      .supervisionWaiver(
        SupervisionWaiver(
          id: "w", practitioner: $0, span: span("2026-01-01", "2026-02-01"), grantedBy: "amara",
          granted: now, code: .other))
    } found: {
      $0.supervisionWaivers(of: $1).count
    },
    MovedRecord(
      "arrangements by supervisor",
      .supervisionArrangement(arrangement(of: ["c"], by: "v")),
      .supervisionArrangement(arrangement(of: ["c"], by: "v2"))
    ) {
      (
        $0.supervisionArrangements(ledBy: "v").count, $0.supervisionArrangements(ledBy: "v2").count
      )
    },
    MovedRecord(
      "supervisors by person", .supervisor(supervisor(of: "boris")),
      .supervisor(supervisor(of: "amara"))
    ) { ($0.supervisors(of: "boris").count, $0.supervisors(of: "amara").count) },
    MovedRecord(
      "CPD entries by practitioner", .cpdEntry(entry("x", of: "c")), .cpdEntry(entry("x", of: "d"))
    ) { ($0.cpdEntries(of: "c").count, $0.cpdEntries(of: "d").count) },
    content(
      "log consents",
      { .logConsent(LogConsent(id: "l", engagement: $0, person: "amara", given: now)) }
    ) { $0.logConsents(of: $1) },
    content(
      "audit trail",
      {
        .auditEntry(
          AuditEntry(
            id: "a", engagement: $0, number: 1, at: now, actor: "pseudonym", role: .system,
            policyVersion: .first, machine: "engagement", event: "propose"))
      }
    ) { $0.auditTrail(of: $1) },
  ]
