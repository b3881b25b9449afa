extension PairJudgement {
  /// The judgement as that reader may see it, and as little as that reader could work anything out of.
  ///
  /// Every rule that the reader may not read, met or not, becomes part of one filter `notAvailable`, so
  /// that no name tells which of them it was (rule A01). A term that the reader may not read is absent,
  /// and ``points`` is the sum of those that are left (rule R20). A reason that is narrower than its own
  /// rule says hides its filter too. Where a reason can be read, nothing is said of what cannot.
  ///
  /// - Complexity: O(n) in the rules.
  public func shown(to reader: Audience) -> PairJudgement {
    var shown: [Filter] = []
    var hidden: [Filter] = []
    for filter in filters {
      let isReadable =
        reader.mayRead(reasonFor: filter.audience)
        && filter.verdict.reasons.allSatisfy { reader.mayRead(reasonFor: $0.audience) }
      if isReadable { shown.append(filter) } else { hidden.append(filter) }
    }
    // Beside a reason that can be read, "not available" would only tell that there is more.
    if !hidden.isEmpty, shown.allSatisfy(\.verdict.isMet) {
      shown.append(
        Filter(
          rule: Self.hiddenRules,
          verdict: .require(hidden.allSatisfy(\.verdict.isMet), else: Reason(.notAvailable))))
    }
    return PairJudgement(
      request: request, practitioner: practitioner, filters: shown,
      terms: terms.filter { reader.mayRead(reasonFor: $0.audience) })
  }

  /// The name under which hidden requirements stand together.
  public static let hiddenRules: RuleName = "notAvailable"
}
