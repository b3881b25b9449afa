import CoachingPool
import Testing

@Suite struct `A suggestion of how far a sponsor is involved` {
  private let all = InvolvementIndicator.allCases

  @Test func `knows the guide's ten signs, five for each side, each by its row`() {
    #expect(all.filter { $0.speaksFor == .full }.map(\.source) == (45...49).map { "S3-\($0)" })
    #expect(
      all.filter { $0.speaksFor == .lightTouch }.map(\.source) == (53...57).map { "S3-\($0)" })
    #expect(Set(all.map(\.sentence)).count == 10)
  }

  @Test func `8.5: follows the signs that agree and asks where they do not, for all 1,024 choices`()
  {
    for bits in 0..<1024 {
      let seen = all.indices.filter { bits >> $0 & 1 == 1 }.map { all[$0] }
      let full = seen.contains { $0.speaksFor == .full }
      let light = seen.contains { $0.speaksFor == .lightTouch }
      let suggestion = InvolvementSuggestion(seen.reversed() + seen)
      let expected: InvolvementSuggestion.Outcome =
        full == light ? .ask : full ? .full : .lightTouch
      #expect(suggestion.outcome == expected)
      #expect(suggestion.forFull + suggestion.forLightTouch == seen)
      #expect(suggestion.reasons.count == seen.count + 1)
      #expect(
        InvolvementSuggestion(seen, isElectedMember: true).outcome == .policyExempt)
    }
  }

  @Test func `says why, with the row of the guide`() {
    let suggestion = InvolvementSuggestion([.sharedUnderstandingNeeded, .selfDirected])
    #expect(suggestion.reasons.map(\.code) == [.signsAreMixed, .involvementSign, .involvementSign])
    #expect(suggestion.reasons.dropFirst().map { $0["source"] } == ["S3-49", "S3-53"])
    #expect(
      suggestion.reasons.map(\.description).allSatisfy { $0.hasSuffix(".") || $0.hasSuffix(")") })
    #expect(InvolvementSuggestion([]).reasons.map(\.code) == [.noSignSeen])
  }
}
