import Foundation
import Testing

@testable import CoachingPool

private func report(
  _ scene: ReportScene, _ terms: ImpactReportTerms = .board(),
  after register: ReleaseRegister = ReleaseRegister()
) throws -> ImpactReportRelease { try scene.state.impactReport(terms, after: register) }

@Suite struct `An impact report` {
  @Test func `has five blocks, and every figure its period, bound, number and definition`() throws {
    let made = try report(.region).report
    #expect(made.blocks.map(\.kind) == ReportBlock.Kind.allCases)
    #expect(made.isDemonstration && made.subject == "Region Pool")
    let supported = try #require(made[.reach].figure(.peopleSupported))
    #expect(supported.headline == "about 75 people")
    #expect(supported.bound == .interval && supported.period == reportYear)
    let reach = try #require(made[.reach].figure(.reachPerThousand))
    #expect(reach.working.map(\.title) == ["people supported", "eligible headcount"])
    #expect(reach.value.value?.contains(try Ratio(77) * 1000 / 15_000) == true)
    let crossing = try #require(made[.reach].figure(.crossOrganisationShare))
    #expect(crossing.headline == "100.0%" && crossing.count?.answered == 105)
    #expect(made.definitions.contains(.peopleSupported))
    #expect(made.definitions.contains(.deliveredHours))
  }

  @Test func `works what is worked out from the published numbers, so that it tells no more`()
    throws
  {
    let made = try report(.region).report
    let each = try #require(made[.hours].figure(.hoursPerPersonSupported))
    // 5,370 minutes of 75 people, who may be 73 to 77: the true 77 lie inside, and nothing tells which.
    #expect(each.value.value?.contains(try Ratio(5370) / 77) == true)
    #expect(each.value.value?.contains(try Ratio(5370) / 73) == true)
    #expect(each.bound == .interval)
  }

