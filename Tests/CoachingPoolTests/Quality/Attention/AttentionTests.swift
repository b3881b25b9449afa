import Testing

@testable import CoachingPool

extension Array where Element == AttentionItem {
  /// Kind, subject, since and due of each.
  fileprivate var lines: [String] {
    map { "\($0.kind.rawValue) \($0.subject.id) \($0.since) \($0.due)" }
  }
}

private func lines(_ state: PoolState, _ more: Record..., within days: Int = 14) -> [String] {
  var state = state
  for record in more { state.put(record) }
  return state.attention(asOf: now, for: nil, within: days).lines
}

private func asked(_ state: RequestState, _ change: (inout Request) -> Void = { _ in }) -> Record {
  .request(
    request("q", by: "dora") {
      $0.state = state
      $0.submitted = moment("2026-05-01T09:00:00Z")
      change(&$0)
    })
}

/// Nothing waits here but that Boris, Cleo and their like are seldom asked, which is left out.
private var quiet: PoolState {
  var policy = PoolPolicy()
  policy.quality.leastEngagementsAYear = 0
  return threeCoaches(.policy(policy), .person(officer("dora")), .person(officer("paula")))
}

@Suite struct `What waits for a person` {
  @Test func `is ranked by its kind in the order of kinds`() {
    #expect(AttentionKind.allCases.map(\.rank) == Array(AttentionKind.allCases.indices))
  }

  @Test func `is nothing where nothing waits`() {
    #expect(lines(quiet).isEmpty)
  }

  @Test func `names requests without a practitioner, since when and until when`() {
    #expect(lines(quiet, asked(.open)) == ["requestWaits q 2026-05-01 2026-06-12"])
    #expect(lines(quiet, asked(.waitlisted)) == ["requestWaits q 2026-05-01 2026-06-12"])
    for state in [RequestState.draft, .matched, .withdrawn, .expired, .declined] {
      #expect(lines(quiet, asked(state)).isEmpty, "\(state)")
    }
    let late = asked(.open) { $0.submitted = moment("2026-05-19T09:00:00Z") }
    #expect(lines(quiet, late, within: 14).isEmpty)
    #expect(lines(quiet, late, within: 15) == ["requestWaits q 2026-05-19 2026-06-30"])
  }

