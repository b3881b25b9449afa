import CoachingPool
import Foundation
import PoolJSON
import Testing

@testable import CoachingPoolInterchange

/// A policy that writes every member that there is.
func fullPolicy() throws -> PoolPolicy {
  var policy = PoolPolicy(
    version: try #require(PolicyVersion(3)),
    extraWords: [VocabularyExtension(vocabulary: "themes", code: "flood", title: "The flood")],
    overrides: [
      OrganisationOverride(
        try OrganisationID("vale"), places: 1, invitationDays: 10,
        requirements: ["peopleAreDifferent"])
    ], deputies: [try PersonID("dora")])
  policy.requests.maxConcurrentInvitations = 2
  policy.requests.invitationDayCount = .working
  policy.requests.holidays = [try #require(CivilDate(2026, 12, 25))]
  policy.requests.forwardsAutomatically = false
  policy.requests.roundsMissedInSilence = 2
  policy.requests.leavingOut = .countsForNobody
  policy.matching = policy.matching.requiring(
    .require("withinReach", numbers: ["kilometres": 40], words: ["by": ["train"]]))
  policy.matching = policy.matching.preferring(
    .prefer("hostsScore", weight: 1, numbers: ["days": 7]))
  policy.quality.credentialLevels = [aCredentialLevel]
  policy.impact.instruments[0].until = CivilDate(2027, 4, 1)
  return policy
}

/// A row that says everything that a row can say.
private let aCredentialLevel = CredentialLevel(
  "Guild", "One", CredentialEdition("first", of: .year(2026)), title: "First level",
  alsoCalled: ["I"], practice: .coaching,
  requirements: [
    CredentialRequirement(
      .predecessor, SourcedNumber(1, .unconfirmed, source: "said"), withinMonths: 12, level: "Zero")
  ], validity: .years(SourcedNumber(2, source: "a page")),
  renewal: [
    CredentialRequirement(
      .predecessor, SourcedNumber(1, source: "a page"), withinMonths: 24, level: "One")
  ], notes: ["To be asked."])

/// The library's rules and two of a host, which take parameters.
let hostRules: RuleSet = {
  var rules = RuleSet.standard
  rules.addRequirement("withinReach") { _ throws(ValidationError) in Nobody() }
  rules.addCriterion("hostsScore") { _ throws(ValidationError) in Nothing() }
  return rules
}()

private struct Nobody: Requirement {
  let name: RuleName = "withinReach"
  let sentence = "The practitioner is within reach."
  func verdict(on candidate: Candidate, for seeker: Seeker, in context: MatchContext) -> Verdict {
    .met
  }
}

private struct Nothing: Criterion {
  let name: RuleName = "hostsScore"
  let sentence = "A host's own measure."
  func score(of candidate: Candidate, for seeker: Seeker, in context: MatchContext) -> Int { 0 }
}

@Suite struct `The schema of a policy` {
  private let schema: JSONNode
  private let validator: PolicySchemaValidator

  init() throws {
    schema = try JSONReader.read(PolicySchema(rules: hostRules).bytes())
    validator = try PolicySchemaValidator(schema: PolicySchema(rules: hostRules).bytes())
  }

  private func page(_ policy: PoolPolicy) throws -> JSONNode {
    try JSONReader.read(try policy.encodedJSON())
  }

  @Test func `takes the library's policy, a full one, and one that says nothing`() throws {
    #expect(validator.faults(of: try page(PoolPolicy())) == [])
    #expect(validator.faults(of: try page(fullPolicy())) == [])
    #expect(validator.faults(of: .object([])) == [])
    #expect(try hostRules.resolve(fullPolicy()).requirements.count > 10)
  }

  /// The paths of every member of a document, elements of arrays as one.
  private func members(of node: JSONNode, at path: String = "") -> Set<String> {
    var found: Set<String> = []
    for member in node.members ?? [] {
      // Below them, names are data.
      let isMap = ["numbers", "words"].contains(member.name)
      found.insert("\(path)/\(member.name)")
      if !isMap { found.formUnion(members(of: member.value, at: "\(path)/\(member.name)")) }
    }
    for element in node.elements ?? [] { found.formUnion(members(of: element, at: path)) }
    return found
  }

  /// The paths of every member that a schema knows.
  private func known(_ node: JSONNode, at path: String = "") -> Set<String> {
    var found: Set<String> = []
    for member in node["properties"]?.members ?? [] {
      found.insert("\(path)/\(member.name)")
      found.formUnion(known(member.value, at: "\(path)/\(member.name)"))
    }
    if let items = node["items"] { found.formUnion(known(items, at: path)) }
    for form in node["anyOf"]?.elements ?? [] { found.formUnion(known(form, at: path)) }
    if let name = node["$ref"]?.stringValue?.split(separator: "/").last,
      let target = schema["$defs"]?[String(name)]
    {
      found.formUnion(known(target, at: path))
    }
    return found
  }

  @Test func `knows every member that is written, and no other`() throws {
    var full = try page(fullPolicy())
    // A route that is to be checked again, and an override whose requirement has parameters.
    var policy = try fullPolicy()
    policy.overrides[0].requirements = [
      .require("withinReach", numbers: ["kilometres": 1], words: ["by": []])
    ]
    policy.matching.criteria.append(.prefer("x", weight: 1, words: ["a": []]))
    full = try page(policy)
    #expect(members(of: full).symmetricDifference(known(schema)).sorted() == [])
  }

  @Test func `closes every object but the parameters by name`() throws {
    func open(_ node: JSONNode, _ name: String) -> [String] {
      var found: [String] = []
      if node["properties"] != nil, node["type"] != nil,
        node["additionalProperties"]?.boolValue != false
      {
        found.append(name)
      }
      for member in node.members ?? [] { found += open(member.value, member.name) }
      for element in node.elements ?? [] { found += open(element, name) }
      return found
    }
    #expect(open(schema, "") == [])
  }

  @Test(arguments: [
    #"{"capacity": {"standard": -1}}"#, #"{"capacity": {"most": 101}}"#, #"{"version": 0}"#,
    #"{"capacty": {}}"#, #"{"capacity": {"standart": 1}}"#, #"{"capacity": {"standard": "1"}}"#,
    #"{"requests": {"invitationDays": 0}}"#, #"{"requests": {"youngestAge": 26}}"#,
    #"{"requests": {"invitationDayCount": "lunar"}}"#, #"{"requests": {"leavingOut": "some"}}"#,
    #"{"requests": {"maxConcurrentInvitations": 0}}"#,
    #"{"requests": {"holidays": ["2026-13-01"]}}"#,
    #"{"requests": {"holidays": ["2026-12-25", "2026-12-25"]}}"#,
    #"{"requests": {"forwardsAutomatically": "yes"}}"#,
    #"{"matching": {"requirements": [{"name": "practitionerIsLiv"}]}}"#,
    #"{"matching": {"requirements": [{"name": "themesAreShared"}]}}"#,
    #"{"matching": {"requirements": [{}]}}"#,
    #"{"matching": {"requirements": [{"name": "peopleAreDifferent", "parameters": {"numbers": {"a": 1}}}]}}"#,
    #"{"matching": {"criteria": [{"name": "themesAreShared", "weight": -1}]}}"#,
    #"{"matching": {"criteria": [{"name": "themesAreShared", "weight": 1001}]}}"#,
    #"{"matching": {"criteria": [{"name": "themesAreShared"}]}}"#,
    #"{"matching": {"criteria": [{"name": "noSuchRule", "weight": 1}]}}"#,
    #"{"matching": {"objectives": []}}"#, #"{"matching": {"objectives": ["load"]}}"#,
    #"{"matching": {"objectives": ["totalFit", "totalFit"]}}"#,
    #"{"matching": {"objectives": ["peopleServd"]}}"#,
    #"{"matching": {"relaxations": {"placeCost": -1}}}"#,
    #"{"matching": {"relaxations": {"waivers": [{"rule": "theyShareALangage", "cost": 1}]}}}"#,
    #"{"matching": {"relaxations": {"waivers": [{"rule": "practitionerIsLive", "cost": 1}]}}}"#,
    #"{"matching": {"relaxations": {"waivers": [{"rule": "theyShareALanguage", "cost": -1}]}}}"#,
    #"{"matching": {"seniorThrough": "boss"}}"#, #"{"matching": {"branchLimit": 0}}"#,
    #"{"matching": {"waiting": {"stepDays": 0}}}"#, #"{"teamSize": {"least": 1}}"#,
    #"{"teamSize": {"most": 1001}}"#, #"{"extraWords": [{"vocabulary": "themes"}]}"#,
    #"{"extraWords": [{"vocabulary": "theme", "code": "a", "title": "A"}]}"#,
    #"{"extraWords": [{"vocabulary": "themes", "code": "a b", "title": "A"}]}"#,
    #"{"extraWords": [{"vocabulary": "themes", "code": "a", "title": " "}]}"#,
    #"{"supportRoutes": []}"#, #"{"supportRoutes": [{"audience": "urgent", "text": "999"}]}"#,
    #"{"overrides": [{}]}"#, #"{"overrides": [{"organisation": "a b"}]}"#,
    #"{"overrides": [{"organisation": "vale", "places": 101}]}"#,
    #"{"overrides": [{"organisation": "vale", "invitationDays": 0}]}"#,
    #"{"overrides": [{"organisation": "vale", "requirements": [{"name": "noSuchRule"}]}]}"#,
    #"{"overrides": [{"organisation": "vale", "weight": 1}]}"#, #"{"deputies": ["a b"]}"#,
    #"{"deputies": ["dora", "dora"]}"#, #"{"impact": {"leastAnswers": 4}}"#,
    #"{"impact": {"disclosure": {"leastShown": 0}}}"#,
    #"{"impact": {"instruments": [{"id": "a"}]}}"#,
    #"{"impact": {"asksSponsorsLater": 1}}"#, "[]", "null",
  ])
  func `refuses what the reader and the rules refuse`(text: String) throws {
    let reading = PolicyReading(Array(text.utf8), rules: hostRules)
    #expect(!reading.faults.isEmpty && reading.policy == nil)
    #expect(!validator.faults(of: try JSONReader.read(text)).isEmpty)
  }

  @Test func `says of each rule and limit what it is and whose`() throws {
    let text = String(decoding: PolicySchema(rules: hostRules).bytes(), as: UTF8.self)
    for limit in PoolPolicy.limits { #expect(text.contains(limit.meaning), "\(limit.path)") }
    #expect(text.contains("source: rule A11"))
    for name in hostRules.requirementNames + hostRules.criterionNames {
      #expect(text.contains("\"\(name)\""), "\(name)")
    }
    #expect(text.contains("withinReach: The practitioner is within reach."))
    #expect(text == String(decoding: PolicySchema(rules: hostRules).bytes(), as: UTF8.self))
  }

  @Test func `is the one that is published with the documentation`() throws {
    let published = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Documentation/Schemas/coachingpool.policy-1.schema.json")
    #expect(
      try Data(contentsOf: published) == Data(PolicySchema().bytes()),
      "Write it anew: swift run coachpool policy schema > Documentation/Schemas/coachingpool.policy-1.schema.json"
    )
  }
}
