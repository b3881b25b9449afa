extension PoolState {
  /// Prepares what a study is given: answers to one instrument, under pseudonyms, of people of whom enough are
  /// alike.
  ///
  /// Each person is told of once, by the first engagement of theirs that began in the study's quarters and
  /// that they answered about. Teams are left aside, and so is whoever was erased, withdrew their answers, or
  /// left a question unanswered. At most half of those who are alike had one practitioner and, where the sector
  /// is told, are of one organisation. Words are never told. The pool's policy lays down how many are enough,
  /// and a study may ask for more.
  ///
  /// - Parameters:
  ///   - study: What is asked for.
  ///   - key: What makes the pseudonyms.
  ///   - register: What was given before; add the extract to it, ``ResearchRegister/add(_:on:)``.
  ///   - date: The day on which it is made.
  /// - Throws: ``ResearchRefusal`` with all that stands against it.
  /// - Complexity: O(e + s + n log n + c · n) for e engagements, s sessions, n people and c combinations of
  ///   steps, 162 at most.
  public func researchExtract(
    for study: ResearchStudy, key: StudyKey, register: ResearchRegister, on date: CivilDate
  ) throws(ResearchRefusal) -> PreparedResearch {
    let instrument = evaluationInstrument(study.instrument, version: study.version)
    let questions = instrument.map(study.questions) ?? []
    let problems =
      researchProblems(with: study, instrument, asking: questions, on: date)
      + register.problems(with: study)
    guard problems.isEmpty, let instrument else { throw ResearchRefusal(problems: problems) }
    let least = study.least ?? policy.impact.leastAnswers
    let subjects = researchSubjects(of: study, instrument, questions, by: date)
    let choice = ResearchRecoding(subjects.all, study.attributes, least: least).best()
    var rows: [ResearchRow] = []
    for members in choice.classes {
      let told = questions.indices.map { question in
        Self.mayBeTold(members.map { subjects.all[$0].answers[question] })
      }
      for member in members {
        let subject = subjects.all[member]
        rows.append(
          ResearchRow(
            pseudonym: key.pseudonym(of: subject.person, in: study.id),
            values: zip(subject.values, choice.steps).map { $0[$1] },
            answers: zip(subject.answers, told).map { $1 ? $0 : nil }))
      }
    }
    guard !rows.isEmpty else {
      let problem = ResearchRefusal.Problem(
        code: .tooFewAlike, values: ["\(least)"],
        description:
          "Fewer than \(least) answered every question, or one practitioner had most of those who did; ask for more quarters or fewer questions."
      )
      throw ResearchRefusal(problems: [problem])
    }
    rows.sort { $0.pseudonym < $1.pseudonym }
    let extract = ResearchExtract(
      of: study, least: least, steps: choice.steps, questions: questions, rows: rows)
    return PreparedResearch(
      extract: extract, people: subjects.all.count, leftOut: subjects.all.count - rows.count,
      withheldAnswers: rows.count * questions.count - extract.toldAnswers,
      incompleteEngagements: subjects.incomplete, furtherEngagements: subjects.further,
      engagementsOfSeveral: subjects.ofSeveral,
      impossibleSessions: subjects.impossibleSessions)
  }

  /// Whether two at least of those who are alike answered otherwise than most.
  private static func mayBeTold(_ answers: [Int]) -> Bool {
    var counts: [Int: Int] = [:]
    for answer in answers { counts[answer, default: 0] += 1 }
    return answers.count - (counts.values.max() ?? 0) >= 2
  }

  /// What stands against a study, beside what was given before.
  private func researchProblems(
    with study: ResearchStudy, _ instrument: EvaluationInstrument?,
    asking questions: [ResearchQuestion], on date: CivilDate
  ) -> [ResearchRefusal.Problem] {
    var problems: [ResearchRefusal.Problem] = []
    func add(_ code: ResearchRefusal.Code, _ values: [String], _ description: String) {
      problems.append(.init(code: code, values: values, description: description))
    }
    if study.last < study.first {
      add(
        .reversedPeriod, ["\(study.last)", "\(study.first)"],
        "\(study.last) comes before \(study.first); give the quarters in order.")
    }
    if date < study.end {
      add(
        .periodNotOver, ["\(study.last)", "\(study.end)"],
        "\(study.last) is not over; it ends before \(study.end).")
    }
    if instrument == nil {
      let name = "\(study.instrument), version \(study.version)"
      let known = policy.impact.instruments.map { "\($0.id) \($0.version)" }
      add(
        .unknownInstrument, ["\(study.instrument)", "\(study.version)"],
        "No policy has \(name); choose one of \(known.joined(separator: ", ")).")
    }
    for item in study.items ?? [] where !questions.contains(where: { $0.item == item }) {
      let asked =
        instrument?.items.filter { $0.audience.contains(.individual) }.map(\.id.text) ?? []
      add(
        .notAsked, ["\(item)"],
        "Individuals are not asked \(item) in the waves; choose of \(asked.joined(separator: ", "))."
      )
    }
    if instrument != nil, questions.isEmpty, study.items?.isEmpty ?? true {
      add(
        .notAsked, study.waves.map(\.rawValue),
        "Individuals are asked nothing in the waves; name others.")
    }
    if Set(study.attributes).count < study.attributes.count
      || Set(questions).count < questions.count
    {
      add(.repeated, [], "An attribute or a wave is asked for twice; name each once.")
    }
    if let least = study.least, least < policy.impact.leastAnswers {
      add(
        .tooFewAskedFor, ["\(least)", "\(policy.impact.leastAnswers)"],
        "\(least) people alike are fewer than the pool's \(policy.impact.leastAnswers); ask for as many or more."
      )
    }
    return problems
  }
}
