import CoachingPool
import Testing

private let long = String(repeating: "x", count: 255)

@Suite struct `An organisation` {
  @Test func `of the stories has no fault`() {
    #expect(ashvale.faults(in: PoolPolicy()).isEmpty)
    #expect(brindlewood.faults(in: PoolPolicy()).isEmpty)
  }

  @Test func `reports every fault at once`() {
    var council = organisation("ashvale", .countyCouncil)
    council.externalID = " "
    council.names = [
      Dated("", span(nil, "2026-01-01")), Dated(long, span("2025-12-31", nil)),
    ]
    council.type = word("castle")
    council.sector = word("magic")
    council.gssCodes = [Dated(gss("E10000028")), Dated(gss("E10000031"))]
    council.headcounts = [
      Headcount(people: -1, asOf: today), Headcount(people: 10_000_001, asOf: today),
    ]
    council.successors = [Succession(kind: .split, successor: "ashvale", vestingDay: today)]
    council.registrations = [.init(register: "ods", code: "A"), .init(register: "ods", code: "A")]
    council.attributes = [
      HostAttribute(name: "", value: "v", visibility: word("secret")),
      HostAttribute(name: "", value: String(repeating: "v", count: 10_001)),
    ]
    #expect(
      council.faults(in: PoolPolicy()).names == [
        "attributes fault.duplicate", "attributes fault.emptyText", "attributes fault.emptyText",
        "attributes fault.textTooLong", "attributes fault.unknownWord",
        "externalID fault.emptyText", "gss fault.overlap", "headcounts fault.duplicate",
        "headcounts fault.outOfRange", "headcounts fault.outOfRange", "names fault.emptyText",
        "names fault.overlap", "names fault.textTooLong", "registrations fault.duplicate",
        "sector fault.unknownWord", "successors fault.contradiction", "type fault.unknownWord",
      ])
    council.names = []
    #expect(council.faults(in: PoolPolicy()).names.contains("names fault.missing"))
  }

  @Test func `13.4: a code's prefix fits the type`() {
    var council = organisation("ashvale", .countyCouncil)
    council.gssCodes = [Dated(gss("E07000192"))]
    #expect(council.faults(in: PoolPolicy()).names == ["gss fault.gssPrefix"])
    council.type = .districtCouncil
    #expect(council.faults(in: PoolPolicy()).isEmpty)
  }

  @Test func `a long name that covers several others is reported for each`() {
    var council = ashvale
    council.names = [
      Dated("A", span("2020-01-01", "2026-01-01")), Dated("B", span("2021-01-01", "2021-02-01")),
      Dated("C", span("2022-01-01", "2022-02-01")), Dated("D", span("2026-01-01", nil)),
    ]
    #expect(
      council.faults(in: PoolPolicy()).names == ["names fault.overlap", "names fault.overlap"])
  }

  @Test func `C20: bears the name of the day, and the latest headcount known by then`() {
    var council = ashvale
    council.names = [Dated("Old", span(nil, "2025-01-01")), Dated("New", span("2025-01-01", nil))]
    council.headcounts = [
      Headcount(people: 9000, asOf: day("2024-01-01")),
      Headcount(people: 8000, asOf: day("2026-01-01")),
    ]
    #expect(council.name(on: day("2024-12-31")) == "Old")
    #expect(council.name(on: day("2025-01-01")) == "New")
    #expect(council.headcount(on: day("2023-12-31")) == nil)
    #expect(council.headcount(on: day("2025-12-31"))?.people == 9000)
    #expect(council.headcount(on: today)?.people == 8000)
  }
}

@Suite struct `A membership` {
  @Test func `reports every fault at once`() {
    var member = membership(of: "ashvale", span(nil, "2026-04-01"), notice: day("2026-04-01"))
    member.fee = Money(minorUnits: -1)
    member.eligibility = [
      EligibilityCriterion(id: "", sentence: "", excludedLevels: []),
      EligibilityCriterion(id: "", sentence: "", excludedLevels: []),
    ]
    #expect(
      member.faults().names == [
        "eligibility fault.duplicate", "eligibility fault.emptyText",
        "eligibility fault.emptyText", "fee fault.outOfRange", "noticeGiven fault.contradiction",
        "span fault.missing",
      ])
  }

  @Test func `A11: to 2026-03-31 refuses from 2026-04-01 with notice, from 2026-05-31 without`() {
    let dated = span("2025-04-01", "2026-04-01")
    let lapsed = membership(of: "ashvale", dated)
    let ended = membership(of: "ashvale", dated, notice: day("2026-01-01"))
    #expect(lapsed.refusesRequestsFrom(grace: 60) == day("2026-05-31"))
    #expect(ended.refusesRequestsFrom(grace: 60) == day("2026-04-01"))
    #expect(membership(of: "ashvale").refusesRequestsFrom(grace: 60) == nil)
    #expect(lapsed.refusesRequestsFrom(grace: .max) == .last)
  }

  @Test func `C11: are counted as of a day`() {
    let state = PoolState([
      .membership(membership(of: "a", span("2007-01-01", "2010-01-01"))),
      .membership(membership(of: "b", span("2008-01-01", nil))),
    ])
    #expect(state.membershipCount(on: day("2006-12-31")) == 0)
    #expect(state.membershipCount(on: day("2009-12-31")) == 2)
    #expect(state.membershipCount(on: day("2010-01-01")) == 1)
  }

  @Test func `names an organisation that exists and no day twice`() {
    let twice = membership(of: "ashvale", span("2026-01-01", nil), id: "again")
    #expect(smallPool().referenceFaults(of: .membership(twice)).names == ["span fault.overlap"])
    let nowhere = membership(of: "nowhere")
    #expect(
      smallPool().referenceFaults(of: .membership(nowhere)).names
        == ["organisation fault.danglingReference"])
  }
}

@Suite struct `A pool` {
  @Test func `reports every fault at once, and what it names that is not there`() {
    let pool = Pool(id: "region", names: [], leadBody: "lead", owner: "owner")
    #expect(pool.faults().names == ["names fault.missing"])
    #expect(
      smallPool().referenceFaults(of: .pool(pool)).names
        == ["leadBody fault.danglingReference", "owner fault.danglingReference"])
    let twice = Pool(id: "region", names: [Dated(" "), Dated("B")])
    #expect(twice.faults().names == ["names fault.emptyText", "names fault.overlap"])
  }
}
