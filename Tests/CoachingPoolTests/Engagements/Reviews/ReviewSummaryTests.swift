import Testing

@testable import CoachingPool

@Suite struct `A review summary` {
  private let secret = "Marlowe hands three tasks over"

  private func texts(
    _ state: PoolState, _ person: PersonID, on date: CivilDate = today
  ) -> [String] {
    state.reviewSummaries(of: "e", readableBy: person, on: date).map { $0.text.reveal() }
  }

  /// Two versions of the final one: Boris's and Amara's.
  private func written() throws -> PoolState {
    var state = reviewed()
    _ = try state.run(WriteReviewSummary("e", of: .final, "Boris's words"), byBoris)
    _ = try state.run(WriteReviewSummary("e", of: .final, secret), byAmara)
    return state
  }

  @Test func `has versions by either of the two, and neither writes over the other`() throws {
    let state = try written()
    #expect(
      state.reviews["e"]?.summaries.map { "\($0.version) \($0.writtenBy.rawValue)" }
        == ["1 practitioner", "2 individual"])
    #expect(texts(state, "amara") == ["Boris's words", secret] && texts(state, "boris").count == 2)
    let midway = try decide(WriteReviewSummary("e", of: .midway, "x"), state, byBoris).outcome
    #expect(midway.version == 1)
  }

  @Test func `R38: is read by no sponsor before it is released, and then exactly as released`()
    throws
  {
    var state = try written()
    #expect(texts(state, "selma").isEmpty && texts(state, "paula").isEmpty)
    let release = try state.run(ReleaseReviewSummary("e", of: .final, version: 2), byAmara)
    #expect(release.readers == [EngagementParty("selma", .sponsor)])
    #expect(texts(state, "selma") == [secret] && texts(state, "paula").isEmpty)
    // Nothing that comes later changes what was released.
    _ = try state.run(WriteReviewSummary("e", of: .final, "Other words"), later(1, byAmara))
    #expect(texts(state, "selma") == [secret] && texts(state, "amara").count == 3)
    #expect(
      refusals(ReleaseReviewSummary("e", of: .final, version: 3), state, later(1, byAmara))
        == [.releasedBefore])
    #expect(
      refusals(ReleaseReviewSummary("e", of: .midway, version: 1), state, byAmara)
        == [.noSuchSummary])
    #expect(
      state.auditTrail(of: "e").map(\.event) == [
        "writeSummary", "writeSummary", "releaseSummary", "writeSummary",
      ])
  }

  @Test func `R38: is the individual's alone to release`() throws {
    let state = try written()
    for context in [byBoris, bySelma, byPaula, byClock] {
      #expect(
        refusals(ReleaseReviewSummary("e", of: .final, version: 2), state, context)
          == [.notThisRolesCommand])
    }
    #expect(
      refusals(
        ReleaseReviewSummary("e", of: .final, version: 2), state, context(.individual, "dana"))
        == [.notThePersonConcerned])
    for context in [bySelma, byPaula, byClock] {
      #expect(
        refusals(WriteReviewSummary("e", of: .final, "x"), state, context)
          == [.notThisRolesCommand])
    }
  }

  @Test func `R30: is read by a new sponsor only where it was released after they came`() throws {
    var state = try written()
    _ = try state.run(WriteReviewSummary("e", of: .midway, "Halfway"), byBoris)
    _ = try state.run(ReleaseReviewSummary("e", of: .midway, version: 1), byAmara)
    state.change {
      $0.sponsors = [
        Sponsor("selma", .lineManager, span(nil, "2026-06-16")),
        Sponsor("dana", .lineManager, span("2026-06-16", nil)),
      ]
    }
    let tomorrow = today.adding(days: 1)
    #expect(texts(state, "selma") == ["Halfway"])
    #expect(texts(state, "selma", on: tomorrow).isEmpty)
    #expect(texts(state, "dana", on: tomorrow).isEmpty)
    _ = try state.run(ReleaseReviewSummary("e", of: .final, version: 1), later(1, byAmara))
    #expect(texts(state, "dana", on: tomorrow) == ["Boris's words"])
    #expect(texts(state, "selma", on: tomorrow).isEmpty)
  }

  @Test func `goes to human resources in four-way contracting, and to nobody where none sponsors`()
    throws
  {
    var state = try written()
    state.change { $0.sponsors.append(Sponsor("dana", .humanResources)) }
    let release = try state.run(ReleaseReviewSummary("e", of: .final, version: 1), byAmara)
    #expect(release.readers.map(\.role) == [.sponsor, .humanResources])
    #expect(texts(state, "dana") == ["Boris's words"])
    // Where none is involved any longer, nobody reads it beside the two.
    state.change { $0.involvement = Involvement(.none, because: .individualDeclined) }
    #expect(texts(state, "dana").isEmpty && texts(state, "selma").isEmpty)
    var alone = try written()
    alone.change {
      $0.involvement = Involvement(.none, because: .selfDirected)
      $0.sponsors = []
    }
    #expect(
      refusals(ReleaseReviewSummary("e", of: .final, version: 1), alone, byAmara)
        == [.nobodyToReleaseTo])
  }

  @Test func `section 10 (b): a sponsor who comes in reads nothing of what was written before`()
    throws
  {
    var state = try written()
    state.change { $0.involvement = Involvement(.none, because: .selfDirected) }
    #expect(texts(state, "selma").isEmpty)
    state.change { $0.involvement = Involvement(.full) }
    #expect(texts(state, "selma").isEmpty)
  }

  @Test func `section 10 (c): releasing one releases no other, and no rating`() throws {
    var state = try written()
    _ = try state.run(RateGoal("e", "g-1", at: .final, as: .more), byAmara)
    _ = try state.run(WriteReviewSummary("e", of: .midway, "Halfway"), byBoris)
    _ = try state.run(ReleaseReviewSummary("e", of: .final, version: 1), byAmara)
    #expect(texts(state, "selma") == ["Boris's words"])
    #expect(state.goalRatings(of: "e", readableBy: "selma", on: today).isEmpty)
  }

  @Test func `may be released after the end, and is written no more by then`() throws {
    var state = try written()
    _ = try state.run(EndEarly("e", because: .individualEnded), byAmara)
    #expect(
      refusals(WriteReviewSummary("e", of: .final, "x"), state, byBoris) == [.notUnderWay])
    _ = try state.run(ReleaseReviewSummary("e", of: .final, version: 2), later(3, byAmara))
    #expect(texts(state, "selma", on: today.adding(days: 3)) == [secret])
  }

  @Test func `more sessions bring another final review, with a release of its own`() throws {
    var state = try written()
    state.change { $0.involvement = Involvement(.lightTouch) }
    _ = try state.run(ReleaseReviewSummary("e", of: .final, version: 1), byAmara)
    _ = try state.run(ExtendEngagement("e", to: 2), byAmara)
    _ = try state.run(ExtendEngagement("e", to: 2), byBoris)
    _ = try state.run(WriteReviewSummary("e", of: .final, "At last"), later(9, byBoris))
    _ = try state.run(ReleaseReviewSummary("e", of: .final, version: 3), later(9, byAmara))
    #expect(texts(state, "selma", on: today.adding(days: 9)) == ["Boris's words", "At last"])
    #expect(state.reviews["e"]?.faults() == [])
  }

  @Test func `R36: is content, which no description, refusal or trail shows`() throws {
    var state = reviewed()
    let decision = try decide(WriteReviewSummary("e", of: .final, secret), state, byAmara)
    var dumped = ""
    dump(decision, to: &dumped)
    for shown in ["\(decision)", dumped, "\(WriteReviewSummary("e", of: .final, secret))"] {
      #expect(!shown.contains("Marlowe"))
    }
    state.apply(decision.changes)
    #expect(!"\(state.auditTrail(of: "e"))".contains("Marlowe"))
    let long = secret + String(repeating: "x", count: 10_000)
    let refusal = try #require(throws: Refusal.self) {
      try decide(WriteReviewSummary("e", of: .final, long), state, byAmara)
    }
    #expect(refusal.reasons.map(\.code) == [.textTooLong])
    #expect(!refusal.description.contains("Marlowe"))
    #expect(refusals(WriteReviewSummary("e", of: .final, " \n"), state, byAmara) == [.emptyText])
  }

  @Test func `A33: writing one answers what the clock asked`() throws {
    var state = reviewed { $0.questions = [now.adding(seconds: -60)] }
    _ = try state.run(WriteReviewSummary("e", of: .final, "x"), byBoris)
    #expect(state.e?.questions.isEmpty == true && state.e?.confirmed == now)
  }

  @Test func `a record of reviews that contradicts itself has every fault`() {
    let reviews = Reviews(
      of: "e",
      summaries: [
        ReviewSummary(.final, version: 2, written: now, writtenBy: .sponsor, text: Confidential(""))
      ],
      releases: [
        SummaryRelease(.final, version: 2, at: now.adding(seconds: -1), to: []),
        SummaryRelease(
          .final, version: 1, at: now, to: [EngagementParty("paula", .poolCoordinator)]),
      ], waivers: [FinalReviewWaiver(.noneAgreed, at: now, by: .system, under: 1)],
      handOvers: [HandOver(at: now, by: .individual, actions: ["a", "a"])])
    #expect(
      reviews.faults().map(\.field) == [
        "summaries", "summaries.0.text", "summaries", "waivers", "releases.0",
        "releases.0.readers", "releases.1", "releases.1.readers", "releases",
        "handOvers.0.actions",
      ])
    let state = reviewed()
    #expect(
      state.referenceFaults(of: .reviews(reviews)).map(\.field) == ["handOvers.actions"])
  }

  @Test
  func `R38: one version is released for an end, in the very second of more sessions as well`()
    throws
  {
    var state = try written()
    state.change { $0.involvement = Involvement(.lightTouch) }
    _ = try state.run(ReleaseReviewSummary("e", of: .final, version: 1), byAmara)
    _ = try state.run(ExtendEngagement("e", to: 2), byAmara)
    _ = try state.run(ExtendEngagement("e", to: 2), byBoris)
    let release = try state.run(ReleaseReviewSummary("e", of: .final, version: 2), byAmara)
    #expect(release.at == state.reviews["e"]?.reopened && release.end == 2)
    #expect(
      refusals(ReleaseReviewSummary("e", of: .final, version: 1), state, byAmara)
        == [.releasedBefore])
    #expect(state.reviews["e"]?.faults() == [])
  }

  @Test func `R30: the same version alone may be released once more, to who came since`() throws {
    var state = try written()
    _ = try state.run(ReleaseReviewSummary("e", of: .final, version: 1), byAmara)
    #expect(
      refusals(ReleaseReviewSummary("e", of: .final, version: 1), state, byAmara)
        == [.releasedBefore])
    state.change { $0.sponsors = [Sponsor("dana", .lineManager)] }
    #expect(texts(state, "dana").isEmpty)
    #expect(
      refusals(ReleaseReviewSummary("e", of: .final, version: 2), state, byAmara)
        == [.releasedBefore])
    let again = try state.run(ReleaseReviewSummary("e", of: .final, version: 1), later(1, byAmara))
    #expect(again.readers == [EngagementParty("dana", .sponsor)])
    #expect(texts(state, "dana") == ["Boris's words"] && texts(state, "selma").isEmpty)
    #expect(
      refusals(ReleaseReviewSummary("e", of: .final, version: 1), state, later(2, byAmara))
        == [.releasedBefore])
    #expect(state.reviews["e"]?.releases(for: .final).count == 2)
    #expect(state.reviews["e"]?.faults() == [])
    // Whoever was named under another record reads it already.
    var merged = state
    merged.apply([
      .put(.personMerge(PersonMerge(id: "m", kept: "dana", duplicate: "paula", decidedAt: now)))
    ])
    merged.change { $0.sponsors = [Sponsor("paula", .lineManager)] }
    #expect(texts(merged, "paula") == ["Boris's words"])
    #expect(
      refusals(ReleaseReviewSummary("e", of: .final, version: 1), merged, later(2, byAmara))
        == [.releasedBefore])
  }

  @Test func `a review has so many versions and no more`() {
    let summaries = (1...Reviews.mostVersions).map {
      ReviewSummary(
        .midway, version: $0, written: now, writtenBy: .individual, text: Confidential("x"))
    }
    let all = Reviews(of: "e", summaries: summaries)
    let one = Reviews(of: "e", summaries: Array(summaries.dropLast()))
    #expect(all.faults() == [] && Reviews.mostVersions == 100)
    for context in [byAmara, byBoris] {
      #expect(
        refusals(
          WriteReviewSummary("e", of: .midway, "x"), reviewed(.active, .reviews(all)), context)
          == [.tooManySummaries])
      #expect(
        refusals(
          WriteReviewSummary("e", of: .midway, "x"), reviewed(.active, .reviews(one)), context
        )
        .isEmpty)
      #expect(
        refusals(
          WriteReviewSummary("e", of: .final, "x"), reviewed(.active, .reviews(all)), context
        )
        .isEmpty)
    }
  }

  @Test func `an end that a record names is one that there is`() {
    let astray = Reviews(
      of: "e",
      waivers: [FinalReviewWaiver(.noneAgreed, at: now, by: .individual, under: -1, end: 3)],
      handOvers: [HandOver(at: now, by: .individual, end: 0)], reopened: now, end: 2)
    #expect(
      astray.faults().map(\.field) == ["waivers.end", "handOvers.end", "waivers.agreementVersion"])
    for reviews in [
      Reviews(of: "e", end: 2), Reviews(of: "e", end: .min), Reviews(of: "e", reopened: now),
    ] {
      #expect(reviews.faults().map(\.field) == ["end"])
    }
  }
}
