import Testing

@testable import CoachingPool

@Suite struct `A complaint` {
  @Test func `A16: is made, acknowledged, handled, answered, decided and closed`() throws {
    let state = try complained(until: .close)
    let complaint = try #require(state.complaint)
    #expect(complaint.state == .closed && complaint.faults(in: state.policy).isEmpty)
    #expect(
      complaint.steps.map(\.event)
        == [.make, .acknowledge, .assign, .ask, .answer, .decide, .close])
    #expect(
      complaint.steps.map(\.role) == [
        .individual, .poolCoordinator, .poolCoordinator, .poolCoordinator, .practitioner,
        .poolCoordinator, .poolCoordinator,
      ])
    #expect(complaint.decision?.finding == .partlyUpheld)
    #expect(complaint.decision?.complainantTold == today)
    #expect(complaint.acknowledged == now && complaint.handler == "hana")
    #expect(state.referenceFaults(of: .complaint(complaint)).isEmpty)
  }

  @Test func `leaves nothing in the audit trail of the engagement`() throws {
    #expect(try complained(until: .close).auditTrail(of: "e").isEmpty)
  }

  @Test(arguments: ComplaintMachine.complainants)
  func `is anybody's to make in their role`(role: Role) throws {
    var state = try complained(until: nil)
    let organisation: OrganisationID? = role == .organisationalCoordinator ? "ashvale" : nil
    let who = context(role, "dana", organisation: organisation)
    _ = try state.run(MakeComplaint(about: "coach-boris", .conduct, "He shouted."), who)
    #expect(state.complaint?.complainant == "dana" && state.complaint?.complainantRole == role)
    #expect(
      refusals(
        MakeComplaint(about: "coach-boris", .conduct, "He shouted."), state, context(role))
        == [.nameThePerson])
  }

  @Test(arguments: Role.allCases.filter { !ComplaintMachine.complainants.contains($0) })
  func `is not for readers of statistics and requests to make`(role: Role) throws {
    let state = try complained(until: nil)
    #expect(
      refusals(
        MakeComplaint(about: "coach-boris", .conduct, "."), state, context(role, "dana"))
        == [.notThisRolesCommand])
  }

  @Test func `is recorded for somebody by a coordinator with no part in it`() throws {
    var state = try complained(until: nil)
    let forSelma = MakeComplaint(
      about: "coach-boris", .competence, "He was late.", in: "e", for: "selma", as: .sponsor)
    for other in [byAmara, bySelma, context(.organisationalCoordinator, "dana")] {
      #expect(refusals(forSelma, state, other) == [.notThisRolesCommand])
    }
    #expect(
      refusals(forSelma, state, context(.poolCoordinator, "boris"))
        == [.partyToIt, .passesToTheDeputy])
    _ = try state.run(forSelma, byPaula)
    #expect(state.complaint?.complainant == "selma")
    #expect(state.complaint?.complainantRole == .sponsor)
    #expect(state.complaint?.steps.first?.role == .poolCoordinator)
    #expect(
      refusals(
        MakeComplaint(about: "coach-boris", .other, "x", for: "selma", as: .analyst), state,
        byPaula) == [.contradiction])
  }

  @Test func `is refused with every reason where it cannot be one`() throws {
    let state = try complained(until: nil)
    #expect(
      refusals(MakeComplaint(about: "nobody", .other, "x"), state, byAmara) == [.notFound])
    #expect(
      refusals(
        MakeComplaint(about: "coach-boris", .other, "x"), state, context(.individual, "nobody"))
        == [.notFound])
    #expect(
      refusals(MakeComplaint(about: "coach-boris", .other, "x"), state, byBoris)
        == [.complaintAboutOneself])
    // Not hers, not his, and not there: one answer for all.
    for (engagement, coach, who) in [
      ("e", "coach-boris", context(.individual, "dana")), ("e", "coach-cleo", byAmara),
      ("nowhere", "coach-boris", byAmara),
    ] as [(EngagementID, PractitionerID, CommandContext)] {
      #expect(
        refusals(MakeComplaint(about: coach, .other, "x", in: engagement), state, who)
          == [.complaintOutsideTheEngagement])
    }
    #expect(
      refusals(MakeComplaint(about: "coach-boris", word("gossip"), " "), state, byAmara)
        == [.unknownWord, .emptyText])
  }

  @Test func `A23 A37: passes to the deputy where a coordinator has a part in it`() throws {
    var state = try complained(until: .acknowledge)
    state.apply([.put(.person(officer("amara", manager: "paula")))])
    let id = state.theComplaint
    #expect(
      refusals(AssignComplaintHandler(id, to: "hana"), state, byPaula)
        == [.inTheReportingLine, .passesToTheDeputy])
    #expect(
      refusals(PausePractitionerForComplaint(id), state, byPaula)
        == [.inTheReportingLine, .passesToTheDeputy])
    #expect(refusals(AssignComplaintHandler(id, to: "hana"), state, byDina).isEmpty)
    #expect(
      refusals(AcknowledgeComplaint(id), state, context(.poolCoordinator)) == [.nameThePerson])
    for party: PersonID in ["amara", "boris", "selma"] {
      #expect(
        refusals(AcknowledgeComplaint(id), state, context(.poolCoordinator, party)).first
          == .partyToIt)
    }
  }

  @Test func `is its handler's alone to look into`() throws {
    let state = try complained(until: .ask)
    let id = state.theComplaint
    #expect(refusals(AskAboutComplaint(id, telling: "x"), state, byPaula) == [.notTheHandler])
    #expect(
      refusals(DecideComplaint(id, .upheld, because: "x"), state, byPaula) == [.notTheHandler])
    #expect(refusals(ReferToBody(id, to: word("EMCC")), state, byPaula) == [.notTheHandler])
    #expect(refusals(GoOnWithComplaint(id), state, byPaula) == [.notTheHandler])
    let asBoris = context(.practitioner, "hana")
    #expect(refusals(AskAboutComplaint(id, telling: "x"), state, asBoris) == [.notThisRolesCommand])
    #expect(
      refusals(DecideComplaint("none", .upheld, because: "x"), state, byHana) == [.notFound])
    #expect(refusals(AcknowledgeComplaint(id), state, byPaula) == [.noSuchMove])
  }

  @Test func `is handled by somebody else where the handler comes to have a part in it`() throws {
    var state = try complained(until: .ask)
    state.apply([.put(.person(officer("amara", manager: "hana")))])
    let id = state.theComplaint
    #expect(
      refusals(DecideComplaint(id, .upheld, because: "x"), state, byHana)
        == [.inTheReportingLine, .passesToTheDeputy])
    _ = try state.run(AssignComplaintHandler(id, to: "dina"), byPaula)
    #expect(state.complaint?.state == .investigating && state.complaint?.handler == "dina")
  }

  @Test func `is answered once to each thing that the practitioner was told`() throws {
    var state = try complained(until: .assign)
    let id = state.theComplaint
    // Before they are told something, there is nothing of which they could learn.
    #expect(refusals(AnswerComplaint(id, "x"), state, byBoris) == [.notFound])
    _ = try state.run(AskAboutComplaint(id, telling: "One thing."), byHana)
    #expect(refusals(AnswerComplaint(id, "x"), state, byAmara) == [.notThisRolesCommand])
    #expect(
      refusals(AnswerComplaint(id, "x"), state, context(.practitioner, "cleo")) == [.notFound])
    #expect(refusals(AnswerComplaint(id, " "), state, byBoris) == [.emptyText])
    _ = try state.run(AnswerComplaint(id, "Yes."), byBoris)
    #expect(refusals(AnswerComplaint(id, "No."), state, byBoris) == [.complaintAnswered])
    _ = try state.run(AskAboutComplaint(id, telling: "Another."), byHana)
    _ = try state.run(AnswerComplaint(id, "No."), byBoris)
    #expect(state.complaint?.exchanges.map { $0.answer?.reveal() } == ["Yes.", "No."])
  }

  @Test func `is upheld only after the practitioner was told`() throws {
    let state = try complained(until: .assign)
    let id = state.theComplaint
    for finding: ComplaintFinding in [.upheld, .partlyUpheld] {
      #expect(
        refusals(DecideComplaint(id, finding, because: "x"), state, byHana)
          == [.practitionerNotHeard])
    }
    #expect(refusals(DecideComplaint(id, .notUpheld, because: "x"), state, byHana).isEmpty)
    #expect(
      refusals(
        DecideComplaint(id, .notUpheld, because: "", actions: [.apology, .apology]), state, byHana
      ) == [.emptyText, .duplicate])
  }

  @Test func `A16: is referred to a professional body once, before or after the decision`() throws {
    var state = try complained(until: .close)
    let id = state.theComplaint
    _ = try state.run(ReferToBody(id, to: word("EMCC")), byHana)
    #expect(refusals(ReferToBody(id, to: word("EMCC")), state, byHana) == [.referredBefore])
    #expect(refusals(ReferToBody(id, to: word("guild")), state, byHana) == [.unknownWord])
    #expect(state.complaint?.state == .closed && state.complaint?.referrals.count == 1)
    #expect(
      refusals(ReferToBody(id, to: word("ICF")), try complained(until: .acknowledge), byHana)
        == [.notTheHandler])
    #expect(
      refusals(ReferToBody(state.theComplaint, to: word("ICF")), state, byHana).isEmpty)
  }

  @Test func `12.1: is closed when everybody concerned was told, on a day in time`() throws {
    let state = try complained(until: .decide)
    let id = state.theComplaint
    #expect(
      refusals(
        CloseComplaint(id, complainantTold: today, practitionerTold: nil), state, byPaula)
        == [.practitionerNotTold])
    #expect(
      refusals(
        CloseComplaint(
          id, complainantTold: today.adding(days: -1), practitionerTold: today.adding(days: 1)),
        state, byPaula) == [.toldOutOfTime, .toldOutOfTime])
    var unheard = try complained(until: .assign)
    _ = try unheard.run(
      DecideComplaint(unheard.theComplaint, .notUpheld, because: "Nothing."), byHana)
    #expect(
      refusals(
        CloseComplaint(unheard.theComplaint, complainantTold: today, practitionerTold: nil),
        unheard, byPaula
      ).isEmpty)
  }

  @Test func `is looked at again once, by another handler, at either side's asking`() throws {
    var state = try complained(until: .close)
    let id = state.theComplaint
    for other in [bySelma, context(.practitioner, "cleo"), byPaula] {
      #expect(refusals(AskForComplaintReview(id), state, other) == [.notFound])
    }
    #expect(refusals(AskForComplaintReview(id), state, byBoris).isEmpty)
    _ = try state.run(AskForComplaintReview(id), byAmara)
    #expect(state.complaint?.state == .acknowledged && state.complaint?.handler == nil)
    #expect(state.complaint?.decision == nil && state.complaint?.decisions.count == 1)
    #expect(
      refusals(AssignComplaintHandler(id, to: "hana"), state, byPaula) == [.handlerDecidedBefore])
    _ = try state.run(AssignComplaintHandler(id, to: "ivan"), byPaula)
    let byIvan = context(.poolCoordinator, "ivan")
    _ = try state.run(DecideComplaint(id, .upheld, because: "It was twice."), byIvan)
    _ = try state.run(
      CloseComplaint(id, complainantTold: today, practitionerTold: today), byPaula)
    #expect(state.complaint?.decisions.map(\.finding) == [.partlyUpheld, .upheld])
    #expect(refusals(AskForComplaintReview(id), state, byBoris) == [.reviewedBefore])
    #expect(state.complaint?.faults(in: state.policy).isEmpty == true)
  }

  @Test func `is the complainant's to take back until it is decided`() throws {
    for event: ComplaintEvent in [.make, .acknowledge, .assign, .ask, .answer] {
      var state = try complained(until: event)
      let id = state.theComplaint
      for other in [byBoris, bySelma, byPaula] {
        #expect(refusals(WithdrawComplaint(id), state, other) == [.notFound])
      }
      _ = try state.run(WithdrawComplaint(id), byAmara)
      #expect(state.complaint?.state == .withdrawn)
    }
    let decided = try complained(until: .decide)
    #expect(refusals(WithdrawComplaint(decided.theComplaint), decided, byAmara) == [.noSuchMove])
  }

  @Test func `goes on after it was taken back where its handler finds that safety asks`() throws {
    var state = try complained(until: .make)
    let id = state.theComplaint
    _ = try state.run(WithdrawComplaint(id), byAmara)
    #expect(refusals(GoOnWithComplaint(id), state, byPaula) == [.notTheHandler])
    _ = try state.run(AssignComplaintHandler(id, to: "hana"), byPaula)
    #expect(state.complaint?.state == .withdrawn)
    _ = try state.run(GoOnWithComplaint(id), byHana)
    #expect(state.complaint?.state == .investigating)
    #expect(state.complaint?.steps.contains { $0.event == .withdraw } == true)
  }
}