  @Test func `A42: counts people by cuts, with a total where nobody stands twice`() throws {
    let made = try report(.region).report
    let table = try #require(made[.reach].table("People supported by organisation and sector"))
    let rows = table.rows.map { "\($0.title): \($0.cells[0].text)" }
    #expect(
      rows == [
        "ashvale Council: 40", "brindle Council: 25", "castle Council: 10",
        "Local government, together: 40", "Health, together: 25",
        "Fire and rescue, together: 10", "Total: 75",
      ])
    #expect(table.rows.map(\.isTotal) == [false, false, false, true, true, true, true])
    #expect(table.rows.last?.isTotal == true)
    let trend = try #require(made[.reach].table("People supported over time"))
    #expect(trend.rows.map(\.title) == ["2024/25", "2025/26"])
    #expect(trend.rows.map { $0.cells[0].text } == ["30", "75"])
  }

  @Test func `shows who gave to whom, the largest first`() throws {
    let made = try report(.region).report
    let flows = try #require(made[.hours].table("Hours from organisation to organisation"))
    #expect(
      flows.rows.map { [$0.title, $0.cells[0].text, $0.cells[1].text] } == [
        ["brindle Council", "ashvale Council", "40"], ["ashvale Council", "brindle Council", "38"],
        ["ashvale Council", "castle Council", "12"],
      ])
  }

  @Test func `shows how long people waited, with its number and as a distribution`() throws {
    let made = try report(.region).report
    let waiting = try #require(made[.reach].figure(.timeToMatch))
    #expect(waiting.headline == "10.0 days" && waiting.count?.answered == 75)
    let table = try #require(made[.reach].table("How long people waited for a match"))
    #expect(table.form == .distribution)
    #expect(table.rows.first { $0.title == "7 to 13 days" }?.cells[0].text == "50")
    #expect(table.rows.first { $0.title == "14 to 20 days" }?.cells[0].text == "25")
  }

  @Test func `stands beside what pools published, with "more than" where they say so`() throws {
    let made = try report(.region).report
    let table = try #require(made[.hours].table("Beside what pools published"))
    #expect(table.rows.first?.title == "This pool, 2025/26")
    #expect(table.rows.first?.cells.map(\.text) == ["about 75", "90", "about 1.2"])
    #expect(table.rows[1].cells.map(\.text) == ["441", "≥ 1,100", "≥ 2.5"])
    #expect(table.rows[2].cells.map(\.text) == ["≥ 550", "1,850", "≤ 3.4"])
    #expect(table.rows[3].cells.map(\.text) == ["1,400", "7,800", "5.6"])
  }

  @Test func `does not tell the hours of two people who came to the end five times`() throws {
    func made(with people: Int) throws -> ImpactReport {
      var scene = ReportScene.region
      let finished = scene.meet(6, of: "castle", with: "brindle", minutes: 77)
      let records = scene.records.map { record -> Record in
        guard case .engagement(var engagement) = record,
          let place = finished.firstIndex(of: engagement.participants[0])
        else { return record }
        engagement.participants = [finished[place % people]]
        engagement.state = .completed
        engagement.closure = Closure(
          .asPlanned, at: moment("2025-08-01T09:00:00Z"), by: .individual)
        return .engagement(engagement)
      }
      return try PoolState(records).impactReport(.board()).report
    }
    #expect(try made(with: 2)[.hours].figure(.hoursPerCompletedEngagement)?.value.value == nil)
    #expect(try made(with: 6)[.hours].figure(.hoursPerCompletedEngagement)?.value.value != nil)
  }

  @Test func `of no engagements says so, and divides by nothing`() throws {
    var scene = ReportScene()
    scene.organisation("ashvale")
    let made = try report(scene).report
    #expect(made[.reach].figure(.peopleSupported)?.headline == "0 people")
    #expect(made[.reach].notes.contains { $0.contains("No engagement") })
    #expect(made[.hours].figure(.hoursPerPersonSupported)?.value.value == nil)
    #expect(made[.reach].figure(.completionRate)?.headline == "none")
    let empty = try PoolState([]).impactReport(.board()).report
    #expect(empty[.reach].figure(.eligibleHeadcount)?.headline == "0 people")
    #expect(empty[.reach].figure(.reachPerThousand)?.value.value == nil)
  }

  @Test func `withholds what few people stand behind`() throws {
    var scene = ReportScene.region
    scene.meet(3, of: "castle", with: "brindle", minutes: 61)
    let made = try report(scene).report
    let flows = try #require(made[.hours].table("Hours from organisation to organisation"))
    // Three people stand behind Brindle's hours for Castle, and what Castle received stands beside them.
    #expect(!flows.rows.contains { $0.cells[0].text == "castle Council" })
    #expect(flows.rows.last?.title == "Others together")
    let text = "\(made)"
    #expect(!text.contains("183"), "Three times 61 minutes are nowhere to be seen.")
  }

  @Test func `made twice from one state is the same, and enters the register once`() throws {
    let first = try report(.region)
    let again = try report(.region, after: first.register)
    #expect(again.report == first.report)
    #expect(again.register == first.register && again.register.releases.count == 1)
  }

  @Test func `A43: is refused where its name stands for another release`() throws {
    let first = try report(.region)
    var scene = ReportScene.region
    scene.meet(20, of: "castle", with: "brindle")
    let error = #expect(throws: ImpactReportError.self) {
      try report(scene, after: first.register)
    }
    #expect(error?.faults.map(\.code) == [.releasedBefore])
  }

  @Test func `leaves out what a release before it would make tell, and says which release`() throws
  {
    let first = try report(.region)
    var scene = ReportScene.region
    scene.meet(2, of: "castle", with: "ashvale")
    let made = try report(scene, .board("revised"), after: first.register)
    #expect(made.report[.hours].figure(.deliveredHours) == nil)
    #expect(made.report[.hours].notes.contains { $0.contains("release annual-2026") })
    #expect(made.problems.contains { $0.code == .isolated && $0.release == "annual-2026" })
    let text = made.report.blocks.flatMap(\.notes).joined()
    #expect(!text.contains("2 people"), "The note tells nothing that was to be hidden.")
  }

  @Test func `reads back as it was written by its own coding`() throws {
    let made = try report(.region).report
    let bytes = try JSONEncoder().encode(made)
    #expect(try JSONDecoder().decode(ImpactReport.self, from: bytes) == made)
  }

  @Test func `from which something was left out is the same again, too`() throws {
    let first = try report(.region)
    var scene = ReportScene.region
    scene.meet(2, of: "castle", with: "ashvale")
    let revised = try report(scene, .board("revised"), after: first.register)
    let again = try report(scene, .board("revised"), after: revised.register)
    #expect(again.report == revised.report && again.register == revised.register)
  }

  @Test func `tells nothing that rests on what was left out`() throws {
    let first = try report(.region, .board { $0.disclosure = .threshold5Exact })
    var scene = ReportScene.region
    scene.meet(2, of: "castle", with: "ashvale")
    let made = try report(
      scene, .board("revised") { $0.disclosure = .threshold5Exact }, after: first.register
    ).report
    #expect(made[.reach].figure(.peopleSupported) == nil)
    #expect(made[.reach].figure(.reachPerThousand) == nil)
    #expect(made[.hours].figure(.hoursPerPersonSupported) == nil)
    #expect(made[.hours].table("Beside what pools published") == nil)
  }

  @Test func `does not let a team be told from work with one beside all work`() throws {
    var scene = ReportScene.region
    let team = scene.meet(1, of: "castle", with: "ashvale", minutes: 121)
    let made = try PoolState(
      scene.records.map { record in
        guard case .engagement(var engagement) = record, engagement.participants == team else {
          return record
        }
        engagement.participants += ["p1", "p2"]
        return .engagement(engagement)
      }
    ).impactReport(.board()).report
    #expect(made[.hours].figure(.deliveredHours)?.value.value != nil)
    #expect(made[.hours].figure(.participantHours)?.headline == "withheld")
    #expect(made[.hours].figure(.hoursPerPersonSupported)?.value.value == nil)
    #expect(made[.hours].figure(.hoursPerPersonSupported)?.working.isEmpty == true)
  }

  @Test func `says everything that is wrong with what is asked for`() {
    let terms = ImpactReportTerms(
      "r", for: .organisation("nobody"), over: span("2025-01-01", nil), trend: 21, widening: -1,
      leastHoldersOfARole: 0, made: reportDay)
    let error = #expect(throws: ImpactReportError.self) {
      try ReportScene.region.state.impactReport(terms)
    }
    #expect(
      error?.faults.map(\.code) == [
        .noPeriod, .unknownOrganisation, .termOutOfRange, .termOutOfRange, .termOutOfRange,
      ])
  }
}

