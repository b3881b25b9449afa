import CoachingPool
import Testing

@Suite struct `Requests for evaluation` {
  private func described(_ state: PoolState) -> [String] {
    state.evaluationRequests(of: "e").map { "\($0.due) \($0.role.rawValue) \($0.person)" }
  }

  private func ended(
    on text: String, _ level: Involvement = Involvement(.full), months: Int? = nil
  ) throws -> PoolState {
    var state = reviewed(sponsor: level)
    if let months {
      var policy = PoolPolicy()
      policy.engagements.evaluationMonths = months
      state.apply([.put(.policy(policy))])
    }
    let at = moment(text)
    _ = try state.run(
      WaiveFinalReview("e", because: .lookedAtBefore), context(.individual, "amara", at: at))
    _ = try state.run(HandOverToIndividual("e"), context(.individual, "amara", at: at))
    _ = try state.run(CompleteEngagement("e"), context(.system, at: at))
    return state
  }

  @Test func `R47: ask the individual at the end and six months on, the others at the end`() throws
  {
    let state = try ended(on: "2027-01-31T12:00:00Z")
    #expect(
      described(state) == [
        "2027-01-31 individual amara", "2027-01-31 practitioner boris",
        "2027-01-31 sponsor selma", "2027-07-31 individual amara",
      ])
    #expect(
      state.evaluationRequests(of: "e").map(\.wave) == [.closure, .closure, .closure, .later])
    #expect(Set(state.evaluationRequests(of: "e").map(\.id)).count == 4)
    #expect(state.evaluationRequests(of: "e").allSatisfy { $0.faults().isEmpty })
  }

  @Test func `R47: clamp the later day to the month's end, by the policy's months`() throws {
    #expect(described(try ended(on: "2026-08-31T12:00:00Z")).last == "2027-02-28 individual amara")
    #expect(
      described(try ended(on: "2026-08-31T12:00:00Z", months: 3)).last
        == "2026-11-30 individual amara")
    // In the pool's own time zone the day has begun.
    #expect(described(try ended(on: "2026-08-31T23:30:00Z")).first == "2026-09-01 individual amara")
  }

  @Test func `R47: ask no sponsor where none is involved, nor human resources beside one`() throws {
    let none = try ended(
      on: "2026-07-01T12:00:00Z", Involvement(.none, because: .selfDirected))
    #expect(!described(none).contains { $0.contains("sponsor") })
    var state = reviewed(.active) {
      $0.sponsors.append(Sponsor("dana", .humanResources))
    }
    _ = try state.run(EndEarly("e", because: .individualEnded), byAmara)
    #expect(
      state.evaluationRequests(of: "e").map(\.role) == [
        .individual, .practitioner, .sponsor, .individual,
      ])
  }

  @Test func `R47: are the same after every early end, so that they tell nothing of its reason`()
    throws
  {
    let ends: [(EndEarly, CommandContext)] = [
      (EndEarly("e", because: .individualEnded), byAmara),
      (EndEarly("e", because: .formalPurpose), byBoris),
      (EndEarly("e", because: .safeguarding), byBoris),
      (EndEarly("e", because: .conduct), byPaula),
      (EndEarly("e", because: .referred, route: .urgent, individualAgrees: true), byBoris),
    ]
    var all: Set<[String]> = []
    for (command, context) in ends {
      var state = reviewed(.active)
      _ = try state.run(command, context)
      #expect(state.e?.state == .endedEarly)
      all.insert(described(state))
    }
    #expect(all.count == 1 && all.first?.count == 4)
  }

  @Test func `R47: follow a dormant end as well, and each has an identifier of its own`() throws {
    var state = reviewed(.active) {
      $0.questions = [moment("2027-01-01T09:00:00Z"), moment("2027-01-15T09:00:00Z")]
    }
    let ended = try state.run(EndDormant(), clock(at: moment("2027-03-01T09:00:00Z")))
    #expect(ended.map(\.id) == ["e"] && described(state).count == 4)
  }

  @Test func `are none where nothing was held, or it was called off`() throws {
    var held = reviewed(.active)
    held.apply([.remove(RecordKey(.session, "s"))])
    _ = try held.run(EndEarly("e", because: .practitionerUnavailable), byPaula)
    #expect(held.e?.state == .endedEarly && described(held).isEmpty)
    var cancelled = engaged(.contracting)
    _ = try cancelled.run(CancelEngagement("e", because: .noFit), byAmara)
    #expect(cancelled.e?.state == .cancelled && described(cancelled).isEmpty)
  }

  @Test func `ask everybody of a team, who asked first`() throws {
    var state = reviewed(.active) {
      $0.kind = .teamCoaching
      $0.participants = ["amara", "dana"]
    }
    _ = try state.run(EndEarly("e", because: .individualEnded), byAmara)
    let asked = state.evaluationRequests(of: "e").filter { $0.role == .individual }.map(\.person)
    #expect(Set(asked) == ["amara", "dana"] && asked.count == 4)
  }

  @Test func `are due from their day on`() throws {
    let state = try ended(on: "2027-01-31T12:00:00Z")
    #expect(state.evaluationsDue(on: day("2027-01-30")).isEmpty)
    #expect(state.evaluationsDue(on: day("2027-01-31")).count == 3)
    #expect(state.evaluationsDue(on: day("2027-07-30")).count == 3)
    #expect(state.evaluationsDue(on: day("2027-07-31")).last?.wave == .later)
  }

  @Test func `ask nobody twice of whom there are two records`() throws {
    var state = reviewed(.active) {
      $0.kind = .teamCoaching
      $0.participants = ["amara", "dana"]
      $0.sponsors.append(Sponsor("paula", .projectManager))
    }
    state.apply(
      [("m-1", "amara", "dana"), ("m-2", "selma", "paula")].map { id, kept, duplicate in
        .put(
          .personMerge(
            PersonMerge(
              id: Identifier(unchecked: id), kept: PersonID(unchecked: kept),
              duplicate: PersonID(unchecked: duplicate), decidedAt: now)))
      })
    _ = try state.run(EndEarly("e", because: .individualEnded), byAmara)
    let asked = state.evaluationRequests(of: "e").map { "\($0.role.rawValue) \($0.person)" }
    #expect(
      asked == ["individual amara", "practitioner boris", "sponsor selma", "individual amara"])
  }
}
