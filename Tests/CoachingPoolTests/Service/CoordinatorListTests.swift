import Testing

@testable import CoachingPool

/// Amara of Ashvale, whom Mia manages, works with Boris; in 2027 all that a coordinator is told of stands.
@Suite struct `What a coordinator is told of` {
  private let later = moment("2027-06-15T09:00:00Z")

  private let state: PoolState = {
    let missed = [("s1", "2026-06-02T10:00:00Z"), ("s2", "2026-06-09T10:00:00Z")].map { id, start in
      aSession(.init(stringLiteral: id), planned: start) {
        $0.state = .missed
        $0.attendance.by = .individual
      }
    }
    let away = coach("coach-boris", person: "boris") { $0.away = [span("2026-06-10", nil)] }
    return working(
      [
        .person(officer("mia")), .person(officer("amara", manager: "mia")), .practitioner(away),
        .engagement(anEngagement()), .session(aSession("s3", planned: "2026-06-16T10:00:00Z")),
        .request(request("waits", by: "amara") { $0.state = .waitlisted }),
        .request(
          request("asks", by: "amara") {
            $0.state = .awaitingApproval
            $0.submitted = now
          }),
        .conflictDeclaration(
          ConflictDeclaration(id: "c", declarer: "boris", other: "amara", declaredAt: now)),
      ] + missed.map { .session($0) })
  }()

  /// How long each list is for a reader.
  private func counts(for reader: PersonID?) throws -> [String: Int] {
    [
      "alerts": try state.conflictAlerts(at: later, for: reader).count,
      "approvals": state.approvalsPassedOn(at: later, for: reader).count,
      "dormant": state.dormantEngagements(at: later, for: reader).count,
      "missing": state.missingPractitioners(at: later, for: reader).count,
      "unattended": state.nonAttendances(at: later, for: reader).count,
      "unresolved": state.unresolvedSessions(at: later, for: reader).count,
      "waiting": state.waitingList(at: later, for: reader).count,
    ]
  }

  @Test func `A23, A37: is no matter in which they have a part or that is below them`() throws {
    let all = [
      "alerts": 1, "approvals": 1, "dormant": 1, "missing": 1, "unattended": 1, "unresolved": 1,
      "waiting": 1,
    ]
    #expect(try counts(for: nil) == all)
    #expect(try counts(for: "paula") == all)
    for concerned: PersonID in ["amara", "mia"] {
      #expect(try counts(for: concerned).values.allSatisfy { $0 == 0 }, "\(concerned)")
    }
    // Boris has a part in the engagement, and none in what Amara asks for since.
    #expect(
      try counts(for: "boris").filter { $0.value > 0 } == ["approvals": 1, "waiting": 1])
  }

  @Test func `A23: is none either that concerns another record of theirs`() throws {
    var merged = state
    merged.put(
      .personMerge(PersonMerge(id: "m", kept: "boris", duplicate: "dan", decidedAt: now)))
    #expect(merged.missingPractitioners(at: later, for: "dan").isEmpty)
    #expect(merged.nonAttendances(at: later, for: "dan").isEmpty)
    #expect(state.nonAttendances(at: later, for: "dan").count == 1)
  }
}
