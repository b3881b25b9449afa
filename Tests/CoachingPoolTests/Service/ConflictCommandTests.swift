import CoachingPool
import Testing

@Suite struct `Declaring a conflict` {
  private let declare = DeclareConflict(by: "boris", with: "amara")

  @Test func `R16: is either side's and the coordinator's, in whatever role`() {
    let state = smallPool()
    #expect(refusals(declare, state, context(.practitioner, "boris")).isEmpty)
    #expect(refusals(declare, state, context(.individual, "boris")).isEmpty)
    #expect(refusals(declare, state, context(.poolCoordinator)).isEmpty)
    #expect(
      refusals(declare, state, context(.individual, "amara")) == [.notThePersonConcerned])
    #expect(
      refusals(declare, state, context(.organisationalCoordinator)) == [
        .notThePersonConcerned
      ])
    #expect(
      refusals(DeclareConflict(by: "x", with: "amara"), state, context(.poolCoordinator))
        == [.notFound])
    #expect(
      refusals(DeclareConflict(by: "amara", with: "amara"), state, context(.individual, "amara"))
        == [.conflictWithOneself])
  }

  @Test func `R16: keeps the two apart from then on, until it is withdrawn`() throws {
    var state = smallPool(.request(amaraAsks()))
    let declared = try decide(declare, state, context(.practitioner, "boris"))
    state.apply(declared.changes)
    #expect(state.declaredConflicts(of: "amara") == ["boris"])
    #expect(try MatchingRound.run(on: state, at: now).matches.isEmpty)
    let again = try decide(declare, state, context(.practitioner, "boris", randomness: 9))
    #expect(again.changes.isEmpty && again.outcome == declared.outcome)
    let withdrawn = try decide(
      WithdrawConflict(declared.outcome.id), state, context(.practitioner, "boris"))
    state.apply(withdrawn.changes)
    #expect(state.declaredConflicts(of: "amara").isEmpty && state.conflicts.isEmpty)
    #expect(try MatchingRound.run(on: state, at: now).matches.count == 1)
  }

  @Test func `R16: tells neither side what the other declared`() throws {
    let state = smallPool(conflict("boris", "amara"))
    let hers = try decide(
      DeclareConflict(by: "amara", with: "boris"), state, context(.individual, "amara"))
    #expect(hers.changes.count == 1 && hers.outcome.declarer == "amara")
    #expect(
      refusals(WithdrawConflict("conflict-1"), state, context(.individual, "amara"))
        == refusals(WithdrawConflict("no-such"), state, context(.individual, "amara")))
    #expect(refusals(WithdrawConflict("conflict-1"), state, context(.poolCoordinator)).isEmpty)
  }

  @Test func `A09: is known under every record of both`() throws {
    let state = smallPool(
      .person(officer("amara-2")), conflict("boris", "amara-2"),
      .personMerge(PersonMerge(id: "m", kept: "amara", duplicate: "amara-2", decidedAt: now)))
    #expect(state.declaredConflicts(of: "boris") == ["amara", "amara-2"])
    let again = try decide(declare, state, context(.practitioner, "boris"))
    #expect(again.changes.isEmpty && again.outcome.id == "conflict-1")
    #expect(
      refusals(
        DeclareConflict(by: "amara", with: "amara-2"), state, context(.individual, "amara"))
        == [.conflictWithOneself])
  }

  @Test func `names people who exist, and two of them`() {
    let list = RegisterRecords.faults(
      of: [
        .conflictDeclaration(
          ConflictDeclaration(id: "c", declarer: "nobody", other: "nobody", declaredAt: now))
      ], in: smallPool())
    #expect(
      list.names == [
        "declarer fault.danglingReference", "other fault.contradiction",
        "other fault.danglingReference",
      ])
  }

  @Test func `is kept apart from the records that it names when one is put in its place`() {
    var state = smallPool(.person(officer("cleo")), conflict("boris", "amara"))
    state.apply([.put(conflict("boris", "cleo"))])
    #expect(state.declaredConflicts(of: "amara").isEmpty)
    #expect(state.declaredConflicts(of: "boris") == ["cleo"])
    #expect(
      state.record(RecordKey(.conflictDeclaration, "conflict-1")) == conflict("boris", "cleo"))
  }
}

@Suite struct `What no file holds` {
  @Test func `stays when the records are registered again from one`() throws {
    let coach = borisOffers {
      $0.characteristics = Confidential([StatedCharacteristic(.sex, "woman")])
    }
    let asked = amaraAsks {
      $0.wishedCharacteristics = Confidential([StatedCharacteristic(.sex, "woman")])
    }
    let state = smallPool(.practitioner(coach), .request(asked))
    let again = try decide(
      RegisterRecords([.practitioner(borisOffers()), .request(amaraAsks())]), state,
      context(.poolCoordinator))
    #expect(again.changes.isEmpty)
  }

  @Test func `is no briefing and no pace, so that these can be taken back`() throws {
    var person = officer("amara")
    person.briefings = [Briefing(for: .reverseMentoring, completed: today, minutes: 180)]
    let state = smallPool(
      .person(person), .practitioner(borisOffers { $0.sessionsAMonth = 2 }),
      .request(amaraAsks { $0.preferences.sessionsAMonth = 2 }))
    let again = try decide(
      RegisterRecords([
        .person(officer("amara")), .practitioner(borisOffers()), .request(amaraAsks()),
      ]), state, context(.poolCoordinator))
    #expect(again.outcome.replaced == 3)
  }

  @Test func `has faults of its own, and no fault shows what was stated`() {
    let coach = borisOffers {
      $0.sessionsAMonth = 0
      $0.characteristics = Confidential([
        StatedCharacteristic(.sex, ""), StatedCharacteristic(.age, "Marlowe"),
        StatedCharacteristic(.age, "Marlowe"),
      ])
    }
    #expect(
      coach.faults(in: PoolPolicy()).names == [
        "characteristics fault.contradiction", "characteristics fault.emptyText",
        "sessionsAMonth fault.outOfRange",
      ])
    #expect(!"\(coach.faults(in: PoolPolicy())) \(coach)".contains("Marlowe"))
    var person = officer("amara")
    person.briefings = [Briefing(for: word("unheard"), completed: today, minutes: 0)]
    #expect(
      person.faults(in: PoolPolicy()).names == [
        "briefings fault.outOfRange", "briefings fault.unknownWord",
      ])
    let asked = amaraAsks { $0.preferences.sessionsAMonth = 32 }
    #expect(asked.faults(in: PoolPolicy()).names == ["sessionsAMonth fault.outOfRange"])
  }
}
