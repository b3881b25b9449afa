import Testing

@testable import CoachingPool

@Suite struct `Declining an invitation` {
  let asked = request("r", by: "amara", ranked("coach-boris", "coach-cleo"))
  let sent = invitation("i", for: "r", to: "coach-boris")
  var state: PoolState { threeCoaches(.request(asked), .invitation(sent)) }
  let asBoris = context(.practitioner, "boris")

  @Test(arguments: DeclineCode.allCases)
  func `8.2: keeps the code on the invitation, and nothing anywhere else of the practitioner`(
    code: DeclineCode
  ) throws {
    var after = state
    let declined = try after.run(DeclineInvitation("i", because: code), asBoris)
    #expect(declined.state == .declined && declined.declineCode == code && declined.ended == now)
    #expect(after.invitations["i"] == declined)
    #expect(after.practitioners["coach-boris"] == state.practitioners["coach-boris"])
    #expect(declined.faults().isEmpty)
  }

  @Test func `A04: asks the next choice in the same step, and does not tell whom`() throws {
    var state = state
    let outcome: Invitation = try state.run(DeclineInvitation("i", because: .other), asBoris)
    #expect(outcome.id == "i")
    #expect(state.asked("r") == ["coach-cleo"] && state.requests["r"]?.state == .open)
  }

  @Test func `8.1: lets the request wait where the list has run out, with a neutral reason`() throws
  {
    var state = threeCoaches(
      .request(request("r", by: "amara", ranked("coach-boris"))), .invitation(sent))
    #expect(state.requests["r"]?.reasonForWaiting == nil)
    _ = try state.run(DeclineInvitation("i", because: .conflictOfInterest), asBoris)
    #expect(state.requests["r"]?.state == .waitlisted && state.asked("r").isEmpty)
    let reason = try #require(state.requests["r"]?.reasonForWaiting)
    #expect(reason.code == .noMatchFound && reason.audience == .individual)
    for word in ["declin", "conflict", "boris"] {
      #expect(!reason.description.lowercased().contains(word))
    }
  }

  @Test func `forwards nothing where the policy leaves it to the coordinator`() throws {
    var policy = PoolPolicy()
    policy.requests.forwardsAutomatically = false
    var state = threeCoaches(.request(asked), .invitation(sent), .policy(policy))
    _ = try state.run(DeclineInvitation("i", because: .other), asBoris)
    #expect(state.asked("r").isEmpty && state.requests["r"]?.state == .open)
    let next = try state.run(ForwardRequest("r"), coordinator())
    guard case .invited(let invitation) = next else {
      Issue.record("\(next)")
      return
    }
    #expect(invitation.practitioner == "coach-cleo")
  }

  @Test
  func `is possible under a policy that cannot be resolved, which keeps nobody from saying no`()
    throws
  {
    var policy = PoolPolicy()
    policy.matching.requirements.append(.init("noSuchRule"))
    var state = threeCoaches(.request(asked), .invitation(sent), .policy(policy))
    _ = try state.run(DeclineInvitation("i", because: .other), asBoris)
    #expect(state.invitations["i"]?.state == .declined && state.asked("r").isEmpty)
    #expect(refusals(ForwardRequest("r"), state, coordinator()) == [.unknownRule])
  }

