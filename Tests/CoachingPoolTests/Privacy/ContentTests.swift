import Testing

@testable import CoachingPool

@Suite struct `Notes and reflections` {
  private func pool(notes: Bool = true) -> PoolState {
    var state = working(anEngagement(), aSession("s", held: "2026-06-12T10:00:00Z"))
    var policy = PoolPolicy()
    policy.engagements.allowsPractitionerNotes = notes
    state.policy = policy
    return state
  }

  @Test
  func `A25: a practitioner keeps notes where the policy allows it, off by default, and is warned`()
    throws
  {
    #expect(!PoolPolicy().engagements.allowsPractitionerNotes)
    #expect(PractitionerNote.warning(in: PoolPolicy()) == nil)
    let unwarned = WriteNote("e", "Calm.", knowsIndividualMayObtainIt: false)
    let warned = WriteNote("e", "Calm.", about: "s", knowsIndividualMayObtainIt: true)
    #expect(
      refusals(unwarned, pool(notes: false), asBoris()) == [
        .noNotesByPolicy, .individualMayObtainNotes,
      ])
    #expect(refusals(unwarned, pool(), asBoris()) == [.individualMayObtainNotes])
    var state = pool()
    #expect(
      PractitionerNote.warning(in: state.policy)?.code == .individualMayObtainNotes)
    let note = try state.run(warned, asBoris())
    #expect(state.practitionerNotes(of: "e") == [note])
    #expect(note.controller == .pool && note.session == "s")
    #expect(state.auditTrail(of: "e").map(\.event) == ["writeNote"])
    #expect(refusals(warned, state, asAmara()) == [.notThisRolesCommand])
    #expect(refusals(warned, state, context(.practitioner, "cleo")) == [.notThePersonConcerned])
  }

  @Test func `a reflection is its writer's, who releases it once and nobody else does`() throws {
    var state = pool()
    let reflection = try state.run(WriteReflection("e", "I listen more."), asAmara())
    #expect(reflection.released == nil && reflection.writer == "amara")
    #expect(refusals(WriteReflection("e", "x"), state, asBoris()) == [.notThisRolesCommand])
    let stranger = context(.individual, "dan")
    #expect(refusals(WriteReflection("e", "x"), state, stranger) == [.notThePersonConcerned])
    let release = ReleaseReflection(reflection.id)
    #expect(refusals(release, state, asBoris()) == [.notThePersonConcerned])
    #expect(refusals(release, state, stranger) == [.notThePersonConcerned])
    #expect(
      refusals(ReleaseReflection("nowhere"), state, stranger)
        == refusals(release, state, stranger))
    let released = try state.run(release, asAmara(at: now.adding(seconds: 60)))
    #expect(released.released == now.adding(seconds: 60))
    #expect(refusals(release, state, asAmara()) == [.releasedAlready])
    #expect(state.auditTrail(of: "e").map(\.event) == ["writeReflection", "releaseReflection"])
  }

  @Test func `content names a session of the same engagement, and no message quotes it`() throws {
    var state = pool()
    state.put(.engagement(anEngagement("f", by: "coach-cleo")))
    state.put(.session(aSession("t", of: "f", held: "2026-06-12T12:00:00Z")))
    let elsewhere = WriteReflection("e", "x", about: "t")
    #expect(refusals(elsewhere, state, asAmara()) == [.sessionOfAnother])
    do throws(Refusal) {
      _ = try decide(
        WriteNote("e", " ", about: "t", knowsIndividualMayObtainIt: false), state, asBoris())
      Issue.record("not refused")
    } catch {
      #expect(
        error.reasons.map(\.code) == [.individualMayObtainNotes, .sessionOfAnother, .emptyText])
    }
    let note = PractitionerNote(
      id: "n", engagement: "e", session: "t", text: Confidential("x"), written: now)
    #expect(
      state.referenceFaults(of: .practitionerNote(note)).names == ["session fault.contradiction"])
    let lost = Reflection(
      id: "r", engagement: "nowhere", writer: "nobody", text: Confidential(""), written: now,
      released: now.adding(seconds: -1))
    #expect(
      state.referenceFaults(of: .reflection(lost)).names == [
        "engagement fault.danglingReference", "writer fault.danglingReference",
      ])
    #expect(lost.faults().names == ["released fault.contradiction", "text fault.emptyText"])
  }

  @Test func `after the end nothing is written, and the clock takes writing for an answer`() throws
  {
    var ended = pool()
    ended.change { $0.state = .completed }
    #expect(refusals(WriteReflection("e", "x"), ended, asAmara()) == [.notInThisState])
    var asked = pool()
    asked.change { $0.questions = [now] }
    _ = try asked.run(WriteReflection("e", "x"), asAmara())
    #expect(asked.engagements["e"]?.questions == [])
  }
}
