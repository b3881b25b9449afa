import CoachingPool
import Foundation
import Testing

extension Wire {
  @Suite struct `A policy that was stored before` {
    /// The golden record of the first format, byte by byte.
    private static let first = #"""
      {"version":7,"capacity":{"standard":1,"executive":4,"most":5},\#
      "requests":{"graceAfterLapse":61,"invitationDays":15,"firstQuestionAfter":91,\#
      "questionInterval":16,"clearanceDays":31,"youngestAge":16},\#
      "matching":{"requirements":[{"name":"peopleAreDifferent"},{"name":"x",\#
      "parameters":{"words":{"a":[]}}}],"criteria":[{"name":"workIsSpread","weight":9},\#
      {"name":"y","weight":0,"parameters":{"numbers":{"a":1,"b":-2},"words":{"c":["d"]}}}],\#
      "objectives":["totalFit","peopleServed"]},"supportRoutes":[{"audience":"urgent",\#
      "text":"Ring 999.","checked":"2026-11-01","reviewBy":"2027-11-01"}],\#
      "teamSize":{"least":3,"most":12},"extraWords":[{"vocabulary":"themes","code":"flood",\#
      "title":"The flood"}]}
      """#

    /// The full policy of today with what came later as the library has it.
    private static func expected() throws -> PoolPolicy {
      var policy = try policy()
      let usual = PoolPolicy()
      let today = policy
      policy.requests = RequestPolicy(
        graceAfterLapse: 61, invitationDays: 15, firstQuestionAfter: 91, questionInterval: 16,
        clearanceDays: 31, youngestAge: 16)
      policy.matching = MatchingPolicy(
        requirements: today.matching.requirements, criteria: today.matching.criteria,
        objectives: today.matching.objectives)
      policy.overrides = usual.overrides
      policy.deputies = usual.deputies
      policy.engagements = usual.engagements
      policy.quality = usual.quality
      policy.impact = usual.impact
      policy.retention = usual.retention
      return policy
    }

    @Test func `house rule 3: is read, and what came later has the library's default`() throws {
      let record = try Record(.policy, bytes: Array(Self.first.utf8))
      #expect(record == .policy(try Self.expected()))
      // What is stored anew keeps its meaning when a default changes.
      let again = try Record(.policy, bytes: try record.encoded())
      #expect(again == record)
    }

    @Test func `comes back equal by its Codable form, and an older one is read`() throws {
      let policy = try policy()
      let bytes = try JSONEncoder().encode(policy)
      #expect(try JSONDecoder().decode(PoolPolicy.self, from: bytes) == policy)
      var old = try #require(
        try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
      old["overrides"] = nil
      old["deputies"] = nil
      old["engagements"] = nil
      old["quality"] = nil
      old["impact"] = nil
      old["retention"] = nil
      for (part, later) in [
        ("matching", ["seniorThrough", "waiting", "branchLimit", "relaxations"]),
        (
          "requests",
          [
            "maxConcurrentInvitations", "invitationDayCount", "holidays", "forwardsAutomatically",
            "roundsMissedInSilence", "leavingOut", "mostDaysAway",
            "approvalWorkingDays",
          ]
        ),
      ] {
        var members = try #require(old[part] as? [String: Any])
        for name in later { #expect(members.removeValue(forKey: name) != nil, "\(name)") }
        old[part] = members
      }
      let read = try JSONDecoder().decode(
        PoolPolicy.self, from: try JSONSerialization.data(withJSONObject: old))
      #expect(read == (try Self.expected()))
    }
  }
}
