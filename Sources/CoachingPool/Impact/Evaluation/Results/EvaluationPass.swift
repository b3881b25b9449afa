/// One walk over all engagements for what was answered in a stretch of time.
struct EvaluationPass {
  private let state: PoolState
  private let plan: EvaluationPlan
  private let period: DateSpan
  private let asOf: CivilDate
  private var cells: CutParts<EvaluationCell>
  private var people = PeopleNumbers()
  private(set) var leftOut = 0

  init(
    _ state: PoolState, over period: DateSpan, by dimensions: [ImpactDimension], asOf: CivilDate
  ) {
    self.state = state
    self.period = period
    self.asOf = asOf
    let plan = EvaluationPlan(state.policy.impact)
    self.plan = plan
    cells = CutParts(by: dimensions) { EvaluationCell($0, $1, plan) }
  }

  mutating func take(_ engagement: Engagement) {
    let all = state.evaluationRequests(of: engagement.id)
    let asked = all.filter(isAsked)
    guard !asked.isEmpty else { return }
    let place = ImpactPlace(of: engagement, in: state)
    let parts = cells.places(place.codes)
    for request in asked { take(request, among: all, parts) }
    takeTrio(asked.filter { $0.wave == .closure }, parts)
  }

  /// Whether a request fell due in the stretch of time, and came before anybody by now.
  private func isAsked(_ request: EvaluationRequest) -> Bool {
    guard period.contains(request.due) else { return false }
    return request.due <= asOf || request.asked.map { state.date(at: $0) <= asOf } ?? false
  }

  private mutating func take(
    _ request: EvaluationRequest, among all: [EvaluationRequest], _ parts: [Int]
  ) {
    let blocks = plan.blocks(for: request)
    let person = people.number(of: state.identity(of: request.person))
    for block in blocks {
      cells.change(parts) { $0.ask(person, block) }
    }
    for response in responses(to: request) {
      guard
        let block = blocks.first(where: {
          plan.blocks[$0].instrument.id == response.instrument
            && plan.blocks[$0].instrument.version == response.version
        })
      else {
        leftOut += 1
        continue
      }
      cells.change(parts) { $0.respond(block) }
      let before =
        request.wave == .start ? [:] : answersAtTheStart(of: request, among: all, response)
      for answer in response.answers.reveal() {
        guard let question = plan.blocks[block].places[answer.item],
          plan.questions[question].item.form.accepts(answer.value)
        else { continue }
        let former = before[answer.item].flatMap {
          plan.questions[question].item.form.accepts($0) ? $0 : nil
        }
        cells.change(parts) { $0.take(answer.value, to: question, of: person, after: former) }
      }
    }
  }

  /// What the same person answered as work began, by the same version alone (rule R48), and no later
  /// than the day on which they were to be asked again: what somebody says of the beginning after that is no
  /// rating before.
  private func answersAtTheStart(
    of request: EvaluationRequest, among all: [EvaluationRequest], _ later: EvaluationResponse
  ) -> [EvaluationItemID: Int] {
    let start = all.first {
      $0.wave == .start && $0.role == request.role && state.isSame($0.person, request.person)
    }
    let response = start.flatMap { start in
      responses(to: start).first {
        $0.instrument == later.instrument && $0.version == later.version
          && state.date(at: $0.given) <= request.due
      }
    }
    return Dictionary(
      (response?.answers.reveal() ?? []).map { ($0.item, $0.value) },
      uniquingKeysWith: { former, _ in former })
  }

  private func responses(to request: EvaluationRequest) -> [EvaluationResponse] {
    state.countedResponses(to: request.id, asOf: asOf)
  }

  private mutating func takeTrio(_ requests: [EvaluationRequest], _ parts: [Int]) {
    let sides = EvaluationRequest.roles.map { role in requests.filter { $0.role == role } }
    guard sides.allSatisfy({ !$0.isEmpty }) else { return }
    cells.change(parts) { $0.trios.asked += 1 }
    var said: [[Outcome: Bool]] = []
    var who: [Int32] = []
    for side in sides {
      for request in side {
        let responses = responses(to: request)
        if responses.isEmpty { continue }
        said.append(outcomes(of: responses, to: request))
        who.append(people.number(of: state.identity(of: request.person)))
        break
      }
    }
    guard said.count == sides.count else { return }
    cells.change(parts) { $0.trios.take(said, of: who) }
  }

  /// Whether somebody is positive about outcomes, by the first question about each alone.
  private func outcomes(
    of responses: [EvaluationResponse], to request: EvaluationRequest
  ) -> [Outcome: Bool] {
    var said: [Outcome: Bool] = [:]
    for block in plan.blocks(for: request) {
      let instrument = plan.blocks[block].instrument
      let response = responses.first {
        $0.instrument == instrument.id && $0.version == instrument.version
      }
      let answers = response?.answers.reveal() ?? []
      for question in plan.blocks[block].questions {
        let item = plan.questions[question].item
        guard item.outcomes.count == 1, let outcome = item.outcomes.first, said[outcome] == nil,
          let answer = answers.first(where: { $0.item == item.id }),
          let isPositive = item.isPositive(answer.value)
        else { continue }
        said[outcome] = isPositive
      }
    }
    return said
  }

  func result() -> EvaluationResults {
    var ordered = cells
    ordered.changeAll { $0.trios.sort() }
    return EvaluationResults(
      over: period, asOf: asOf, whole: ordered.whole, cells: ordered.byDimension,
      leftOut: leftOut, in: state)
  }
}

extension PoolState {
  /// Counts what people answered to the requests that fell due in a stretch of time.
  ///
  /// Who was asked by the day counts in N, and in n who answered by then and did not withdraw. Which version
  /// a request asks goes by its day. Answers of the same person to the same version as work began and later
  /// are paired, and no others (rule R48).
  ///
  /// - Parameters:
  ///   - period: The days in which the requests fell due.
  ///   - dimensions: By what to cut.
  ///   - asOf: The last day whose answers count.
  /// - Throws: ``ImpactError`` for a stretch of time without beginning or end.
  /// - Complexity: O(r + a · d) in requests for evaluation, answers and cuts.
  public func evaluationResults(
    over period: DateSpan, by dimensions: [ImpactDimension] = [], asOf: CivilDate
  ) throws(ImpactError) -> EvaluationResults {
    if period.start == nil || period.end == nil {
      throw ImpactError(code: .unboundedWindow, windows: [0])
    }
    var pass = EvaluationPass(self, over: period, by: dimensions, asOf: asOf)
    engagements.visit { pass.take($0.value) }
    return pass.result()
  }
}
