extension ImpactReportPass {
  /// The block of what changed, as people answered: at the end and months after, by who answered.
  ///
  /// Every share stands with the numbers of those who answered and were asked, as the policy shows them, and
  /// is told of enough people alone (rules R49 and A40).
  mutating func outcomes() {
    guard let cell = evaluation(), !cell.tallies.isEmpty else {
      drafts.note(.outcomes, "Nobody was asked in this period what came of the work.")
      return
    }
    let least = state.policy.impact.leastAnswers
    for wave in [EvaluationRequest.Wave.closure, .later] {
      for role in EvaluationRequest.roles {
        let tallies = cell.tallies.filter {
          $0.question.wave == wave && $0.question.role == role
        }
        guard let first = tallies.first else { continue }
        addFigures(tallies, least, EvaluationMoment(role, wave))
        addShares(tallies, least, EvaluationMoment(role, wave))
        addChanges(tallies, least, EvaluationMoment(role, wave))
        addResponse(first, EvaluationMoment(role, wave))
      }
    }
  }

  /// Who answers, and when.
  private struct EvaluationMoment {
    let role: Role
    let wave: EvaluationRequest.Wave

    init(_ role: Role, _ wave: EvaluationRequest.Wave) {
      self.role = role
      self.wave = wave
    }

    /// Who answers when, for a heading.
    var title: String {
      let who: String
      switch role {
      case .individual: who = "people coached or mentored"
      case .practitioner: who = "practitioners"
      default: who = "sponsors"
      }
      return "\(who), \(wave.title)"
    }
  }

  /// The answers of those whom the report is about; `nil` of several organisations, whose answers are not
  /// counted together.
  private func evaluation() -> EvaluationCell? {
    let organisation = subject.organisations?.first
    if let organisations = subject.organisations, organisations.count != 1 { return nil }
    guard
      let results = try? state.evaluationResults(
        over: subject.period, by: organisation == nil ? [] : [.organisation], asOf: terms.made)
    else { return nil }
    guard let organisation else { return results.whole }
    return results.cells(of: .organisation).first { $0.value == organisation.text }
  }

  private func cut(_ moment: EvaluationMoment, _ question: EvaluationQuestion?) -> MeasureCut {
    MeasureCut(
      cut.parts + [
        MeasureCut.Part("role", moment.role.rawValue), .init("wave", moment.wave.rawValue),
      ] + (question.map { [.init("question", $0.item.id.text)] } ?? []))
  }

  private var answers: MeasureProvenance {
    MeasureProvenance(
      records: [.evaluationRequest, .evaluationResponse], rule: "rules R47 to R49 and A40",
      policyVersion: state.policy.version, revision: state.revision)
  }

  private func count(_ tally: EvaluationTally) -> MeasureCount? {
    guard let answered = policy.shown(tally.answered).number, answered > 0 else { return nil }
    let asked = policy.shown(tally.asked).number
    return MeasureCount(answered, asked: asked.map { max($0, answered) })
  }

  /// The compound item and the recommendation, as figures of their own.
  private mutating func addFigures(
    _ tallies: [EvaluationTally], _ least: Int, _ moment: EvaluationMoment
  ) {
    for tally in tallies {
      var list = MeasureList(subject.period, cut(moment, tally.question), answers)
      if tally.question.item.outcomes.count > 1, let positive = tally.positive {
        let share = CountedNumbers.Share(
          policy.share(positive, of: tally.people < least ? 0 : tally.answered),
          ("positive answers", "answers"), under: policy)
        list.add(
          .reportedImprovement,
          tally.people < least ? .none(withheld) : share.value, count(tally), share.working)
      }
      if let score = tally.netPromoterScore {
        let value: MeasuredValue =
          tally.people < least
          ? .none(withheld)
          : MeasuredValue { () throws(FigureError) in
            try .published(try score.score.rounded(.whole), .whole)
          }
        list.add(.netPromoterScore, value, count(tally))
      }
      for measure in list.measures { drafts.add(.outcomes, .figure(measure)) }
    }
  }

  private var withheld: FigureError { FigureError(.withheld, [policy.symbolOfFigures]) }