@Suite struct `An organisation's own report` {
  @Test func `A27: is of the organisation alone where enough people came`() throws {
    let made = try report(.region, .own("ashvale")).report
    #expect(made.widening == nil && made.organisations == ["ashvale"])
    #expect(made.subject == "ashvale Council")
    #expect(made[.reach].figure(.peopleSupported)?.headline == "about 40 people")
  }

  @Test func `A27: goes back in time until it is safe, and says so`() throws {
    var scene = ReportScene.region
    scene.organisation("dale", .fireAuthority, sector: .fire)
    scene.meet(3, of: "dale", with: "ashvale")
    scene.meet(9, of: "dale", with: "ashvale", on: "2024-09-10")
    let made = try report(scene, .own("dale")).report
    #expect(made.organisations == ["dale"])
    #expect(made.period == span("2024-04-01", "2026-04-01"))
    #expect(made.widening?.asked == reportYear)
    #expect(made.widening?.sentences.contains { $0.contains("2024-04-01") } == true)
  }

  @Test func `A27: takes in its peers where time does not help, and says so`() throws {
    var scene = ReportScene.region
    scene.organisation("dale", .fireAuthority, sector: .fire)
    scene.meet(3, of: "dale", with: "ashvale")
    let made = try report(scene, .own("dale")).report
    #expect(made.organisations == ["castle", "dale"] && made.period == reportYear)
    #expect(made.widening?.sentences.contains { $0.contains("same sector") } == true)
  }

  @Test func `A27: takes in the whole pool at the last`() throws {
    var scene = ReportScene.region
    scene.organisation("dale", .policeForce, sector: .police)
    scene.meet(2, of: "dale", with: "ashvale")
    let made = try report(scene, .own("dale")).report
    #expect(made.organisations == nil && made.widening != nil)
    #expect(!"\(made)".contains("\"dale\""))
  }

