import CoachingPool
import Testing

/// The rows of `1-seed-facts.md` whose type holds T (theme or trigger) or M (metric or outcome).
private let themeRows = """
  S0-02 S0-04 S0-05 S0-06 S0-28 S0-48 S0-49 S0-50 S0-54 S1-31 S2-11 S2-27 S2-28 S2-29 S2-30
  S2-31 S2-32 S2-45 S2-46 S2-47 S2-48 S2-49 S2-50 S3-20 S3-21 S3-22 S3-23 S3-24 S3-25 S3-26 S3-43
  """
private let outcomeRows = """
  S0-07 S0-08 S0-14 S0-18 S0-30 S0-31 S0-32 S0-33 S0-47 S0-53 S1-28 S1-30 S2-35 S2-36 S2-37
  S2-52 S3-07 S3-08 S3-09 S3-10 S3-11 S3-12 S3-15 S3-86 S4-02 S4-07 S4-16 S4-17 S4-18 S4-19
  S4-20 S4-21
  """

private func rows(_ text: String) -> [String] {
  text.split(whereSeparator: \.isWhitespace).map(String.init)
}

private func sources<Code: VocabularyCode>(_ type: Code.Type) -> Set<String> {
  Set(Code.vocabulary.entries.flatMap(\.sources).map(\.description))
}

/// Reference section 15, themes with their seed rows.
private let themes15: [(String, String)] = [
  ("newRole", "S3-20 S2-45 S0-48"), ("leadershipDevelopment", "S3-21 S2-48"),
  ("changeOrUncertainty", "S3-22 S2-27 S2-46"), ("confidencePresence", "S3-23 S2-28"),
  ("complexChallenge", "S3-24 S2-47"), ("careerDevelopment", "S3-25 S2-49 S3-54"),
  ("returnFromAbsence", "S3-26"), ("stakeholderRelationships", "S2-29"),
  ("preparingForTopRole", "S2-30"), ("strategicThinkingDecisions", "S2-31 S3-11"),
  ("officerMemberDynamic", "S2-32"), ("resilience", "S0-28 S3-08"), ("inclusion", "S0-28"),
  ("innovation", "S0-28"), ("communication", "S3-10"),
  ("difficultConversations", "S3-12 S3-50"), ("delegation", "S3-50"),
  ("stuckOrCrossroads", "S2-50"), ("leavingTransition", "S3-61"), ("timeToThink", "S0-04"),
]

/// Reference section 15, outcomes with their seed rows.
private let outcomes15: [(String, String)] = [
  ("confidence", "S3-08"), ("resilience", "S3-08"), ("leadershipEffectiveness", "S3-09"),
  ("communication", "S3-10"), ("decisionMaking", "S3-11"), ("difficultSituations", "S3-12"),
  ("performance", "S3-15"), ("leadershipCapability", "S3-15"), ("clarity", "S3-05"),
  ("perspective", "S3-05"), ("courageValuesLed", "S0-30"), ("empathy", "S0-31"),
  ("precision", "S0-31"), ("trustAccountability", "S0-32"),
  ("coachingCulture", "S0-33 S1-28 S4-02"), ("teamPerformanceConversations", "S4-20"),
  ("motivationEngagement", "S4-21"), ("attractionRetention", "S0-53"),
  ("organisationImpact", "S4-13"),
]

@Suite struct `The seed documents in the vocabularies` {
  let everywhere = sources(Theme.self).union(sources(Trigger.self)).union(sources(Need.self))
    .union(sources(Outcome.self)).union(sources(MeasureKind.self))
    .union(sources(ServiceKind.self)).union(sources(ExperienceTag.self))

  @Test func `A29: every row of type T is the source of some word`() {
    #expect(rows(themeRows).count == 31)
    #expect(rows(themeRows).filter { !everywhere.contains($0) }.isEmpty)
  }

  @Test func `A29: every row of type M is the source of some word`() {
    #expect(rows(outcomeRows).count == 32)
    #expect(rows(outcomeRows).filter { !everywhere.contains($0) }.isEmpty)
  }

  @Test(arguments: themes15)
  func `every theme of section 15 keeps its seed rows`(code: String, seeds: String) {
    let entry = Theme.vocabulary[word(code)]
    #expect(Set(rows(seeds)).isSubset(of: Set(entry?.sources.map(\.description) ?? [])))
  }

  @Test(arguments: outcomes15)
  func `every outcome of section 15 keeps its seed rows`(code: String, seeds: String) {
    let entry = Outcome.vocabulary[word(code)]
    #expect(Set(rows(seeds)).isSubset(of: Set(entry?.sources.map(\.description) ?? [])))
  }

  @Test func `section 15 lists each theme and outcome, in this order and no other`() {
    #expect(Theme.vocabulary.codes.map(\.code) == themes15.map(\.0))
    #expect(Outcome.vocabulary.codes.map(\.code) == outcomes15.map(\.0))
  }

  @Test func `every source is a row of the five documents`() {
    let last = ["S0": 58, "S1": 34, "S2": 52, "S3": 90, "S4": 22]
    for source in everywhere {
      let parts = source.split(separator: "-").map(String.init)
      let number = parts.count == 2 ? Int(parts[1]) ?? 0 : 0
      #expect((1...(last[parts[0]] ?? 0)).contains(number), "\(source)")
    }
  }
}
