extension ImpactReportPass {
  /// The block of what changed, as people answered: at the end and months after, by who answered.
  ///
  /// Every share stands with the numbers of those who answered and were asked, as the policy shows them, and
  /// is told of enough people alone (rules R49 and A40).
  mutating func outcomes() {
    if let organisations = subject.organisations, organisations.count != 1 {
      drafts.note(.outcomes, "Outcomes are told of the pool, or of one organisation.")
      return
    }
    addGoals()
    guard let cell = evaluation(), !cell.tallies.isEmpty else {
      drafts.note(.outcomes, "Nobody was asked in this period what came of the work.")
      return
    }
    for wave in [EvaluationRequest.Wave.closure, .later] {
      for role in EvaluationRequest.roles {
        let tallies = cell.tallies.filter {
          $0.question.wave == wave && $0.question.role == role
        }
        let moment = EvaluationMoment(role, wave)
        addFigures(tallies, moment)
        addReaction(tallies, moment)
        for definition in Self.shares {
          addShares(tallies.filter { $0.question.share == definition }, definition, moment)
        }
        addChanges(tallies, moment)
        addResponse(cell, moment)
      }
    }
    addTrios(cell.trios)
  }

  /// What shares of positive answers go by.
  private static let shares = [
    MeasureDefinition.reportedImprovement, .behaviour, .results,
  ]

  /// The fewest people of whose answers anything is told.
  var least: Int { state.policy.impact.leastAnswers }

  /// What the register is told of a question: how many answered, as of an exact sum.
  private func registered(
    _ definition: MeasureDefinition, _ tally: EvaluationTally, of people: Int, sum: Int
  ) -> RegisteredCount {
    RegisteredCount(
      contributors: people, to: definition.id,
      scope.narrowed("question", by: [.values([tally.question.description])]), amount: sum)
  }

