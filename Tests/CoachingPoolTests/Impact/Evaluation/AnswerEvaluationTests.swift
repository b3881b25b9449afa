import Testing

@testable import CoachingPool

@Suite struct `Answering an evaluation` {
  private func answer(
    _ request: EvaluationRequestID, _ answers: [EvaluationItemID: Int],
    _ instrument: EvaluationInstrumentID = "poolOutcomes", version: Int = 1,
    saying comment: String? = nil, quotableBy attribution: Testimonial.Attribution? = nil
  ) -> AnswerEvaluation {
    AnswerEvaluation(
      request, instrument, version: version,
      answers.sorted { $0.key > $1.key }.map { EvaluationAnswer($0.key, $0.value) },
      saying: comment, quotableBy: attribution)
  }

  private func answer(
    _ answers: [EvaluationItemID: Int], _ instrument: EvaluationInstrumentID = "poolOutcomes",
    version: Int = 1, saying comment: String? = nil,
    quotableBy attribution: Testimonial.Attribution? = nil
  ) -> AnswerEvaluation {
    answer(
      "end-amara", answers, instrument, version: version, saying: comment,
      quotableBy: attribution)
  }

  @Test func `keeps the answers of whoever was asked, in the order of the questions' names`() throws
  {
    var state = evaluated()
    let outcome = try state.run(
      answer(["satisfied": 5, "recommend": 9], saying: "It helped."), byAmara)
    let response = try #require(state.evaluationResponses[outcome.response])
    #expect(response.answers.reveal() == [.init("recommend", 9), .init("satisfied", 5)])
    #expect(response.comment?.reveal() == "It helped." && response.quotations.isEmpty)
    #expect(response.request == "end-amara" && response.given == now)
    #expect(state.referenceFaults(of: .evaluationResponse(response)).isEmpty)
    #expect(!outcome.leadsToBenefitsInterview)
    #expect(!"\(response)".contains("5") && "\(response)".contains("redacted"))
  }

  @Test func `is for the person asked, in the role in which they are, and for nobody else`() {
    let state = evaluated()
    let command = answer(["satisfied": 5])
    #expect(refusals(command, state, byBoris) == [.notFound])
    #expect(refusals(command, state, context(.individual, "dana")) == [.notFound])
    #expect(refusals(command, state, context(.sponsor, "amara")) == [.evaluationInAnotherRole])
    #expect(refusals(answer("none", ["satisfied": 5]), state, byAmara) == [.notFound])
    for role in Role.allCases where !EvaluationRequest.roles.contains(role) {
      #expect(refusals(command, state, context(role, "amara")) == [.notThisRolesCommand])
    }
    #expect(refusals(command, state, context(.individual)) == [.nameThePerson])
  }

  @Test func `A09: finds the person under every record merged with theirs`() throws {
    var state = evaluated()
    state.put(
      .personMerge(
        PersonMerge(id: "m", kept: "amara", duplicate: "dana", decidedAt: now)))
    _ = try state.run(answer(["satisfied": 5]), context(.individual, "dana"))
    #expect(refusals(answer(["satisfied": 4]), state, byAmara) == [.evaluationAnswered])
  }

  @Test func `takes no answer before the day of the request`() throws {
    let state = evaluated()
    let early = answer("later-amara", ["benefits": 1])
    #expect(refusals(early, state, byAmara) == [.evaluationNotDue])
    let after = context(.individual, "amara", at: moment("2026-12-15T00:00:00Z"))
    #expect(try decide(early, state, after).outcome.leadsToBenefitsInterview)
  }

