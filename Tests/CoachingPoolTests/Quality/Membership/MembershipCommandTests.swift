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
    let anew = coach("coach-anew", person: "boris") { $0.credentials = [] }
    #expect(refusals(ApplyAsPractitioner(anew), followed(.removed), asBoris) == [.wasRemoved])
    #expect(refusals(ApplyAsPractitioner(anew), followed(.removed), asPaula).isEmpty)
    var trainee = followed(.left) { $0.isInTraining = true }
    _ = try trainee.perform(ApplyAsPractitioner(again), asBoris)
    #expect(trainee.practitioners["coach-boris"]?.isInTraining == true)
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

  @Test func `tells nobody whom it does not concern where it stands`() {
    let state = followed(.paused, borisFile { $0.support = [] })
    for role in Role.allCases where role != .poolCoordinator {
      for command in ["resume", "leave", "approve", "live"] {
        let actor = context(role, "amara")
        let codes =
          switch command {
          case "resume": refusals(ResumePractitioner("coach-boris"), state, actor)
          case "leave": refusals(LeavePool("coach-boris"), state, actor)
          case "approve": refusals(ApprovePractitioner("coach-boris"), state, actor)
          default: refusals(GoLive("coach-boris"), state, actor)
          }
        let own: ReasonCode =
          role == .practitioner ? .notThePersonConcerned : .notThisRolesCommand
        #expect(codes == [own], "\(role) \(command)")
      }
    }
  }

  @Test func `tells the practitioner in words what is missing`() throws {
    let state = followed(
      .paused,
      borisFile {
        $0.pause = MembershipPause(returns: today, by: .practitioner)
        $0.ethics = []
      })
    do throws(Refusal) {
      _ = try decide(ResumePractitioner("coach-boris"), state, asBoris)
      Issue.record("it was resumed")
    } catch {
      #expect(!error.description.contains("Not available"))
      #expect(error.description.contains("code of ethics"))
    }
  }

  @Test func `tells an organisation's coordinator who confirms support no more than they may know`()
    throws
  {
    var state = followed()
    let olga = context(.organisationalCoordinator, "olga", organisation: "brindlewood")
    let confirm = FileAssurance("coach-boris", .support("brindlewood", span("2026-06-01", nil)))
    let report = try #require(try state.perform(confirm, olga))
    #expect(report.takesPeopleOn == nil && report.parts.allSatisfy { $0.holding == nil })
    #expect(!report.parts.map(\.part).contains(.supervision))
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
    let report = try state.perform(FileAssurance("coach-boris", .ethics(ethics)), asPaula)
    #expect(report?.parts.first { $0.part == .codeOfEthics }?.holding == .withoutEnd)
    #expect(report?.parts.first { $0.part == .organisationSupport }?.holding == .until(.first))
    #expect(state.joined("coach-boris") == nil)
    _ = try state.perform(FileAssurance("coach-boris", .joined(day("2024-02-29"))), asPaula)
    #expect(state.joined("coach-boris") == day("2024-02-29"))
  }

  @Test func `8.6: gives no more time for evidence of insurance when it is asked for again`() throws
  {
    var state = followed(
      .live, borisFile { $0.insurance = [cover(span("2026-01-01", "2027-01-01"))] }
    ) { $0.line = .executive }
    func later(_ text: String) -> CommandContext {
      context(.poolCoordinator, "paula", at: moment(text + "T09:00:00Z"))
    }
    let ask = FileAssurance("coach-boris", .insuranceAsked)
    _ = try state.perform(ask, later("2026-06-15"))
    _ = try state.perform(ask, later("2026-06-26"))
    #expect(state.assurance(of: "coach-boris")?.insuranceAsked == today)
    #expect(
      state.standing(of: "coach-boris", on: day("2026-06-26")).insurance
        == .until(day("2026-06-25")))
    let shown = FileAssurance(
      "coach-boris",
      .insurance(pence: 250_000_000, span("2026-06-01", "2027-06-01"), seen: day("2026-06-27")))
    _ = try state.perform(shown, later("2026-06-27"))
    #expect(
      state.standing(of: "coach-boris", on: day("2026-06-27")).insurance
        == .until(day("2027-06-01")))
    _ = try state.perform(ask, later("2026-07-01"))
    #expect(state.assurance(of: "coach-boris")?.insuranceAsked == day("2026-07-01"))
  }

  @Test func `ends by a later word: support that is withdrawn, and a cover that was filed wrongly`()
    throws
  {
    var state = followed(
      .live, borisFile { $0.insurance = [cover(span("2026-01-01", "2027-01-01"))] })
    _ = try state.perform(
      FileAssurance("coach-boris", .supportEnds("brindlewood", day("2026-07-01"))),
      context(.organisationalCoordinator, "olga", organisation: "brindlewood"))
    _ = try state.perform(FileAssurance("coach-boris", .insuranceEnds(day("2026-01-01"))), asPaula)
    let standing = state.standing(of: "coach-boris", on: today)
    #expect(standing.organisationSupport == .until(day("2026-07-01")))
    #expect(state.assurance(of: "coach-boris")?.insurance == [])
  }

  @Test func `is nothing yet where somebody only moved, so that a pause locks nobody out`() throws {
    var state = followed(.live, nil)
    let pause = PausePractitioner("coach-boris", returns: day("2026-09-01"))
    _ = try state.perform(pause, asBoris)
    #expect(state.standing(of: "coach-boris", on: today) == .unknown)
    #expect(!state.follows("coach-boris") && state.lapseForecast(asOf: today, horizon: 90).isEmpty)
    #expect(try state.perform(ResumePractitioner("coach-boris"), asBoris) == .live)
  }

  @Test func `A23: leaves the evidence of a coordinator's own credentials to another`() throws {
    let boris = coach("coach-boris", person: "boris") {
      $0.credentials.append(
        Credential(
          kind: .qualification, scheme: "ILM", level: "7", awarded: day("2026-01-01"),
          evidenceSeen: today))
    }
    let register = RegisterRecords([.practitioner(boris)])
    let state = followed()
    #expect(
      refusals(register, state, context(.poolCoordinator, "boris")) == [.evidenceIsAnothersToSee])
    #expect(refusals(register, state, asPaula).isEmpty)
    #expect(refusals(register, state, context(.system)).isEmpty)
    let trained = coach("coach-boris", person: "boris") { $0.isInTraining = false }
    let inTraining = followed(.live, borisFile()) { $0.isInTraining = true }
    #expect(
      refusals(
        RegisterRecords([.practitioner(trained)]), inTraining, context(.poolCoordinator, "boris"))
        == [.evidenceIsAnothersToSee])
  }

  @Test
  func `A16: is kept from going live while a complaint pauses the person, whatever the membership`()
    throws
  {
    let complaint = Complaint(
      id: "x", about: "coach-boris", complainant: "amara", as: .individual, received: now,
      ground: .conduct, text: Confidential("Late."),
      pauses: [ComplaintPause(of: "coach-boris", from: .live, since: now)])
    let state = followed(.paused, borisFile(), [.complaint(complaint)])
    #expect(refusals(ResumePractitioner("coach-boris"), state, asPaula) == [.pauseIsThePools])
    #expect(refusals(ResumePractitioner("coach-boris"), state, asBoris) == [.pauseIsThePools])
    var imported = followed(.paused, nil, [.complaint(complaint)])
    _ = try imported.perform(
      RegisterRecords([.practitioner(coach("coach-boris", person: "boris"))]), asPaula)
    #expect(imported.practitioners["coach-boris"]?.status == .paused)
    var second = state
    second.put(
      .practitioner(
        coach("exec-boris", person: "boris") {
          $0.line = .executive
          $0.status = .approved
          $0.credentials = [
            Credential(
              kind: .qualification, scheme: "ILM", level: "7", awarded: day("2020-01-01"),
              evidenceSeen: day("2020-02-01"))
          ]
        }))
    second.put(
      .assurance(
        Assurance(
          of: "exec-boris", joined: today, ethics: [ethics], support: [support()],
          inducted: today, insurance: [cover(span("2026-01-01", "2027-01-01"))])))
    #expect(refusals(GoLive("exec-boris"), second, asPaula) == [.pauseIsThePools])
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
