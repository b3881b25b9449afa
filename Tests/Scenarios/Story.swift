import CoachingPool

/// A pool in which people do one thing after the other, each at its moment.
struct Story {
  private(set) var state = PoolState()
  private(set) var now: Instant
  private var step: UInt64 = 0

  let priya: Actor
  let tom: Actor
  let sam: Actor
  let goal: SharedGoalID

  var today: CivilDate { PoolTimeZone.unitedKingdom.date(at: now) }

  /// Priya has asked, and Tom is invited.
  init() throws {
    now = Instant("2026-11-02T09:00:00Z") ?? Instant(secondsSince1970: 0)
    priya = Actor(try ActorID("a-1"), as: .individual, person: try PersonID("priya-shah"))
    tom = Actor(try ActorID("a-2"), as: .practitioner, person: try PersonID("tom-reed"))
    sam = Actor(try ActorID("a-3"), as: .sponsor, person: try PersonID("sam-odell"))
    goal = try SharedGoalID("to-delegate")
    _ = try tell(RegisterRecords(try Self.pool(at: now)), as: .system)
  }

  /// Carries a command out now.
  @discardableResult
  mutating func tell<C: Command>(_ command: C, as actor: Actor) throws -> C.Outcome {
    step += 1
    let decision = try decide(
      command, state, CommandContext(now: now, actor: actor, randomness: step &* 7919))
    state.apply(decision.changes)
    return decision.outcome
  }

  mutating func wait(days: Int) throws { now = now.adding(seconds: days * 86_400) }

  /// Plans a session in a fortnight, holds it, and agrees on an action there.
  @discardableResult
  mutating func meet(
    _ engagement: EngagementID, leavingAnAction what: String = "Keep a note of what went well."
  ) throws -> SessionActionID {
    let start = now.adding(seconds: 14 * 86_400)
    let session = try tell(
      PlanSession(engagement, at: start, minutes: 90, by: .inPerson), as: priya
    ).session
    now = start.adding(seconds: 95 * 60)
    _ = try tell(RecordHeldSession(session.id, minutes: 90), as: tom)
    let action = try tell(
      AgreeAction(engagement, what, by: try PersonID("priya-shah"), in: session.id), as: tom)
    if what.hasPrefix("Keep") { _ = try tell(FollowUpAction(action.id, .letGo), as: priya) }
    return action.id
  }

  /// Holds a review of half an hour, a fortnight later.
  mutating func hold(_ engagement: EngagementID, _ kind: SessionKind) throws {
    let start = now.adding(seconds: 14 * 86_400)
    now = start.adding(seconds: 30 * 60)
    _ = try tell(
      RecordHeldSession(unplannedIn: engagement, kind, at: start, minutes: 30, by: .video), as: tom)
  }

  /// What the policy prefills, with a goal, the context and the support.
  func terms(_ engagement: EngagementID) throws -> AgreementTerms {
    var terms = AgreementTerms(
      standardOf: state.policy.engagements,
      parties: state.contracting(of: engagement, on: today)?.parties ?? [])
    terms.goals = [
      SharedGoal(
        id: goal, goal: "To delegate with confidence", individualImpact: "Evenings of my own",
        organisationalImpact: "A team that decides", measure: "Three tasks handed over")
    ]
    terms.logistics.sessions = 4
    terms.say("The team is new.", about: .workplaceContext)
    terms.say("Sam leaves a meeting to Priya each week.", about: .support)
    return terms
  }

  func samReads(_ engagement: EngagementID) -> [String] {
    state.reviewSummaries(of: engagement, readableBy: person(sam), on: today)
      .map { $0.text.reveal() }
  }

  func priyaReadsOfSam(_ engagement: EngagementID) -> [String] {
    state.preparations(of: engagement, readableBy: person(priya), at: now)
      .flatMap { $0.answers.reveal().map(\.text) }
  }

  private func person(_ actor: Actor) -> PersonID {
    guard let person = actor.person else { fatalError("everybody here is a person") }
    return person
  }

  private static func pool(at now: Instant) throws -> [Record] {
    let pool = try PoolID("pool")
    guard let start = CivilDate(2026, 4, 1), let first = CivilDate(2026, 11, 16) else { return [] }
    let calderwick = try OrganisationID("calderwick")
    var records: [Record] = [.pool(Pool(id: pool, names: [Dated("The pool")]))]
    for name in ["calderwick", "thornmere"] {
      let id = try OrganisationID(name)
      records += [
        .organisation(
          Organisation(
            id: id, names: [Dated(name)], type: .unitaryCouncil, sector: .localGovernment)),
        .membership(
          Membership(
            id: try MembershipID(name), organisation: id, pool: pool,
            span: DateSpan(from: start))),
      ]
    }
    for (id, place, level, manager) in [
      ("sam-odell", "calderwick", JobLevel.headOfService, nil),
      ("priya-shah", "calderwick", .manager, "sam-odell"),
      ("tom-reed", "thornmere", .director, nil),
    ] {
      records.append(
        .person(
          Person(
            id: try PersonID(id), name: id,
            affiliations: [
              Affiliation(
                organisation: try OrganisationID(place), capacity: .employee(level),
                manager: try manager.map { try PersonID($0) })
            ])))
    }
    let request = try RequestID("r-1")
    let tom = try PractitionerID("tom")
    return records + [
      .practitioner(
        PractitionerMembership(
          id: tom, person: try PersonID("tom-reed"), kinds: [.coaching],
          credentials: [
            Credential(
              kind: .qualification, scheme: "ILM", level: "7", awarded: start, evidenceSeen: start)
          ])),
      .request(
        Request(
          id: request, individual: try PersonID("priya-shah"), organisation: calderwick,
          state: .open, themes: [Theme(unchecked: "newRole")], proposedStart: first,
          termsAcknowledged: now)),
      .invitation(
        Invitation(
          id: try InvitationID("i-1"), request: request, practitioner: tom, sent: now,
          expires: now.adding(seconds: 14 * 86_400))),
    ]
  }
}
