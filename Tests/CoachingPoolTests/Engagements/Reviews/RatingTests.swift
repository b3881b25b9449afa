import Testing

@testable import CoachingPool

@Suite struct `Ratings of shared goals` {
  private func levels(_ state: PoolState, _ person: PersonID, on date: CivilDate = today) -> [Int] {
    state.goalRatings(of: "e", readableBy: person, on: date).map { $0.level.reveal().value }
  }

  private func changes(_ state: PoolState, _ person: PersonID) -> [Int] {
    state.sponsorRatings(of: "e", readableBy: person, on: today).map { $0.change.reveal().value }
  }

  /// A second version of the agreement in force, with the same goal in other words and one more.
  private func withSecondVersion(_ state: PoolState) -> PoolState {
    var state = state
    guard var agreement = state.sharedAgreements["e"], let first = agreement.current else {
      return state
    }
    var terms = first.terms.reveal()
    terms.goals[0].goal = "To delegate what matters"
    terms.goals.append(SharedGoal(id: "g-2", goal: "To say no"))
    agreement.versions.append(
      AgreementVersion(
        number: 2, proposed: now, proposedBy: .individual, parties: first.parties,
        terms: Confidential(terms)))
    state.apply([.put(.sharedAgreement(agreement))])
    state.change { $0.agreementVersion = 2 }
    return state
  }

  @Test func `11.5: the scale is of five levels from −2 to +2`() {
    #expect(GoalAttainment.allCases.map(\.value) == [-2, -1, 0, 1, 2])
    #expect(ObservedChange.allCases.map(\.value) == [-2, -1, 0, 1, 2])
    #expect(GoalAttainment.allCases.allSatisfy { GoalAttainment($0.value) == $0 })
    #expect(GoalAttainment(3) == nil && GoalAttainment(.min) == nil)
  }

