import Testing

@testable import CoachingPool

private let asBoris = context(.practitioner, "boris")
private let asPaula = context(.poolCoordinator, "paula")

@Suite struct `The life of a practitioner's membership` {
  @Test func `8.6: leads from an application to taking people on, with everything on file`() throws
  {
    var state = PoolState(
      theSmallPool.filter { $0.key.kind != .practitioner } + [.person(officer("paula"))])
    let unseen = Credential(
      kind: .qualification, scheme: "ILM", level: "5", awarded: day("2025-01-01"))
    var asked = coach("coach-boris", person: "boris") { $0.credentials = [unseen] }
    #expect(try state.perform(ApplyAsPractitioner(asked), asBoris) == .applied)
    #expect(state.joined("coach-boris") == today)
    #expect(
      refusals(GoLive("coach-boris"), state, asPaula).contains(.noSuchMove))
    #expect(try state.perform(ApprovePractitioner("coach-boris"), asPaula) == .approved)
    #expect(
      refusals(GoLive("coach-boris"), state, asPaula) == [
        "requiredCredentialIsInDate", "codeOfEthicsIsAgreed", "organisationSupportIsConfirmed",
        .notInducted,
      ])
    _ = try state.perform(FileAssurance("coach-boris", .ethics(ethics)), asBoris)
    _ = try state.perform(
      FileAssurance("coach-boris", .support("brindlewood", span("2026-06-01", nil))),
      context(.organisationalCoordinator, "olga", organisation: "brindlewood"))
    _ = try state.perform(FileAssurance("coach-boris", .induction(today)), asPaula)
    #expect(refusals(GoLive("coach-boris"), state, asPaula) == ["requiredCredentialIsInDate"])
    asked = try #require(state.practitioners["coach-boris"])
    asked.credentials = [anILMAward]
    state.put(.practitioner(asked))
    #expect(state.readinessToGoLive(of: "coach-boris", on: today).isMet)
    #expect(refusals(GoLive("coach-boris"), state, asBoris) == [.notInThisRole])
    #expect(try state.perform(GoLive("coach-boris"), asPaula) == .live)
    #expect(
      state.assurance(of: "coach-boris")?.moves.map(\.event) == [.apply, .approve, .goLive])
  }

  @Test func `is nobody's to ask for but the practitioner's own and the coordinator's`() {
    let state = PoolState(theSmallPool.filter { $0.key.kind != .practitioner })
    let asked = coach("coach-boris", person: "boris") { $0.credentials = [] }
    let codes = refusals(ApplyAsPractitioner(asked), state, context(.practitioner, "amara"))
    #expect(codes == [.notThePersonConcerned])
    #expect(
      refusals(ApplyAsPractitioner(asked), state, context(.sponsor, "boris"))
        .contains(.notThisRolesCommand))
    #expect(
      refusals(ApplyAsPractitioner(asked), state, context(.poolCoordinator))
        == [.nameThePerson])
  }

  @Test func `takes nobody's word that evidence was seen but the pool's`() {
    let state = PoolState(theSmallPool.filter { $0.key.kind != .practitioner })
    let asked = coach("coach-boris", person: "boris")
    #expect(
      refusals(ApplyAsPractitioner(asked), state, asBoris) == [.evidenceIsForThePoolToSee])
    #expect(refusals(ApplyAsPractitioner(asked), state, asPaula) == [])
  }

  @Test func `is asked for again after leaving, and not after a removal or by another person`()
    throws
  {
    var state = followed(.left)
    let again = coach("coach-boris", person: "boris")
    #expect(try state.perform(ApplyAsPractitioner(again), asBoris) == .applied)
    #expect(state.joined("coach-boris") == day("2026-01-05"))
    #expect(
      refusals(ApplyAsPractitioner(again), followed(.removed), asBoris) == [.noSuchMove])
    let stolen = coach("coach-boris", person: "amara")
    #expect(
      refusals(ApplyAsPractitioner(stolen), followed(.left), asPaula) == [.membershipIsAnothers])
  }

  @Test func `8.6: is paused with a day of return, by either, and ended by whoever set it`() throws
  {
    var state = followed()
    let pause = PausePractitioner("coach-boris", returns: day("2026-09-01"))
    #expect(try state.perform(pause, asBoris) == .paused)
    #expect(
      state.assurance(of: "coach-boris")?.pause
        == MembershipPause(returns: day("2026-09-01"), by: .practitioner))
    #expect(try state.perform(ResumePractitioner("coach-boris"), asBoris) == .live)
    #expect(state.assurance(of: "coach-boris")?.pause == nil)
    #expect(try state.perform(pause, asPaula) == .paused)
    #expect(refusals(ResumePractitioner("coach-boris"), state, asBoris) == [.pauseIsThePools])
    #expect(try state.perform(ResumePractitioner("coach-boris"), asPaula) == .live)
    for returns in ["2026-06-15", "2026-06-14", "2027-06-15"] {
      let wrong = PausePractitioner("coach-boris", returns: day(returns))
      #expect(refusals(wrong, state, asBoris) == [.returnsOutOfRange])
    }
    let last = PausePractitioner("coach-boris", returns: day("2027-06-14"))
    #expect(refusals(last, state, asBoris).isEmpty)
  }

  @Test func `is resumed only with everything still on file`() throws {
    var state = followed(
      .paused, borisFile { $0.pause = MembershipPause(returns: today, by: .practitioner) }
    ) { $0.isInTraining = true }
    #expect(refusals(ResumePractitioner("coach-boris"), state, asBoris) == [.stillInTraining])
    state = followed(
      .paused,
      borisFile {
        $0.pause = MembershipPause(returns: today, by: .practitioner)
        $0.support = [support(span("2026-01-05", "2026-06-15"))]
      })
    #expect(
      refusals(ResumePractitioner("coach-boris"), state, asBoris)
        == ["organisationSupportIsConfirmed"])
  }

  @Test func `R46: is left or ended without touching the engagements under way`() throws {
    let work = Engagement(
      id: "e", kind: .coaching, participants: ["amara"], practitioner: "coach-boris",
      state: .active, proposed: now)
    var state = followed(.live, borisFile(), [.engagement(work)])
    #expect(try state.perform(LeavePool("coach-boris"), asBoris) == .left)
    #expect(state.engagements["e"] == work)
    #expect(state.missingPractitioners(at: now, for: "paula").map(\.engagement) == ["e"])
    #expect(try state.perform(RemovePractitioner("coach-boris"), asPaula) == .removed)
    #expect(state.engagements["e"] == work)
    #expect(refusals(LeavePool("coach-boris"), state, asBoris) == [.noSuchMove])
  }

  @Test func `A23: is not decided by a coordinator whose own it is, or who is above them`() {
    var records = theSmallPool.filter { $0.key != RecordKey(.person, "boris") }
    records += [.person(officer("boris", of: "brindlewood", manager: "mia"))]
    records += [.person(officer("mia", of: "brindlewood"))]
    let boris = coach("coach-boris", person: "boris") { $0.status = .applied }
    let state = PoolState(records + [.practitioner(boris), .assurance(borisFile())])
    for (who, code) in [("boris", ReasonCode.partyToIt), ("mia", .inTheReportingLine)] {
      let actor = context(.poolCoordinator, .init(stringLiteral: who))
      #expect(refusals(ApprovePractitioner("coach-boris"), state, actor) == [code, .noDeputy])
      #expect(refusals(DeclinePractitioner("coach-boris"), state, actor) == [code, .noDeputy])
    }
    #expect(
      refusals(ApprovePractitioner("coach-boris"), state, context(.poolCoordinator))
        == [.nameThePerson])
    #expect(
      refusals(ApprovePractitioner("nobody"), state, asPaula) == [.notFound])
  }

  @Test func `keeps its status when it is imported again, once the pool keeps a file`() throws {
    let live = coach("coach-boris", person: "boris") { $0.profile = "Calm." }
    var state = followed(.paused)
    _ = try state.perform(RegisterRecords([.practitioner(live)]), asPaula)
    #expect(state.practitioners["coach-boris"]?.status == .paused)
    #expect(state.practitioners["coach-boris"]?.profile == "Calm.")
    state = followed(.paused, nil)
    _ = try state.perform(RegisterRecords([.practitioner(live)]), asPaula)
    #expect(state.practitioners["coach-boris"]?.status == .live)
  }
}

