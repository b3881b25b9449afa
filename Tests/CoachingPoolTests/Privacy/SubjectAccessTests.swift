import Testing

@testable import CoachingPool

@Suite struct `A copy for subject access` {
  private func copy(
    _ state: PoolState, under request: LoggedRequest? = Planted.access
  ) -> Decision<Reading<SubjectAccessCopy>> {
    ReadEngagement<SubjectAccessCopy>("e", under: request)
      .decision(on: state, in: Planted.context(.dataProtectionOfficer))
  }

  @Test
  func
    `R37: the practitioner's notes are in it, with others blacked out, and in no view that the individual browses`()
    throws
  {
    var state = Planted.state
    state.name(["sue": "Sue Marsh", "otto": "Otto Falk", "nell": "Nell Voss"])
    state.put(
      .practitionerNote(
        PractitionerNote(
          id: "n", engagement: "e",
          text: Confidential(
            "Amara spoke of Sue, of otto  Falk's team and of OTTO FALK; sue.marsh@ashvale.example. Ottoman. Nell Voss; Nell."
          ),
          written: now)))
    let decision = copy(state)
    let found = try #require(decision.outcome.view)
    #expect(
      found.data?.notes.map(\.text) == [
        "Amara spoke of █, of █'s team and of █; █. Ottoman. █; Nell."
      ])
    #expect(found.redactionCount == 5 && found.needsReview)
    #expect(found.subject == "amara")
    #expect(Planted.look(state, as: .individual)?.contains("spoke of") == false)
    for role: Role in [.sponsor, .humanResources, .organisationalCoordinator, .poolCoordinator] {
      #expect(Planted.look(state, as: role)?.contains("spoke of") == false)
    }
    guard case .put(.auditEntry(let entry)) = decision.changes.first else {
      Issue.record("no entry")
      return
    }
    #expect(entry.event == "copyForSubject" && entry.reasonCode == "LR-2")
  }

  @Test func `R37: it holds what is kept about that person and nothing of the practitioner's own`()
    throws
  {
    let data = try #require(copy(Planted.state).outcome.view?.data)
    #expect(data.reflections.map(\.text) == ["keptReflection", "secretReflection"])
    #expect(data.workingAgreement?.privateGoals == ["secretGoal"])
    #expect(data.wish?.words == "secretWish" && data.actions.map(\.what) == ["secretAction"])
    #expect(data.evidence.credentials.isEmpty && data.travel.practitioner == nil)
    #expect(data.conflicts.map(\.declarer) == ["amara"])
    #expect(data.disclosures.count == 1)
    var state = Planted.state
    var disclosure = try #require(state.disclosures["d"])
    disclosure.facts.wouldHarm = true
    state.put(.disclosure(disclosure))
    let withheld = try #require(copy(state).outcome.view)
    #expect(withheld.data?.disclosures.isEmpty == true)
    #expect(try check(state) == [1, 0])
    #expect(try check(Planted.state) == [0, 0])
    disclosure.facts.wouldHarm = nil
    state.put(.disclosure(disclosure))
    #expect(try check(state) == [1, 1])
  }

  private func check(_ state: PoolState) throws -> [Int] {
    let view = try #require(
      ReadEngagement<SubjectAccessCheck>("e", under: Planted.access)
        .decision(on: state, in: Planted.context(.dataProtectionOfficer)).outcome.view)
    return [view.withheld, view.undecided]
  }

  @Test func `R37: nothing in it tells that a disclosure is withheld`() throws {
    let context = context(.practitioner, "boris", randomness: 9)
    var state = Planted.state
    let before = try #require(copy(state).outcome.view)
    _ = try state.run(
      RecordDisclosure("e", DisclosureFacts(ground: .courtOrder, wouldHarm: true)), context)
    #expect(state.auditTrail(of: "e").map(\.event).contains("recordDisclosure"))
    let after = try #require(copy(state).outcome.view)
    #expect(after == before)
  }

  @Test func `R37: beside what access opens it gives no more than the person's own view`() throws {
    var state = Planted.state
    var declined = Planted.declined
    declined.declineCode = .conflictOfInterest
    state.put(.invitation(declined))
    state.amara {
      $0.attributes = [
        HostAttribute(name: "b", value: "theirs"),
        HostAttribute(name: "c", value: "notTheirs", visibility: word("unmatchedReason")),
      ]
    }
    let own = try #require(
      ReadEngagement<IndividualView>("e").decision(on: state, in: Planted.context(.individual))
        .outcome.view)
    let data = try #require(copy(state).outcome.view?.data)
    #expect(data.answers == own.answers && data.chemistry == own.chemistry)
    #expect(data.chemistry.practitionerSaysYes == nil)
    #expect(data.identity == own.identity && data.identity.first?.attributes.count == 1)
    #expect(data.trail.isEmpty && data.ownTrail == own.trail && own.trail.count == 1)
    let other = try #require(
      ReadEngagement<DataProtectionView>("e", under: Planted.correction)
        .decision(on: state, in: Planted.context(.dataProtectionOfficer)).outcome.view)
    #expect(other.trail.count == 2 && other.ownTrail.isEmpty)
    #expect(other.answers.contains { $0.code == "conflictOfInterest" })
    #expect(!data.answers.contains { $0.code == "conflictOfInterest" })
  }

  @Test func `R37: what a sponsor prepared and nobody released yet is not in it`() throws {
    var state = Planted.state
    state.change { $0.activated = nil }
    state.put(
      .sponsorPreparation(
        SponsorPreparation(
          id: "prep", engagement: "e", sponsor: "sue",
          answers: Confidential([.init(.strengths, "secretAnswer")]), written: now)))
    #expect(copy(state).outcome.view?.data?.preparations.isEmpty == true)
    #expect(copy(Planted.state).outcome.view?.data?.preparations.count == 1)
  }

  @Test func `R37: others are blacked out in every text, and each text is to be read`() throws {
    var state = Planted.state
    state.name(["otto": "Otto Falk"])
    let words = "By Otto Falk."
    state.ask { $0.wish = Confidential(words) }
    state.put(.sharedAgreement(SharedAgreement(of: "e", versions: [Planted.version(words)])))
    state.put(.reviews(Planted.reviews(words)))
    state.put(.sponsorPreparation(Planted.preparation(words)))
    state.meet { $0.place = Confidential(words) }
    var disclosure = try #require(state.disclosures["d"])
    disclosure.facts.recipient = Confidential(words)
    state.put(.disclosure(disclosure))
    let found = try #require(copy(state).outcome.view)
    let data = try #require(found.data)
    let penned =
      [data.wish?.words] + data.agreements.flatMap(\.goals).map(\.goal)
      + data.summaries.map(\.text) + data.preparations.flatMap(\.answers).map(\.text)
      + data.sessions.map(\.place) + data.disclosures.map(\.recipient)
    #expect(penned == Array(repeating: "By █.", count: 6))
    #expect(found.redactionCount == 6 && found.needsReview)
  }

  @Test func `R37: an address is blacked out whole, and a small word is no name`() throws {
    var state = Planted.state
    state.name(["sue": "Mark Will", "otto": "May"])
    let texts = [
      ("mary.jones@x.example", "█"), ("Ask m_a+b-c@x-y.example.", "Ask █."),
      ("Meet @ 5.", "Meet @ 5."), ("You may mark it, and will.", "You may mark it, and will."),
      ("Mark and May, mark will", "█ and █, █"),
    ]
    for (text, expected) in texts {
      state.put(
        .practitionerNote(
          PractitionerNote(id: "n", engagement: "e", text: Confidential(text), written: now)))
      #expect(copy(state).outcome.view?.data?.notes.map(\.text) == [expected])
    }
  }

  @Test func `who asked for a team gets no other member's actions, trail or disclosures`() throws {
    var state = Planted.state
    state.change {
      $0.kind = .teamCoaching
      $0.participants = ["amara", "otto"]
    }
    state.put(
      .sessionAction(
        SessionAction(
          id: "o", engagement: "e", what: Confidential("ottosAction"), who: "otto", agreed: now)))
    var disclosure = try #require(state.disclosures["d"])
    disclosure.facts.subject = "otto"
    state.put(.disclosure(disclosure))
    let data = try #require(copy(state).outcome.view?.data)
    #expect(data.actions.map(\.what) == ["secretAction"])
    #expect(data.disclosures.isEmpty && data.ownTrail.isEmpty && data.trail.isEmpty)
    #expect(try check(state) == [0, 0])
    disclosure.facts.subject = nil
    state.put(.disclosure(disclosure))
    #expect(try check(state) == [1, 1])
  }

  @Test func `R37: it takes a logged request of somebody who takes part`() throws {
    #expect(copy(Planted.state, under: nil).outcome.reasons.map(\.code) == [.noLoggedRequest])
    #expect(
      copy(Planted.state, under: Planted.correction).outcome.reasons.map(\.code)
        == [.noLoggedRequest])
    let stranger = LoggedRequest("LR-3", .subjectAccess("otto"))
    #expect(copy(Planted.state, under: stranger).outcome.reasons.map(\.code) == [.nothingToRead])
    let asPaula = ReadEngagement<SubjectAccessCopy>("e", under: Planted.access)
      .decision(on: Planted.state, in: Planted.context(.poolCoordinator))
    #expect(asPaula.outcome.view == nil && asPaula.changes.count == 1)
  }

  @Test func `a member of a team gets nothing of another's`() throws {
    var state = Planted.state
    state.change {
      $0.kind = .teamCoaching
      $0.participants = ["amara", "otto"]
    }
    let request = LoggedRequest("LR-3", .subjectAccess("otto"))
    let data = try #require(copy(state, under: request).outcome.view?.data)
    #expect(data.reflections.isEmpty && data.wish == nil && data.actions.isEmpty)
    #expect(data.identity.map(\.person) == ["otto"] && data.existence.participants == ["otto"])
    #expect(data.attendance.allSatisfy { $0.absent.isEmpty } && data.disclosures.isEmpty)
    #expect(data.chemistry.individualSaysYes == nil && data.chemistry.practitionerSaysYes == nil)
    #expect(data.workingAgreement == nil && data.goalRatings.isEmpty && data.preparations.isEmpty)
  }
}

extension PoolState {
  fileprivate mutating func name(_ names: KeyValuePairs<PersonID, String>) {
    for (person, name) in names {
      var record = officer(person, .manager)
      record.name = name
      put(.person(record))
    }
  }
}