  @Test func `is the practitioner's alone, in time, and once`() throws {
    let decline = DeclineInvitation("i", because: .alreadyCommitted)
    #expect(refusals(decline, state, context(.practitioner, "cleo")) == [.notThePersonConcerned])
    for role in Role.allCases where role != .practitioner {
      #expect(refusals(decline, state, context(role, "boris")) == [.notInThisRole])
    }
    #expect(
      refusals(decline, state, context(.practitioner, "boris", at: sent.expires))
        == [.invitationExpired])
    var declined = state
    _ = try declined.run(decline, asBoris)
    #expect(refusals(decline, declined, asBoris) == [.noSuchMove])
  }

  @Test
  func
    `8.2: is shown to the individual without the code, to the coordinator with it, else to nobody`()
    throws
  {
    var state = state
    let declined = try state.run(DeclineInvitation("i", because: .conflictOfInterest), asBoris)
    let own = try #require(declined.shown(to: .individual))
    #expect(own.state == .declined && own.reason?.code == .cannotTakeItOn)
    #expect(own.reason?.values.isEmpty == true)
    let full = try #require(declined.shown(to: .poolCoordinator)?.reason)
    #expect(full["code"] == "conflictOfInterest" && full.audience == .coordinator)
    for role in Role.allCases where ![.individual, .poolCoordinator].contains(role) {
      #expect(declined.shown(to: role) == nil)
    }
    for other in DeclineCode.allCases {
      var same = declined
      same.declineCode = other
      #expect(same.shown(to: .individual) == own)
    }
  }

  @Test func `8.2: a decline changes nobody's chances: a round is the same with it and without`()
    throws
  {
    let other = request("other", by: "amara")
    let without = threeCoaches(.request(other))
    var with = without
    with.apply([
      .put(.request(request("old", by: "amara") { $0.state = .withdrawn })),
      .put(.invitation(invitation("i1", for: "old", to: "coach-boris", state: .declined))),
      .put(.invitation(invitation("i2", for: "old", to: "coach-cleo", state: .expired))),
    ])
    #expect(
      try MatchingRound.run(on: with, at: now).matches
        == MatchingRound.run(on: without, at: now).matches)
    let one = try decide(ForwardRequest("other"), with, coordinator()).outcome
    #expect(try decide(ForwardRequest("other"), without, coordinator()).outcome == one)
  }

  @Test func `only what is declined has a code`() {
    var wrong = sent
    wrong.declineCode = .other
    #expect(wrong.faults().names == ["declineCode fault.contradiction"])
  }
}

