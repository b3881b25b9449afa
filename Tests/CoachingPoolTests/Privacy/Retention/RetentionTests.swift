import Testing

@testable import CoachingPool

@Suite struct `Retention` {
  private let before = ErasureScene.state

  /// The kinds that are due at the end of a day, with what is to happen.
  private func due(_ text: String, _ state: PoolState? = nil) -> [String] {
    (state ?? before).retention(asOf: moment("\(text)T12:00:00Z")).map {
      "\($0.record) \($0.action.rawValue)"
    }
  }

  private func apply(
    _ text: String, to state: inout PoolState
  ) throws -> ApplyRetention.Outcome {
    try state.perform(
      ApplyRetention(), context(.system, at: moment("\(text)T12:00:00Z"), randomness: 99))
  }

  @Test func `section 12.2: everything has its months, counted from its own day`() {
    // The engagement ended on 10 June 2026, and notes are kept for six months.
    #expect(due("2026-12-09") == [])
    #expect(due("2026-12-10") == ["practitionerNote n erase"])
    #expect(
      due("2028-06-10") == [
        "practitionerNote n erase", "engagement e pseudonymise", "person amara erase",
        "person sue erase", "session s eraseTexts",
      ])
    #expect(due("2032-06-15").contains("auditEntry a truncateToRole"))
  }

  @Test func `what goes on keeps whoever takes part in it`() {
    // Cleo's engagement has not ended, and Boris is a practitioner still.
    #expect(!due("2040-01-01").contains("person cleo erase"))
    #expect(!due("2040-01-01").contains("person boris erase"))
  }

  @Test func `is applied, and then nothing of it is due`() throws {
    var state = before
    let notes = try apply("2026-12-10", to: &state)
    #expect(notes.applied.map(\.row) == [.practitionerNotes] && state.practitionerNotes.isEmpty)
    #expect(try apply("2026-12-10", to: &state).erasure == nil)
    let all = try apply("2028-06-10", to: &state)
    // It goes whole with the person, so that nothing has to become nobody's.
    #expect(all.left.map(\.record.description) == ["engagement e"] && all.erasure != nil)
    #expect(all.left.first?.restrictions == [RecordKey(.reflection, "f")])
    #expect(state.retention(asOf: moment("2028-06-10T12:00:00Z")) == [])
    #expect(state.people["amara"] == nil && state.people["sue"] == nil)
    #expect(state.sessions.count == 1 && state.engagements.count == 2)
    #expect(dangling(state) == dangling(before))
  }

  /// The same with an engagement that goes on, and without the reflection that Amara keeps.
  private var goingOn: PoolState {
    var state = before
    state.apply([.remove(RecordKey(.reflection, "f"))])
    state.put(
      .engagement(
        anEngagement("later") {
          $0.state = .active
          $0.request = nil
        }))
    return state
  }

  @Test func `A48: of somebody who stays, an old engagement becomes nobody's`() throws {
    var state = goingOn
    #expect(!due("2028-06-10", state).contains("person amara erase"))
    _ = try apply("2028-06-10", to: &state)
    let old = try #require(state.engagements.values.first { $0.state == .completed })
    #expect(old.participants != ["amara"] && old.id != "e")
    #expect(state.people[old.participants[0]]?.isTombstone == true)
    #expect(old.sponsors.map(\.person) != ["sue"])
    // Her pseudonym would join what she did in both.
    #expect(state.auditTrail(of: old.id).map(\.actor) != ["pseudonym-of-amara"])
    #expect(state.engagements["later"]?.participants == ["amara"])
    #expect(state.people["amara"]?.name == ErasureScene.name)
    #expect(state.requests.values.map(\.individual) == old.participants)
    #expect(state.retention(asOf: moment("2028-06-10T12:00:00Z")) == [])
  }

  @Test func `a hold keeps what it is on, and says so`() throws {
    var state = before
    _ = try state.perform(
      PlaceLegalHold(on: .engagement("e"), number: "case-7"), ErasureScene.asOfficer)
    let outcome = try apply("2028-06-10", to: &state)
    #expect(outcome.applied == [] && outcome.erasure == nil)
    #expect(outcome.left.allSatisfy { $0.holds.count == 1 } && outcome.left.count == 5)
    #expect(state.people["amara"] != nil && state.practitionerNotes.count == 1)
  }

  @Test func `a disclosure is looked at, never erased, and keeps what it is about`() throws {
    var state = before
    var facts = DisclosureFacts()
    facts.subject = "amara"
    state.put(
      .disclosure(
        Disclosure(
          id: "d", engagement: "e", facts: facts, recordedBy: .practitioner, recorded: now)))
    let outcome = try apply("2028-06-10", to: &state)
    #expect(state.people["amara"] != nil && state.engagements["e"] != nil)
    #expect(
      outcome.left.map(\.record.description) == [
        "practitionerNote n", "engagement e", "person amara", "session s",
      ])
    #expect(outcome.left.allSatisfy { $0.restrictions.contains(RecordKey(.disclosure, "d")) })
    #expect(state.practitionerNotes.count == 1)
    #expect(due("2033-06-15", state).contains("disclosure d review"))
    _ = try apply("2034-01-01", to: &state)
    #expect(state.disclosures.count == 1)
  }

  @Test func `an engagement and its trail that are due at once stay together`() throws {
    var state = goingOn
    _ = try apply("2040-01-01", to: &state)
    #expect(dangling(state) == dangling(before))
    let old = try #require(state.engagements.values.first { $0.state == .completed })
    #expect(state.auditTrail(of: old.id).map(\.actor) == [AuditEntry.nobody])
  }

  @Test func `an engagement is somebody's as long as one to which its request led`() throws {
    var state = goingOn
    state.put(.engagement(anEngagement("later") { $0.request = "r" }))
    let outcome = try apply("2028-06-10", to: &state)
    #expect(!outcome.applied.map(\.row).contains(.engagementFacts))
    #expect(state.requests["r"]?.individual == "amara" && state.engagements["e"] != nil)
    #expect(state.requests["r"]?.wish != nil)
  }

  @Test func `a longer time of the policy is kept although the engagement's is over`() throws {
    var state = goingOn
    var policy = PoolPolicy()
    policy.retention.practitionerNotes = 84
    state.policy = policy
    _ = try apply("2028-06-10", to: &state)
    #expect(state.engagements["e"] == nil && state.practitionerNotes.count == 1)
    #expect(state.practitionerNotes.values.map { $0.text.reveal() } == ["She hesitates."])
  }

  @Test func `a practitioner who left is nobody in what is left of their membership`() throws {
    var state = before
    var left = borisCoaches
    left.status = .left
    left.profile = "I fish."
    state.put(.practitioner(left))
    state.put(
      .assurance(
        Assurance(
          of: "coach-boris",
          moves: [
            MembershipMove(
              .leave, from: .live, to: .left, at: moment("2026-06-12T09:00:00Z"),
              actor: "pc", role: .poolCoordinator)
          ])))
    state.apply([
      .remove(RecordKey(.engagement, "other")), .remove(RecordKey(.sessionAction, "x")),
    ])
    var cohort = TrainingCohort(
      id: "t", programme: .coachingSkills, title: "Skills", span: span("2026-01-01", nil),
      places: 1)
    cohort.members = [
      TrainingPlace(
        "boris", practitioner: "coach-boris", state: .completed, enrolled: now, ended: now)
    ]
    state.put(.trainingCohort(cohort))
    #expect(due("2028-06-12", state).contains("practitioner coach-boris pseudonymise"))
    _ = try apply("2028-06-12", to: &state)
    #expect(state.practitioners["coach-boris"] == nil)
    // Where he trained does not lead to it.
    #expect(state.trainingCohorts["t"]?.members.map(\.person) == ["boris"])
    #expect(state.trainingCohorts["t"]?.members.map(\.practitioner) == [nil])
    let nobodies = state.practitioners.values.filter(\.isTombstone)
    #expect(nobodies.count == 1 && nobodies[0].person != "boris" && nobodies[0].credentials == [])
    #expect(state.retention(asOf: moment("2028-06-12T12:00:00Z")) == [])
    #expect(dangling(state) == dangling(before))
  }

  @Test func `the policy says for how long`() throws {
    var state = before
    var policy = PoolPolicy()
    policy.retention.practitionerNotes = 1
    state.policy = policy
    #expect(due("2026-07-10", state) == ["practitionerNote n erase"])
    policy.retention.practitionerNotes = 0
    #expect(policy.faults().names == ["retention.practitionerNotes fault.outOfRange"])
    for row in RetentionClass.allCases {
      let isTimed = ![.withThePerson, .never].contains(row.trigger)
      #expect((PoolPolicy().retention.months(of: row) != nil) == isTimed)
    }
  }

  @Test func `is the clock's and the officer's`() {
    for role in Role.allCases where ![.system, .dataProtectionOfficer].contains(role) {
      #expect(refusals(ApplyRetention(), before, context(role)) == [.notThisRolesCommand])
    }
  }
}
