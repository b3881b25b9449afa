import Testing

@testable import CoachingPool

@Suite struct `A pause without prejudice` {
  private func paused() throws -> PoolState {
    var state = try complained(until: .make)
    _ = try state.run(PausePractitionerForComplaint(state.theComplaint), byPaula)
    return state
  }

  @Test func `A16: takes nobody on, keeps who is there, and gives back what was before`() throws {
    var state = try paused()
    #expect(state.boris == .paused && state.complaint?.pausesPractitioner == true)
    #expect(state.e?.state == .active && state.isPausedForComplaint("coach-boris"))
    #expect(
      refusals(PausePractitionerForComplaint(state.theComplaint), state, byPaula)
        == [.pausedForItAlready])
    _ = try state.run(LiftComplaintPause(state.theComplaint), later(1, byPaula))
    #expect(state.boris == .live && state.complaint?.pausesPractitioner == false)
    #expect(!state.isPausedForComplaint("coach-boris"))
    #expect(
      refusals(LiftComplaintPause(state.theComplaint), state, later(1, byPaula))
        == [.notPausedForIt])
    #expect(state.complaint?.state == .received && state.complaint?.pauses.count == 1)
  }

  @Test func `is a coordinator's with no part in it, and nobody else's`() throws {
    let state = try complained(until: .make)
    for role in Role.allCases where role != .poolCoordinator {
      let who = context(role, "paula")
      let command = PausePractitionerForComplaint(state.theComplaint)
      #expect(refusals(command, state, who) == [.notThisRolesCommand])
      #expect(
        refusals(LiftComplaintPause(state.theComplaint), state, who) == [.notThisRolesCommand])
    }
  }

  @Test func `changes nothing of the membership but that it is paused`() throws {
    let before = try #require(try complained(until: .make).practitioners["coach-boris"])
    var after = try #require(try paused().practitioners["coach-boris"])
    after.status = .live
    #expect(after == before)
  }

  @Test func `A01: reads to seekers as not available, and nowhere as a sanction`() throws {
    let state = try paused()
    #expect(ProfileView.of("coach-boris", in: state, on: today) == nil)
    let asked = request("r2", by: "dana")
    let shortlist = try Shortlister(PoolState(state.records + [.request(asked)]), at: now)
      .shortlist(for: "r2")
    #expect(!shortlist.entries.contains { $0.practitioner == "coach-boris" })
    #expect(shortlist.entries.contains { $0.practitioner == "coach-cleo" })
    let reason = Reason(.init("practitionerIsLive"), audience: .coordinator)
    #expect(reason.shown(to: .everyone).description == "Not available.")
    #expect(reason.description == "The practitioner's membership is not live.")
    #expect(state.auditTrail(of: "e").isEmpty)
    let accepted = refusals(
      AcceptInvitation("i"),
      PoolState(
        state.records + [
          .request(asked), .invitation(invitation("i", for: "r2", to: "coach-boris")),
        ]), byBoris)
    #expect(accepted.contains(.practitionerNotLive))
    for name in [PausePractitionerForComplaint.name, LiftComplaintPause.name] {
      #expect(!name.lowercased().contains("complaint"))
    }
  }

  @Test func `is one of every membership of the person, each back where it stood`() throws {
    let executive = coach("boris-executive", person: "boris") {
      $0.line = .executive
      $0.status = .approved
    }
    let former = coach("boris-before", person: "boris") { $0.status = .left }
    var state = try complained(.practitioner(executive), .practitioner(former), until: .make)
    _ = try state.run(PausePractitionerForComplaint(state.theComplaint), byPaula)
    #expect(
      state.complaint?.pauses.map(\.practitioner) == ["boris-executive", "coach-boris"])
    #expect(state.practitioners["boris-executive"]?.status == .approved)
    #expect(state.isPausedForComplaint("boris-executive"))
    // It binds the person, so that one who comes back meanwhile does not begin elsewhere.
    #expect(state.isPausedForComplaint("boris-before"))
    _ = try state.run(LiftComplaintPause(state.theComplaint), later(1, byPaula))
    #expect(state.practitioners["boris-executive"]?.status == .approved && state.boris == .live)
  }

  @Test func `has nobody to concern where every membership ended`() throws {
    var state = try complained(until: .make)
    state.apply([.put(.practitioner(coach("coach-boris", person: "boris") { $0.status = .left }))])
    #expect(
      refusals(PausePractitionerForComplaint(state.theComplaint), state, byPaula)
        == [.nobodyToPause])
  }

  @Test(arguments: [true, false])
  func `lasts until the last of two complaints lets go, whichever that is`(
    firstGoesFirst: Bool
  ) throws {
    var state = try paused()
    let first = state.theComplaint
    _ = try state.run(
      MakeComplaint(about: "coach-boris", .conduct, "He shouted."), later(1, bySelma))
    let second = try #require(state.complaints.values.first { $0.id != first }).id
    _ = try state.run(PausePractitionerForComplaint(second), later(1, byPaula))
    let order = firstGoesFirst ? [first, second] : [second, first]
    _ = try state.run(LiftComplaintPause(order[0]), later(2, byPaula))
    #expect(state.boris == .paused && state.isPausedForComplaint("coach-boris"))
    _ = try state.run(LiftComplaintPause(order[1]), later(3, byPaula))
    #expect(state.boris == .live && !state.isPausedForComplaint("coach-boris"))
  }

  @Test func `moves nobody back who paused before, or has left meanwhile`() throws {
    for (before, during, after) in [
      (.paused, .paused, .paused), (.live, .left, .left), (.live, .removed, .removed),
    ] as [(PractitionerStatus, PractitionerStatus, PractitionerStatus)] {
      var state = try complained(
        .practitioner(coach("coach-boris", person: "boris") { $0.status = before }), until: .make)
      _ = try state.run(PausePractitionerForComplaint(state.theComplaint), byPaula)
      #expect(state.boris == .paused)
      state.apply([
        .put(.practitioner(coach("coach-boris", person: "boris") { $0.status = during }))
      ])
      _ = try state.run(LiftComplaintPause(state.theComplaint), later(1, byPaula))
      #expect(state.boris == after)
    }
  }

  @Test func `does not outlive a closed complaint, unless removal is recommended`() throws {
    for (actions, expected) in [
      ([.training], [.pauseOutlivesIt]), ([.removalRecommended], []),
    ] as [([ComplaintAction], [ReasonCode])] {
      var state = try complained(until: .answer)
      let id = state.theComplaint
      _ = try state.run(PausePractitionerForComplaint(id), byPaula)
      _ = try state.run(DecideComplaint(id, .upheld, because: "x", actions: actions), byHana)
      let close = CloseComplaint(id, complainantTold: today, practitionerTold: today)
      #expect(refusals(close, state, byPaula) == expected)
    }
  }

  @Test func `stays when the complaint is taken back, until a coordinator ends it`() throws {
    var state = try paused()
    let id = state.theComplaint
    _ = try state.run(WithdrawComplaint(id), later(1, byAmara))
    #expect(state.boris == .paused)
    #expect(state.complaintsDue(at: now, for: "paula").map(\.duty) == [.endPause])
    _ = try state.run(LiftComplaintPause(id), later(2, byPaula))
    #expect(state.boris == .live && state.complaintsDue(at: now, for: "paula").isEmpty)
  }
}
