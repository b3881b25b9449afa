extension EvaluationResults {
  /// Makes a figure of everything that can be told of what was answered, question by question.
  ///
  /// Each has n and N; those of too few people are withheld with the reason (rule R49), as are percentages
  /// that tell of a few (rule A40), and figures of the whole beside a part that is withheld. n and N are exact here, and not given where they are few themselves; what
  /// is published of them goes through ``ImpactPolicy/disclosure``. A figure is of one question, in one
  /// version, wave and role: nothing is added up across them (rule R48).
  ///
  /// - Parameter dimensions: By what to cut, of those that the results have; the whole pool comes first.
  /// - Throws: ``MeasureError`` for a figure that cannot be one.
  /// - Complexity: O(q · c) in questions and parts.
  public func measures(by dimensions: [ImpactDimension] = []) throws(MeasureError) -> [Measure] {
    var parts: [Measure] = []
    for cell in dimensions.uniqued().flatMap({ cells(of: $0) }) { parts += try measures(of: cell) }
    return try measures(of: whole).beside(parts)
  }

  private func measures(of cell: EvaluationCell) throws(MeasureError) -> [Measure] {
    var measures: [Measure] = []
    for tally in cell.tallies {
      measures += try EvaluationFigures(tally, of: cell, in: self).measures()
    }
    return measures + self.measures(of: cell.trios, in: cell)
  }
}

/// Makes the figures of one question in one part of the pool.
struct EvaluationFigures {
  private let tally: EvaluationTally
  private let results: EvaluationResults
  private let cut: MeasureCut

  init(_ tally: EvaluationTally, of cell: EvaluationCell, in results: EvaluationResults) {
    self.tally = tally
    self.results = results
    let question = tally.question
    var parts = [
      MeasureCut.Part("question", question.code), .init("wave", question.wave.rawValue),
      .init("role", question.role.rawValue),
    ]
    if let dimension = cell.dimension {
      parts.append(.init(dimension.rawValue, cell.value ?? "none"))
    }
    cut = MeasureCut(parts)
  }

  func measures() throws(MeasureError) -> [Measure] {
    var measures = [try responseRate()]
    switch tally.question.item.form {
    case .agreement, .observedChange, .screener: measures += try shares()
    case .recommendation: measures.append(try promoters())
    case .rating, .total: break
    }
    if tally.question.item.level == .reaction, tally.question.item.form != .recommendation {
      measures.append(try mean())
    }
    if tally.question.wave != .start,
      tally.question.item.isAsked(of: tally.question.role, in: .start)
    {
      measures += try changes()
    }
    return measures
  }

  // MARK: Figures

  // It follows from n and N, which every figure carries, so that to withhold it here would hide nothing.
  private func responseRate() throws(MeasureError) -> Measure {
    let asked = tally.asked
    return try measure(
      .responseRate, few: tally.peopleAsked, of: asked,
      working: [("answered", tally.answered), ("asked", asked)]
    ) { .exact(Ratio(sum: Int128(tally.answered) * 100, of: asked)) }
  }

  /// The share of positive answers, under each name by which it goes.
  private func shares() throws(MeasureError) -> [Measure] {
    let item = tally.question.item
    var definitions: [MeasureDefinition] = []
    if item.level == .behaviour { definitions.append(.behaviour) }
    if item.form == .screener, tally.question.wave == .later { definitions.append(.results) }
    if item.form == .agreement, item.level != .reaction, !item.outcomes.isEmpty,
      tally.question.role == .individual
    {
      definitions.append(.reportedImprovement)
    }
    var measures: [Measure] = []
    guard let positive = tally.positive else { return measures }
    for definition in definitions {
      measures.append(
        try measure(
          definition, few: tally.people, parts: [positive], of: tally.answered,
          working: [("positive answers", positive), ("answers", tally.answered)]
        ) { .exact(Ratio(sum: Int128(positive) * 100, of: tally.answered)) })
    }
    return measures
  }

  private func promoters() throws(MeasureError) -> Measure {
    let score = tally.netPromoterScore
    return try measure(
      .netPromoterScore, few: tally.people,
      parts: score.map { [$0.promoters, $0.passives, $0.detractors] } ?? [], of: tally.answered,
      working: [
        ("promoters", score?.promoters ?? 0), ("detractors", score?.detractors ?? 0),
        ("answers", tally.answered),
      ]
    ) { .exact(score?.score ?? 0) }
  }

