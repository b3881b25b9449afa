extension ImpactReportPass {
  /// How the three sides of an engagement agree, where all three answered.
  mutating func addTrios(_ trios: MatchedTrios) {
    guard trios.asked > 0 else { return }
    var list = MeasureList(subject.period, cut, answers)
    let share = policy.share(trios.answered, of: trios.asked)
    let isTold = trios.peopleOfASide >= least && share.numerator.number != nil
    list.add(
      .matchedTrios,
      isTold ? .shown(policy.shown(trios.answered), under: policy) : .none(withheld),
      isTold
        ? share.denominator.number.flatMap { asked in
          share.numerator.number.map { MeasureCount(min($0, asked), asked: asked) }
        } : nil)
    let counts = registered(
      .matchedTrios, of: trios.peopleOfASide,
      ["answered": trios.answered, "asked": trios.asked])
    for measure in list.measures {
      drafts.add(.outcomes, .figure(measure), counts: isTold ? counts : [])
    }
    if isTold { addAgreement(trios) }
  }

  private mutating func addAgreement(_ trios: MatchedTrios) {
    var counts: [RegisteredCount] = []
    let rows = trios.agreements.map { agreement in
      let share = policy.share(agreement.agreed, of: agreement.compared)
      let isShown =
        agreement.compared >= least && share.percentage.tenths != nil
        && !policy.isGuarded(agreement.compared, of: trios.answered)
        && !agreement.parts.contains { policy.isGuarded($0, of: agreement.compared) }
      if isShown {
        counts += registered(
          .trioAgreement, of: trios.peopleOfASide,
          ["agreed": agreement.agreed, "compared": agreement.compared],
          over: scope.narrowed("outcome", by: [.values([agreement.outcome.code])]))
      }
      let title = Outcome.vocabulary[agreement.outcome]?.title ?? agreement.outcome.code
      return ReportTable.Row(
        title,
        [
          percentage(of: share, isShown: isShown),
          isShown
            ? ReportTable.Cell(policy.shown(agreement.compared))
            : ReportTable.Cell(policy.symbol, isWithheld: true),
        ])
    }
    let title = "Where all three answered: of one mind"
    guard isTold(rows, title) else { return }
    drafts.add(
      .outcomes,
      .other(
        ReportTable(
          title: title, measure: MeasureDefinition.trioAgreement.id, form: .bars,
          unit: "per cent of trios", rowsAre: "outcome", columns: ["Agree", "Trios"], rows: rows,
          notes: [
            "A trio agrees where individual, practitioner and sponsor are all positive, or none is."
          ])), counts: counts, restingOn: [.matchedTrios])
  }
}
