import CoachingPool
import Testing

/// The Civil Service's mentor-match-package (at `4df7bf7`) gives a forbidden pair the score 0 and drops
/// it after solving: with A-x 10, A-y 5, B-x 1 and B-y forbidden it leaves B without a mentor.
@Suite struct `A forbidden pair is no pair of score nought` {
  @Test func `both are served, since serving B comes before A's points`() throws {
    let round = try MatchingRound.run(on: state(), rules: rules(), at: noon)
    #expect(round.matches.map { "\($0.request)-\($0.practitioner)" } == ["A-y", "B-x"])
    #expect(round.matches.map(\.points) == [5, 1])
    #expect(round.proof.violations().isEmpty)
  }

  @Test func `with points first A takes x, and B is told that points were preferred`() throws {
    let round = try MatchingRound.run(on: state([.totalFit]), rules: rules(), at: noon)
    #expect(round.matches.map { "\($0.request)-\($0.practitioner)" } == ["A-x"])
    #expect(round.unmatched.map(\.request.text) == ["B"])
    #expect(round.unmatched.map(\.cause) == [.pointsPreferred])
  }

  private let noon = Instant(secondsSince1970: 1_793_620_800)

  private struct TableOfPoints: Criterion {
    let name: RuleName = "tableOfPoints"
    let sentence = "Points come from the report."
    func score(of candidate: Candidate, for seeker: Seeker, in context: MatchContext) -> Int {
      ["A-x": 10, "A-y": 5, "B-x": 1][
        "\(seeker.request.id)-\(candidate.practitioner.id)", default: 0]
    }
  }

  private struct NotBWithY: Requirement {
    let name: RuleName = "notBWithY"
    let sentence = "B and y are kept apart."
    func verdict(on candidate: Candidate, for seeker: Seeker, in context: MatchContext) -> Verdict {
      .require(
        seeker.request.id.text != "B" || candidate.practitioner.id.text != "y", else: Reason(code))
    }
  }

  private func rules() -> RuleSet {
    var rules = RuleSet()
    rules.add(TableOfPoints())
    rules.add(NotBWithY())
    return rules
  }

  private func state(
    _ objectives: [MatchingPolicy.Objective] = [.peopleServed, .totalFit]
  ) throws -> PoolState {
    let policy = PoolPolicy(
      capacity: CapacityPolicy(standard: 1, executive: 1, most: 1),
      matching: MatchingPolicy(
        requirements: [.init("notBWithY")], criteria: [.init("tableOfPoints", weight: 1)],
        objectives: objectives))
    var records: [Record] = [.policy(policy)]
    for name in ["A", "B"] {
      records += [
        .person(Person(id: try PersonID(name), name: name)),
        .request(
          Request(
            id: try RequestID(name), individual: try PersonID(name),
            organisation: try OrganisationID("o"), state: .open, proposedStart: .first)),
      ]
    }
    for name in ["x", "y"] {
      records += [
        .person(Person(id: try PersonID(name), name: name)),
        .practitioner(
          PractitionerMembership(
            id: try PractitionerID(name), person: try PersonID(name), kinds: [.coaching])),
      ]
    }
    return PoolState(records)
  }
}
