import CoachingPool
import Testing

@Suite struct `What a sponsor prepares` {
  private let answers: [SponsorPreparation.Answer] = [
    .init(.strengths, "Marlowe listens"), .init(.ownSupport, "An hour a week"),
  ]

  private func answer(releases: Bool = true) -> AnswerPreparation {
    AnswerPreparation("e", answers, knowsTheIndividualReads: true, releases: releases)
  }

  private func read(
    _ state: PoolState, _ person: PersonID, at moment: Instant = now
  ) -> [String] {
    state.preparations(of: "e", readableBy: person, at: moment)
      .flatMap { $0.answers.reveal().map(\.text) }
  }

  @Test func `note 5: is kept only where the sponsor knows that the individual will see it`()
    throws
  {
    var state = Contract.withSue()
    #expect(
      refusals(
        AnswerPreparation("e", answers, knowsTheIndividualReads: false), state, Contract.bySue)
        == [.individualReadsUnknown])
    let prepared = try state.run(answer(), Contract.bySue)
    #expect(prepared.sponsor == "sue" && prepared.released == now && prepared.faults().isEmpty)
    for person: PersonID in ["amara", "boris", "sue"] {
      #expect(read(state, person) == ["Marlowe listens", "An hour a week"])
    }
    for person: PersonID in ["pia", "hal", "paula", "mo"] { #expect(read(state, person).isEmpty) }
  }

  @Test func `note 5: held back, it is open to the individual when the conversation begins`()
    throws
  {
    var state = Contract.withSue()
    let meeting = now.adding(seconds: 3600)
    _ = try state.run(PlanContractingMeeting("e", at: meeting), Contract.byBoris)
    _ = try state.run(answer(releases: false), Contract.bySue)
    #expect(read(state, "boris").count == 2 && read(state, "amara").isEmpty)
    #expect(read(state, "amara", at: meeting.adding(seconds: -1)).isEmpty)
    #expect(read(state, "amara", at: meeting).count == 2)
    // Where work begins without one, it is not held back for good.
    var begun = Contract.withSue()
    _ = try begun.run(answer(releases: false), Contract.bySue)
    begun.change { $0.activated = now }
    #expect(read(begun, "amara").count == 2)
  }

  @Test func `the sponsor releases it, and what they released stays`() throws {
    var state = Contract.withSue()
    let again = try state.run(
      AnswerPreparation(
        "e", [.init(.contextToShare, "A merger")], knowsTheIndividualReads: true, releases: false),
      Contract.bySue)
    #expect(
      refusals(ReleasePreparation(again.id), state, Contract.byBoris) == [.notThisRolesCommand])
    #expect(refusals(ReleasePreparation("x"), state, Contract.bySue) == [.notFound])
    let released = try state.run(ReleasePreparation(again.id), Contract.bySue)
    #expect(released.released == now && read(state, "amara") == ["A merger"])
    #expect(try decide(ReleasePreparation(again.id), state, Contract.bySue).changes.isEmpty)
    let other = try state.run(answer(), context(.sponsor, "sue", randomness: 91))
    #expect(other.id != released.id && read(state, "amara").count == 3)
  }

  @Test func `R30: a new sponsor reads nothing of the former one's`() throws {
    var state = Contract.withSue()
    _ = try state.run(answer(), Contract.bySue)
    state.change {
      $0.sponsors = [
        Sponsor("sue", .lineManager, span(nil, "2026-06-16")),
        Sponsor("pia", .projectManager, span("2026-06-16", nil)),
      ]
    }
    let tomorrow = now.adding(seconds: 86_400)
    #expect(read(state, "pia", at: tomorrow).isEmpty && read(state, "sue", at: tomorrow).isEmpty)
    #expect(read(state, "amara", at: tomorrow).count == 2)
  }

  @Test func `is the sponsor's alone to write, at most once a question, and before the end`() {
    let state = Contract.withSue()
    for context in [Contract.byAmara, Contract.byBoris, coordinator()] {
      #expect(refusals(answer(), state, context) == [.notThisRolesCommand])
    }
    #expect(refusals(answer(), state, context(.sponsor, "pia")) == [.notThePersonConcerned])
    let twice = AnswerPreparation(
      "e", [.init(.strengths, "x"), .init(.strengths, " ")], knowsTheIndividualReads: true)
    #expect(refusals(twice, state, Contract.bySue) == [.duplicate, .emptyText])
    #expect(
      refusals(
        AnswerPreparation("e", [], knowsTheIndividualReads: true), state, Contract.bySue)
        == [.missing])
    var over = state
    over.change { $0.state = .completed }
    #expect(refusals(answer(), over, Contract.bySue) == [.isOver])
  }

  @Test func `is shown by no description`() throws {
    let decision = try decide(answer(), Contract.withSue(), Contract.bySue)
    var dumped = ""
    dump(decision, to: &dumped)
    for shown in ["\(decision)", dumped, "\(answer())"] { #expect(!shown.contains("Marlowe")) }
  }

  @Test func `note 5: the individual comes to read every word that the practitioner read`() throws {
    var state = Contract.withSue()
    let meeting = now.adding(seconds: 3600)
    _ = try state.run(PlanContractingMeeting("e", at: meeting), Contract.byBoris)
    func says(_ text: String, releases: Bool) -> AnswerPreparation {
      AnswerPreparation(
        "e", [.init(.strengths, text)], knowsTheIndividualReads: true, releases: releases)
    }
    let harsh = try state.run(says("Harsh", releases: false), Contract.bySue)
    let mild = try state.run(says("Mild", releases: true), Contract.bySue)
    #expect(mild.id != harsh.id)
    #expect(Set(read(state, "boris")) == ["Harsh", "Mild"] && read(state, "amara") == ["Mild"])
    #expect(Set(read(state, "amara", at: meeting)) == ["Harsh", "Mild"])
    // Answering again takes nothing back that the individual read already.
    let after = context(.sponsor, "sue", at: meeting.adding(seconds: 60), randomness: 24)
    _ = try state.run(says("Later", releases: false), after)
    #expect(
      Set(read(state, "amara", at: meeting.adding(seconds: 60))) == ["Harsh", "Mild"])
    #expect(read(state, "boris").count == 3)
  }

  @Test func `no sponsor learns that another one prepared`() throws {
    var state = Contract.withSue()
    state.change { $0.sponsors.append(Sponsor("pia", .projectManager)) }
    let prepared = try state.run(answer(releases: false), Contract.bySue)
    for other: PersonID in ["pia", "hal"] {
      #expect(
        refusals(ReleasePreparation(prepared.id), state, context(.sponsor, other))
          == refusals(ReleasePreparation("x"), state, context(.sponsor, other)))
    }
    #expect(
      refusals(ReleasePreparation(prepared.id), state, context(.sponsor, "pia")) == [.notFound])
    // Whoever wrote it and sponsors no longer releases nothing any more.
    state.change { $0.sponsors = [Sponsor("pia", .projectManager)] }
    #expect(
      refusals(ReleasePreparation(prepared.id), state, Contract.bySue) == [.notThePersonConcerned])
  }
}
