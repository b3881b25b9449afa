import CoachingPool
import Testing

@Suite struct `An engagement's record` {
  private func faults(
    _ stage: EngagementState = .active, _ change: (inout Engagement) -> Void
  ) -> [String] {
    engaged(stage, change: change).e?.faults(in: PoolPolicy()).names ?? ["none"]
  }

  private func references(_ change: (inout Engagement) -> Void) -> [String] {
    let state = engaged(.active, change: change)
    return state.e.map { state.referenceFaults(of: .engagement($0)).names } ?? ["none"]
  }

  @Test func `8.3: knows nobody as sponsor and participant or practitioner of one engagement`() {
    #expect(faults { _ in }.isEmpty && references { _ in }.isEmpty)
    #expect(
      faults { $0.sponsors = [Sponsor("amara", .other)] } == ["sponsors fault.contradiction"])
    #expect(
      references { $0.sponsors = [Sponsor("boris", .other)] } == ["sponsors fault.contradiction"])
    #expect(
      references { $0.sponsors = [Sponsor("nobody", .other)] }
        == ["sponsors fault.danglingReference"])
    #expect(
      references { $0.organisation = "nowhere" } == ["organisation fault.danglingReference"])
    #expect(
      references {
        $0.proposedInvolvement = ProposedInvolvement(
          Involvement(.lightTouch), sponsors: ["selma", "nobody"], by: .individual)
      } == ["proposedInvolvement.sponsors fault.danglingReference"])
  }

  @Test func `A21: the request before it names executive coaches that there are`() {
    let state = engaged(.active)
    func faults(_ moves: [PractitionerID]) -> [String] {
      let request = request("r", by: "amara") { $0.waiting.approvedMoves = moves }
      return state.referenceFaults(of: .request(request)).names
    }
    #expect(faults(["coach-boris"]).isEmpty)
    #expect(faults(["coach-boris", "nobody"]) == ["waiting.approvedMoves fault.danglingReference"])
  }

  @Test func `A20: lets a team's head sponsor and take part`() {
    #expect(
      faults {
        $0.kind = .teamCoaching
        $0.participants = ["amara", "dana"]
        $0.sponsors = [Sponsor("amara", .lineManager)]
      }.isEmpty)
  }

  @Test func `keeps sponsors with their days, each one once at a time`() {
    let before = Sponsor("selma", .lineManager, span(nil, "2026-06-01"))
    let after = Sponsor("dana", .projectManager, span("2026-06-01", nil))
    let state = engaged(.active) { $0.sponsors = [before, after] }
    #expect(state.e?.sponsors(on: day("2026-05-31")) == [before])
    #expect(state.e?.sponsors(on: day("2026-06-01")) == [after])
    #expect(
      faults { $0.sponsors = [before, Sponsor("selma", .other)] } == ["sponsors fault.overlap"])
  }

  @Test func `has one pause that lasts while it is paused, and none otherwise`() {
    let open = Pause(began: now, returns: today)
    #expect(faults(.paused) { _ in }.isEmpty)
    #expect(faults { $0.pauses = [open] } == ["pauses fault.contradiction"])
    #expect(faults(.paused) { $0.pauses = [open, open] } == ["pauses fault.contradiction"])
    #expect(
      faults { $0.pauses = [Pause(began: now, returns: today, ended: now.adding(seconds: -1))] }
        == ["pauses fault.contradiction"])
  }

  @Test func `has a closure that goes with its state, and never a formal purpose`() {
    let done = Closure(.asPlanned, at: now, by: .system)
    #expect(faults(.completed) { $0.closure = done }.isEmpty)
    #expect(faults(.endedEarly) { $0.closure = done } == ["closure fault.contradiction"])
    #expect(faults(.active) { $0.closure = done } == ["closure fault.contradiction"])
    #expect(
      faults(.endedEarly) { $0.closure = Closure(.formalPurpose, at: now, by: .practitioner) }
        == ["closure fault.contradiction"])
    #expect(
      faults(.completed) {
        $0.closure = Closure(
          .asPlanned, at: moment("2026-04-30T09:00:00Z"), by: .system, successor: "e")
      } == ["closure fault.contradiction", "closure.successor fault.contradiction"])
  }

  @Test func `names its other faults`() {
    #expect(
      faults {
        $0.plan = PlanReference(version: 0, sessions: 1001)
        $0.agreementVersion = 0
        $0.recontracting = Recontracting(.sponsor, began: now)
        $0.proposedExtension = ProposedExtension(sessions: 5, supporters: [])
        $0.predecessor = "e"
      } == [
        "agreementVersion fault.outOfRange", "plan.sessions fault.outOfRange",
        "plan.version fault.outOfRange", "predecessor fault.contradiction",
        "proposedExtension fault.contradiction", "recontracting fault.contradiction",
      ])
  }
}