@Suite struct `Forwarding a request` {
  @Test func `A04: goes down the list, past those who cannot be asked, and never off it`() throws {
    var state = threeCoaches(
      .request(request("r", by: "amara", ranked("coach-cleo", "coach-boris"))),
      .practitioner(coach("coach-cleo", person: "cleo") { $0.status = .paused }))
    _ = try state.run(ForwardRequest("r"), coordinator())
    #expect(state.asked("r") == ["coach-boris"])
    let open = try #require(state.invitations(for: "r").first)
    let expired = try state.run(ExpireInvitations(), clock(at: open.expires))
    #expect(expired.sent.isEmpty)
    #expect(expired.withoutMatch.map(\.request) == ["r"])
    #expect(
      expired.withoutMatch.first?.unmet == [.init(code: "practitionerIsLive", practitioners: 1)])
    #expect(expired.withoutMatch.first?.reasonForIndividual.values.isEmpty == true)
    #expect(state.requests["r"]?.state == .waitlisted)
  }

  @Test func `whoever declined is not asked again, even when the individual chooses them anew`()
    throws
  {
    var state = threeCoaches(
      .request(request("r", by: "amara", ranked("coach-boris"))),
      .invitation(invitation("i", for: "r", to: "coach-boris")))
    _ = try state.run(
      DeclineInvitation("i", because: .alreadyCommitted), context(.practitioner, "boris"))
    let later = now.adding(seconds: 60)
    _ = try state.run(
      ChoosePractitioners("r", .ranked(["coach-boris"])), context(.individual, "amara", at: later))
    #expect(
      refusals(SendInvitation("r", to: "coach-boris"), state, coordinator(at: later))
        == [.alreadyAsked])
    #expect(refusals(ResumeWaiting("r"), state, coordinator(at: later)) == [.nobodyCanBeAsked])
  }

  @Test func `A35: a request does not wait while another of its invitations is open`() throws {
    var policy = PoolPolicy()
    policy.requests.maxConcurrentInvitations = 2
    var state = threeCoaches(
      .policy(policy), .request(request("r", by: "amara", ranked("coach-boris", "coach-cleo"))))
    for id in ["coach-boris", "coach-cleo"] as [PractitionerID] {
      _ = try state.run(SendInvitation("r", to: id), coordinator())
    }
    let toBoris = try #require(state.invitations(to: "coach-boris").first)
    _ = try state.run(
      DeclineInvitation(toBoris.id, because: .other), context(.practitioner, "boris"))
    #expect(state.requests["r"]?.state == .open && state.asked("r") == ["coach-cleo"])
    #expect(try decide(ForwardRequest("r"), state, coordinator()).outcome == .awaitsAnAnswer)
    let toCleo = try #require(state.invitations(to: "coach-cleo").first)
    _ = try state.run(
      DeclineInvitation(toCleo.id, because: .other), context(.practitioner, "cleo"))
    #expect(state.requests["r"]?.state == .waitlisted)
  }

  @Test func `changes nothing while an answer is awaited, and nothing twice on the waiting list`()
    throws
  {
    var state = threeCoaches(.request(request("r", by: "amara", ranked("coach-boris"))))
    _ = try state.run(ForwardRequest("r"), coordinator())
    let again = try decide(ForwardRequest("r"), state, coordinator())
    #expect(again.outcome == .awaitsAnAnswer && again.changes.isEmpty)
    _ = try state.run(
      DeclineInvitation(state.invitations(for: "r")[0].id, because: .other),
      context(.practitioner, "boris"))
    let waiting = try decide(ForwardRequest("r"), state, coordinator())
    #expect(waiting.changes.isEmpty)
    guard case .noMatchFound = waiting.outcome else {
      Issue.record("\(waiting.outcome)")
      return
    }
  }

  @Test
  func `A04, A05: chooses for whom left it to us: fit first, and for seniors another organisation`()
    throws
  {
    let theme: Theme = word("newRole")
    var policy = PoolPolicy()
    policy.matching.requirements.removeAll { $0.name == "provisionIsAsAsked" }
    let junior = request("r", by: "amara")
    var state = threeCoaches(
      .policy(policy), .request(junior),
      .practitioner(coach("coach-dan", person: "dan") { $0.themes = [word("conflict")] }),
      .person(officer("olive", .manager)),
      .practitioner(coach("coach-olive", person: "olive") { $0.themes = [theme] }))
    for id in ["coach-boris", "coach-cleo"] as [PractitionerID] {
      state.apply([
        .put(
          .practitioner(
            coach(id, person: id == "coach-boris" ? "boris" : "cleo") {
              $0.themes = [word("conflict")]
            }))
      ])
    }
    var first = state
    _ = try first.run(ForwardRequest("r"), coordinator())
    let points = try MatchingRound.run(on: state, at: now).matches.map(\.practitioner)
    #expect(first.asked("r") == points)
    state.apply([.put(.person(officer("amara", .chiefExecutive)))])
    _ = try state.run(ForwardRequest("r"), coordinator())
    #expect(!state.asked("r").contains("coach-olive") && state.asked("r").count == 1)
  }

  @Test func `is the coordinator's or the system's, for a request that looks for somebody`() {
    let state = threeCoaches(
      .request(request("r", by: "amara")),
      .request(request("done", by: "amara") { $0.state = .matched }))
    for role in Role.allCases where ![.poolCoordinator, .system].contains(role) {
      #expect(
        refusals(ForwardRequest("r"), state, context(role, "amara")) == [.notThisRolesCommand])
    }
    #expect(refusals(ForwardRequest("done"), state, coordinator()) == [.notLooking])
    #expect(refusals(ForwardRequest("x"), state, coordinator()) == [.notFound])
    #expect(
      refusals(ForwardRequest("r"), state, context(.poolCoordinator, "amara"))
        == [.partyToIt, .noDeputy])
  }

  @Test func `many in one step pass no cap between them`() throws {
    var records: [Record] = []
    for number in 0..<5 {
      let person = PersonID(stringLiteral: "p\(number)")
      records += [
        .person(officer(person)), .request(request(.init(stringLiteral: "r\(number)"), by: person)),
      ]
    }
    var state = PoolState(theSmallPool + records)
    var plan = try InvitationPlan(on: state, rules: .standard, in: coordinator())
    var sent = 0
    for number in 0..<5 {
      let id = RequestID(stringLiteral: "r\(number)")
      do throws(Refusal) {
        _ = try plan.send(id, to: "coach-boris", order: .anyoneListed)
        sent += 1
      } catch { #expect(error.reasons.map(\.code) == ["practitionerHasAPlaceFree"]) }
    }
    #expect(sent == 2 && plan.changes.count == 2)
    state.apply(plan.changes)
    #expect(state.placesTaken(of: "coach-boris", at: now) == 2)
  }

  @Test func `A04: a round may pair anybody on the list, in any order, and nobody else`() throws {
    var state = threeCoaches(
      .request(request("r", by: "amara", ranked("coach-boris", "coach-cleo"))))
    var plan = try InvitationPlan(on: state, rules: .standard, in: coordinator())
    #expect(throws: Refusal.self) {
      try plan.send("r", to: "coach-dan", order: .anyoneListed)
    }
    #expect(plan.changes.isEmpty)
    _ = try plan.send("r", to: "coach-cleo", order: .anyoneListed)
    state.apply(plan.changes)
    #expect(state.asked("r") == ["coach-cleo"])
  }
}