  @Test func `A27: is not widened by days on which nothing was counted`() throws {
    var scene = ReportScene()
    for id in ["ashvale", "brindle", "castle"] as [OrganisationID] { scene.organisation(id) }
    scene.meet(3, of: "castle", with: "ashvale")
    scene.meet(20, of: "ashvale", with: "brindle")
    let made = try report(scene, .own("castle")).report
    #expect(made.period == reportYear && made.organisations == ["ashvale", "brindle", "castle"])
  }

  @Test func `A27: takes in no peers of whom a few would be left beside its own people`() throws {
    var scene = ReportScene.region
    scene.organisation("dale", .fireAuthority, sector: .fire)
    scene.organisation("east", .policeForce, sector: .police)
    scene.organisation("field", .policeForce, sector: .police)
    scene.meet(4, of: "east", with: "ashvale")
    scene.meet(2, of: "field", with: "ashvale")
    #expect(try report(scene, .own("east")).report.organisations == nil)
  }

  @Test func `A43: has its own engagements exactly, in the period that was asked for`() throws {
    let made = try report(.region, .own("ashvale"))
    let own = try #require(made.report[.reach].figure(.engagementsActive))
    #expect(own.value == .value(.exact(70)) && own.period == reportYear)
    let entered = try #require(made.register["own"])
    #expect(entered.audience == "ashvale")
  }
}

@Suite struct `The periods before a period` {
  @Test(arguments: [
    ("2025-04-01", "2026-04-01", ["2023-04-01", "2024-04-01", "2025-04-01"], "2025/26"),
    ("2025-01-01", "2026-01-01", ["2023-01-01", "2024-01-01", "2025-01-01"], "2025"),
    (
      "2025-04-01", "2025-07-01", ["2024-10-01", "2025-01-01", "2025-04-01"],
      "2025-04-01 to 2025-06-30"
    ),
    (
      "2025-03-01", "2025-04-01", ["2025-01-01", "2025-02-01", "2025-03-01"],
      "2025-03-01 to 2025-03-31"
    ),
    (
      "2025-03-03", "2025-03-10", ["2025-02-17", "2025-02-24", "2025-03-03"],
      "2025-03-03 to 2025-03-09"
    ),
  ])
  func `are of as many months, or of as many days`(
    from: String, to: String, days: [String], name: String
  ) {
    let period = span(from, to)
    #expect(period.before(2) == zip(days, days.dropFirst()).map { span($0, $1) })
    #expect(period.periodName == name)
    #expect(period.before(0) == [] && span(from, nil).before(2) == [])
  }
}

@Suite struct `Hours that were published` {
  private let before = span("2024-04-01", "2025-04-01")

  private func hours(_ report: ImpactReport) -> String? {
    report[.hours].table("Hours over time")?.rows.first { $0.title == before.periodName }?
      .cells.first?.text
  }

  @Test func `12.3: stand in the next report as they were, whatever was logged late`() throws {
    var scene = ReportScene.region
    let first = try scene.state.impactReport(
      ImpactReportTerms("first", over: before, made: day("2025-05-01")))
    #expect(first.report[.hours].figure(.deliveredHours)?.headline == "30 hours")
    scene.meet(1, of: "ashvale", with: "castle", on: "2024-09-12", minutes: 180)
    let next = try scene.state.impactReport(.board("next"), after: first.register).report
    #expect(hours(next) == "30")
    // Without the register nobody knows what was published.
    #expect(hours(try scene.state.impactReport(.board("next")).report) == "33")
  }

  @Test func `12.3: are left out of another report of the same days, where more was logged late`()
    throws
  {
    let scene = ReportScene.region
    let first = try scene.state.impactReport(
      ImpactReportTerms("first", over: before, made: day("2025-05-01")))
    var state = scene.state
    state.put(
      .session(
        aSession("late", of: "e78", held: "2024-09-12T10:00:00Z", minutes: 180, with: ["p78"])))
    let terms = ImpactReportTerms("again", over: before, made: day("2025-06-01"))
    let again = try state.impactReport(terms, after: first.register).report
    #expect(again[.hours].figure(.deliveredHours) == nil)
    #expect(again[.hours].notes.contains { $0.contains("release first") })
    // The people are the same, and are told.
    #expect(again[.reach].figure(.peopleSupported)?.value.value != nil)
  }
}