  @Test func `says all that is wrong at once: unknown, not put to them, ratings out of range`() {
    let state = evaluated(answered("x", to: "end-amara", ["satisfied": 5]))
    let wrong = answer(
      ["shine": 1, "benefits": 1, "satisfied": 6, "recommend": -1, "seen-resilience": 3])
    #expect(
      refusals(wrong, state, byAmara) == [
        .evaluationAnswered, .questionUnknown, .questionNotAsked, .answerOffScale,
        .answerOffScale, .answerOffScale, .questionNotAsked,
      ])
    #expect(refusals(answer([:]), evaluated(), byAmara) == [.missing])
    #expect(refusals(answer(["satisfied": .max]), evaluated(), byAmara) == [.answerOffScale])
    #expect(refusals(answer(["satisfied": .min]), evaluated(), byAmara) == [.answerOffScale])
  }

  @Test func `answers each question once`() {
    let twice = AnswerEvaluation(
      "end-amara", "poolOutcomes", version: 1, [.init("satisfied", 5), .init("satisfied", 4)])
    #expect(refusals(twice, evaluated(), byAmara) == [.duplicate])
  }

  @Test func `R48: goes by the version of the request's day, whenever it is answered`() throws {
    let items = EvaluationInstrument.poolOutcomes.items
    let second = EvaluationInstrument(
      "poolOutcomes", version: 2, from: today.adding(days: 1), title: "Second", source: "A page",
      items: items)
    var state = evaluated { $0.impact.instruments.append(second) }
    let later = context(.individual, "amara", at: now.adding(seconds: 30 * 86_400))
    #expect(
      refusals(answer(["satisfied": 5], version: 2), state, later) == [.instrumentNotInUse])
    #expect(
      refusals(answer(["satisfied": 5], "personalWellbeing"), state, later)
        == [.instrumentNotInUse])
    _ = try state.run(answer(["satisfied": 5]), later)
    let evenLater = context(.individual, "amara", at: moment("2027-01-01T09:00:00Z"))
    #expect(
      refusals(answer("later-amara", ["benefits": 0]), state, evenLater) == [.instrumentNotInUse])
    _ = try state.run(answer("later-amara", ["benefits": 0], version: 2), evenLater)
    #expect(state.evaluationResponses(of: "e").map(\.version) == [1, 2])
  }

  @Test func `takes each instrument once`() throws {
    var state = evaluated()
    _ = try state.run(answer(["satisfied": 5]), byAmara)
    _ = try state.run(answer(["clarity": 4], "widerOutcomes"), byAmara)
    #expect(
      refusals(answer(["clarity": 4], "widerOutcomes"), state, byAmara) == [.evaluationAnswered])
    #expect(state.evaluationResponses(to: "end-amara").count == 2)
  }

  @Test func `a screener leads those who say yes to a conversation, and tells it to them alone`()
    throws
  {
    for (value, leads) in [(0, false), (1, true)] {
      var state = evaluated()
      let at = moment("2026-12-20T09:00:00Z")
      let outcome = try state.run(
        answer("later-amara", ["benefits": value]), context(.individual, "amara", at: at))
      #expect(outcome.leadsToBenefitsInterview == leads)
      let view = try #require(
        OwnEvaluationsView.of("e", in: state, for: byAmara.actor, at: at).view)
      #expect(view.asked.map(\.leadsToBenefitsInterview) == [false, false, leads])
    }
  }

  // MARK: Withdrawal

  @Test func `a withdrawal takes answers and words away, and is for good`() throws {
    var state = evaluated()
    let id = try state.run(
      answer(["satisfied": 5], saying: "It helped.", quotableBy: .name), byAmara
    ).response
    #expect(refusals(WithdrawEvaluation(id), state, byBoris) == [.notFound])
    #expect(refusals(WithdrawEvaluation(id), state, context(.sponsor, "amara")) == [.notFound])
    #expect(refusals(WithdrawEvaluation(id), state, byPaula) == [.notThisRolesCommand])
    let later = context(.individual, "amara", at: now.adding(seconds: 60))
    _ = try state.run(WithdrawEvaluation(id), later)
    let left = try #require(state.evaluationResponses[id])
    #expect(left.answers.reveal().isEmpty && left.comment == nil && left.withdrawn == later.now)
    #expect(left.quotations.isEmpty && left.faults().isEmpty)
    #expect(refusals(WithdrawEvaluation(id), state, later) == [.evaluationWithdrawn])
    // An answer after withdrawal of consent.
    #expect(refusals(answer(["satisfied": 4]), state, later) == [.evaluationWithdrawn])
    #expect(refusals(AllowQuotation(id), state, later) == [.evaluationWithdrawn])
  }

  @Test func `R41: words are quoted by consent alone, by as much as was allowed last`() throws {
    var state = evaluated()
    let id = try state.run(answer(["satisfied": 5], saying: "It helped."), byAmara).response
    func published(_ moment: Instant) -> Testimonial.Attribution? {
      guard let response = state.evaluationResponses[id] else { return nil }
      return try? state.testimonial(response)?.publication(at: moment).attribution
    }
    func at(_ seconds: Int) -> CommandContext {
      context(.individual, "amara", at: now.adding(seconds: seconds))
    }
    #expect(published(now) == nil)
    #expect(refusals(WithdrawQuotation(id), state, byAmara) == [.noConsentToPublish])
    _ = try state.run(AllowQuotation(id), at(1))
    #expect(published(now) == nil && published(at(1).now) == .roleAndOrganisationType)
    #expect(try decide(AllowQuotation(id), state, at(2)).changes.isEmpty)
    _ = try state.run(AllowQuotation(id, by: .name), at(3))
    #expect(published(at(3).now) == .name)
    _ = try state.run(WithdrawQuotation(id), at(4))
    #expect(published(at(4).now) == nil && state.evaluationResponses[id]?.quotations.count == 2)
    #expect(state.evaluationResponses[id]?.answers.reveal().count == 1)
    #expect(refusals(AllowQuotation(id), state, byBoris) == [.notFound])
    let wordless = evaluated(answered("x", to: "end-amara", ["satisfied": 5]))
    #expect(refusals(AllowQuotation("x"), wordless, byAmara) == [.noWordsToQuote])
  }

  // MARK: Records and views

  @Test func `a record names what is there, and no fault quotes an answer`() throws {
    let state = evaluated(answered("first", to: "end-amara", ["satisfied": 5]))
    func fields(_ record: Record) -> [String] {
      state.referenceFaults(of: record).map { "\($0.field) \($0.reason.code)" }
    }
    #expect(
      fields(answered("x", to: "nowhere", ["satisfied": 777]))
        == ["request fault.danglingReference", "answers fault.contradiction"])
    #expect(
      fields(answered("x", to: "end-amara", ["satisfied": 5])) == ["instrument fault.duplicate"])
    #expect(
      fields(answered("x", to: "end-boris", ["satisfied": 5])) == ["answers fault.contradiction"])
    #expect(
      fields(answered("x", to: "end-boris", ["shine": 5])) == ["answers fault.danglingReference"])
    #expect(
      fields(answered("x", to: "end-boris", [:], by: .personalWellbeing))
        == ["instrument fault.danglingReference"])
    let odd = answered("x", to: "nowhere", ["satisfied": 777])
    #expect(!state.referenceFaults(of: odd).contains { "\($0)".contains("777") })
    let response = EvaluationResponse(
      id: "x", to: "end-amara", instrument: "poolOutcomes", version: 0,
      answers: Confidential([.init("a", 1), .init("a", 2)]), comment: nil,
      quotations: [
        .init(given: now.adding(seconds: -1), attribution: .name),
        .init(given: now, attribution: .name),
      ], given: now, withdrawn: now.adding(seconds: -1))
    #expect(
      response.faults().map(\.field) == [
        "version", "answers", "withdrawn", "withdrawn", "quotations.0", "quotations.1",
        "quotations",
      ])
  }

  @Test func `whoever is asked reads their own questions and answers, and no others`() throws {
    let state = evaluated(
      answered("x", to: "end-amara", ["satisfied": 5]),
      answered("y", to: "end-boris", ["seen-resilience": 2]))
    func view(_ role: Role, _ person: PersonID?) -> OwnEvaluationsView? {
      OwnEvaluationsView.of(
        "e", in: state, for: Actor("p", as: role, person: person), at: now
      ).view
    }
    let amara = try #require(view(.individual, "amara"))
    #expect(amara.asked.map(\.request) == ["start-amara", "end-amara", "later-amara"])
    #expect(
      amara.asked.map { $0.open.map(\.instrument) } == [
        ["poolOutcomes"], ["widerOutcomes"], [],
      ])
    #expect(amara.asked.flatMap(\.answered).map(\.response) == ["x"])
    #expect(amara.asked[0].open[0].items.map(\.level) == Array(repeating: .learning, count: 6))
    let boris = try #require(view(.practitioner, "boris"))
    #expect(boris.asked.flatMap(\.answered).map(\.response) == ["y"])
    #expect(view(.sponsor, "selma")?.asked.flatMap(\.answered) == [])
    #expect(view(.poolCoordinator, "amara") == nil && view(.individual, "dana") == nil)
    #expect(view(.individual, nil) == nil)
  }

  @Test func `the system alone registers a response by hand`() {
    let command = RegisterRecords([answered("x", to: "end-amara", ["satisfied": 5])])
    #expect(refusals(command, evaluated(), byPaula) == [.notThisRolesCommand])
    #expect(refusals(command, evaluated(), byClock) == [])
  }
}
