import Testing

@testable import CoachingPool

@Suite struct `The handler of a complaint` {
  private func reasons(
    _ handler: PersonID, _ more: Record..., supervisors: [PersonID] = []
  ) throws -> [ReasonCode] {
    var state = try complained(until: .acknowledge)
    state.apply(more.map { .put($0) })
    return refusals(
      AssignComplaintHandler(state.theComplaint, to: handler, supervisors: supervisors), state,
      byPaula)
  }

  @Test func `A16: is independent, and each tie is a reason of its own`() throws {
    #expect(try reasons("hana").isEmpty)
    #expect(try reasons("paula").isEmpty)
    #expect(try reasons("nobody") == [.notFound])
    #expect(try reasons("boris") == [.handlerIsThePractitioner])
    #expect(try reasons("amara") == [.handlerIsTheComplainant])
    #expect(try reasons("selma") == [.handlerIsPartyToTheEngagement])
    #expect(try reasons("hana", supervisors: ["hana"]) == [.handlerSupervises])
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
          ConflictDeclaration(id: "c", declarer: "hana", other: "boris", declaredAt: now)))
    ])
    let complaint = try #require(state.complaint)
    let verdict = HandlerIndependence(
      for: complaint, in: state, supervisors: ["hana"], on: today
    ).verdict(on: "hana")
    #expect(
      verdict.reasons.map(\.code)
        == [.handlerHasAConflict, .handlerIsAbove, .handlerSupervises])
    #expect(verdict.reasons.allSatisfy { $0.audience == .coordinator })
    #expect(verdict.reasons.prefix(2).map { $0["side"] } == ["practitioner", "complainant"])
  }
}
