import CoachingPool
import CoachingPoolTesting
import Testing

@Suite("The inspection of a round")
struct RoundInspectionTests {
  let story = PoolStory()
    .council("ashvale").employs("amara", managedBy: "mo").asks("amara").asks("mo").coach("ted")
    .council("brindlewood").coach("boris", places: 1)

  func match(_ request: String, _ practitioner: String, _ points: Int = 0) -> RoundResult.Match {
    RoundResult.Match(
      request: RequestID(word: request), practitioner: PractitionerID(word: practitioner),
      points: points)
  }

  @Test func `finds nothing in a right round`() throws {
    let round = try MatchingRound.run(on: story.state, at: story.now)
    let inspection = try RoundInspection(story.context, .standard)
    #expect(round.matches.count == 1)
    #expect(inspection.forbiddenPairs(round.matches).isEmpty)
    #expect(inspection.overfull(round.matches).isEmpty)
    #expect(inspection.wrongPoints(round.matches).isEmpty)
  }

  @Test func `finds a pair that a requirement forbids`() throws {
    let found = try RoundInspection(story.context, .standard)
      .forbiddenPairs([match("amara", "ted"), match("zoe", "ted")])
    #expect(found.count == 2)
    #expect(found[0].hasPrefix("ted is not eligible for amara. provisionIsAsAsked: "))
    #expect(found[1] == "zoe and ted are not in the pool.")
  }

  @Test func `finds two of one reporting line at one practitioner`() throws {
    let found = try RoundInspection(story.context, .standard)
      .forbiddenPairs([match("amara", "boris"), match("mo", "boris")])
    #expect(found == ["amara and mo share boris and may not."])
  }

  @Test func `finds more pairs than places`() throws {
    let found = try RoundInspection(story.context, .standard)
      .overfull([match("amara", "boris"), match("mo", "boris")])
    #expect(found == ["boris has 1 places free and got 2."])
  }

  @Test func `finds points that are not the sum of the terms`() throws {
    let found = try RoundInspection(story.context, .standard)
      .wrongPoints([match("amara", "boris", -7)])
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("amara and boris have -7 points, and the terms sum to ") == true)
  }

  @Test func `finds what was asked of the round and is not kept`() throws {
    let (amara, boris) = (RequestID(word: "amara"), PractitionerID(word: "boris"))
    let ted = PractitionerID(word: "ted")
    let found = try RoundInspection(story.context, .standard).broken(
      RoundConstraints(
        pinned: [.init(amara, ted)], forbidden: [.init(amara, boris)], minimums: [.init(ted, 1)],
        quotas: [
          .init(OrganisationID(word: "ashvale"), .requests, atMost: 0),
          .init(OrganisationID(word: "brindlewood"), .practitioners, atLeast: 2),
        ]), [match("amara", "boris")])
    #expect(
      found == [
        "amara and boris are forbidden.", "amara and ted are pinned and not paired.",
        "ted got 0 and not at least 1.", "ashvale has 1 pairs by its requests.",
        "brindlewood has 1 pairs by its practitioners.",
      ])
  }
}
