import Testing

@testable import CoachingPool

private func state(
  until end: String, _ status: PractitionerStatus = .live,
  _ change: (inout Assurance) -> Void = { _ in }
) -> PoolState {
  followed(
    status,
    borisFile {
      $0.support = [support(span("2026-01-05", end))]
      change(&$0)
    })
}

@Suite struct `Lapses to come` {
  @Test func `R46: are announced 60 days ahead, and stop new matches on their day`() throws {
    let forecast = state(until: "2026-08-14").lapseForecast(asOf: today, horizon: 60)
    let lapse = try #require(forecast.first { $0.part == .organisationSupport })
    #expect(lapse.lapses == day("2026-08-14") && lapse.gates == lapse.lapses)
    #expect(lapse.announced == day("2026-06-15"))
    let steps = ["2026-06-14", "2026-06-15", "2026-08-13", "2026-08-14"].map {
      lapse.step(on: day($0))
    }
    #expect(steps == [.ahead, .announced, .announced, .gated])
  }

  @Test func `A38: have a grace only where supervision is concerned`() {
    let lapse = Lapse(
      practitioner: "coach-boris", part: .supervision, lapses: today,
      gates: today.adding(days: 60), announced: today.adding(days: -60))
    #expect(lapse.step(on: today) == .lapsed)
    #expect(lapse.step(on: today.adding(days: 59)) == .lapsed)
    #expect(lapse.step(on: today.adding(days: 60)) == .gated)
  }

  @Test func `reach as far as the horizon, and back to what lapsed long ago`() {
    func parts(_ end: String, _ horizon: Int) -> [StandingPart] {
      state(until: end).lapseForecast(asOf: today, horizon: horizon).map(\.part)
        .filter { $0 == .organisationSupport }
    }
    #expect(parts("2026-08-14", 60) == [.organisationSupport])
    #expect(parts("2026-08-15", 60).isEmpty)
    #expect(parts("2026-08-15", 61) == [.organisationSupport])
    #expect(parts("2026-02-01", 0) == [.organisationSupport])
    #expect(parts("2026-06-15", -5) == [.organisationSupport])
    let never = state(until: "2026-08-14") { $0.ethics = [] }
      .lapseForecast(asOf: today, horizon: 0)
    #expect(never.map(\.part) == [.codeOfEthics] && never.allSatisfy(\.wasNeverOnFile))
  }

  @Test(arguments: PractitionerStatus.allCases)
  func `are those of members who are live or paused`(status: PractitionerStatus) {
    let forecast = state(until: "2026-06-20", status).lapseForecast(asOf: today, horizon: 30)
    #expect(forecast.isEmpty == ![.live, .paused].contains(status))
  }

  @Test func `come in the order in which they stop new matches`() {
    let anna = coach("coach-anna", person: "amara") { $0.kinds = [.mentoring] }
    let file = Assurance(
      of: "coach-anna", joined: today,
      ethics: [
        EthicsAgreement("C", edition: "3", agreed: day("2026-01-01"), until: day("2026-06-18"))
      ], support: [support(span("2026-01-05", "2026-06-25"), of: "ashvale")])
    var state = state(until: "2026-06-20")
    state.put(.practitioner(anna))
    state.put(.assurance(file))
    #expect(
      state.lapseForecast(asOf: today, horizon: 30).map { "\($0.practitioner) \($0.gates)" } == [
        "coach-anna 2026-06-18", "coach-boris 2026-06-20", "coach-anna 2026-06-25",
      ])
  }

  @Test func `R46: are told once each, by the clock alone, and anew when the day changes`() throws {
    var state = state(until: "2026-08-14")
    #expect(
      refusals(AnnounceLapses(), state, context(.poolCoordinator, "paula"))
        == [.notThisRolesCommand])
    let dayBefore = context(.system, at: moment("2026-06-14T09:00:00Z"))
    #expect(try state.perform(AnnounceLapses(), dayBefore).isEmpty)
    let told = try state.perform(AnnounceLapses(), context(.system))
    #expect(told.map(\.part) == [.organisationSupport])
    #expect(
      state.assurance(of: "coach-boris")?.notices
        == [LapseNotice(.organisationSupport, lapses: day("2026-08-14"), at: now)])
    #expect(try decide(AnnounceLapses(), state, context(.system)).changes.isEmpty)
    let longer = FileAssurance(
      "coach-boris", .support("brindlewood", span("2026-08-01", "2026-08-20")))
    _ = try state.perform(longer, context(.poolCoordinator, "paula"))
    let again = context(.system, at: moment("2026-06-21T09:00:00Z"))
    #expect(try state.perform(AnnounceLapses(), again).map(\.lapses) == [day("2026-08-20")])
  }
}
