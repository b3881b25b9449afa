extension EvaluationResults {
  /// The figures of trios: how many there are, and how often they agree, outcome by outcome.
  func measures(of trios: MatchedTrios, in cell: EvaluationCell) -> [Measure] {
    if trios.asked == 0 { return [] }
    let impact = policy.impact
    let provenance = MeasureProvenance(
      records: [.evaluationRequest, .evaluationResponse], rule: "evaluation, metrics section 11.4",
      policyVersion: policy.version, revision: revision)
    let parts = MeasureCut(cell.dimension, cell.value).parts
    var list = MeasureList(period, MeasureCut(parts), provenance)
    let count = impact.value(of: trios.answered, from: trios.peopleOfASide) {
      .exact(Ratio(trios.answered))
    }
    list.add(
      .matchedTrios, count,
      count.value == nil ? nil : MeasureCount(trios.answered, asked: trios.asked))
    var measures = list.measures
    for agreement in trios.agreements {
      let agreed = impact.value(
        of: agreement.compared, from: min(trios.peopleOfASide, agreement.compared),
        isGuarded: agreement.parts.contains {
          impact.disclosure.isGuarded($0, of: agreement.compared)
        }
      ) { .exact(Ratio(sum: Int128(agreement.agreed) * 100, of: agreement.compared)) }
      var list = MeasureList(
        period, MeasureCut(parts + [MeasureCut.Part("outcome", agreement.outcome.code)]),
        provenance)
      list.add(
        .trioAgreement, agreed, agreed.value == nil ? nil : MeasureCount(agreement.compared))
      measures += list.measures
    }
    return measures
  }
}
