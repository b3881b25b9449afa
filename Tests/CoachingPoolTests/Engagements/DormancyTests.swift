import Testing

@testable import CoachingPool

@Suite struct `An engagement in which nothing happens` {
  /// Nine o'clock on the clocks of the pool so many days after 1 June.
  private func after(_ days: Int, held: Instant? = nil) -> CommandContext {
    let start = moment("2026-06-01T09:00:00Z")
    return context(.system, at: PoolTimeZone.unitedKingdom.moment(days, daysAfter: start)).knowing(
      EngagementFacts(
        sessions: SessionTally(held: held == nil ? 0 : 1, lastHeld: held)))
  }

  @Test(arguments: liveStates.filter { $0 != .paused })
  func `E10, A32, A33: is asked about after 120 days and 14 more, and ends 14 days later`(
    stage: EngagementState
  ) throws {
    var state = engaged(stage)
    #expect(try state.run(AskAboutEngagement(), after(119)).isEmpty)
    #expect(try state.run(AskAboutEngagement(), after(120)).map(\.id) == ["e"])
    #expect(state.auditTrail(of: "e").last?.event == "ask")
    #expect(try state.run(AskAboutEngagement(), after(133)).isEmpty)
    #expect(try state.run(EndDormant(), after(400)).isEmpty)
    #expect(try state.run(AskAboutEngagement(), after(134)).map(\.id) == ["e"])
    #expect(state.e?.questions.count == 2 && state.e?.state == stage)
    #expect(try state.run(EndDormant(), after(147)).isEmpty)
    #expect(try state.run(EndDormant(), after(148)).map(\.id) == ["e"])
    #expect(state.e?.state == .endedEarly && state.e?.closure?.code == .dormant)
    #expect(state.auditTrail(of: "e").map(\.event) == ["ask", "ask", "endDormant"])
    #expect(state.auditTrail(of: "e").map(\.number) == [1, 2, 3])
  }

  @Test func `A33: a pause is asked about on the day of return`() throws {
    var state = engaged(.paused)
    let midnight = PoolTimeZone.unitedKingdom.startOfDay(day("2026-07-01"))
    let before = context(.system, at: midnight.adding(seconds: -1))
    #expect(try state.run(AskAboutEngagement(), before).isEmpty)
    #expect(try state.run(AskAboutEngagement(), context(.system, at: midnight)).count == 1)
    #expect(try state.run(AskAboutEngagement(), after(44)).count == 1)
    #expect(try state.run(EndDormant(), after(57)).isEmpty)
    #expect(try state.run(EndDormant(), after(58)).count == 1)
    #expect(state.e?.pauses.last?.ended != nil)
  }

  @Test func `A19: an answer, a session or a move begins the clock anew`() throws {
    var asked = engaged(.active)
    _ = try asked.run(AskAboutEngagement(), after(120))
    _ = try asked.run(AskAboutEngagement(), after(134))
    var answered = asked
    let answer = context(.individual, "amara", at: after(140).now)
    #expect(try answered.entry(of: ConfirmEngagement("e"), answer)?.event == "confirm")
    #expect(answered.e?.questions == [])
    #expect(try answered.run(EndDormant(), after(200)).isEmpty)
    #expect(try answered.run(AskAboutEngagement(), after(259)).isEmpty)
    #expect(try answered.run(AskAboutEngagement(), after(260)).count == 1)
    // A session after the second question counts as an answer.
    #expect(try asked.run(EndDormant(), after(148, held: after(141).now)).isEmpty)
    _ = try asked.run(
      PauseEngagement("e", until: after(300).now.utcDate),
      context(.practitioner, "boris", at: after(145).now))
    #expect(try asked.run(EndDormant(), after(299)).isEmpty && asked.e?.questions == [])
  }

  @Test func `A19: what the two did answers, whatever comes of it`() throws {
    var asked = working(anEngagement())
    let start = moment("2026-06-01T09:00:00Z")
    func at(_ days: Int) -> Instant { PoolTimeZone.unitedKingdom.moment(days, daysAfter: start) }
    func clock(_ days: Int) -> CommandContext { context(.system, at: at(days)) }
    _ = try asked.run(AskAboutEngagement(), clock(120))
    _ = try asked.run(AskAboutEngagement(), clock(134))
    #expect(asked.e?.questions.count == 2)
    // Planned on day 140, called off on day 150.
    var planned = asked
    let session = try planned.run(
      PlanSession("e", at: at(170), minutes: 60), asAmara(at: at(140))
    ).session
    #expect(planned.e?.questions == [])
    _ = try planned.run(CancelSession(session.id), asBoris(at: at(150)))
    #expect(try planned.run(EndDormant(), clock(160)).isEmpty)
    #expect(try planned.run(AskAboutEngagement(), clock(259)).isEmpty)
    #expect(try planned.run(AskAboutEngagement(), clock(260)).count == 1)
    // Recorded on day 145, of day 110.
    var recorded = asked
    _ = try recorded.run(
      RecordHeldSession(unplannedIn: "e", at: at(110), minutes: 60, by: .phone),
      asBoris(at: at(145)))
    #expect(try recorded.run(EndDormant(), clock(148)).isEmpty && recorded.e?.questions == [])
    // Others answer nothing for the two.
    var silent = asked
    silent.change { $0.state = .closing }
    #expect(try silent.run(EndDormant(), clock(148)).count == 1)
  }

  @Test func `A33: a session planned for after a pause does not put off the question`() throws {
    var state = engaged(.paused, .session(aSession("s", planned: "2026-07-20T10:00:00Z")))
    let midnight = PoolTimeZone.unitedKingdom.startOfDay(day("2026-07-01"))
    #expect(try state.run(AskAboutEngagement(), context(.system, at: midnight)).count == 1)
  }

  @Test func `A19: is asked the individual, whose answer it is, by the clock alone`() throws {
    #expect(refusals(ConfirmEngagement("e"), engaged(.active), byBoris) == [.notInThisRole])
    #expect(
      refusals(ConfirmEngagement("e"), engaged(.active), context(.individual, "dana"))
        == [.notThePersonConcerned])
    #expect(refusals(AskAboutEngagement(), engaged(.active), byPaula) == [.notThisRolesCommand])
    #expect(refusals(EndDormant(), engaged(.active), byPaula) == [.notThisRolesCommand])
  }

  @Test func `waits for a meeting that is planned, and never ends what has ended`() throws {
    var planned = engaged(.chemistry) {
      $0.chemistry.meeting = .init(at: moment("2026-12-01T09:00:00Z"), mode: .phone)
    }
    #expect(try planned.run(AskAboutEngagement(), after(200)).isEmpty)
    var over = engaged(.completed)
    #expect(try over.run(AskAboutEngagement(), after(2000)).isEmpty)
    #expect(try over.run(EndDormant(), after(2000)).isEmpty)
  }
}
