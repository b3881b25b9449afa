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
    for person in ["sue", "otto"] {
      var record = officer(.init(stringLiteral: person), .manager)
      record.name = person == "sue" ? "Sue Marsh" : "Otto Falk"
      state.put(.person(record))
    }
    state.put(
      .practitionerNote(
        PractitionerNote(
          id: "n", engagement: "e",
          text: Confidential(
            "Amara spoke of Sue, of otto  Falk's team and of OTTO FALK; sue.marsh@ashvale.example. Ottoman."
          ),
          written: now)))
    let decision = copy(state)
    let found = try #require(decision.outcome.view)
    #expect(
      found.data?.notes.map(\.text) == ["Amara spoke of █, of █'s team and of █; █.█.█. Ottoman."]
        || found.data?.notes.map(\.text).first?.contains("Marsh") == false)
    let note = try #require(found.data?.notes.first?.text)
    for name in ["Sue", "sue", "Falk", "FALK", "marsh@"] {
      #expect(!note.contains(name), "\(note)")
    }
    #expect(note.contains("Amara") && note.contains("Ottoman"))
    #expect(found.blackedOut >= 4 && found.needsReading)
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
    #expect(withheld.data?.disclosures.isEmpty == true && withheld.withheld == 1)
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
  }
}
