import CoachingPool
import Testing

/// Una of Thornmere joins as a coach, works with Priya, has too little supervision, and makes it good.
@Suite struct `From an application to a lapse, and back` {
  @Test
  func `Una joins, lapses without Priya noticing, and is asked again once she was supervised`()
    throws
  {
    var story = try Story()
    let una = Actor(try ActorID("a-8"), as: .practitioner, person: try PersonID("una"))
    let paula = Actor(try ActorID("a-9"), as: .poolCoordinator, person: try PersonID("paula"))
    try story.tell(
      RegisterRecords([
        .person(try employee("una", of: "thornmere")),
        .person(try employee("nia", of: "calderwick")),
        .person(try employee("paula", of: "calderwick")),
      ]), as: .system)

    // She applies, and goes live once everything is on file.
    let coach = try PractitionerID("una")
    let award = Credential(
      kind: .qualification, scheme: "ILM", level: "5", awarded: try day("2026-01-20"))
    try story.tell(
      ApplyAsPractitioner(
        PractitionerMembership(
          id: coach, person: try PersonID("una"), kinds: [.coaching], credentials: [award])),
      as: una)
    try story.tell(ApprovePractitioner(coach), as: paula)
    #expect(throws: Refusal.self) { try story.tell(GoLive(coach), as: paula) }
    try story.tell(
      CheckCredential(
        coach, kind: .qualification, scheme: "ILM", level: "5", awarded: try day("2026-01-20"),
        seen: story.today, correcting: award), as: paula)
    try story.tell(
      FileAssurance(
        coach,
        .ethics(
          EthicsAgreement("Global Code of Ethics", edition: "3, July 2021", agreed: story.today))),
      as: una)
    let support = DateSpan(from: story.today)
    try story.tell(
      FileAssurance(coach, .support(try OrganisationID("thornmere"), support)), as: paula)
    try story.tell(FileAssurance(coach, .induction(story.today)), as: paula)
    #expect(try story.tell(GoLive(coach), as: paula) == .live)

    // She coaches Priya, and is supervised twice in her first year.
    var work = Engagement(
      id: try EngagementID("work"), kind: .coaching, participants: [try PersonID("priya-shah")],
      practitioner: coach, state: .active, proposed: story.now)
    work.activated = story.now
    try story.tell(RegisterRecords([.engagement(work)]), as: .system)
    try story.wait(days: 101)
    try story.supervise(coach, as: una)
    try story.wait(days: 100)
    try story.supervise(coach, as: una)

    // Sixty days before it lapses she is told, once.
    try story.wait(until: "2027-12-11")
    #expect(try story.tell(AnnounceLapses(), as: .system).isEmpty)
    try story.wait(days: 1)
    let told = try story.tell(AnnounceLapses(), as: .system)
    #expect(told.map(\.part) == [.supervision])
    #expect(told.map(\.lapses) == [try day("2028-02-10")])
    #expect(told.map(\.gates) == [try day("2028-04-10")])
    #expect(try story.tell(AnnounceLapses(), as: .system).isEmpty)

    // The day before the grace is over Nia could still be offered her, and on the day she is not.
    let request = Request(
      id: try RequestID("r-nia"), individual: try PersonID("nia"),
      organisation: try OrganisationID("calderwick"), state: .open,
      themes: [Theme(unchecked: "newRole")],
      preferences: RequestPreferences(choice: .ranked([coach])),
      proposedStart: try day("2028-04-09"), termsAcknowledged: story.now)
    try story.tell(RegisterRecords([.request(request)]), as: .system)
    let ask = SendInvitation(request.id, to: coach)
    try story.wait(until: "2028-04-09")
    #expect(story.refusals(ask, as: paula).isEmpty)
    try story.wait(days: 1)
    #expect(story.refusals(ask, as: paula) == ["supervisionIsInDate"])
    #expect(
      try story.state.standingReport(of: coach, at: story.now, for: una).takesPeopleOn?.reasons
        .map(\.code) == ["supervisionIsInDate"])
    #expect(story.state.engagements[work.id]?.state == .active)
    #expect(
      story.state.attention(asOf: story.now, for: paula.person).map(\.kind).contains(.lapse))

    // With that of last May one session makes it good, and nobody has to lift anything.
    try story.supervise(coach, as: una)
    #expect(story.refusals(ask, as: paula).isEmpty)
  }

  private func employee(_ name: String, of place: String) throws -> Person {
    Person(
      id: try PersonID(name), name: name,
      affiliations: [
        Affiliation(
          organisation: try OrganisationID(place), capacity: .employee(.headOfService))
      ])
  }

  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }
}

extension Story {
  /// Logs a group session of the day before.
  fileprivate mutating func supervise(_ coach: PractitionerID, as actor: Actor) throws {
    let session = SupervisionSession(
      on: today.adding(days: -1), minutes: 90, form: .group, isElsewhere: true)
    try tell(RecordSupervision(of: [coach], session), as: actor)
  }

  /// Lets time go by to nine o'clock of a day.
  fileprivate mutating func wait(until text: String) throws {
    let day = try #require(CivilDate(text))
    try wait(days: day.days(since: today))
  }

  /// The codes with which a command would be refused now.
  fileprivate func refusals<C: Command>(_ command: C, as actor: Actor) -> [ReasonCode] {
    do throws(Refusal) {
      _ = try decide(command, state, CommandContext(now: now, actor: actor, randomness: 3))
      return []
    } catch { return error.reasons.map(\.code) }
  }
}
