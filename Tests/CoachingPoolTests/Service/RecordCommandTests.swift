import Testing

@testable import CoachingPool

@Suite struct `Merging people` {
  @Test func `A09: is the pool coordinator's, of two records that exist and are not one yet`() {
    let state = smallPool(.person(officer("amara-2")))
    #expect(
      refusals(MergePeople(kept: "amara", duplicate: "amara-2"), state, context(.poolCoordinator))
        .isEmpty)
    #expect(
      refusals(MergePeople(kept: "amara", duplicate: "amara"), state, context(.individual))
        == [.notThisRolesCommand, .alreadyOnePerson])
    #expect(
      refusals(MergePeople(kept: "amara", duplicate: "x"), state, context(.poolCoordinator))
        == [.notFound])
    #expect(refusals(UndoMerge("x"), state, context(.poolCoordinator)) == [.notFound])
  }

  @Test func `A09: is not done twice, whichever way round`() {
    let merge = PersonMerge(id: "m", kept: "amara", duplicate: "amara-2", decidedAt: now)
    let state = smallPool(.person(officer("amara-2")), .personMerge(merge))
    for (kept, duplicate): (PersonID, PersonID) in [("amara", "amara-2"), ("amara-2", "amara")] {
      #expect(
        refusals(MergePeople(kept: kept, duplicate: duplicate), state, context(.poolCoordinator))
          == [.alreadyOnePerson])
    }
    #expect(refusals(UndoMerge("m"), state, context(.individual)) == [.notThisRolesCommand])
  }
}

@Suite struct `Registering records` {
  @Test func `adds, replaces and leaves alone, and a second time changes nothing`() throws {
    let command = RegisterRecords(theSmallPool)
    var state = PoolState()
    let first = try decide(command, state, context(.poolCoordinator))
    #expect(first.outcome == .init(added: 7, replaced: 0, unchanged: 0))
    state.apply(first.changes)
    let second = try decide(command, state, context(.poolCoordinator))
    #expect(second.outcome == .init(added: 0, replaced: 0, unchanged: 7))
    #expect(second.changes.isEmpty)
    let moved = try decide(
      RegisterRecords([.person(officer("amara", .manager))]), state, context(.poolCoordinator))
    #expect(moved.outcome == .init(added: 0, replaced: 1, unchanged: 0))
  }

  @Test func `takes records in any order`() {
    #expect(
      refusals(RegisterRecords(theSmallPool.reversed()), PoolState(), context(.poolCoordinator))
        .isEmpty)
  }

  @Test
  func `is the pool coordinator's and the system's; what a workflow makes is the system's alone`() {
    for role in Role.allCases {
      #expect(
        refusals(RegisterRecords(theSmallPool), PoolState(), context(role)).isEmpty
          == [.poolCoordinator, .system].contains(role))
      let made = [
        Record.request(request("r", by: "amara")),
        .invitation(invitation("i", for: "r", to: "coach-boris")),
      ]
      #expect(
        refusals(RegisterRecords(made), smallPool(), context(role)).isEmpty == (role == .system))
    }
  }

  @Test func `names every fault of every record, with the record and the field`() {
    let nameless = Person(id: "x", name: "", email: "y")
    let command = RegisterRecords([
      .person(nameless), .person(nameless), .practitioner(coach("c", person: "nobody")),
    ])
    do throws(Refusal) {
      _ = try decide(command, PoolState(), context(.individual))
      Issue.record("not refused")
    } catch {
      #expect(
        Set(error.reasons.map(\.code)) == [
          .notThisRolesCommand, .duplicate, .emptyText, .wrongForm, .danglingReference,
        ])
      #expect(error.description.contains("person x, name: The text is empty."))
      #expect(error.description.contains("practitioner c, person: nobody is named"))
    }
  }
}
