import Testing

@testable import CoachingPool

@Suite struct `Numbers given to rules in code` {
  @Test func `count as the nearest that a policy may give, and trap nowhere`() {
    for (given, taken) in [(Int.min, 1), (0, 1), (7, 7), (.max, 3660)] {
      #expect(LongerWaitsCountMore(days: given).days == taken)
      #expect(FewerRecentEngagementsCountMore(days: given).days == taken)
      #expect(OrganisationsGiveAsTheyReceive(days: given).days == taken)
    }
    #expect(NearerPlacesCountMore(kilometres: .max).kilometres == 100)
    #expect(NearerPlacesCountMore(kilometres: .min).kilometres == 1)
    let context = MatchContext(smallPool(), at: now)
    for days in [Int.min, .max] {
      #expect(context.exchange(inDays: days).balance(of: "ashvale") == 0)
    }
  }
}

@Suite struct `A rule's parameters` {
  private func faults(
    requirement: RuleName? = nil, criterion: RuleName? = nil, _ parameters: RuleParameters
  ) -> [Fault] {
    var policy = PoolPolicy()
    policy.matching.requirements = requirement.map { [.init($0, parameters)] } ?? []
    policy.matching.criteria = criterion.map { [.init($0, weight: 1, parameters)] } ?? []
    do throws(ValidationError) {
      _ = try RuleSet.standard.resolve(policy)
      return []
    } catch { return error.faults }
  }

  @Test func `are whole numbers in their range`() {
    let ranges: [(RuleName, String, ClosedRange<Int>)] = [
      ("formerPairsMeetAgainByChoice", "days", 1...36_600),
      ("nobodyNextInTheLineIsTheirClient", "steps", 1...100),
      ("bothAreBriefed", "minutes", 1...6000),
    ]
    let scores: [(RuleName, String, ClosedRange<Int>)] = [
      ("nearerPlacesCountMore", "kilometres", 1...100),
      ("fewerRecentEngagementsCountMore", "days", 1...3660),
      ("longerWaitsCountMore", "days", 1...3660),
      ("organisationsGiveAsTheyReceive", "days", 1...3660),
    ]
    for (isCriterion, (rule, name, range)) in ranges.map({ (false, $0) })
      + scores.map({ (true, $0) })
    {
      func given(_ parameters: RuleParameters) -> [ReasonCode] {
        faults(
          requirement: isCriterion ? nil : rule, criterion: isCriterion ? rule : nil, parameters
        ).map(\.reason.code)
      }
      for bound in [range.lowerBound, range.upperBound] {
        #expect(given(RuleParameters(numbers: [name: bound])).isEmpty)
      }
      for outside in [range.lowerBound - 1, range.upperBound + 1, .min, .max] {
        #expect(given(RuleParameters(numbers: [name: outside])) == [.outOfRange], "\(rule)")
      }
      #expect(given(RuleParameters(words: [name: ["7"]])) == [.wrongForm])
      #expect(
        given(RuleParameters(numbers: [name: 0, "b": 1], words: ["a": []]))
          == [.outOfRange, .unknownParameter, .unknownParameter])
      #expect(given(RuleParameters()).isEmpty)
    }
  }

  @Test(
    arguments: [
      "supervisionIsInDate", "requiredCredentialIsInDate", "codeOfEthicsIsAgreed",
      "organisationSupportIsConfirmed", "insuranceIsInDate", "bothAreBriefed",
    ] as [RuleName])
  func `say with one word what an unknown date counts as`(rule: RuleName) {
    func given(_ parameters: RuleParameters) -> [ReasonCode] {
      faults(requirement: rule, parameters).map(\.reason.code)
    }
    for word in ["refuse", "allow"] {
      #expect(given(RuleParameters(words: ["unknown": [word]])).isEmpty)
    }
    for words in [[], ["perhaps"], ["allow", "refuse"]] {
      #expect(given(RuleParameters(words: ["unknown": words])) == [.wrongForm])
    }
    #expect(given(RuleParameters(numbers: ["unknown": 1])) == [.wrongForm])
    #expect(given(RuleParameters(words: ["unknwon": ["allow"]])) == [.unknownParameter])
  }

  @Test func `reach the rule`() throws {
    var policy = PoolPolicy()
    policy.matching.requirements = [
      .init("nobodyNextInTheLineIsTheirClient", RuleParameters(numbers: ["steps": 3])),
      .init(
        "bothAreBriefed",
        RuleParameters(numbers: ["minutes": 90], words: ["unknown": ["allow"]])),
      .init("formerPairsMeetAgainByChoice", RuleParameters(numbers: ["days": 730])),
    ]
    policy.matching.criteria = [
      .init("longerWaitsCountMore", weight: 1, RuleParameters(numbers: ["days": 30]))
    ]
    let rules = try RuleSet.standard.resolve(policy)
    #expect((rules.requirements[0] as? NobodyNextInTheLineIsTheirClient)?.steps == 3)
    let briefed = try #require(rules.requirements[1] as? BothAreBriefed)
    #expect(briefed.minutes == 90 && briefed.unknown == .allow)
    #expect((rules.requirements[2] as? FormerPairsMeetAgainByChoice)?.days == 730)
    #expect((rules.criteria[0].criterion as? LongerWaitsCountMore)?.days == 30)
  }
}
