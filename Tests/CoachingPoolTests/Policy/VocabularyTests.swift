import CoachingPool
import Testing

private struct Shape: Sendable, CustomTestStringConvertible {
  let name: String
  let codes: [String]
  let titles: [String]
  let formsAreValid: Bool
  let testDescription: String

  init<Code: VocabularyCode>(_ type: Code.Type) {
    name = Code.vocabulary.name
    testDescription = name
    codes = Code.vocabulary.codes.map(\.code)
    titles = Code.vocabulary.entries.map(\.title)
    formsAreValid = Code.vocabulary.codes.allSatisfy {
      Code($0.code) == $0 && $0.title == Code.vocabulary[$0]?.title
    }
  }
}

private let shapes: [Shape] = [
  .init(Theme.self), .init(Trigger.self), .init(Need.self), .init(Outcome.self),
  .init(MeasureKind.self), .init(ServiceKind.self), .init(ExperienceTag.self),
  .init(ApproachTag.self), .init(Sector.self), .init(OrganisationType.self),
  .init(ElectedRole.self), .init(StatutoryDesignation.self), .init(FunctionalAdjustment.self),
  .init(ConfidentialityRow.self), .init(CPDCategory.self), .init(PoolEventKind.self),
  .init(CostCategory.self),
]

@Suite struct `A vocabulary` {
  @Test(arguments: shapes)
  private func `has well-formed codes, each once, and a title for each`(_ shape: Shape) {
    #expect(!shape.codes.isEmpty && shape.formsAreValid)
    #expect(Set(shape.codes).count == shape.codes.count)
    #expect(shape.titles.allSatisfy { !$0.isEmpty })
  }

  @Test func `has a name of its own`() {
    #expect(Set(shapes.map(\.name)).count == shapes.count)
  }

  @Test(arguments: [
    "", "-a", "a b", "a_b", "é", "a.b", String(repeating: "a", count: 65), "a\u{0}",
  ])
  func `refuses a code of another form`(text: String) { #expect(Theme(text) == nil) }

  @Test func `is extended by a policy, for its own name alone`() {
    var policy = PoolPolicy()
    let tree: Theme = word("treePlanting")
    #expect(!policy.accepts(tree))
    policy.extraWords = [
      VocabularyExtension(vocabulary: "themes", code: "treePlanting", title: "Planting trees")
    ]
    #expect(policy.accepts(tree) && !policy.accepts(word("treePlanting", Need.self)))
    #expect(policy.words(Theme.self).last == tree)
    #expect(policy.words(Theme.self).count == Theme.vocabulary.codes.count + 1)
    let asked = request("r1", by: "amara") { $0.themes = [tree] }
    #expect(asked.faults(in: policy).isEmpty)
    #expect(asked.faults(in: PoolPolicy()).names == ["themes fault.unknownWord"])
  }

  @Test func `A24: the matrix has 29 rows and six more`() {
    #expect(ConfidentialityRow.vocabulary.codes.count == 35)
  }

  @Test func `13.1: job levels run from chief executive, 1, to apprentice or trainee, 8`() {
    #expect(JobLevel.allCases.map(\.rawValue) == Array(1...8))
    #expect(JobLevel.chiefExecutive < .apprenticeOrTrainee)
    for level in JobLevel.allCases { #expect(JobLevel(code: level.code) == level) }
    #expect(JobLevel(code: "chief") == nil)
  }

  @Test func `13.2: the seven statutory designations are known by their codes`() {
    #expect(
      StatutoryDesignation.vocabulary.codes.map(\.code)
        == ["hops", "mo", "s151", "dcs", "dass", "dph", "scrutiny"])
    #expect(
      StatutoryDesignation.vocabulary.codes.filter(\.isUpperTierOnly).map(\.code)
        == ["dcs", "dass", "dph"])
  }
}

@Suite struct `The reference councils` {
  let councils = ReferenceCouncil.westMidlands

  @Test func `13.4: are 33, of which 14 of the upper or one tier and 19 districts`() {
    #expect(councils.count == 33)
    #expect(councils.count { $0.type.isUpperTier } == 14)
    let byType = Dictionary(grouping: councils, by: \.type).mapValues(\.count)
    #expect(
      byType == [
        .metropolitanCouncil: 7, .unitaryCouncil: 4, .countyCouncil: 3, .districtCouncil: 19,
      ])
  }

  @Test func `13.4: have each its own name and a code of its type`() {
    #expect(Set(councils.map(\.gss)).count == 33 && Set(councils.map(\.name)).count == 33)
    for council in councils { #expect(council.gss.prefix == council.type.gssPrefix) }
  }

  @Test func `13.4: districts lie in their county, eight, five and six`() {
    let counties = Dictionary(grouping: councils.filter { $0.county != nil }) { $0.county }
    #expect(counties[gss("E10000028")]?.count == 8)
    #expect(counties[gss("E10000031")]?.count == 5)
    #expect(counties[gss("E10000034")]?.count == 6)
    #expect(councils.allSatisfy { ($0.county != nil) == ($0.type == .districtCouncil) })
  }

  @Test(arguments: [
    ("Birmingham", "E08000025"), ("Shropshire", "E06000051"), ("Staffordshire", "E10000028"),
    ("Cannock Chase", "E07000192"), ("Tamworth", "E07000199"), ("Rugby", "E07000220"),
    ("Wyre Forest", "E07000239"), ("Wolverhampton", "E08000031"), ("Worcester", "E07000237"),
  ])
  func `13.4: are found by code while the code holds`(name: String, code: String) {
    #expect(ReferenceCouncil.westMidlands(gss: gss(code), on: today)?.name == name)
    #expect(ReferenceCouncil.westMidlands(gss: gss(code), on: day("2009-03-31")) == nil)
  }
}
