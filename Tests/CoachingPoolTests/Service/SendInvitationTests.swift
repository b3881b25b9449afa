import Testing

@testable import CoachingPool

@Suite struct `Sending an invitation` {
  let listed = request("r", by: "amara", ranked("coach-boris", "coach-cleo"))
  var state: PoolState { threeCoaches(.request(listed)) }
  let send = SendInvitation("r", to: "coach-boris")

  @Test func `R23: one sent 2026-01-30T09:00Z is open until 2026-02-13T09:00Z and then expired`()
    throws
  {
    var state = threeCoaches(.request(request("r", by: "amara", ranked("coach-boris"))))
    let sent = try state.run(send, coordinator(at: moment("2026-01-30T09:00:00Z")))
    #expect(sent.expires == moment("2026-02-13T09:00:00Z"))
    let before = try state.run(ExpireInvitations(), clock(at: moment("2026-02-13T08:59:59Z")))
    #expect(before == .init() && state.invitations[sent.id]?.state == .sent)
    let outcome = try state.run(ExpireInvitations(), clock(at: moment("2026-02-13T09:00:00Z")))
    #expect(outcome.expired.map(\.id) == [sent.id])
    #expect(state.invitations[sent.id]?.state == .expired)
    #expect(state.invitations[sent.id]?.ended == moment("2026-02-13T09:00:00Z"))
    // The individual may choose again.
    let later = moment("2026-02-14T09:00:00Z")
    #expect(refusals(send, state, coordinator(at: later)) == [.alreadyAsked])
    _ = try state.run(
      ChoosePractitioners("r", .ranked(["coach-boris"])),
      context(.individual, "amara", at: later))
    #expect(refusals(send, state, coordinator(at: later)).isEmpty)
  }

