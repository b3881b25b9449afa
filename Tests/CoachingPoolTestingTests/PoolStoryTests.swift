import CoachingPool
import CoachingPoolTesting
import Testing

@Suite("The story of a pool")
struct PoolStoryTests {
  @Test func `tells records without a fault`() {
    let story = PoolStory()
      .council("ashvale").employs("amara", managedBy: "mo", inTeam: "parks", languages: ["cy"])
      .elects("bea", group: "Green").asks("amara", ranked: ["boris"], avoiding: ["carys"])
      .asks("amara", for: .mentoring)
      .council("brindlewood", .districtCouncil).coach("boris").mentor(
        "carys", experience: ["legal"]
      )
      .conflict(of: "bea", with: "boris").works("carys", with: "dan", on: .mentoring)
      .policy { $0.capacity.standard = 1 }
    #expect(story.faults.isEmpty)
    #expect(
      RegisterRecords.faults(of: story.records, in: PoolState()).map(\.description) == [])
    #expect(story.state.requests.values.map(\.id.text).sorted() == ["amara", "amara-2"])
    #expect(story.state.people[PersonID(word: "mo")]?.affiliations.first?.jobLevel == .manager)
    #expect(story.state.liveEngagementCount(of: PractitionerID(word: "carys")) == 1)
    #expect(story.state.policy.capacity.standard == 1)
    #expect("\(story.today)" == "2026-06-15")
  }

  @Test func `goes by what is told and not by the order of telling`() {
    let before = PoolStory().council("ashvale").employs("mo", as: .director)
      .employs("amara", managedBy: "mo")
    let after = PoolStory().council("ashvale").employs("amara", managedBy: "mo")
      .employs("mo", as: .director)
    let mo = PersonID(word: "mo")
    #expect(before.state.people[mo] == after.state.people[mo])
    #expect(after.state.people[mo]?.affiliations.map(\.jobLevel) == [.director])
  }

  @Test func `gives somebody who is told of twice two posts`() {
    let story = PoolStory().council("ashvale").council("brindlewood")
      .employs("amara", at: "ashvale").elects("amara")
    let posts = story.state.people[PersonID(word: "amara")]?.affiliations ?? []
    #expect(posts.map(\.organisation.text) == ["ashvale", "brindlewood"])
  }

  @Test func `shows what keeps two apart`() {
    let story = PoolStory().council("ashvale").asks("amara")
      .council("brindlewood").coach("boris", places: 1)
    expectServed("amara", by: "boris", in: story)
    expectIneligible(
      "amara", with: "boris", in: story.conflict(of: "boris", with: "amara"),
      because: "neitherDeclaredAConflict")
    expectIneligible(
      "amara", with: "boris", in: story.works("boris", with: "dan"),
      because: "practitionerHasAPlaceFree")
    let left = PoolStory().council("ashvale").leavesThePool(on: story.today).asks("amara")
      .council("brindlewood").coach("boris")
    expectUnserved("amara", in: left)
  }

  @Test func `records a word that cannot be told, and leaves it out`() {
    let start = PoolStory().council("ashvale")
    expect(.noIdentifier, "The identifier \"a b\" holds") { start.council("a b") }
    expect(.noIdentifier, "The identifier \"a@b\" holds") { start.asks("a@b") }
    expect(.noWord, "\"new role\" is not a word of") { start.asks("amara", themes: ["new role"]) }
    expect(.noWord, "\"welsh\" is not a language tag") {
      start.employs("amara", languages: ["welsh"])
    }
    expect(.nowhere, "The story has told of no organisation yet.") { PoolStory().coach("boris") }
    expect(.nowhere, "The story has told of no organisation \"marl\".") {
      start.coach("boris", at: "marl")
    }
    expect(.nobody, "The story has told of nobody \"zoe\" who has a post.") {
      start.employs("amara").conflict(of: "amara", with: "zoe")
    }
    expect(.nobody, "The story has told of nobody \"zoe\" who coaches or mentors.") {
      start.works("zoe", with: "amara")
    }
    expect(.toldBefore, "The story has told of \"ashvale\" before.") { start.council("ashvale") }
  }

  func expect(
    _ code: StoryFault.Code, _ text: String, sourceLocation: SourceLocation = #_sourceLocation,
    _ telling: () -> PoolStory
  ) {
    fails(text, sourceLocation: sourceLocation) {
      let story = telling()
      #expect(story.faults.map(\.code) == [code], sourceLocation: sourceLocation)
      #expect(!story.records.contains { $0.key.id == "boris" }, sourceLocation: sourceLocation)
    }
  }
}
