/// How a pool asks what came of the work, and how little of an answer is told.
public struct ImpactPolicy: Hashable, Sendable, Codable {
  /// The questions that are put to people, in all versions that were in use.
  ///
  /// One that is used no more is given an end and stays, since its answers are read by it.
  public var instruments = EvaluationInstrument.standard
  /// Whether sponsors are asked once more months after the end, as individuals are.
  ///
  /// Source: rule R47, by which they are asked at the end alone.
  public var asksSponsorsLater = false
  /// How counts of people are shown, and which are not.
  ///
  /// Source: domain section 12.3, the default of four published policies.
  public var disclosure = DisclosurePolicy.ofqual2025
  /// The fewest people of whose answers a percentage, a mean or a score is told.
  ///
  /// Source: rule R49 and domain section 12.3, means and percentages of ten or more.
  public var leastAnswers = 10
  /// The fewest people who hold a role in the place that the attribution of a quotation names.
  ///
  /// Source: rules A27 and A43, five.
  public var leastHoldersOfARole = 5

  /// How few and how many answers a policy may take for enough.
  static let leastAnswersRange = 5...1000

  /// Sets the library's choices; each may then be changed.
  public init() {}

  /// Reads a policy, an older one too: what came later and is absent has the library's default.
  public init(from decoder: any Decoder) throws {
    let form = try decoder.container(keyedBy: CodingKeys.self)
    func value<Value: Decodable>(_ key: CodingKeys, _ usual: Value) throws -> Value {
      try form.decodeIfPresent(Value.self, forKey: key) ?? usual
    }
    instruments = try value(.instruments, instruments)
    asksSponsorsLater = try value(.asksSponsorsLater, asksSponsorsLater)
    disclosure = try value(.disclosure, disclosure)
    leastAnswers = try value(.leastAnswers, leastAnswers)
    leastHoldersOfARole = try value(.leastHoldersOfARole, leastHoldersOfARole)
  }

  /// The instruments with a question for whom a request asks, in the version of the day on which they are
  /// to be asked, whenever they answer.
  public func instruments(for request: EvaluationRequest) -> [EvaluationInstrument] {
    instruments(for: request.role, in: request.wave, on: request.due)
  }

  func instruments(
    for role: Role, in wave: EvaluationRequest.Wave, on date: CivilDate
  ) -> [EvaluationInstrument] {
    instruments.inUse(on: date).filter { instrument in
      instrument.items.contains { $0.isAsked(of: role, in: wave) }
    }
  }

  /// What is wrong with it beside the ranges of its numbers.
  func faults(in policy: PoolPolicy, into list: inout FaultList) {
    EvaluationInstrument.faults(
      of: instruments, at: "impact.instruments", in: policy, into: &list)
  }
}