  @Test func `R22: is refused while another is open, whoever is asked`() throws {
    var state = state
    _ = try state.run(send, coordinator())
    #expect(
      refusals(SendInvitation("r", to: "coach-cleo"), state, coordinator())
        == [.invitationAlreadyOpen])
    #expect(
      refusals(send, state, coordinator()) == [.invitationAlreadyOpen, .alreadyAsked])
  }

  @Test func `R22: an invitation whose time ran out is in nobody's way, and is ended with it`()
    throws
  {
    var state = state
    let first = try state.run(send, coordinator())
    let later = coordinator(at: first.expires)
    let second = try state.run(SendInvitation("r", to: "coach-cleo"), later)
    #expect(state.invitations[first.id]?.state == .expired)
    #expect(state.asked("r") == [second.practitioner])
  }

  @Test
  func `A35: as many as the policy says may be open, and each acceptance proposes an engagement`()
    throws
  {
    var policy = PoolPolicy()
    policy.requests.maxConcurrentInvitations = 2
    var state = threeCoaches(
      .policy(policy),
      .request(request("r", by: "amara", ranked("coach-boris", "coach-cleo", "coach-dan"))))
    let first = try state.run(send, coordinator())
    let second = try state.run(SendInvitation("r", to: "coach-cleo"), coordinator())
    #expect(
      refusals(SendInvitation("r", to: "coach-dan"), state, coordinator())
        == [.invitationAlreadyOpen])
    let one = try state.engagement(
      after: AcceptInvitation(first.id), context(.practitioner, "boris"))
    #expect(state.requests["r"]?.state == .matched)
    #expect(state.invitations[second.id]?.state == .sent)
    var contracting = state
    var other = one
    other.state = .contracting
    contracting.apply([.put(.engagement(other))])
    let accept = AcceptInvitation(second.id)
    #expect(refusals(accept, contracting, context(.practitioner, "cleo")) == [.noSuchMove])
    let two = try state.run(accept, context(.practitioner, "cleo", randomness: 3))
    #expect(one.id != two.id && state.engagements.count == 2 && state.asked("r").isEmpty)
    #expect(
      refusals(SendInvitation("r", to: "coach-dan"), state, coordinator()) == [.notLooking])
  }

  @Test func `A04: is refused for whom the individual did not list, and for whom they avoid`() {
    #expect(
      refusals(SendInvitation("r", to: "coach-dan"), state, coordinator())
        == ["individualMayBeOfferedThem"])
    let avoiding = threeCoaches(
      .request(request("r", by: "amara") { $0.preferences.avoid = ["coach-boris"] }))
    #expect(refusals(send, avoiding, coordinator()) == ["individualMayBeOfferedThem"])
    #expect(refusals(SendInvitation("r", to: "coach-dan"), avoiding, coordinator()).isEmpty)
  }

  @Test func `A04: holds for the list even under a policy that names no requirement`() {
    var policy = PoolPolicy()
    policy.matching.requirements = []
    var state = state
    state.apply([.put(.policy(policy))])
    #expect(
      refusals(SendInvitation("r", to: "coach-dan"), state, coordinator())
        == ["individualMayBeOfferedThem"])
  }

  @Test func `A04: goes by the order of the list, past whoever cannot be asked`() throws {
    let cleo = SendInvitation("r", to: "coach-cleo")
    #expect(refusals(cleo, state, coordinator()) == [.notNextChoice])
    var away = state
    away.apply([
      .put(
        .practitioner(
          coach("coach-boris", person: "boris") { $0.away = [span("2026-06-01", "2026-07-01")] }))
    ])
    #expect(refusals(cleo, away, coordinator()).isEmpty)
    #expect(refusals(send, away, coordinator()) == ["practitionerIsNotAway"])
  }

  @Test func `R18: counts engagements and open invitations, and an expired one frees the place`()
    throws
  {
    let live = Engagement(
      id: "e", kind: .coaching, participants: ["clara"], practitioner: "coach-boris",
      state: .active, proposed: now)
    var state = threeCoaches(
      .request(request("r", by: "amara")), .engagement(live), .person(officer("clara")),
      .request(request("other", by: "clara")),
      .invitation(invitation("open", for: "other", to: "coach-boris")))
    #expect(refusals(send, state, coordinator()) == ["practitionerHasAPlaceFree"])
    let after = moment("2026-06-24T09:00:00Z")
    #expect(refusals(send, state, coordinator(at: after)).isEmpty)
    _ = try state.run(ExpireInvitations(), clock(at: after))
    #expect(state.invitations["open"]?.state == .expired)
  }

  @Test func `asks every requirement of the policy, a host's own too, and gives every reason`() {
    struct Never: Requirement {
      let name: RuleName = "never"
      let sentence = "Nobody."
      func verdict(on: Candidate, for: Seeker, in: MatchContext) -> Verdict {
        .notMet([Reason("never", audience: .coordinator)])
      }
    }
    var policy = PoolPolicy()
    policy.matching.requirements.append(.init("never"))
    var rules = RuleSet.standard
    rules.add(Never())
    var state = state
    state.apply([
      .put(.policy(policy)),
      .put(
        .practitioner(
          coach("coach-boris", person: "boris") {
            $0.status = .paused
            $0.kinds = [.mentoring]
          })),
    ])
    #expect(
      Set(refusals(SendInvitation("r", to: "coach-boris", rules: rules), state, coordinator()))
        == ["practitionerIsLive", "practitionerOffersTheKind", "never"])
    #expect(refusals(send, state, coordinator()) == [.unknownRule])
  }

  @Test func `A01: a seeker who is refused reads nothing of another's load or absence`() {
    var state = state
    state.apply([
      .put(.practitioner(coach("coach-boris", person: "boris") { $0.ownLimit = 0 }))
    ])
    do throws(Refusal) {
      _ = try decide(send, state, context(.individual, "amara"))
      Issue.record("not refused")
    } catch {
      #expect(error.sentences(for: .individual) == ["Not available."])
      #expect(error.sentences(for: .coordinator) == ["0 of 0 places are taken or promised."])
    }
  }

  @Test func `is the individual's, the coordinator's or the system's`() {
    #expect(refusals(send, state, context(.individual, "amara")).isEmpty)
    #expect(refusals(send, state, context(.system)).isEmpty)
    #expect(refusals(send, state, context(.individual, "boris")) == [.notThePersonConcerned])
    let senders: [Role] = [.individual, .poolCoordinator, .system]
    for role in Role.allCases where !senders.contains(role) {
      #expect(refusals(send, state, context(role, "paula")) == [.notInThisRole])
    }
  }

  @Test func `A23: is no coordinator's who is a party, or above one, or does not say who they are`()
  {
    var state = state
    state.apply([.put(.person(officer("amara", manager: "paula")))])
    #expect(refusals(send, state, coordinator()) == [.inTheReportingLine, .noDeputy])
    #expect(
      refusals(send, state, context(.poolCoordinator, "boris"))
        == [.partyToIt, .noDeputy])
    #expect(
      refusals(send, state, context(.poolCoordinator, "amara"))
        == [.partyToIt, .noDeputy])
    #expect(refusals(send, state, context(.poolCoordinator)) == [.nameThePerson])
  }

  @Test(arguments: RequestState.allCases)
  func `8.1: is for a request that looks for somebody, and takes it off the waiting list`(
    stage: RequestState
  ) throws {
    var asking = listed
    asking.state = stage
    var state = threeCoaches(.request(asking))
    guard stage.looksForAPractitioner else {
      #expect(refusals(send, state, coordinator()) == [.notLooking])
      return
    }
    _ = try state.run(send, coordinator())
    #expect(state.requests["r"]?.state == .open)
  }

  @Test func `makes no identifier twice, and refuses what does not exist`() throws {
    var state = state
    let first = try state.run(send, coordinator())
    _ = try state.run(WithdrawInvitation(first.id), coordinator())
    let second = try state.run(SendInvitation("r", to: "coach-cleo"), coordinator())
    #expect(first.id != second.id && state.invitations.count == 2)
    #expect(refusals(SendInvitation("x", to: "coach-cleo"), state, coordinator()) == [.notFound])
    #expect(refusals(SendInvitation("r", to: "x"), state, coordinator()) == [.notFound])
  }
}

