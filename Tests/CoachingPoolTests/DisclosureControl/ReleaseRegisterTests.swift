import Foundation
import Testing

@testable import CoachingPool

@Suite struct `The release register` {
  let exact = DisclosurePolicy.threshold5Exact
  let firstHalf = span("2025-04-01", "2025-10-01")
  let year = span("2025-04-01", "2026-04-01")

  private func count(
    _ scope: ReleaseScope, _ count: Int, under policy: DisclosurePolicy = .threshold5Exact
  ) -> RegisteredCount { RegisteredCount(supported, scope, count, under: policy) }

  private func release(
    _ id: ReleaseID, _ counts: RegisteredCount..., under policy: DisclosurePolicy = .threshold5Exact
  ) -> RegisteredRelease { RegisteredRelease(id, on: today, under: policy, counts) }

  private func problems(
    _ register: ReleaseRegister, _ release: RegisteredRelease
  ) -> [DisclosureRefusal.Problem] {
    var register = register
    do throws(DisclosureRefusal) {
      try register.enter(release)
      return []
    } catch { return error.problems }
  }

  @Test func `12.3: refuses a longer period that adds a few people, and names both`() throws {
    var register = ReleaseRegister()
    try register.enter(release("r1", count(ReleaseScope(period: firstHalf), 40)))
    let found = problems(register, release("r2", count(ReleaseScope(period: year), 43)))
    #expect(found.map(\.code) == [.isolated] && found[0].release == "r1")
    #expect(found[0].scope?.periods == [year] && found[0].otherScope?.periods == [firstHalf])
    #expect(
      found[0].description.contains("2025-04-01/2026-04-01, all organisations")
        && found[0].description.contains("release r1 for 2025-04-01/2025-10-01"))
    for harmless in [40, 45, 60] {
      #expect(
        problems(register, release("r2", count(ReleaseScope(period: year), harmless))).isEmpty)
    }
  }

  @Test func `12.3: the complement counts: all but one organisation`() throws {
    var register = ReleaseRegister()
    try register.enter(release("all", count(ReleaseScope(period: year), 441)))
    let others = ReleaseScope(period: year, organisations: ["ashvale", "brindlewood"])
    #expect(problems(register, release("r", count(others, 438))).map(\.code) == [.isolated])
    #expect(problems(register, release("r", count(others, 430))).isEmpty)
    // A count that holds an earlier one, and one of its own.
    var reverse = ReleaseRegister()
    try reverse.enter(release("others", count(others, 438)))
    #expect(!problems(reverse, release("r", count(ReleaseScope(period: year), 441))).isEmpty)
    #expect(
      problems(
        ReleaseRegister(),
        release("r", count(others, 438), count(ReleaseScope(period: year), 441))
      ).first?.release == "r")
  }

  @Test func `12.3: refuses more hours of as many people over a longer period`() throws {
    func hours(_ period: DateSpan, of people: Int, minutes: Int) -> RegisteredCount {
      RegisteredCount(
        contributors: people, to: MeasureDefinition.deliveredHours.id,
        ReleaseScope(period: period), amount: minutes)
    }
    var register = ReleaseRegister()
    try register.enter(release("r1", hours(firstHalf, of: 40, minutes: 2400)))
    // Everybody came in the first half; the rest of the hours may be one person's.
    let found = problems(register, release("r2", hours(year, of: 40, minutes: 2460)))
    #expect(found.map(\.code) == [.isolated])
    #expect(found.first?.description.contains("are of as many people and differ") == true)
    #expect(problems(register, release("r2", hours(year, of: 40, minutes: 2400))).isEmpty)
    #expect(problems(register, release("r2", hours(year, of: 45, minutes: 2900))).isEmpty)
    // The same days counted again, after something was logged late.
    #expect(!problems(register, release("r2", hours(firstHalf, of: 40, minutes: 2460))).isEmpty)
  }

  @Test func `scopes that neither hold nor lie within each other are not subtracted`() throws {
    var register = ReleaseRegister()
    try register.enter(release("r1", count(ReleaseScope(period: firstHalf), 40)))
    let secondHalf = ReleaseScope(period: span("2025-10-01", "2026-04-01"))
    #expect(problems(register, release("r2", count(secondHalf, 42))).isEmpty)
    let coaching = ReleaseScope(period: firstHalf, cuts: ["kind": ["Coaching"]])
    let women = ReleaseScope(period: firstHalf, cuts: ["sex": ["female"]])
    #expect(problems(register, release("r2", count(coaching, 38))).count == 1)
    try register.enter(release("r2", count(coaching, 30)))
    #expect(problems(register, release("r3", count(women, 28))).isEmpty)
    let other = RegisteredCount(
      MeasureDefinition.peopleAccessed.id, ReleaseScope(period: year), 42, under: exact)
    #expect(problems(register, release("r3", other)).isEmpty)
  }

  /// How many engagements an organisation had in the year, told to it alone.
  private func own(
    _ count: Int, of organisation: OrganisationID = "ashvale"
  ) throws -> RegisteredRelease {
    RegisteredRelease(
      try ReleaseID("own-\(organisation)"), on: today, under: .ofqual2025, toldTo: organisation,
      [
        try RegisteredCount(
          exactly: count, MeasureDefinition.engagementsActive.id, of: organisation, in: year)
      ])
  }

  private func engagements(
    _ scope: ReleaseScope, _ count: Int, under policy: DisclosurePolicy
  ) -> RegisteredCount {
    RegisteredCount(MeasureDefinition.engagementsActive.id, scope, count, under: policy)
  }

  @Test func `A43: an organisation's exact count is subtracted from what all are told`() throws {
    var register = ReleaseRegister()
    try register.enter(own(7))
    // 10 is 8 to 12: one to five engagements of other organisations, which may be five.
    let all = ReleaseScope(period: year)
    #expect(
      problems(
        register, release("r", engagements(all, 9, under: .ofqual2025), under: .ofqual2025)
      ).isEmpty)
    #expect(!problems(register, release("r", engagements(all, 9, under: exact))).isEmpty)
  }

  @Test func `A27: a small organisation is told its own count, which all others are not`() throws {
    let ashvale = ReleaseScope(period: year, organisations: ["ashvale"])
    let small = release("r", engagements(ashvale, 3, under: .ofqual2025), under: .ofqual2025)
    var register = ReleaseRegister()
    try register.enter(small)
    #expect(problems(register, try own(3)).isEmpty)
    var reverse = ReleaseRegister()
    try reverse.enter(own(3))
    #expect(problems(reverse, small).isEmpty)
    // To everybody the count is shown nowhere.
    let shown = release("s", engagements(ashvale, 8, under: .ofqual2025), under: .ofqual2025)
    #expect(problems(register, shown).map(\.code) == [.hiddenElsewhere])
  }

  @Test func `A43: nothing but engagements in one period is told exactly`() {
    for (measure, period) in [
      (supported, year), (MeasureDefinition.engagementsActive.id, span("2025-04-01", nil)),
      (MeasureDefinition.completionRate.id, year),
    ] {
      #expect {
        try RegisteredCount(exactly: 3, measure, of: "ashvale", in: period)
      } throws: { error in
        (error as? DisclosureRefusal)?.problems.map(\.code) == [.notAnOwnCount]
          && "\(error)".contains("ashvale")
      }
    }
  }

  @Test func `11.1: those supported and those who accessed are never subtracted`() throws {
    var register = ReleaseRegister()
    try register.enter(release("r1", count(ReleaseScope(period: year), 441)))
    let accessed = RegisteredCount(
      MeasureDefinition.peopleAccessed.id, ReleaseScope(period: year), 444, under: exact)
    #expect(problems(register, release("r2", accessed)).isEmpty)
  }

  @Test func `a total that was withheld is not shown by a later release`() throws {
    for (counts, policy) in [([4, 4], DisclosurePolicy.ofqual2025), ([320, 60, 4], exact)] {
      var register = ReleaseRegister()
      _ = try register.release(
        [rawLine(counts, isCommonKnowledge: true).withholding(.ofAll)], as: "r1", on: today,
        under: policy)
      let whole = count(ReleaseScope(period: year), counts.reduce(0, +), under: policy)
      #expect(
        problems(register, release("r2", whole, under: policy)).map(\.code) == [.hiddenElsewhere])
    }
  }

  @Test func `of two policies the stricter holds in each of its parts`() throws {
    var register = ReleaseRegister()
    let all = count(ReleaseScope(period: year), 441, under: .nhsSecondaryCare)
    try register.enter(release("r1", all, under: .nhsSecondaryCare))
    let others = ReleaseScope(period: year, organisations: ["ashvale"])
    #expect(problems(register, release("r2", count(others, 438))).map(\.code) == [.isolated])
    // Seven are few under the one policy and not under the other.
    #expect(problems(register, release("r2", count(others, 434))).map(\.code) == [.isolated])
    #expect(problems(register, release("r2", count(others, 433))).isEmpty)
  }

  @Test func `rounded counts are subtracted as a reader knows them`() throws {
    var register = ReleaseRegister()
    let half = count(ReleaseScope(period: firstHalf), 441, under: .ofqual2025)
    try register.enter(release("r1", half, under: .ofqual2025))
    let longer = count(ReleaseScope(period: year), 444, under: .ofqual2025)
    #expect(problems(register, release("r2", longer, under: .ofqual2025)).isEmpty)
    let strict = try DisclosurePolicy(
      name: "strict", symbol: "c", roundingBase: 5, differencing: .trueCounts)
    #expect(problems(register, release("r2", longer, under: strict)).isEmpty == false)
  }

  @Test func `what one release hides no other shows`() throws {
    var register = ReleaseRegister()
    _ = try register.release(
      [rawLine([320, 60, 41, 16, 4])], as: "lines", on: today, under: exact)
    let sixteen = ReleaseScope(period: year, cuts: ["row": ["R3"]])
    #expect(problems(register, release("r", count(sixteen, 16))).map(\.code) == [.hiddenElsewhere])
    let sixty = ReleaseScope(period: year, cuts: ["row": ["R1"]])
    #expect(problems(register, release("r", count(sixty, 60))).isEmpty)
  }

  @Test func `12.3: the same release says the same, another content is refused`() throws {
    var register = ReleaseRegister()
    let table = try rawTable([[12, 3], [7, 6], [9, 8]])
    let first = try register.release([table], as: "r1", on: today, under: exact)
    let again = try register.release([table], as: "r1", on: day("2026-07-01"), under: exact)
    #expect(first == again && register.releases.count == 1)
    let other = try rawTable([[12, 3], [7, 6], [9, 18]])
    #expect(throws: DisclosureRefusal.self) {
      try register.release([other], as: "r1", on: today, under: exact)
    }
    #expect(throws: DisclosureRefusal.self) {
      try register.release([table], as: "r1", on: today, under: .ofqual2025)
    }
    #expect(register["r1"]?.day == today && register["r2"] == nil)
  }

  @Test func `a table that is not safe is not entered`() throws {
    var register = ReleaseRegister()
    #expect(throws: DisclosureRefusal.self) {
      try register.release([rawLine([4, 4])], as: "r", on: today, under: .ofqual2025)
    }
    #expect(register.releases.isEmpty)
  }

  @Test func `a table's own rows are scopes: organisations, periods, groups, merged rows`() throws {
    let councils = TableDimension(
      "council",
      [
        .init("Ashvale", in: "West", narrowing: .organisations(["ashvale"])),
        .init("Brindlewood", in: "West", narrowing: .organisations(["brindlewood"])),
        .init("Corve", in: "East", narrowing: .organisations(["corve"])),
      ], isCommonKnowledge: true)
    let halves = TableDimension(
      "half",
      [
        .init("first", narrowing: .periods([firstHalf])),
        .init("second", narrowing: .periods([span("2025-10-01", "2026-04-01")])),
      ])
    let table = try RawTable(
      supported, over: ReleaseScope(period: year), by: [councils, halves],
      counts: [10, 20, 30, 40, 50, 60])
    var register = ReleaseRegister()
    _ = try register.release([table], as: "r", on: today, under: exact)
    let scopes = register.releases[0].counts.map(\.scope)
    #expect(scopes.contains(ReleaseScope(period: firstHalf, organisations: ["corve"])))
    #expect(scopes.contains(ReleaseScope(period: year, organisations: ["brindlewood", "ashvale"])))
    let merged = try table.merging(columns: [0, 1])
    var second = ReleaseRegister()
    _ = try second.release([merged], as: "r", on: today, under: exact)
    #expect(second.releases[0].counts[0].scope.periods == [year])
    // West without Brindlewood in the first half is Ashvale's 10; 8 of it isolate 2.
    let ashvale = ReleaseScope(period: firstHalf, organisations: ["ashvale"])
    #expect(problems(register, release("r2", count(ashvale, 8))).count >= 1)
  }

  @Test func `is read as it was written, and shows no figure`() throws {
    var register = ReleaseRegister()
    _ = try register.release(
      [rawLine([320, 60, 41, 16, 4])], as: "lines", on: today, under: exact)
    let data = try JSONEncoder().encode(register)
    #expect(try JSONDecoder().decode(ReleaseRegister.self, from: data) == register)
    var dumped = "\(register)"
    dump(register, to: &dumped)
    dump(register.releases[0], to: &dumped)
    dump(register.releases[0].counts, to: &dumped)
    dumped += "\(register.releases[0].counts)"
    #expect(!dumped.contains("320"))
  }
}
