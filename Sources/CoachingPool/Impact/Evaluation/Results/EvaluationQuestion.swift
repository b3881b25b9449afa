/// One question as it was put to one role in one wave: what answers are counted by.
///
/// The same words in another version, wave or role are another question (rule R48).
public struct EvaluationQuestion: Hashable, Sendable, Codable, CustomStringConvertible {
  /// The instrument.
  public let instrument: EvaluationInstrumentID
  /// Its version.
  public let version: Int
  /// The question.
  public let item: EvaluationItem
  /// When it was put.
  public let wave: EvaluationRequest.Wave
  /// To whom it was put.
  public let role: Role

  /// The codes by which a figure names it: `poolOutcomes 1 satisfied, closure, individual`.
  public var description: String { "\(code), \(wave.rawValue), \(role.rawValue)" }

  var code: String { "\(instrument) \(version) \(item.id)" }
}