@Suite struct `The time for an answer` {
  private func deadline(
    _ sent: String, away: [DateSpan] = [], zone: PoolTimeZone = .unitedKingdom,
    _ change: (inout RequestPolicy) -> Void = { _ in }
  ) -> Instant {
    var policy = RequestPolicy()
    change(&policy)
    return InvitationDeadline.of(sent: moment(sent), away: away, under: policy, in: zone)
  }

  @Test func `8.2: is 14 calendar days, at the same time by the clocks of the pool`() {
    #expect(deadline("2026-01-30T09:00:00Z") == moment("2026-02-13T09:00:00Z"))
    // Clocks go forward on 29 March and back on 25 October 2026.
    #expect(deadline("2026-03-20T09:00:00Z") == moment("2026-04-03T08:00:00Z"))
    #expect(deadline("2026-10-20T08:00:00Z") == moment("2026-11-03T09:00:00Z"))
    #expect(deadline("2026-03-20T09:00:00Z", zone: .utc) == moment("2026-04-03T09:00:00Z"))
  }

  @Test func `8.2: may be working days, with the pool's holidays`() {
    // From Friday 18 December 2026: five working days and two bank holidays.
    let holidays = [day("2026-12-25"), day("2026-12-28")]
    #expect(
      deadline("2026-12-18T10:00:00Z") {
        $0.invitationDays = 5
        $0.invitationDayCount = .working
        $0.holidays = holidays
      } == moment("2026-12-29T10:00:00Z"))
    // 21, 22, 23, 24, 29: five days.
    #expect(
      deadline("2026-12-18T10:00:00Z") {
        $0.invitationDays = 5
        $0.holidays = holidays
      } == moment("2026-12-23T10:00:00Z"))
  }

  @Test func `A33: days away do not count, and an absence without end is not waited for`() {
    let week = span("2026-02-02", "2026-02-09")
    #expect(deadline("2026-01-30T09:00:00Z", away: [week]) == moment("2026-02-20T09:00:00Z"))
    let after = span("2026-02-14", "2026-03-01")
    #expect(deadline("2026-01-30T09:00:00Z", away: [after]) == moment("2026-02-13T09:00:00Z"))
    let open = span("2026-02-02", nil)
    #expect(deadline("2026-01-30T09:00:00Z", away: [open]) == moment("2026-02-13T09:00:00Z"))
  }

  @Test func `A33: is put off by absences for so many days as the policy says and no more`() {
    let year = span("2026-02-02", "2027-02-02")
    // 14 days and 28.
    #expect(deadline("2026-01-30T09:00:00Z", away: [year]) == moment("2026-03-13T09:00:00Z"))
    #expect(
      deadline("2026-01-30T09:00:00Z", away: [year]) { $0.mostDaysAway = 0 }
        == moment("2026-02-13T09:00:00Z"))
    let two = [span("2026-02-02", "2026-02-05"), span("2026-02-09", "2026-02-14")]
    #expect(
      deadline("2026-01-30T09:00:00Z", away: two) { $0.mostDaysAway = 5 }
        == moment("2026-02-18T09:00:00Z"))
    // Of two weeks away ten are working days, and weekends put nothing off.
    let fortnight = span("2026-02-02", "2026-02-16")
    #expect(
      deadline("2026-01-30T09:00:00Z", away: [fortnight]) {
        $0.invitationDayCount = .working
        $0.invitationDays = 5
        $0.mostDaysAway = 10
      } == moment("2026-02-20T09:00:00Z"))
  }

  @Test
  func `A33: is extended by the clock where the practitioner came to be away, never shortened`()
    throws
  {
    var state = threeCoaches(.request(request("r", by: "amara", ranked("coach-boris"))))
    let sent = try state.run(
      SendInvitation("r", to: "coach-boris"), coordinator(at: moment("2026-01-30T09:00:00Z")))
    let boris = coach("coach-boris", person: "boris") {
      $0.away = [span("2026-02-02", "2026-02-09")]
    }
    state.apply([.put(.practitioner(boris))])
    let late = try decide(ExpireInvitations(), state, clock(at: moment("2026-02-13T09:00:00Z")))
    #expect(late.outcome.expired.isEmpty && late.outcome.extended.map(\.id) == [sent.id])
    let gone = try decide(ExpireInvitations(), state, clock(at: moment("2026-02-20T09:00:00Z")))
    #expect(gone.outcome.extended.isEmpty && gone.outcome.expired.count == 1)
    let outcome = try state.run(ExpireInvitations(), clock(at: moment("2026-02-13T08:59:59Z")))
    #expect(outcome.expired.isEmpty && outcome.extended.map(\.id) == [sent.id])
    #expect(state.invitations[sent.id]?.expires == moment("2026-02-20T09:00:00Z"))
    state.apply([.put(.practitioner(borisCoaches))])
    let again = try state.run(ExpireInvitations(), clock(at: moment("2026-02-14T09:00:00Z")))
    #expect(again == .init())
    let end = try state.run(ExpireInvitations(), clock(at: moment("2026-02-20T09:00:00Z")))
    #expect(end.expired.count == 1)
  }

  @Test func `ends at the end of the calendar at the latest`() {
    let late = deadline("9999-12-30T09:00:00Z") { $0.invitationDays = 366 }
    #expect(late == moment("9999-12-31T09:00:00Z"))
    let all = span("2026-01-01", "9999-12-31")
    let year = deadline("2026-01-30T09:00:00Z", away: [all]) { $0.mostDaysAway = 366 }
    #expect(year == moment("2027-02-14T09:00:00Z"))
  }
}
