internal import CoachingPool

/// Makes answers to the requests for evaluation that fell due: about half of those asked answer.
struct SampleEvaluations {
  private(set) var records: [Record] = []
  private let state: PoolState
  private let date: CivilDate
  private let seed: UInt64

  init(_ state: PoolState, _ date: CivilDate, _ seed: UInt64) {
    self.state = state
    self.date = date
    self.seed = seed
  }

  /// Answers a request, or does not.
  ///
  /// - Parameters:
  ///   - request: The request.
  ///   - index: Its place among all, by which it draws from a stream of its own.
  mutating func add(_ request: EvaluationRequest, _ index: Int) {
    guard request.due.adding(days: 14) <= date else { return }
    var random = SampleRandom(seed, .evaluations, index)
    guard random.chance(request.wave == .later ? 35 : 55) else { return }
    for instrument in state.policy.impact.instruments(for: request) where random.chance(85) {
      var answers: [EvaluationAnswer] = []
      for item in instrument.items(for: request.role, in: request.wave) where random.chance(95) {
        answers.append(EvaluationAnswer(item.id, value(of: item, request.wave, &random)))
      }
      guard !answers.isEmpty else { continue }
      let given = request.due.adding(days: random.number(in: 1...14))
      records.append(
        .evaluationResponse(
          EvaluationResponse(
            id: EvaluationResponseID(
              unchecked: "response-\(padded(index + 1, 6))-\(records.count + 1)"),
            to: request.id, instrument: instrument.id, version: instrument.version,
            answers: Confidential(answers.sorted { $0.item < $1.item }), given: .atTen(of: given))))
    }
  }

  /// A number that is mostly in the upper half of the scale, and for a first rating in the middle.
  private func value(
    of item: EvaluationItem, _ wave: EvaluationRequest.Wave, _ random: inout SampleRandom
  ) -> Int {
    let scale = item.form.scale
    let width = scale.highest - scale.lowest
    let (first, second) = (random.number(in: 0...width), random.number(in: 0...width))
    if wave == .start { return scale.lowest + (first + second) / 2 }
    return scale.lowest + max(first, second)
  }
}