  @Test func `are the individual's, at the start, midway and at the end`() throws {
    var state = reviewed(.active)
    for (days, point, level) in [
      (0, GoalRating.Point.start, GoalAttainment.less), (1, .midway, .expected),
      (2, .final, .muchMore),
    ] {
      let rating = try state.run(
        RateGoal("e", "g-1", at: point, as: level), later(days, byAmara))
      #expect(rating.agreementVersion == 1 && rating.point == point && rating.faults().isEmpty)
      #expect(
        refusals(RateGoal("e", "g-1", at: point, as: .more), state, later(days, byAmara))
          == [.ratedBefore])
    }
    #expect(levels(state, "amara") == [-1, 0, 2])
    for context in [byBoris, bySelma, byPaula] {
      #expect(
        refusals(RateGoal("e", "g-1", at: .start, as: .more), state, context)
          == [.notThisRolesCommand])
    }
  }

  @Test func `R28: stand on the version in which the goal was read`() throws {
    var state = reviewed(.active)
    _ = try state.run(RateGoal("e", "g-1", at: .midway, as: .less), byAmara)
    #expect(
      refusals(RateGoal("e", "g-2", at: .midway, as: .less), state, byAmara)
        == [.goalNotInTheAgreement])
    state = withSecondVersion(state)
    _ = try state.run(RateGoal("e", "g-1", at: .midway, as: .more), later(1, byAmara))
    _ = try state.run(RateGoal("e", "g-2", at: .midway, as: .expected), later(2, byAmara))
    #expect(state.goalRatings(of: "e").map(\.agreementVersion) == [1, 2, 2])
    #expect(state.goalRatings(of: "e").standing.count == 3)
    for rating in state.goalRatings(of: "e") {
      #expect(state.referenceFaults(of: .goalRating(rating)).isEmpty)
    }
    let astray = GoalRating(
      id: "x", engagement: "e", goal: "g-2", agreementVersion: 1, point: .final,
      level: Confidential(.more), rated: now, corrects: "nobody")
    #expect(
      state.referenceFaults(of: .goalRating(astray)).map(\.field) == ["goal", "corrects"])
  }

  @Test func `a correction is a rating of its own, and the corrected one stays`() throws {
    var state = reviewed(.active)
    let first = try state.run(RateGoal("e", "g-1", at: .final, as: .more), byAmara)
    let second = try state.run(
      RateGoal("e", correcting: first.id, as: .expected), later(1, byAmara))
    #expect(second.corrects == first.id && second.point == .final && second.goal == "g-1")
    #expect(levels(state, "amara") == [1, 0])
    #expect(state.goalRatings(of: "e").standing == [second])
    #expect(
      refusals(RateGoal("e", correcting: first.id, as: .less), state, later(1, byAmara))
        == [.correctedBefore])
    #expect(refusals(RateGoal("e", correcting: "x", as: .less), state, byAmara) == [.notFound])
    // A correction comes after the end as well, a new rating does not (section 8.3).
    state.change { $0.state = .completed }
    #expect(
      refusals(RateGoal("e", "g-1", at: .midway, as: .less), state, byAmara) == [.notUnderWay])
    #expect(
      refusals(RateGoal("e", correcting: second.id, as: .less), state, later(2, byAmara)).isEmpty)
  }

  @Test func `E12: more sessions bring another final rating`() throws {
    var state = reviewed(sponsor: Involvement(.lightTouch))
    _ = try state.run(RateGoal("e", "g-1", at: .final, as: .less), byAmara)
    _ = try state.run(RateObservedChange("e", "g-1", at: .final, as: .worse), bySelma)
    _ = try state.run(ExtendEngagement("e", to: 2), later(1, byAmara))
    _ = try state.run(ExtendEngagement("e", to: 2), later(1, byBoris))
    _ = try state.run(RateGoal("e", "g-1", at: .final, as: .more), later(9, byAmara))
    _ = try state.run(RateObservedChange("e", "g-1", at: .final, as: .better), later(9, bySelma))
    #expect(levels(state, "amara") == [-1, 1] && changes(state, "selma") == [-1, 1])
    _ = try state.run(RateGoal("e", "g-1", at: .midway, as: .less), later(9, byAmara))
    #expect(
      refusals(RateGoal("e", "g-1", at: .midway, as: .less), state, later(10, byAmara))
        == [.ratedBefore])
  }

  @Test func `a baseline may be given on the version that is about to be signed`() throws {
    var state = reviewed(.contracting) {
      $0.agreementVersion = nil
      $0.activated = nil
    }
    #expect(
      refusals(RateGoal("e", "g-1", at: .midway, as: .less), state, byAmara) == [.notUnderWay])
    let rating = try state.run(RateGoal("e", "g-1", at: .start, as: .less), byAmara)
    #expect(rating.agreementVersion == 1)
    #expect(
      refusals(RateGoal("e", "g-1", at: .start, as: .less), engaged(.contracting), byAmara)
        == [.noAgreement])
  }

  @Test func `are read by a sponsor exactly where released to them`() throws {
    var state = reviewed(.active)
    let first = try state.run(RateGoal("e", "g-1", at: .midway, as: .less), byAmara)
    let last = try state.run(RateGoal("e", "g-1", at: .final, as: .more), later(1, byAmara))
    #expect(levels(state, "selma").isEmpty && levels(state, "boris") == [-1, 1])
    let released = try state.run(ReleaseRatings("e", [last.id]), byAmaraLater)
    #expect(released.map(\.releases.first?.readers) == [["selma"]])
    #expect(levels(state, "selma") == [1] && levels(state, "paula").isEmpty)
    #expect(
      refusals(ReleaseRatings("e", [last.id]), state, byAmaraLater) == [.ratingReleasedBefore])
    #expect(refusals(ReleaseRatings("e", []), state, byAmaraLater) == [.noRatingNamed])
    #expect(refusals(ReleaseRatings("e", ["x"]), state, byAmaraLater) == [.notFound])
    #expect(refusals(ReleaseRatings("e", [first.id]), state, byBoris) == [.notThisRolesCommand])
    // A correction of what was released is released by nobody but the individual.
    let corrected = try state.run(
      RateGoal("e", correcting: last.id, as: .muchMore), later(3, byAmara))
    #expect(levels(state, "selma") == [1])
    #expect(
      refusals(ReleaseRatings("e", [last.id]), state, later(4, byAmara))
        == [.correctedBefore, .ratingReleasedBefore])
    _ = try state.run(ReleaseRatings("e", [corrected.id]), later(4, byAmara))
    #expect(levels(state, "selma") == [1, 2])
  }

  private var byAmaraLater: CommandContext { later(2, byAmara) }

  @Test func `R30: a new sponsor reads none that was released before they came`() throws {
    var state = reviewed(.active)
    let rating = try state.run(RateGoal("e", "g-1", at: .midway, as: .less), byAmara)
    _ = try state.run(ReleaseRatings("e", [rating.id]), byAmara)
    state.change {
      $0.sponsors = [
        Sponsor("selma", .lineManager, span(nil, "2026-06-16")),
        Sponsor("dana", .lineManager, span("2026-06-16", nil)),
      ]
    }
    let tomorrow = today.adding(days: 1)
    #expect(levels(state, "selma") == [-1] && levels(state, "selma", on: tomorrow).isEmpty)
    #expect(levels(state, "dana", on: tomorrow).isEmpty)
  }

  @Test func `what a sponsor observes is a rating of another type, by whoever sponsors`() throws {
    var state = reviewed(.active)
    let rating = try state.run(
      RateObservedChange("e", "g-1", at: .midway, as: .better), bySelma)
    #expect(rating.sponsor == "selma" && rating.agreementVersion == 1)
    #expect(state.referenceFaults(of: .sponsorRating(rating)).isEmpty)
    #expect(
      refusals(RateObservedChange("e", "g-1", at: .midway, as: .worse), state, later(1, bySelma))
        == [.ratedBefore])
    let corrected = try state.run(
      RateObservedChange("e", correcting: rating.id, as: .unchanged), later(1, bySelma))
    #expect(state.sponsorRatings(of: "e").standing == [corrected])
    for person: PersonID in ["amara", "boris", "selma"] {
      #expect(changes(state, person) == [1, 0])
    }
    #expect(changes(state, "paula").isEmpty && changes(state, "dana").isEmpty)
    #expect(
      refusals(
        RateObservedChange("e", "g-1", at: .final, as: .better), state, context(.sponsor, "dana"))
        == [.notThePersonConcerned])
    for context in [byAmara, byBoris, byPaula] {
      #expect(
        refusals(RateObservedChange("e", "g-1", at: .final, as: .better), state, context)
          == [.notThisRolesCommand])
    }
    let last = state.auditTrail(of: "e").last
    #expect(last?.machine == "review" && last?.event == "rateChange" && last?.role == .sponsor)
  }

  @Test func `a sponsor learns of no other sponsor's rating`() throws {
    var state = reviewed(.active) { $0.sponsors.append(Sponsor("dana", .projectManager)) }
    let rating = try state.run(
      RateObservedChange("e", "g-1", at: .final, as: .better), bySelma)
    let byDana = context(.sponsor, "dana", randomness: 5)
    #expect(
      refusals(RateObservedChange("e", correcting: rating.id, as: .worse), state, byDana)
        == [.notFound])
    _ = try state.run(RateObservedChange("e", "g-1", at: .final, as: .worse), byDana)
    #expect(changes(state, "dana") == [-1] && changes(state, "selma") == [1])
  }

  @Test func `A24: a sponsor's refusal tells no more than the phase`() {
    for stage in [EngagementState.active, .paused, .closing] {
      #expect(
        refusals(RateObservedChange("e", "g-1", at: .final, as: .better), reviewed(stage), bySelma)
          .isEmpty)
    }
    for stage in [EngagementState.completed, .endedEarly] {
      #expect(
        refusals(RateObservedChange("e", "g-1", at: .final, as: .better), reviewed(stage), bySelma)
          == [.notUnderWay])
    }
  }

  @Test func `show no level where they are printed`() throws {
    let decision = try decide(
      RateGoal("e", "g-1", at: .final, as: .muchLess), reviewed(), byAmara)
    #expect(!"\(decision)".contains("muchLess"))
    let seen = try decide(
      RateObservedChange("e", "g-1", at: .final, as: .muchWorse), reviewed(), bySelma)
    #expect(!"\(seen)".contains("muchWorse"))
  }

  @Test func `E12: a correction is of the end at which the first rating was given`() throws {
    var state = reviewed(sponsor: Involvement(.lightTouch))
    let rating = try state.run(RateGoal("e", "g-1", at: .final, as: .less), byAmara)
    let seen = try state.run(RateObservedChange("e", "g-1", at: .final, as: .worse), bySelma)
    _ = try state.run(ExtendEngagement("e", to: 2), later(1, byAmara))
    _ = try state.run(ExtendEngagement("e", to: 2), later(1, byBoris))
    let second = try state.run(
      RateGoal("e", correcting: rating.id, as: .expected), later(2, byAmara))
    _ = try state.run(RateGoal("e", correcting: second.id, as: .muchLess), later(3, byAmara))
    _ = try state.run(
      RateObservedChange("e", correcting: seen.id, as: .muchWorse), later(3, bySelma))
    _ = try state.run(RateGoal("e", "g-1", at: .final, as: .more), later(9, byAmara))
    _ = try state.run(RateObservedChange("e", "g-1", at: .final, as: .better), later(9, bySelma))
    #expect(levels(state, "amara") == [-1, 0, -2, 1] && changes(state, "selma") == [-1, -2, 1])
    // What stands for this end is corrected and not given again, however often.
    let last = try #require(state.goalRatings(of: "e").last)
    _ = try state.run(RateGoal("e", correcting: last.id, as: .muchMore), later(10, byAmara))
    #expect(
      refusals(RateGoal("e", "g-1", at: .final, as: .more), state, later(11, byAmara))
        == [.ratedBefore])
    #expect(
      refusals(RateObservedChange("e", "g-1", at: .final, as: .better), state, later(11, bySelma))
        == [.ratedBefore])
  }

  @Test func `ratings that correct each other in a circle are looked at and no longer`() {
    let circle = [("x", "y"), ("y", "x")].map { id, other in
      GoalRating(
        id: GoalRatingID(unchecked: id), engagement: "e", goal: "g-1", agreementVersion: 1,
        point: .final, level: Confidential(.more), rated: now,
        corrects: GoalRatingID(unchecked: other))
    }
    #expect(circle.firstRated(of: circle[0]) == now)
  }

  @Test func `a sponsor's correction is taken after the end as well`() throws {
    var state = reviewed(.active)
    let seen = try state.run(RateObservedChange("e", "g-1", at: .final, as: .worse), bySelma)
    state.change { $0.state = .completed }
    _ = try state.run(
      RateObservedChange("e", correcting: seen.id, as: .better), later(1, bySelma))
    #expect(state.sponsorRatings(of: "e").standing.map { $0.change.reveal() } == [.better])
  }

  @Test func `R30: the same rating may be released once more, to who came since`() throws {
    var state = reviewed(.active)
    let rating = try state.run(RateGoal("e", "g-1", at: .midway, as: .less), byAmara)
    _ = try state.run(ReleaseRatings("e", [rating.id]), byAmara)
    state.change { $0.sponsors = [Sponsor("dana", .lineManager)] }
    #expect(levels(state, "dana").isEmpty)
    _ = try state.run(ReleaseRatings("e", [rating.id]), later(1, byAmara))
    #expect(levels(state, "dana") == [-1] && levels(state, "selma").isEmpty)
    let releases = state.goalRatings[rating.id]?.releases ?? []
    #expect(releases.map(\.readers) == [["selma"], ["dana"]])
    #expect(state.goalRatings(of: "e").flatMap { $0.faults() } == [])
    #expect(
      refusals(ReleaseRatings("e", [rating.id]), state, later(2, byAmara))
        == [.ratingReleasedBefore])
    state.change { $0.sponsors = [] }
    #expect(
      refusals(ReleaseRatings("e", [rating.id]), state, later(2, byAmara)) == [.nobodyToReleaseTo])
  }
}