  /// The same of all answers.
  private func registered(
    _ definition: MeasureDefinition, _ tally: EvaluationTally
  ) -> RegisteredCount {
    registered(definition, tally, of: tally.answered, sum: tally.wrappedSum)
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

  var answers: MeasureProvenance {
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
    _ tallies: [EvaluationTally], _ moment: EvaluationMoment
  ) {
    for tally in tallies where tally.answered > 0 {
      var list = MeasureList(subject.period, cut(moment, tally.question), answers)
      if tally.question.item.outcomes.count > 1, let positive = tally.positive {
        let share = CountedNumbers.Share(
          policy.share(positive, of: tally.answered),
          ("positive answers", "answers"), under: policy)
        list.add(
          .reportedImprovement,
          tally.people < least ? .none(withheld) : share.value, count(tally),
          tally.people < least || share.value.value == nil ? [] : share.working)
      }
      if let score = tally.netPromoterScore {
        let parts = [score.promoters, score.passives, score.detractors]
        let isGuarded = parts.contains { (1...max(1, policy.guardedShare)).contains($0) }
        let value: MeasuredValue =
          tally.people < least || isGuarded || tally.answered < policy.leastMeanCount
          ? .none(withheld)
          : MeasuredValue { () throws(FigureError) in
            try .published(try score.score.rounded(.whole), .whole)
          }
        list.add(.netPromoterScore, value, count(tally))
      }
      for measure in list.measures {
        let isTold = measure.value.value != nil
        drafts.add(
          .outcomes, .figure(measure),
          counts: isTold ? [registered(measure.definition, tally)] : [])
      }
    }
  }

  var withheld: FigureError { FigureError(.withheld, [policy.symbolOfFigures]) }

  /// How many of those asked gave any answer to the first instrument.
  private mutating func addResponse(_ cell: EvaluationCell, _ moment: EvaluationMoment) {
    guard let response = cell.response(of: moment.role, moment.wave) else { return }
    var list = MeasureList(subject.period, cut(moment, nil), answers)
    let share = CountedNumbers.Share(
      policy.share(response.answered, of: response.asked), ("answered", "asked"), under: policy)
    let answered = policy.shown(response.answered).number
    let count = share.count.flatMap { asked in
      answered.map { MeasureCount(min($0, asked.answered), asked: asked.answered) }
    }
    list.add(
      .responseRate, share.value, count, share.value.value == nil ? [] : share.working)
    let told = RegisteredCount(
      contributors: response.answered, to: MeasureDefinition.responseRate.id,
      scope.narrowed("question", by: [.values([moment.title])]), amount: response.asked)
    for measure in list.measures {
      drafts.add(
        .outcomes, .figure(measure), counts: measure.value.value == nil ? [] : [told])
    }
  }

  /// What people thought of it: the mean of their ratings, item by item.
  private mutating func addReaction(_ tallies: [EvaluationTally], _ moment: EvaluationMoment) {
    var counts: [RegisteredCount] = []
    let items = tallies.filter {
      $0.question.item.level == .reaction && $0.question.item.form != .recommendation
    }
    let rows = items.compactMap { tally -> ReportTable.Row? in
      guard let mean = tally.mean else { return nil }
      let isShown = tally.people >= least && tally.answered >= policy.leastMeanCount
      if isShown { counts.append(registered(.reaction, tally)) }
      return ReportTable.Row(
        tally.question.item.text,
        [
          isShown
            ? ReportTable.Cell(mean.text(.oneDecimal), try? mean.rounded(.oneDecimal))
            : ReportTable.Cell(policy.symbolOfFigures, isWithheld: true), answered(tally),
          ReportTable.Cell(policy.shown(tally.asked)),
        ])
    }
    let title = "Reaction, by \(moment.title)"
    guard isTold(rows, title) else { return }
    drafts.add(
      .outcomes,
      .other(
        ReportTable(
          title: title, measure: MeasureDefinition.reaction.id, form: .bars, unit: "mean rating",
          rowsAre: "item", columns: ["Mean", "Answered", "Asked"], rows: rows,
          notes: ["Answers go from 1 to 5, the best."])), counts: counts)
  }

  /// A percentage, or what stands in its place.
  func percentage(of share: PublishedShare, isShown: Bool) -> ReportTable.Cell {
    isShown
      ? ReportTable.Cell(
        share.percentage.description, share.percentage.tenths.flatMap { Ratio($0, over: 10) })
      : ReportTable.Cell(policy.symbolOfFigures, isWithheld: true)
  }

  /// How many answered; withheld where exact numbers beside those asked would tell how few did not.
  private func answered(_ tally: EvaluationTally) -> ReportTable.Cell {
    policy.roundingBase > 1 || !policy.isGuarded(tally.answered, of: tally.asked)
      ? ReportTable.Cell(policy.shown(tally.answered))
      : ReportTable.Cell(policy.symbol, isWithheld: true)
  }

  /// What part of those who answered said so, item by item, with the interval for all.
  private mutating func addShares(
    _ tallies: [EvaluationTally], _ definition: MeasureDefinition, _ moment: EvaluationMoment
  ) {
    var counts: [RegisteredCount] = []
    let rows = tallies.compactMap { tally -> ReportTable.Row? in
      guard let positive = tally.positive, tally.answered > 0 else { return nil }
      let share = policy.share(positive, of: tally.answered)
      let isShown = tally.people >= least && share.percentage.tenths != nil
      // The compound item is registered with its figure.
      if isShown, tally.question.item.outcomes.count < 2 {
        counts.append(registered(definition, tally))
      }
      // From the published numbers, as everything that is worked out.
      let interval: WilsonInterval? =
        if isShown, let part = share.numerator.number, let whole = share.denominator.number {
          WilsonInterval(positive: min(part, whole), answered: whole)
        } else { nil }
      return ReportTable.Row(
        tally.question.item.text,
        [
          percentage(of: share, isShown: isShown), answered(tally),
          ReportTable.Cell(policy.shown(tally.asked)),
          ReportTable.Cell((try? interval?.percentText(places: 0)) ?? ""),
        ])
    }
    let title = "\(definition.title.prefix(1).uppercased())\(definition.title.dropFirst())"
    guard isTold(rows, "\(title), by \(moment.title)") else { return }
    drafts.add(
      .outcomes,
      .other(
        ReportTable(
          title: "\(title), by \(moment.title)", measure: definition.id, form: .bars,
          unit: "per cent of those who answered", rowsAre: "item",
          columns: ["Said so", "Answered", "Asked", "95% interval"], rows: rows,
          notes: [
            "An item that joins several outcomes is one answer and is not split.",
            "The interval, worked out of the numbers as they are published, says how far the share of "
              + "all may lie from that of those who answered.",
          ])), counts: counts)
  }

  /// Whether a table tells anything; where everything in it is withheld a note says so in its place.
  mutating func isTold(_ rows: [ReportTable.Row], _ title: String) -> Bool {
    if rows.isEmpty { return false }
    if rows.contains(where: { $0.cells.first?.isWithheld == false }) { return true }
    drafts.note(.outcomes, "Left out: \(title). Too few answered for any of it to be told.")
    return false
  }

  /// Ratings as work began and later, of the same people and by the same scale.
  private mutating func addChanges(
    _ tallies: [EvaluationTally], _ moment: EvaluationMoment
  ) {
    var counts: [RegisteredCount] = []
    let rows = tallies.compactMap { tally -> ReportTable.Row? in
      guard let change = tally.changeFromStart else { return nil }
      let isShown =
        tally.peopleInPairs >= least && change.count >= policy.leastMeanCount
      if isShown {
        counts.append(
          registered(.meanChange, tally, of: change.count, sum: tally.wrappedSum))
      }
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
        )), counts: counts)
  }
}

extension EvaluationQuestion {
  /// As what a share of positive answers to it counts; `nil` where it has none.
  fileprivate var share: MeasureDefinition? {
    guard item.form.leastPositive != nil, item.form != .recommendation else { return nil }
    if item.form == .screener { return .results }
    if item.level == .reaction { return nil }
    return role == .individual ? .reportedImprovement : .behaviour
  }
}