  private mutating func addResponse(_ tally: EvaluationTally, _ moment: EvaluationMoment) {
    var list = MeasureList(subject.period, cut(moment, nil), answers)
    let share = CountedNumbers.Share(
      policy.share(tally.answered, of: tally.asked), ("answered", "asked"), under: policy)
    list.add(.responseRate, share.value, share.count, share.working)
    for measure in list.measures { drafts.add(.outcomes, .figure(measure)) }
  }

  /// What part of those who answered said so, item by item, with the interval for all.
  private mutating func addShares(
    _ tallies: [EvaluationTally], _ least: Int, _ moment: EvaluationMoment
  ) {
    let rows = tallies.compactMap { tally -> ReportTable.Row? in
      guard let positive = tally.positive, tally.answered > 0 else { return nil }
      let share = policy.share(positive, of: tally.answered)
      let isShown = tally.people >= least && share.percentage.tenths != nil
      let percent = share.percentage.tenths.map { Ratio($0, over: 10) ?? 0 }
      let cell =
        isShown
        ? ReportTable.Cell(share.percentage.description, percent)
        : ReportTable.Cell(policy.symbolOfFigures, isWithheld: true)
      // From the published numbers, as everything that is worked out.
      let interval: WilsonInterval? =
        if isShown, let part = share.numerator.number, let whole = share.denominator.number {
          WilsonInterval(positive: min(part, whole), answered: whole)
        } else { nil }
      return ReportTable.Row(
        tally.question.item.text,
        [
          cell, ReportTable.Cell(policy.shown(tally.answered)),
          ReportTable.Cell(policy.shown(tally.asked)),
          ReportTable.Cell((try? interval?.percentText(places: 0)) ?? ""),
        ])
    }
    guard isTold(rows, "what was said by \(moment.title)") else { return }
    drafts.add(
      .outcomes,
      .other(
        ReportTable(
          title: "What was said by \(moment.title)",
          measure: MeasureDefinition.reportedImprovement.id, form: .bars,
          unit: "per cent of those who answered", rowsAre: "item",
          columns: ["Said so", "Answered", "Asked", "95% interval"], rows: rows,
          notes: [
            "An item that joins several outcomes is one answer and is not split.",
            "The interval says how far the share of all may lie from that of those who answered.",
          ])))
  }

  /// Whether a table tells anything; where everything in it is withheld a note says so in its place.
  private mutating func isTold(_ rows: [ReportTable.Row], _ title: String) -> Bool {
    if rows.isEmpty { return false }
    if rows.contains(where: { $0.cells.first?.isWithheld == false }) { return true }
    drafts.note(.outcomes, "Left out: \(title). Too few answered for any of it to be told.")
    return false
  }

  /// Ratings as work began and later, of the same people and by the same scale.
  private mutating func addChanges(
    _ tallies: [EvaluationTally], _ least: Int, _ moment: EvaluationMoment
  ) {
    let rows = tallies.compactMap { tally -> ReportTable.Row? in
      guard let change = tally.changeFromStart else { return nil }
      let isShown = tally.peopleInPairs >= max(least, policy.leastMeanCount)
      func cell(_ mean: Ratio, showsPlus: Bool = false) -> ReportTable.Cell {
        guard isShown else {
          return ReportTable.Cell(policy.symbolOfFigures, isWithheld: true)
        }
        return ReportTable.Cell(
          mean.text(.oneDecimal, showsPlus: showsPlus), try? mean.rounded(.oneDecimal))
      }
      return ReportTable.Row(
        tally.question.item.text,
        [
          cell(change.meanBefore), cell(change.meanAfter), cell(change.meanChange, showsPlus: true),
          ReportTable.Cell(policy.shown(change.count)),
        ])
    }
    guard isTold(rows, "ratings before and after, by \(moment.title)") else { return }
    drafts.add(
      .outcomes,
      .other(
        ReportTable(
          title: "Ratings before and after, by \(moment.title)",
          measure: MeasureDefinition.meanChange.id, form: .beforeAfter, unit: "mean rating",
          rowsAre: "rating", columns: ["Before", "After", "Change", "Pairs"], rows: rows,
          notes: ["Pairs are answers of the same person to the same question and scale (rule R48)."]
        )))
  }
}
