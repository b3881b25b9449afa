import Testing

@testable import CoachingPool

@Suite struct `The handler of a complaint` {
  private func reasons(_ handler: PersonID, _ more: Record...) throws -> [ReasonCode] {
    var state = try complained(until: .acknowledge)
    state.apply(more.map { .put($0) })
    return refusals(AssignComplaintHandler(state.theComplaint, to: handler), state, byPaula)
  }

  /// Hana as a supervisor.
  private static let hana = Record.supervisor(
    Supervisor(
      id: "hana-s", person: "hana", oneToOneMost: 2, groupsMost: 1, span: span("2020-01-01", nil)))

  private static func arranged(_ days: DateSpan) -> Record {
    Supervised.arrangement(of: ["coach-boris"], line: .pool, by: "hana-s", days)
  }

  private static func logged(_ date: String, withdrawn: Instant? = nil) -> Record {
    Supervised.entry("s", on: date, of: "coach-boris", by: "hana-s", withdrawn: withdrawn)
  }

  @Test func `A16: is independent, and each tie is a reason of its own`() throws {
    #expect(try reasons("hana").isEmpty)
    #expect(try reasons("paula").isEmpty)
    #expect(try reasons("nobody") == [.notFound])
    #expect(try reasons("boris") == [.handlerIsThePractitioner])
    #expect(try reasons("amara") == [.handlerIsTheComplainant])
    #expect(try reasons("selma") == [.handlerIsPartyToTheEngagement])
    for below: PersonID in ["amara", "boris"] {
      #expect(
        try reasons("hana", .person(officer(below, manager: "hana"))) == [.handlerIsAbove])
      #expect(
        try reasons("hana", .person(officer("hana", of: "lead-body", manager: below)))
          == [.handlerIsBelow])
      let conflict = ConflictDeclaration(
        id: "c", declarer: below, other: "hana", declaredAt: now)
      #expect(try reasons("hana", .conflictDeclaration(conflict)) == [.handlerHasAConflict])
    }
  }

  @Test func `A16: supervises the practitioner neither now nor in the 12 months before`() throws {
    let hana = Self.hana
    #expect(try reasons("hana", hana).isEmpty)
    for (days, isTie) in [
      (span("2026-06-15", nil), true), (span("2026-01-01", "2026-06-16"), true),
      (span("2026-06-16", nil), false), (span("2026-01-01", "2026-06-15"), false),
    ] {
      #expect(
        try reasons("hana", hana, Self.arranged(days)) == (isTie ? [.handlerSupervises] : []))
    }
    for (date, isTie) in [
      ("2025-06-15", false), ("2025-06-16", true), ("2026-06-15", true), ("2026-06-16", false),
    ] {
      #expect(try reasons("hana", hana, Self.logged(date)) == (isTie ? [.handlerSupervises] : []))
    }
    #expect(try reasons("hana", hana, Self.logged("2026-06-10", withdrawn: now)).isEmpty)
    #expect(
      try reasons("hana", hana, Supervised.entry("s", on: "2026-06-10", of: "coach-boris"))
        .isEmpty)
  }

  @Test func `A09: is a supervisor under each of their records, in each line`() throws {
    let exec = Record.practitioner(coach("exec-boris", person: "boris") { $0.line = .executive })
    let entry = Supervised.entry("s", on: "2026-06-10", of: "exec-boris", by: "hana-s")
    #expect(try reasons("hana", Self.hana, exec, entry) == [.handlerSupervises])
    let merge = PersonMerge(id: "m", kept: "ivan", duplicate: "hana", decidedAt: now)
    #expect(
      try reasons("ivan", Self.hana, Self.logged("2026-06-10"), .personMerge(merge))
        == [.handlerSupervises])
    #expect(try reasons("ivan", Self.hana, Self.logged("2026-06-10")).isEmpty)
  }

  @Test func `A09: is none of a party's other records`() throws {
    for (party, code) in [
      ("boris", .handlerIsThePractitioner), ("amara", .handlerIsTheComplainant),
      ("selma", .handlerIsPartyToTheEngagement),
    ] as [(PersonID, ReasonCode)] {
      let merge = PersonMerge(id: "m", kept: "hana", duplicate: party, decidedAt: now)
      #expect(try reasons("hana", .personMerge(merge)) == [code])
    }
  }

  @Test func `has all ties told at once, to the coordinator alone`() throws {
    var state = try complained(.person(officer("amara", manager: "hana")), until: .acknowledge)
    state.apply([
      .put(
        .conflictDeclaration(
          ConflictDeclaration(id: "c", declarer: "hana", other: "boris", declaredAt: now))),
      .put(Self.hana), .put(Self.arranged(span("2026-01-01", nil))),
    ])
    let complaint = try #require(state.complaint)
    let verdict = HandlerIndependence(for: complaint, in: state, on: today).verdict(on: "hana")
    #expect(
      verdict.reasons.map(\.code)
        == [.handlerHasAConflict, .handlerIsAbove, .handlerSupervises])
    #expect(verdict.reasons.allSatisfy { $0.audience == .coordinator })
    #expect(verdict.reasons.prefix(2).map { $0["side"] } == ["practitioner", "complainant"])
  }
}
