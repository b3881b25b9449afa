import Testing

@testable import CoachingPool

@Suite struct `The record of a complaint` {
  private func step(
    _ event: ComplaintEvent, _ state: ComplaintState, _ seconds: Int,
    _ role: Role = .poolCoordinator
  ) -> ComplaintStep {
    ComplaintStep(
      event, to: state, at: now.adding(seconds: seconds), by: "p", as: role, under: .first)
  }

  private func complaint(
    role: Role = .individual, ground: ComplaintGround = .other, text: String = "x",
    _ change: (inout Complaint) -> Void = { _ in }
  ) -> Complaint {
    var complaint = Complaint(
      id: "x", about: "coach-boris", complainant: "amara", as: role, received: now,
      ground: ground, text: Confidential(text), steps: [step(.make, .received, 0, .individual)])
    change(&complaint)
    return complaint
  }

  @Test func `has every fault at once, and quotes no text`() {
    let faulty = complaint(role: .system, ground: word("gossip"), text: " ") {
      $0.exchanges = [
        ComplaintExchange(Confidential(""), at: now, answer: Confidential("x")),
        ComplaintExchange(
          Confidential("x"), at: now, answer: Confidential("y"),
          answered: now.adding(seconds: -1)),
      ]
      $0.pauses = [
        ComplaintPause(
          of: "coach-boris", from: .live, since: now, until: now.adding(seconds: -1))
      ]
      $0.decisions = [
        ComplaintDecision(
          .upheld, on: today, reasons: Confidential(""), actions: [.apology, .apology],
          by: "hana", complainantTold: today.adding(days: -1))
      ]
      $0.referrals = [BodyReferral(to: word("guild"), on: today)]
      $0.steps = [
        step(.acknowledge, .acknowledged, 5), step(.make, .received, 4, .individual),
        step(.decide, .decided, 6),
      ]
    }
    #expect(
      faulty.faults(in: PoolPolicy()).map(\.field) == [
        "ground", "text", "complainantRole", "exchanges.0.told", "exchanges.0", "exchanges.1",
        "pauses.0", "decisions.0.reasons", "decisions.0.actions", "decisions.0", "referrals",
        "steps.0", "steps.1", "steps.1", "steps.2",
      ])
    #expect(complaint().faults(in: PoolPolicy()).isEmpty)
    let undecided = complaint { $0.steps += [step(.decide, .decided, 1)] }
    #expect(undecided.faults(in: PoolPolicy()).map(\.field) == ["decisions", "steps.1"])
  }

  @Test func `names nothing that is not there, and nobody twice`() {
    let state = reviewed()
    let astray = Complaint(
      id: "x", about: "nobody", in: "nowhere", complainant: "none", as: .individual,
      received: now, ground: .other, text: Confidential("x"), handler: "none",
      pauses: [ComplaintPause(of: "nobody", from: .live, since: now)],
      decisions: [
        ComplaintDecision(
          .upheld, on: today, reasons: Confidential("x"), actions: [], by: "none")
      ])
    #expect(
      state.referenceFaults(of: .complaint(astray)).map(\.field)
        == ["about", "engagement", "complainant", "handler", "pauses", "decisions"])
    let own = Complaint(
      id: "x", about: "coach-cleo", in: "e", complainant: "cleo", as: .individual,
      received: now, ground: .other, text: Confidential("x"))
    #expect(
      state.referenceFaults(of: .complaint(own)).map(\.field) == ["complainant", "engagement"])
  }

  @Test func `prints nothing of itself`() throws {
    let complaint = try #require(try complained(until: .close).complaint)
    #expect("\(complaint)" == "(a complaint)" && String(reflecting: complaint) == "(a complaint)")
    #expect(Mirror(reflecting: complaint).children.isEmpty)
  }

  @Test func `has steps that only grow, whatever the command`() throws {
    let state = try complained(until: .ask)
    var shorter = try #require(state.complaint)
    shorter.steps.removeLast()
    var other = try #require(state.complaint)
    other.steps[0] = step(.make, .received, 0, .sponsor)
    for complaint in [shorter, other] {
      #expect(
        refusals(RegisterRecords([.complaint(complaint)]), state, byClock)
          == [.complaintStepsOnlyGrow])
    }
    let same = try #require(state.complaint)
    #expect(refusals(RegisterRecords([.complaint(same)]), state, byClock).isEmpty)
  }

  @Test func `is made by its commands, and by hand by the system alone`() throws {
    let state = try complained(until: nil)
    let records: [Record] = [
      .complaint(complaint()),
      .practitionerFeedback(
        PractitionerFeedback(
          id: "f", engagement: "e", practitioner: "coach-boris", person: "amara",
          as: .individual, given: now, instrument: 1,
          scores: Confidential([FeedbackScore(word("listens"), 3)]))),
    ]
    for record in records {
      #expect(refusals(RegisterRecords([record]), state, byPaula) == [.notThisRolesCommand])
      #expect(refusals(RegisterRecords([record]), state, byClock).isEmpty)
    }
  }
}