  @Test func `names an invitation while it waits, and its request no more`() {
    let sent = invitation("i", for: "q", to: "coach-boris")
    #expect(
      lines(quiet, asked(.open), .invitation(sent)) == [
        "invitationExpires i 2026-06-10 2026-06-24"
      ])
    let declined = invitation("i", for: "q", to: "coach-boris", state: .declined)
    #expect(
      lines(quiet, asked(.open), .invitation(declined)) == [
        "requestWaits q 2026-05-01 2026-06-12"
      ])
    let over = invitation(
      "i", for: "q", to: "coach-boris", expires: "2026-06-14T09:00:00Z")
    var state = quiet
    for record in [asked(.open), .invitation(over)] { state.put(record) }
    let items = state.attention(asOf: now, for: nil)
    #expect(items.map(\.reason.code) == [.invitationHasExpired])
    #expect(items.first?.daysOverdue(on: today) == 1)
  }

  @Test func `A06, A23: names rounds missed and approvals that passed on`() {
    let missed = asked(.open) { $0.waiting.missedRounds = 2 }
    #expect(
      lines(quiet, missed) == [
        "requestWaits q 2026-05-01 2026-06-12", "roundsMissed q 2026-05-01 2026-06-15",
      ])
    // Ten working days after Friday 1 May, without holidays.
    #expect(lines(quiet, asked(.awaitingApproval)) == ["approvalPassedOn q 2026-05-01 2026-05-16"])
    let lately = asked(.awaitingApproval) { $0.submitted = moment("2026-06-08T09:00:00Z") }
    #expect(lines(quiet, lately).isEmpty)
  }

  @Test func `names sessions that nobody spoke of, and those missed twice`() {
    let work = anEngagement()
    let passed = aSession("s", planned: "2026-06-10T10:00:00Z")
    #expect(
      lines(quiet, .engagement(work), .session(passed)) == [
        "sessionUnresolved e 2026-06-10 2026-06-10"
      ])
    let missed = ["2026-06-02T10:00:00Z", "2026-06-09T10:00:00Z"].map { start in
      aSession(.init(stringLiteral: "s\(start.dropFirst(8).prefix(2))"), planned: start) {
        $0.state = .missed
        $0.attendance.by = .individual
      }
    }
    let ahead = aSession("a", planned: "2026-06-20T10:00:00Z")
    #expect(
      lines(
        quiet, .engagement(work), .session(missed[0]), .session(missed[1]), .session(ahead))
        == ["nonAttendance e 2026-06-09 2026-06-09"])
    #expect(lines(quiet, .engagement(work), .session(missed[0]), .session(ahead)).isEmpty)
  }

  @Test func `names engagements in which nothing happens and nothing is planned`() {
    let work = anEngagement { $0.activated = moment("2026-04-10T09:00:00Z") }
    var state = quiet
    state.put(.engagement(work))
    let items = state.attention(asOf: now, for: nil)
    #expect(items.lines == ["engagementQuiet e 2026-04-10 2026-06-05"])
    #expect(items.map(\.reason.code) == [.noFirstSession])
    let held = aSession("s", held: "2026-04-15T10:00:00Z")
    state.put(.session(held))
    let later = state.attention(asOf: now, for: nil)
    #expect(later.lines == ["engagementQuiet e 2026-04-15 2026-06-10"])
    #expect(later.map(\.reason.code) == [.noSessionPlanned])
    state.put(.session(aSession("t", planned: "2026-07-01T10:00:00Z")))
    #expect(state.attention(asOf: now, for: nil).isEmpty)
  }

  @Test func `names pauses that are over, and final reviews that are open`() {
    let paused = anEngagement {
      $0.state = .paused
      $0.pauses = [Pause(began: moment("2026-05-01T09:00:00Z"), returns: day("2026-06-20"))]
    }
    #expect(lines(quiet, .engagement(paused)) == ["pauseEnds e 2026-06-20 2026-06-20"])
    #expect(lines(quiet, .engagement(paused), within: 4).isEmpty)
    let closing = anEngagement {
      $0.state = .closing
      $0.since = moment("2026-05-20T09:00:00Z")
    }
    #expect(lines(quiet, .engagement(closing)) == ["reviewDue e 2026-05-20 2026-06-17"])
    let reviewed = aSession("s", .finalReview, held: "2026-06-01T10:00:00Z")
    #expect(lines(quiet, .engagement(closing), .session(reviewed)).isEmpty)
  }

  @Test func `R47: names whom to ask how it was, until they are asked`() throws {
    var state = quiet
    state.put(.engagement(anEngagement { $0.state = .completed }))
    state.put(
      .evaluationRequest(
        EvaluationRequest(
          id: "v", engagement: "e", asks: "amara", as: .individual, wave: .closure, due: today)))
    #expect(
      state.attention(asOf: now, for: nil).lines == ["evaluationDue v 2026-06-15 2026-06-15"])
    #expect(
      refusals(AskForEvaluations(), state, byPaula) == [.notThisRolesCommand])
    #expect(try state.perform(AskForEvaluations(), byClock).map(\.id) == ["v"])
    #expect(state.evaluationRequests(of: "e").map(\.asked) == [now])
    #expect(state.attention(asOf: now, for: nil).isEmpty)
    #expect(try state.perform(AskForEvaluations(), byClock).isEmpty)
  }

  @Test func `A19: names whoever is without a practitioner before all else`() {
    let left = coach("coach-boris", person: "boris") { $0.status = .left }
    let gone = lines(quiet, .practitioner(left), .engagement(anEngagement()))
    #expect(gone == ["practitionerMissing e 2026-06-15 2026-06-15"])
  }

  @Test func `R46: names lapses, returns and applications of practitioners`() {
    func boris(_ status: PractitionerStatus, _ file: Assurance) -> [String] {
      lines(
        quiet, .practitioner(coach("coach-boris", person: "boris") { $0.status = status }),
        .assurance(file))
    }
    let ending = borisFile { $0.support = [support(span("2026-01-05", "2026-08-10"))] }
    #expect(boris(.live, ending) == ["lapse coach-boris 2026-06-11 2026-08-10"])
    let never = borisFile { $0.ethics = [] }
    #expect(boris(.live, never) == ["lapse coach-boris 2026-01-05 2026-06-15"])
    let paused = borisFile {
      $0.pause = MembershipPause(returns: day("2026-06-20"), by: .practitioner)
    }
    #expect(boris(.paused, paused) == ["practitionerReturns coach-boris 2026-06-20 2026-06-20"])
    #expect(boris(.live, paused).isEmpty)
    let waiting = borisFile { $0.joined = day("2026-04-30") }
    #expect(boris(.applied, waiting) == ["applicationWaits coach-boris 2026-04-30 2026-06-25"])
    #expect(boris(.approved, waiting).count == 1)
    #expect(boris(.left, waiting).isEmpty)
  }

  @Test func `A16: names complaints that wait, but to whoever has a part in them`() {
    let complaint = Complaint(
      id: "x", about: "coach-boris", complainant: "dora", as: .individual,
      received: moment("2026-05-20T09:00:00Z"), ground: .conduct, text: Confidential("Late."))
    var state = quiet
    state.put(.complaint(complaint))
    #expect(
      state.attention(asOf: now, for: "paula").lines == ["complaintWaits x 2026-05-20 2026-06-19"])
    for party in ["boris", "dora"] as [PersonID] {
      #expect(state.attention(asOf: now, for: party).isEmpty)
    }
    let item = state.attention(asOf: now, for: nil).first
    #expect(item.map { "\($0)".contains("Late.") } == false)
  }

  @Test func `names events without attendance, and cohorts that are over`() {
    let plan = PoolEventPlan(
      .cpdSession, "Listening", span: span("2026-06-10", "2026-06-11"), minutes: 90)
    let cohort = TrainingCohort(
      id: "t", programme: .coachingSkills, title: "Skills", span: span("2026-01-10", "2026-06-01"),
      places: 5)
    let event = PoolEvent(id: "v", plan: plan)
    #expect(
      lines(quiet, .poolEvent(event), .trainingCohort(cohort)) == [
        "cohortStillOpen t 2026-06-01 2026-06-01", "attendanceMissing v 2026-06-11 2026-06-11",
      ])
    var held = event
    held.state = .held
    #expect(lines(quiet, .poolEvent(held)).isEmpty)
  }

  @Test func `takes conflicts as they are given, and sorts all by urgency`() throws {
    var state = quiet
    let declared = ConflictDeclaration(id: "c", declarer: "boris", other: "amara", declaredAt: now)
    let ahead = aSession("a", planned: "2026-06-20T10:00:00Z")
    for record in [
      .engagement(anEngagement()), .session(ahead), .conflictDeclaration(declared), asked(.open),
    ] as [Record] { state.put(record) }
    let alerts = try state.conflictAlerts(at: now, for: nil)
    #expect(
      state.attention(asOf: now, for: nil, conflicts: alerts).lines == [
        "requestWaits q 2026-05-01 2026-06-12", "conflict e 2026-06-15 2026-06-15",
      ])
  }

  @Test func `A23: is nothing of a matter in which whoever reads has a part`() {
    var state = quiet
    state.put(.person(officer("dora", manager: "paula")))
    state.put(asked(.open))
    #expect(state.attention(asOf: now, for: "paula").isEmpty)
    #expect(state.attention(asOf: now, for: "dora").isEmpty)
    #expect(state.attention(asOf: now, for: "boris").count == 1)
    #expect(state.attention(asOf: now, for: nil).count == 1)
  }

  @Test func `says of each kind which commands deal with it, in sentences`() {
    for kind in AttentionKind.allCases {
      #expect(!kind.commands.isEmpty && !kind.waitsFor.isEmpty, "\(kind)")
      #expect(AttentionKind.allCases[kind.rank] == kind)
    }
    var state = quiet
    state.put(asked(.open))
    let item = state.attention(asOf: now, for: nil).first
    #expect(
      item.map { Phrasebook.english.sentence(for: $0.reason) }
        == "Nobody has been found for 45 days, and nobody is asked at present.")
    #expect(item?.reason.audience == .coordinator)
  }
}