@Suite struct `The waiting list` {
  @Test func `8.1: a request resumes when somebody can be asked again, and not before`() throws {
    var state = threeCoaches(
      .request(request("r", by: "amara", ranked("coach-boris"))),
      .practitioner(coach("coach-boris", person: "boris") { $0.status = .paused }))
    _ = try state.run(ForwardRequest("r"), clock(at: now))
    #expect(state.requests["r"]?.state == .waitlisted)
    #expect(refusals(ResumeWaiting("r"), state, clock(at: now)) == [.nobodyCanBeAsked])
    state.apply([.put(.practitioner(borisCoaches))])
    let resumed = try state.run(ResumeWaiting("r"), clock(at: now))
    #expect(resumed.state == .open && state.invitations(for: "r").isEmpty)
    #expect(refusals(ResumeWaiting("r"), state, clock(at: now)) == [.noSuchMove])
  }

  @Test func `lists who has waited longest first`() {
    func waiting(_ id: RequestID, since: String?) -> Record {
      .request(
        request(id, by: "amara") {
          $0.state = .waitlisted
          $0.submitted = since.map(moment)
        })
    }
    let state = smallPool(
      waiting("a", since: "2026-03-01T00:00:00Z"), waiting("b", since: "2026-01-01T00:00:00Z"),
      waiting("c", since: nil), waiting("d", since: "2026-01-01T00:00:00Z"),
      .request(request("open", by: "amara")))
    #expect(state.waitingList(at: now, for: nil).map(\.id) == ["b", "d", "a", "c"])
  }
}

@Suite struct `Withdrawing an invitation` {
  let state = threeCoaches(
    .request(request("r", by: "amara", ranked("coach-boris", "coach-cleo"))),
    .invitation(invitation("i", for: "r", to: "coach-boris")))

  @Test func `8.2: is the individual's or the coordinator's, and asks nobody else`() throws {
    let withdraw = WithdrawInvitation("i")
    for context in [context(.individual, "amara"), coordinator(), clock(at: now)] {
      var after = state
      _ = try after.run(withdraw, context)
      #expect(after.invitations["i"]?.state == .withdrawn && after.asked("r").isEmpty)
      #expect(after.requests["r"]?.state == .open)
      #expect(refusals(withdraw, after, context) == [.noSuchMove])
    }
    #expect(refusals(withdraw, state, context(.individual, "boris")) == [.notThePersonConcerned])
    #expect(refusals(withdraw, state, context(.practitioner, "boris")) == [.notInThisRole])
    #expect(
      refusals(withdraw, state, context(.poolCoordinator, "boris"))
        == [.partyToIt, .noDeputy])
  }

  @Test func `A04: follows from a choice that no longer names the practitioner`() throws {
    let asAmara = context(.individual, "amara")
    var kept = state
    _ = try kept.run(ChoosePractitioners("r", .ranked(["coach-cleo", "coach-boris"])), asAmara)
    #expect(kept.invitations["i"]?.state == .sent)
    for (choice, avoid): (PractitionerChoice, [PractitionerID]) in [
      (.ranked(["coach-cleo"]), []), (.chooseForMe, ["coach-boris"]),
    ] {
      var after = state
      _ = try after.run(ChoosePractitioners("r", choice, avoid: avoid), asAmara)
      #expect(after.invitations["i"]?.state == .withdrawn)
      #expect(after.requests["r"]?.preferences.choice == choice)
      #expect(after.requests["r"]?.preferences.avoid == avoid)
    }
  }

  @Test func `A04: choosing is the individual's alone, and a list has to hold`() {
    let choose = ChoosePractitioners("r", .chooseForMe)
    #expect(
      Set(refusals(choose, state, coordinator())) == [.notThisRolesCommand, .notThePersonConcerned])
    #expect(
      Set(
        refusals(
          ChoosePractitioners("r", .ranked(["x", "x", "coach-boris"]), avoid: ["coach-boris"]),
          state, context(.individual, "amara")))
        == [.duplicate, .danglingReference, .contradiction])
    #expect(
      refusals(ChoosePractitioners("r", .ranked([])), state, context(.individual, "amara"))
        == [.missing])
  }
}