  private func mean() throws(MeasureError) -> Measure {
    try measure(
      .reaction, few: tally.people, of: tally.answered, working: [("answers", tally.answered)]
    ) { .exact(tally.mean ?? 0) }
  }

  private func changes() throws(MeasureError) -> [Measure] {
    let change = tally.changeFromStart
    let pairs = change?.count ?? 0
    func figure(
      _ definition: MeasureDefinition, guarding: [Int] = [],
      _ value: (PairedChange) throws(FigureError) -> BoundedValue?
    ) throws(MeasureError) -> Measure {
      try measure(
        definition, few: tally.peopleInPairs, parts: guarding, of: pairs,
        working: [("pairs", pairs)]
      ) { () throws(FigureError) in
        guard let change, let figure = try value(change) else {
          throw FigureError(.divisionByZero)
        }
        return figure
      }
    }
    func root(
      _ surd: Surd?, _ definition: MeasureDefinition
    ) throws(FigureError) -> BoundedValue? {
      guard let surd else { return nil }
      return try .published(try surd.rounded(definition.rounding), definition.rounding)
    }
    // Any two of the three shares tell the third, so that all go where one has to.
    let shares = change.map { [$0.improved, $0.same, $0.worsened] } ?? []
    var measures = [
      try figure(.meanBefore) { .exact($0.meanBefore) },
      try figure(.meanAfter) { .exact($0.meanAfter) },
      try figure(.meanChange) { .exact($0.meanChange) },
      try figure(.ratingsImproved, guarding: shares) { .exact($0.percentImproved) },
      try figure(.ratingsUnchanged, guarding: shares) { .exact($0.percentSame) },
      try figure(.ratingsWorsened, guarding: shares) { .exact($0.percentWorsened) },
      try figure(.changeDeviation) { (change) throws(FigureError) in
        try root(change.deviationOfChange, .changeDeviation)
      },
      try figure(.changeEffect) { (change) throws(FigureError) in
        try root(change.effectOfChange, .changeEffect)
      },
      try figure(.baselineEffect) { (change) throws(FigureError) in
        try root(change.effectOnBaseline, .baselineEffect)
      },
    ]
    if tally.question.item.level == .learning, tally.question.wave == .closure,
      tally.question.instrument != EvaluationInstrument.personalWellbeing.id
    {
      measures.append(try figure(.learning) { .exact($0.meanChange) })
    }
    return measures
  }

  // MARK: Withholding

  /// Makes a figure, or says why it is withheld.
  ///
  /// - Parameters:
  ///   - definition: What the figure is.
  ///   - few: How many different people are behind it, counted up to the policy's least.
  ///   - parts: The parts of a whole whose sizes the figure tells.
  ///   - whole: How many it rests on.
  ///   - working: What went into it, beside the question.
  ///   - formula: The figure.
  private func measure(
    _ definition: MeasureDefinition, few: Int, parts: [Int] = [], of whole: Int,
    working: [(String, Int)], _ formula: () throws(FigureError) -> BoundedValue
  ) throws(MeasureError) -> Measure {
    let terms = results.policy.impact
    let value = terms.value(
      of: whole, from: few,
      isGuarded: parts.contains { terms.disclosure.isGuarded($0, of: whole) }, formula)
    let isTold = value.value != nil
    let inputs = isTold ? working : []
    let answered = definition == .responseRate ? tally.answered : whole
    let isFew = [answered, tally.asked].contains {
      (1..<terms.disclosure.smallCount).contains($0)
    }
    return try Measure(
      definition, over: results.period, of: cut, value: value,
      count: isFew && !isTold ? nil : MeasureCount(answered, asked: tally.asked),
      working: inputs.map { name, number in
        MeasureInput(
          "\(name) to \"\(tally.question.item.text)\" \(tally.question.wave.title)",
          .exact(Ratio(number)), .score)
      },
      provenance: MeasureProvenance(
        records: [.evaluationRequest, .evaluationResponse],
        rule: "evaluation, metrics section \(definition.section)",
        policyVersion: results.policy.version, revision: results.revision))
  }
}
