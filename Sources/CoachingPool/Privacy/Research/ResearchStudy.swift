/// Names a study.
public typealias ResearchStudyID = Identifier<ResearchStudy>

/// What a pool gives to one study: whose answers, to which questions, and what beside them.
///
/// ```swift
/// let study = ResearchStudy(
///   try ResearchStudyID("resilience-2025"), from: Quarter("2025-Q1")!, through: Quarter("2025-Q4")!,
///   instrument: EvaluationInstrument.poolOutcomes.id, version: 1)
/// ```
public struct ResearchStudy: Hashable, Sendable {
  /// Names it; no two studies of a pool have one name.
  public let id: ResearchStudyID
  /// The first quarter in which the work began.
  public let first: Quarter
  /// The last quarter in which the work began.
  public let last: Quarter
  /// The instrument whose answers are told.
  public let instrument: EvaluationInstrumentID
  /// Its version; answers to different versions are never put side by side (rule R48).
  public let version: Int
  /// When in the life of an engagement the questions were put.
  public let waves: [EvaluationRequest.Wave]
  /// The questions of the instrument whose answers are told; all of them where it is `nil`.
  public let items: [EvaluationItemID]?
  /// What is told of each person beside their answers, in the order of columns.
  public let attributes: [ResearchAttribute]
  /// The fewest people who are told of alike; ``ImpactPolicy/leastAnswers`` where it is `nil`.
  public let least: Int?

  /// Describes a study; ``PoolState/researchExtract(for:key:register:on:)`` says what stands against it.
  ///
  /// - Parameters:
  ///   - id: Names it.
  ///   - first: The first quarter in which the work began.
  ///   - last: The last quarter in which the work began.
  ///   - instrument: The instrument whose answers are told.
  ///   - version: Its version.
  ///   - waves: When the questions were put.
  ///   - items: The questions; all that individuals are asked where it is `nil`. Whoever left one of them
  ///     unanswered is not told of.
  ///   - attributes: What is told beside the answers.
  ///   - least: The fewest people who are told of alike, where more than the pool says.
  public init(
    _ id: ResearchStudyID, from first: Quarter, through last: Quarter,
    instrument: EvaluationInstrumentID, version: Int,
    waves: [EvaluationRequest.Wave] = [.closure], items: [EvaluationItemID]? = nil,
    attributes: [ResearchAttribute] = ResearchAttribute.allCases, least: Int? = nil
  ) {
    self.id = id
    self.first = first
    self.last = last
    self.instrument = instrument
    self.version = version
    self.waves = waves
    self.items = items
    self.attributes = attributes
    self.least = least
  }

  /// The day after its last quarter.
  var end: CivilDate { last.firstDay.adding(months: 3) }

  /// Whether a quarter is one of its own.
  func covers(_ quarter: Quarter) -> Bool { (first...max(first, last)).contains(quarter) }

  /// Whether somebody of whom a text tells when their work began can be of the study.
  func mayHaveBegun(_ text: String) -> Bool {
    if let quarter = Quarter(text) { return covers(quarter) }
    return Int(text).map { (first.year...max(first.year, last.year)).contains($0) } ?? true
  }

  /// Whether another has a quarter in common with it.
  func meets(_ first: Quarter, _ last: Quarter) -> Bool { self.first <= last && first <= self.last }
}
