import CoachingPool
import Foundation
import Testing

extension Wire {
  @Suite struct `A policy file that a person wrote` {
    private func read(_ text: String) throws -> PoolPolicy {
      try PoolPolicy(json: Array(text.utf8))
    }

    @Test func `what is absent has the library's default`() throws {
      #expect(try read("{}") == PoolPolicy())
      let policy = try read(
        """
        {"version": 2, "capacity": {"standard": 1}, "requests": {"invitationDays": 10},
         "matching": {"objectives": ["totalFit"]}, "teamSize": {"most": 12}}
        """)
      var expected = PoolPolicy(version: try #require(PolicyVersion(2)), teamSize: 2...12)
      expected.capacity.standard = 1
      expected.requests.invitationDays = 10
      expected.matching.objectives = [.totalFit]
      #expect(policy == expected)
    }

    @Test func `a list that is there is the whole list, even an empty one`() throws {
      let policy = try read(#"{"supportRoutes": [], "matching": {"criteria": []}}"#)
      #expect(policy.supportRoutes.isEmpty)
      #expect(policy.matching.criteria.isEmpty)
      #expect(policy.matching.requirements == MatchingPolicy.standard.requirements)
    }

    @Test func `what is written names every member, and reads as the same policy`() throws {
      for policy in [PoolPolicy(), try policy()] {
        for pretty in [true, false] {
          let bytes = try policy.encodedJSON(pretty: pretty)
          #expect(try PoolPolicy(json: bytes) == policy)
        }
      }
      let page = text(try PoolPolicy().encodedJSON())
      for name in [
        "version", "capacity", "standard", "executive", "most", "requests", "graceAfterLapse",
        "invitationDays", "firstQuestionAfter", "questionInterval", "clearanceDays", "youngestAge",
        "matching", "requirements", "criteria", "objectives", "supportRoutes", "teamSize", "least",
        "extraWords", "seniorThrough", "waiting", "stepDays", "mostSteps", "branchLimit",
        "overrides", "deputies", "engagements", "maySkipChemistry", "typicalSessions",
        "relaxations", "waivers", "placeCost", "newcomerCost",
      ] {
        #expect(page.contains("\"\(name)\": "))
      }
      #expect(page.hasPrefix("{\n  \"version\": 1,\n  \"capacity\": {\n    \"standard\": 2,\n"))
      #expect(page.hasSuffix("}\n"))
    }

    @Test func `house rule 3: no member of the terms is left out at its default`() throws {
      func members(_ bytes: [UInt8], _ part: String) throws -> [String] {
        let whole = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
        return try #require(whole?[part] as? [String: Any]).keys.sorted()
      }
      let stored = try Record.policy(PoolPolicy()).encoded()
      let page = try PoolPolicy().encodedJSON()
      for part in ["requests", "capacity", "engagements", "matching", "impact", "retention"] {
        // Codable is made by the compiler from the type's members, so it forgets none.
        let all = try members(Array(JSONEncoder().encode(PoolPolicy())), part)
        #expect(try members(page, part) == all)
        #expect(try members(stored, part) == all)
      }
    }

    @Test func `all faults come at once, and an unknown member with the nearest known one`()
      throws
    {
      let error = try #require(throws: WireError.self) {
        try read(
          """
          {
            "capacity": {"standart": 1, "most": "three"},
            "matching": {"criteria": [{"name": "workIsSpread", "wieght": 2}]},
            "teamSize": {"least": 31},
            "suportRoutes": []
          }
          """)
      }
      #expect(
        error.description == """
          Line 2, column 39, at /capacity/most: expected is a whole number of 64 bits, but found \
          is the text "three".
          Line 2, column 16, at /capacity/standart: the member "standart" is unknown here. Did \
          you mean "standard"?
          Line 3, column 29, at /matching/criteria/0/weight: the member "weight" is missing; \
          expected is a whole number of 64 bits.
          Line 3, column 54, at /matching/criteria/0/wieght: the member "wieght" is unknown here. \
          Did you mean "weight"?
          Line 4, column 15, at /teamSize/most: expected is 31 or more, since that is the least, \
          but found is 30.
          Line 5, column 3, at /suportRoutes: the member "suportRoutes" is unknown here. Did you \
          mean "supportRoutes"?
          """)
    }

    @Test func `parameters stand in the order of their names' bytes on every run`() throws {
      var policy = PoolPolicy()
      let names = ["b", "a", "é", "Z", "_", "10", "9"]
      let numbers = Dictionary(uniqueKeysWithValues: names.map { ($0, 1) })
      policy.matching.requirements = [.init("x", RuleParameters(numbers: numbers))]
      let line = text(try policy.encodedJSON(pretty: false))
      #expect(line.contains(#"{"10":1,"9":1,"Z":1,"_":1,"a":1,"b":1,"é":1}"#))
    }
  }

  @Suite struct `A pool file that a person wrote` {
    @Test func `zone and demonstration have their defaults`() throws {
      let pool = try Pool(
        json: Array(#"{"id": "vale", "names": [{"value": "Vale"}]}"#.utf8))
      #expect(pool == Pool(id: try id("vale"), names: [Dated("Vale")]))
    }

    @Test func `a page reads as the same pool`() throws {
      let bytes = try pool().encodedJSON()
      #expect(try Pool(json: bytes) == pool())
      #expect(text(bytes).hasPrefix("{\n  \"id\": \"vale\",\n  \"names\": [\n"))
    }
  }
}
