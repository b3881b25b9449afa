/// Names the questions of an evaluation, in whatever version.
public typealias EvaluationInstrumentID = Identifier<EvaluationInstrument>

/// One version of the questions of an evaluation, from the day on which it is used.
///
/// A version never changes once it is in a policy: other words, scales or people are a new version.
/// Answers to different versions are never paired or added up (rule R48).
///
/// ```swift
/// var policy = PoolPolicy()
/// policy.impact.instruments.append(.personalWellbeing)
/// ```
public struct EvaluationInstrument: Hashable, Sendable, Codable {
  /// Names the instrument, the same in each version.
  public let id: EvaluationInstrumentID
  /// The version, 1 for the first.
  public let version: Int
  /// The first day on which the version is used.
  public let from: CivilDate
  /// The first day on which the instrument is used no more; `nil` while it goes on or a later version
  /// takes its place.
  public var until: CivilDate?
  /// What people read above the questions.
  public let title: String
  /// Where the questions come from.
  public let source: String
  /// The questions, in the order in which they are put.
  public let items: [EvaluationItem]

  /// Lays down a version.
  ///
  /// - Parameters:
  ///   - id: Names the instrument.
  ///   - version: The version, 1 for the first.
  ///   - from: The first day on which it is used.
  ///   - until: The first day on which it is used no more.
  ///   - title: What people read above the questions.
  ///   - source: Where the questions come from.
  ///   - items: The questions.
  public init(
    _ id: EvaluationInstrumentID, version: Int, from: CivilDate, until: CivilDate? = nil,
    title: String, source: String, items: [EvaluationItem]
  ) {
    self.id = id
    self.version = version
    self.from = from
    self.until = until
    self.title = title
    self.source = source
    self.items = items
  }

  /// The questions that are put to a role in a wave, in order.
  public func items(for role: Role, in wave: EvaluationRequest.Wave) -> [EvaluationItem] {
    items.filter { $0.isAsked(of: role, in: wave) }
  }

  /// Finds a question.
  /// - Complexity: O(n) in the questions.
  public subscript(item: EvaluationItemID) -> EvaluationItem? { items.first { $0.id == item } }

  /// Whether another has the same name and version.
  func isSameVersion(as other: Self) -> Bool { id == other.id && version == other.version }

  /// Whether another says the same, whenever it ends.
  func saysTheSame(as other: Self) -> Bool {
    var ending = other
    ending.until = until
    return self == ending
  }
}

extension Sequence<EvaluationInstrument> {
  /// Those in use on a day, one version of each: the last that began by then, unless it ended.
  ///
  /// In the order in which they stand.
  public func inUse(on date: CivilDate) -> [EvaluationInstrument] {
    let begun = filter { $0.from <= date }
    return begun.filter { one in
      let isLast = !begun.contains {
        $0.id == one.id && ($0.from, $0.version) > (one.from, one.version)
      }
      return isLast && one.until.map { date < $0 } ?? true
    }
  }
}
