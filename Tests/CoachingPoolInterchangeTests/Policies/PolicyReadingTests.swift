import CoachingPool
import Testing

@testable import CoachingPoolInterchange

@Suite struct `A policy that is read with its faults` {
  private func faults(_ text: String) -> [String] {
    PolicyReading(Array(text.utf8)).faults.map(\.description)
  }

  @Test func `is there when nothing is wrong`() throws {
    let reading = PolicyReading(Array(#"{"version": 2}"#.utf8))
    #expect(reading.faults.isEmpty)
    #expect(reading.policy == PoolPolicy(version: try #require(PolicyVersion(2))))
  }

  @Test func `has each fault at its line and column, wrong forms and wrong values at once`() {
    let found = faults(
      """
      {
        "capacity": {"standard": "two", "executive": 101},
        "requests": {"invitationDays": 0},
        "matching": {
          "requirements": [
            {"name": "practitionerIsLiv"},
            {"name": "peopleAreDifferent", "parameters": {"numbers": {"days": 3}}},
            {"name": "peopleAreDifferent"}
          ],
          "criteria": [
            {"name": "themesAreShared", "weight": 6},
            {"name": "sectorIsAsWelcome", "weight": -1},
            {"name": "experienceIsAsSought", "wieght": 1},
            {"name": "approachIsAsPreferred", "weight": -1}
          ],
          "objectives": ["load", "totalFit"]
        },
        "overrides": [
          {"organisation": "vale", "places": 2},
          {"organisation": "moor", "places": 400, "requirements": [{"name": "theyShareALangage"}]},
          {"organisation": "vale"}
        ]
      }
      """)
    let starts = found.map { $0.prefix(while: { $0 != ":" }) }.map(String.init)
    #expect(
      starts == [
        "Line 2, column 28, at /capacity/standard",
        "Line 2, column 48, at /capacity/executive",
        "Line 3, column 34, at /requests/invitationDays",
        "Line 6, column 16, at /matching/requirements/0/name",
        "Line 7, column 73, at /matching/requirements/1/parameters/numbers/days",
        "Line 8, column 16, at /matching/requirements/2/name",
        "Line 12, column 47, at /matching/criteria/1/weight",
        "Line 13, column 7, at /matching/criteria/2/weight",
        "Line 13, column 40, at /matching/criteria/2/wieght",
        "Line 14, column 51, at /matching/criteria/3/weight",
        "Line 20, column 40, at /overrides/1/places",
        "Line 20, column 71, at /overrides/1/requirements/0/name",
        "Line 21, column 22, at /overrides/2/organisation",
      ])
    #expect(found[3].hasSuffix("nearest known: practitionerIsLive."))
    #expect(found[5].hasSuffix("peopleAreDifferent stands twice."))
    #expect(found[8].hasSuffix("Did you mean \"weight\"?"))
  }

  @Test func `shows contradictions once the form is right`() {
    #expect(
      faults(#"{"capacity": {"standard": 4}, "matching": {"objectives": ["load"]}}"#) == [
        "Line 1, column 14, at /capacity: There is a contradiction: a line's number lies above the most.",
        "Line 1, column 58, at /matching/objectives: There is a contradiction: load comes after another aim.",
      ])
    // The fault of another place is no reason to report what the default would do there.
    #expect(faults(#"{"capacity": {"standard": "x", "most": 1}}"#).count == 1)
    #expect(faults(#"{"supportRoutes": [{"audience": "urgent"}]}"#).count == 1)
  }

  @Test func `names the place of words, routes and sizes`() {
    #expect(
      faults(
        """
        {"extraWords": [
          {"vocabulary": "themes", "code": "flood", "title": "The flood"},
          {"vocabulary": "theme", "code": "x y", "title": "X"},
          {"vocabulary": "themes", "code": "flood", "title": "Again"}],
         "teamSize": {"least": 1}}
        """
      ).map { $0.prefix(while: { $0 != ":" }) } == [
        "Line 3, column 18, at /extraWords/1/vocabulary",
        "Line 3, column 35, at /extraWords/1/code",
        "Line 4, column 3, at /extraWords/2", "Line 5, column 24, at /teamSize/least",
      ])
  }

  @Test(arguments: [
    "", "{", "[1", "{\"a\": nul}", "\u{FEFF}{}", "{\"version\": 1, \"version\": 2}",
  ])
  func `is refused with one place where it is no JSON`(text: String) {
    let reading = PolicyReading(Array(text.utf8))
    #expect(reading.policy == nil && reading.faults.count == 1)
    #expect(reading.faults.allSatisfy { $0.line >= 1 && $0.column >= 1 })
  }

  @Test(arguments: [
    "[]", "null", "7", #"{"matching": []}"#, #"{"matching": {"criteria": {}}}"#,
    #"{"matching": {"criteria": [null, 1, {}]}}"#, #"{"overrides": [[], {"organisation": ""}]}"#,
    #"{"teamSize": {"least": 9, "most": 3}}"#, #"{"supportRoutes": {"a": [1]}}"#,
    #"{"a/b": 1, "~": 2}"#,
  ])
  func `of another form is refused and never taken for sound`(text: String) {
    let reading = PolicyReading(Array(text.utf8))
    #expect(reading.policy == nil && !reading.faults.isEmpty)
    #expect(Set(reading.faults).count == reading.faults.count)
  }
}

@Suite struct `The differences of two policies` {
  @Test func `are none between equal ones`() throws {
    #expect(try PolicyDifferences(fullPolicy(), fullPolicy()).list.isEmpty)
  }

  @Test func `are named member by member and rule by rule`() throws {
    let first = PoolPolicy()
    var second = first
    second.capacity.standard = 1
    second.matching = second.matching.dropping("sectorIsAsWelcome")
      .preferring(.prefer("themesAreShared", weight: 9))
      .preferring(.prefer("hostsScore", weight: 1))
    second.matching.requirements.swapAt(0, 1)
    second.matching.objectives = [.totalFit]
    second.overrides = [OrganisationOverride(try OrganisationID("vale"), places: 1)]
    #expect(
      try PolicyDifferences(first, second).list.map(\.description) == [
        "capacity.standard: 2 → 1",
        "matching.requirements in order: \(first.matching.requirements.map(\.name.description).joined(separator: ", ")) → \(second.matching.requirements.map(\.name.description).joined(separator: ", "))",
        "matching.criteria.themesAreShared.weight: 6 → 9",
        #"matching.criteria.sectorIsAsWelcome: {"name":"sectorIsAsWelcome","weight":2} is dropped"#,
        #"matching.criteria.hostsScore: {"name":"hostsScore","weight":1} is added"#,
        #"matching.objectives: ["peopleServed","seniorsInOwnOrganisation","totalFit","load"] → ["totalFit"]"#,
        #"overrides.vale: {"organisation":"vale","places":1} is added"#,
      ])
  }
}
