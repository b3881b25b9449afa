import CoachingPool
import CoachingPoolTesting
import Testing

@Suite("The matching expectations")
struct MatchingExpectationTests {
  /// Amara of Ashvale asks; Boris and Carys of Brindlewood coach, Boris on her theme.
  let story = PoolStory()
    .council("ashvale").employs("amara", managedBy: "mo").asks("amara", themes: ["newRole"])
    .coach("mo")
    .council("brindlewood").coach("boris", themes: ["newRole"], places: 1)
    .coach("carys", themes: ["resilience"], places: 1)

  var amara: RequestID { get throws { try RequestID("amara") } }
  var boris: PractitionerID { get throws { try PractitionerID("boris") } }
  var carys: PractitionerID { get throws { try PractitionerID("carys") } }
  var mo: PractitionerID { get throws { try PractitionerID("mo") } }

  @Test func `are quiet where they hold, by identifiers`() throws {
    let (state, now) = (story.state, story.now)
    expectEligible(try amara, with: try boris, in: state, at: now)
    expectIneligible(
      try amara, with: try mo, in: state, at: now,
      because: "neitherManagesTheOther", "provisionIsAsAsked")
    expectRanked(try boris, above: try carys, for: try amara, in: state, at: now)
    expectServed(try amara, in: state, at: now)
    expectServed(try amara, by: try boris, in: state, at: now)
    expectUnserved(
      try amara, in: state, at: now,
      policy: .standard.requiring(.require("requiredCredentialIsInDate")))
  }

  @Test func `are quiet where they hold, by words`() {
    expectEligible("amara", with: "boris", in: story)
    expectIneligible(
      "amara", with: "mo", in: story, because: "provisionIsAsAsked", "neitherManagesTheOther")
    expectIneligible("amara", with: "mo", in: story)
    expectRanked("boris", above: "carys", for: "amara", in: story)
    expectServed("amara", in: story)
    expectServed("amara", by: "boris", in: story)
    expectUnserved("amara", in: PoolStory().council("ashvale").asks("amara"))
  }

  @Test func `say why somebody is not eligible, with the sentence of each reason`() {
    fails("mo is not eligible for amara. provisionIsAsAsked: ") {
      expectEligible("amara", with: "mo", in: story)
    }
    fails("neitherManagesTheOther: ") { expectEligible("amara", with: "mo", in: story) }
  }

  @Test func `miss no reason against a pair and take none too many`() {
    fails("neitherManagesTheOther was not expected.") {
      expectIneligible("amara", with: "mo", in: story, because: "provisionIsAsAsked")
    }
    fails("theyShareALanguage is not among them.") {
      expectIneligible(
        "amara", with: "mo", in: story,
        because: "provisionIsAsAsked", "neitherManagesTheOther", "theyShareALanguage")
    }
    fails("boris is eligible for amara, with ") {
      expectIneligible("amara", with: "boris", in: story)
    }
  }

  @Test func `say at which places two stand, and with which points`() {
    fails("carys stands at place 2 with ") {
      expectRanked("carys", above: "boris", for: "amara", in: story)
    }
    fails("mo is not eligible for amara. provisionIsAsAsked: ") {
      expectRanked("mo", above: "boris", for: "amara", in: story)
    }
    fails("and boris stands at place 1 with ") {
      expectRanked("boris", above: "boris", for: "amara", in: story)
    }
  }

  @Test func `say who serves a request, or why nobody does`() {
    fails("amara is served by boris and not by carys. Every requirement is met.") {
      expectServed("amara", by: "carys", in: story)
    }
    fails("amara is served by boris and not by mo. provisionIsAsAsked: ") {
      expectServed("amara", by: "mo", in: story)
    }
    fails("amara is served by boris with ") { expectUnserved("amara", in: story) }
    let alone = PoolStory().council("ashvale").asks("amara").coach("mo")
    fails(
      "Nobody is eligible. provisionIsAsAsked keeps 1 away: The practitioner comes from where"
    ) { expectServed("amara", in: alone) }
    let crowd = PoolStory().council("ashvale").asks("amara").asks("bea", waiting: 300)
      .council("brindlewood").coach("boris", places: 1)
    fails("2 requests compete for 1 places, at [boris].") {
      expectServed("amara", in: crowd)
      expectServed("bea", in: crowd)
    }
  }

  @Test func `say what the pool does not know`() {
    fails("The pool has no request zoe of a person it knows.") {
      expectEligible("zoe", with: "boris", in: story)
    }
    fails("The pool has no practitioner zoe.") { expectIneligible("amara", with: "zoe", in: story) }
    fails("zoe takes no part in the round: the pool has no such request.") {
      expectServed("zoe", in: story)
    }
    fails("it looks for no practitioner, it is matched") {
      expectUnserved(
        "amara", in: PoolStory().council("ashvale").asks("amara") { $0.state = .matched })
    }
    fails("holds \" \".") { expectServed("a b", in: story) }
    fails("holds \"@\".") { expectRanked("boris", above: "@", for: "amara", in: story) }
  }

  @Test func `judge by the rules and the policy that they are given`() {
    let host = HostRules.strict
    expectIneligible(
      "amara", with: "boris", in: story, because: HostRules.onlyCarys, rules: host.rules,
      policy: host.policy)
    expectServed("amara", by: "carys", in: story, rules: host.rules, policy: host.policy)
    // A rule that nobody knows is told and not passed over.
    fails("No rule has the name host.only") {
      expectEligible("amara", with: "boris", in: story, policy: host.policy)
    }
    fails("No rule has the name host.only") {
      expectRanked("boris", above: "carys", for: "amara", in: story, policy: host.policy)
    }
    fails("No rule has the name host.only") {
      expectUnserved("amara", in: story, policy: host.policy)
    }
  }
}
