/// What people answered in a stretch of time, in all and by cuts: the raw numbers behind every figure of an
/// evaluation.
///
/// It is not `Codable` and shows nothing of itself. ``measures(by:)`` makes figures of it, with few people's
/// answers withheld; counts of people are shown by ``ImpactPolicy/disclosure``.
public struct EvaluationResults: Sendable {
  /// The days in which the requests fell due.
  public let period: DateSpan
  /// The last day whose answers count.
  public let asOf: CivilDate
  /// The whole pool.
  public let whole: EvaluationCell
  /// How many responses are to no version in the policy in force, or to one that was not in use on the
  /// day of their request; they are not counted.
  public let leftOut: Int
  let policy: PoolPolicy
  let revision: Revision
  private let cells: [ImpactDimension: [EvaluationCell]]

  init(
    over period: DateSpan, asOf: CivilDate, whole: EvaluationCell,
    cells: [ImpactDimension: [EvaluationCell]], leftOut: Int, in state: PoolState
  ) {
    self.period = period
    self.asOf = asOf
    self.whole = whole
    self.cells = cells
    self.leftOut = leftOut
    policy = state.policy
    revision = state.revision
  }

  /// The parts of a cut in which anybody was asked, in the order of their codes, that of none last; empty
  /// where the cut was not asked for.
  ///
  /// An engagement of several themes counts in the part of each, so that the parts of that cut have no sum.
  public func cells(of dimension: ImpactDimension) -> [EvaluationCell] { cells[dimension] ?? [] }
}

extension EvaluationResults: Redacted {}
