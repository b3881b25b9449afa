import CoachingPool
import Testing

@Suite struct `An absence that comes after the invitation` {
  private let away = coach("coach-boris", person: "boris") {
    $0.away = [span("2026-02-10", "2026-02-17")]
  }
  private let end = moment("2026-02-13T09:00:00Z")
  private let later = moment("2026-02-20T09:00:00Z")

  /// Amara's invitation to Boris of 30 January, which ends on 13 February.
  private func invited(
    _ more: Record...
  ) throws -> (state: PoolState, invitation: InvitationID) {
    var state = PoolState(
      theSmallPool + [.request(request("r", by: "amara", ranked("coach-boris")))] + more)
    let sent = try state.run(
      SendInvitation("r", to: "coach-boris"), coordinator(at: moment("2026-01-30T09:00:00Z")))
    #expect(sent.expires == end)
    return (state, sent.id)
  }

  @Test func `A33: moves the end in the step that records it, and no clock is needed`() throws {
    var (state, id) = try invited()
    let outcome = try state.run(
      RegisterRecords([.practitioner(away)]),
      context(.poolCoordinator, "cara", at: moment("2026-02-05T09:00:00Z")))
    #expect(outcome.added == 0 && outcome.replaced == 1 && outcome.unchanged == 0)
    #expect(state.invitations[id]?.expires == later)
    #expect(state.placesTaken(of: "coach-boris", at: moment("2026-02-19T09:00:00Z")) == 1)
    _ = try state.run(
      AcceptInvitation(id),
      context(.practitioner, "boris", at: moment("2026-02-19T09:00:00Z")))
    #expect(state.requests["r"]?.state == .matched)
  }

  @Test func `A33: moves nothing that ran out when it is recorded, nor by anything else`() throws {
    var (state, id) = try invited()
    var quiet = borisCoaches
    quiet.profile = "Patient."
    _ = try state.run(
      RegisterRecords([.practitioner(quiet)]), context(.poolCoordinator, "cara", at: end))
    #expect(state.invitations[id]?.expires == end)
    let record = try decide(
      RegisterRecords([.practitioner(away)]), state, context(.poolCoordinator, "cara", at: end))
    #expect(record.changes.count == 1)
  }

  @Test func `A33: counts when a host stored it by itself and the clock comes late`() throws {
    var (state, id) = try invited()
    state.apply([.put(.practitioner(away))])
    let accepted = try decide(
      AcceptInvitation(id), state,
      context(.practitioner, "boris", at: moment("2026-02-19T09:00:00Z")))
    var after = state
    after.apply(accepted.changes)
    #expect(after.engagements[accepted.outcome.id]?.request == "r")
    #expect(
      refusals(AcceptInvitation(id), state, context(.practitioner, "boris", at: later))
        == [.invitationExpired])
    let declined = try decide(
      DeclineInvitation(id, because: .other), state,
      context(.practitioner, "boris", at: moment("2026-02-19T09:00:00Z")))
    #expect(declined.outcome.state == .declined)
    let tick = try state.run(ExpireInvitations(), clock(at: moment("2026-02-19T09:00:00Z")))
    #expect(tick.extended.map(\.expires) == [later] && tick.expired.isEmpty)
    #expect(try state.run(ExpireInvitations(), clock(at: later)).expired.map(\.id) == [id])
  }

  @Test func `A33, R18: does not bring back an invitation whose place is somebody else's by now`()
    throws
  {
    let late = moment("2026-02-19T09:00:00Z")
    var one = away
    one.ownLimit = 1
    var (state, id) = try invited(
      .person(officer("bea")), .request(request("other", by: "bea", ranked("coach-boris"))))
    state.apply([
      .put(.practitioner(one)),
      .put(
        .invitation(
          Invitation(
            id: "later", request: "other", practitioner: "coach-boris",
            sent: moment("2026-02-18T09:00:00Z"), expires: moment("2026-03-04T09:00:00Z")))),
    ])
    let tick = try state.run(ExpireInvitations(), clock(at: late))
    #expect(tick.expired.map(\.id) == [id] && tick.extended.isEmpty)
    #expect(state.placesTaken(of: "coach-boris", at: late) == 1)
  }

  @Test func `A33, R22: nor one whose request waits for somebody else's answer by now`() throws {
    let late = moment("2026-02-19T09:00:00Z")
    var (state, id) = try invited(
      .person(officer("cleo", of: "brindlewood")),
      .practitioner(coach("coach-cleo", person: "cleo")))
    state.apply([
      .put(.practitioner(away)),
      .put(
        .invitation(
          Invitation(
            id: "later", request: "r", practitioner: "coach-cleo",
            sent: moment("2026-02-18T09:00:00Z"), expires: moment("2026-03-04T09:00:00Z")))),
    ])
    let tick = try state.run(ExpireInvitations(), clock(at: late))
    #expect(tick.expired.map(\.id) == [id] && tick.extended.isEmpty)
  }
}
