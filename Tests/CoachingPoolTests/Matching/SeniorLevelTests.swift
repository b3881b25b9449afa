import Testing

@testable import CoachingPool

@Suite struct `Seniors in their own organisation` {
  /// Amara, a head of service of Ashvale, may meet Ada of Ashvale or Boris of Brindlewood.
  private func round(_ choice: PractitionerChoice) throws -> RoundResult {
    var policy = PoolPolicy()
    policy.matching.requirements.removeAll { $0.name == "provisionIsAsAsked" }
    return try MatchingRound.run(
      on: PoolState(
        theSmallPool + [
          .policy(policy), .person(officer("amara", .headOfService)),
          .person(officer("ada", .manager)),
          .practitioner(
            coach("coach-ada", person: "ada") { $0.themes = [word("newRole")] }),
          .practitioner(
            coach("coach-boris", person: "boris") { $0.themes = [word("delegation")] }),
          .request(request("r", by: "amara") { $0.preferences.choice = choice }),
        ]), at: now)
  }

  @Test func `A05: are few, before any points`() throws {
    let left = try round(.chooseForMe)
    #expect(left.matches.map(\.practitioner) == ["coach-boris"])
    let points = try #require(left.explain("r", with: "coach-ada")?.points)
    #expect(try #require(left.matches.first).points < points)
    #expect(left.values.map(\.value)[1] == 0)
  }

  @Test func `A05: but the individual's own choice outranks it`() throws {
    let chosen = try round(.ranked(["coach-ada", "coach-boris"]))
    #expect(chosen.matches.map(\.practitioner) == ["coach-ada"])
    #expect(chosen.values.map(\.value)[1] == 0 && chosen.proof.violations().isEmpty)
  }
}
