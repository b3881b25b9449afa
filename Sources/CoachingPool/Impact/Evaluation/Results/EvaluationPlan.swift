/// Which questions are put to whom and on which days, worked out once for all engagements.
struct EvaluationPlan: Sendable {
  /// The questions of one version that are put to a role in a wave: whoever is asked one is asked all.
  struct Block: Sendable {
    let instrument: EvaluationInstrument
    let role: Role
    let wave: EvaluationRequest.Wave
    /// The days of requests that it is for.
    let days: Range<Int>
    /// The places of its questions.
    let questions: Range<Int>
    /// The places of its questions by their names.
    let places: [EvaluationItemID: Int]
  }

  private(set) var blocks: [Block] = []
  private(set) var questions: [EvaluationQuestion] = []
  /// Up to how many different people are counted.
  let leastPeople: Int

  init(_ policy: ImpactPolicy) {
    leastPeople = max(1, policy.leastAnswers)
    for instrument in policy.instruments {
      let next = policy.instruments.filter {
        $0.id == instrument.id && ($0.from, $0.version) > (instrument.from, instrument.version)
      }.map(\.from.dayNumber).min()
      let end = min(instrument.until?.dayNumber ?? .max, next ?? .max)
      let days = instrument.from.dayNumber..<max(instrument.from.dayNumber, end)
      for role in EvaluationRequest.roles {
        for wave in EvaluationRequest.Wave.allCases where EvaluationRequest.permits(wave, for: role)
        {
          add(instrument, role, wave, days)
        }
      }
    }
  }

  private mutating func add(
    _ instrument: EvaluationInstrument, _ role: Role, _ wave: EvaluationRequest.Wave,
    _ days: Range<Int>
  ) {
    let items = instrument.items(for: role, in: wave)
    guard !items.isEmpty, !days.isEmpty else { return }
    let first = questions.count
    questions += items.map {
      EvaluationQuestion(
        instrument: instrument.id, version: instrument.version, item: $0, wave: wave, role: role)
    }
    blocks.append(
      Block(
        instrument: instrument, role: role, wave: wave, days: days,
        questions: first..<questions.count,
        places: Dictionary(
          zip(items.map(\.id), first..<questions.count), uniquingKeysWith: { former, _ in former }))
    )
  }

  /// The blocks that a request asks.
  func blocks(for request: EvaluationRequest) -> [Int] {
    blocks.indices.filter {
      blocks[$0].role == request.role && blocks[$0].wave == request.wave
        && blocks[$0].days.contains(request.due.dayNumber)
    }
  }
}
