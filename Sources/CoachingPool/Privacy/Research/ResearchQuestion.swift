/// A question of a study: which one, and when in the life of an engagement it was put.
public struct ResearchQuestion: Hashable, Sendable {
  /// When it was put.
  public let wave: EvaluationRequest.Wave
  /// Names it within the study's instrument.
  public let item: EvaluationItemID

  /// Names a question.
  public init(_ wave: EvaluationRequest.Wave, _ item: EvaluationItemID) {
    self.wave = wave
    self.item = item
  }

  /// The heading of its column, such as `closure.satisfied`.
  public var heading: String { "\(wave.rawValue).\(item)" }
}

extension ResearchStudy {
  /// What individuals were asked, wave by wave, in the order of the instrument.
  func questions(of instrument: EvaluationInstrument) -> [ResearchQuestion] {
    waves.flatMap { wave in
      instrument.items(for: .individual, in: wave).map { ResearchQuestion(wave, $0.id) }
    }.filter { items?.contains($0.item) ?? true }
  }
}
