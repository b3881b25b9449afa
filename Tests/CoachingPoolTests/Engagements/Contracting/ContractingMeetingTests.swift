import CoachingPool
import Testing

@Suite struct `A contracting meeting` {
  let tomorrow = moment("2026-06-16T09:00:00Z")

  @Test
  func
    `R29: lasts 30 minutes, has the guide's four points, is led by the practitioner, and the sponsor prepares with six questions`()
    throws
  {
    var state = Contract.withSue()
    let meeting = try state.run(
      PlanContractingMeeting("e", at: tomorrow), Contract.byBoris)
    #expect(meeting.minutes == 30 && meeting.form == .threeWay)
    #expect(meeting.agenda.map(\.source) == ["S3-76", "S3-77", "S3-78", "S3-79"])
    #expect(meeting.facilitator == "boris")
    #expect(
      meeting.preparation(for: "sue").map(\.source) == (80...85).map { "S3-\($0)" })
    #expect(Set(meeting.preparation(for: "sue").map(\.sentence)).count == 6)
    for person: PersonID in ["amara", "boris", "pia"] {
      #expect(meeting.preparation(for: person).isEmpty)
    }
    #expect(state.sharedAgreements["e"]?.meetings == [meeting])
  }

  @Test func `invites those whom the involvement brings in`() throws {
    let sue = Sponsor("sue", .lineManager)
    let hal = Sponsor("hal", .humanResources)
    let pia = Sponsor("pia", .projectManager)
    let cases: [(Involvement, [Sponsor], ContractingForm, [String])] = [
      (Involvement(.none, because: .selfDirected), [], .twoWay, ["amara individual"]),
      (Involvement(.lightTouch), [sue], .threeWay, ["amara individual", "sue sponsor"]),
      (
        Involvement(.full), [hal, sue], .fourWay,
        ["amara individual", "hal humanResources", "sue sponsor"]
      ),
      (
        Involvement(.full), [sue, pia], .fourWay,
        ["amara individual", "sue sponsor", "pia sponsor"]
      ),
      // As the only sponsor, human resources are the sponsor.
      (Involvement(.full), [hal], .threeWay, ["amara individual", "hal sponsor"]),
    ]
    for (involvement, sponsors, form, others) in cases {
      var state = Contract.pool(involvement: involvement, sponsors: sponsors)
      let meeting = try state.run(
        PlanContractingMeeting("e", at: tomorrow), Contract.byAmara)
      #expect(meeting.form == form)
      #expect(state.contracting(of: "e", on: today)?.form == form)
      #expect(
        meeting.invited.map { "\($0.person) \($0.role)" }.filter { $0 != "boris practitioner" }
          == others)
    }
  }

  @Test func `takes its length from the policy, and another one where people say so`() throws {
    var state = Contract.withSue()
    var policy = state.policy
    policy.engagements.contractingMinutes = 45
    state.apply([.put(.policy(policy))])
    #expect(
      try state.run(PlanContractingMeeting("e", at: tomorrow), Contract.byBoris).minutes == 45)
    let moved = PlanContractingMeeting("e", at: moment("2026-06-20T09:00:00Z"), minutes: 60)
    #expect(try state.run(moved, Contract.byBoris).minutes == 60)
    #expect(state.sharedAgreements["e"]?.meetings.map(\.minutes) == [60])
  }

  @Test func `is refused with every reason at once`() {
    let plan = PlanContractingMeeting("e", at: now, minutes: 0)
    #expect(
      refusals(plan, Contract.pool(.proposed), Contract.byBoris)
        == [.notInThisState, .involvementNotSet, .meetingNotAhead, .outOfRange])
    #expect(
      refusals(plan, Contract.pool(.proposed), Contract.bySue) == [.notThisRolesCommand])
    #expect(
      refusals(
        PlanContractingMeeting("e", at: tomorrow, minutes: 481), Contract.withSue(),
        Contract.byBoris) == [.outOfRange])
    #expect(
      refusals(PlanContractingMeeting("x", at: tomorrow), Contract.withSue(), Contract.byBoris)
        == [.notFound])
  }
}