@Suite struct `What is put on a practitioner's file` {
  @Test func `opens a file for somebody who came without one`() throws {
    var state = followed(.live, nil)
    #expect(state.standing(of: "coach-boris", on: today) == .unknown)
    let standing = try state.perform(FileAssurance("coach-boris", .ethics(ethics)), asPaula)
    #expect(standing.codeOfEthics == .withoutEnd)
    #expect(standing.organisationSupport == .until(.first))
    #expect(state.joined("coach-boris") == today)
    _ = try state.perform(FileAssurance("coach-boris", .joined(day("2024-02-29"))), asPaula)
    #expect(state.joined("coach-boris") == day("2024-02-29"))
  }

  @Test func `is the pool coordinator's, but for what others say themselves`() {
    let state = followed()
    let induction = FileAssurance("coach-boris", .induction(today))
    for role in Role.allCases where role != .poolCoordinator {
      #expect(
        refusals(induction, state, context(role, "boris")).contains(.notThisRolesCommand), "\(role)"
      )
    }
    #expect(
      refusals(FileAssurance("coach-boris", .ethics(ethics)), state, asBoris).isEmpty == false)
    let newer = EthicsAgreement("Global Code of Ethics", edition: "4", agreed: today)
    #expect(refusals(FileAssurance("coach-boris", .ethics(newer)), state, asBoris).isEmpty)
    let confirmed = FileAssurance("coach-boris", .support("brindlewood", span("2026-06-01", nil)))
    let ofAnother = context(.organisationalCoordinator, "olga", organisation: "ashvale")
    #expect(refusals(confirmed, state, ofAnother) == [.notThePersonConcerned])
    let themself = context(.organisationalCoordinator, "boris", organisation: "brindlewood")
    #expect(refusals(confirmed, state, themself) == [.partyToIt])
    #expect(
      refusals(
        confirmed, state, context(.organisationalCoordinator, nil, organisation: "brindlewood"))
        == [.nameThePerson])
  }

  @Test func `lies in the past, of an organisation where they work, and of the right line`() {
    let state = followed()
    let tomorrow = day("2026-06-16")
    let later = EthicsAgreement("Global Code of Ethics", edition: "4", agreed: tomorrow)
    let items: [(FileAssurance.Item, ReasonCode)] = [
      (.ethics(later), .dateInTheFuture), (.induction(tomorrow), .dateInTheFuture),
      (.reference(given: tomorrow, until: nil), .dateInTheFuture),
      (
        .insurance(pence: 1, span("2026-01-01", "2027-01-01"), seen: tomorrow), .dateInTheFuture
      ),
      (.joined(tomorrow), .dateInTheFuture), (.insuranceAsked, .insuranceIsForTheExecutiveLine),
      (.support("ashvale", span("2026-06-01", nil)), .doesNotWorkThere),
    ]
    for (item, code) in items {
      #expect(refusals(FileAssurance("coach-boris", item), state, asPaula) == [code])
    }
    let endless = FileAssurance(
      "coach-boris", .insurance(pence: 0, span("2026-01-01", nil), seen: today))
    #expect(refusals(endless, state, asPaula) == [.outOfRange, .missing])
    let empty = EthicsAgreement(" ", edition: "", agreed: today, until: today)
    #expect(
      refusals(FileAssurance("coach-boris", .ethics(empty)), state, asPaula)
        == [.emptyText, .emptyText, .contradiction])
  }
}
