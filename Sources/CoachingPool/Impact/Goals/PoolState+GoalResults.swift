extension PoolState {
  /// Counts what became of the shared goals of the engagements that completed in a stretch of time.
  ///
  /// Goals are agreed expectations, and the individual's rating at the end tells which were met; one that
  /// was not rated is neither met nor unmet. Ratings of another wording never count.
  ///
  /// - Parameters:
  ///   - period: The days on which engagements completed.
  ///   - dimensions: By what to cut.
  ///   - asOf: The last day whose ratings count.
  /// - Throws: ``ImpactError`` for a stretch of time without beginning or end.
  /// - Complexity: O(n + r · d) in engagements, the ratings of those that completed, and cuts.
  public func goalResults(
    over period: DateSpan, by dimensions: [ImpactDimension] = [], asOf: CivilDate
  ) throws(ImpactError) -> GoalResults {
    if period.start == nil || period.end == nil {
      throw ImpactError(code: .unboundedWindow, windows: [0])
    }
    var pass = GoalPass(self, over: period, by: dimensions, asOf: asOf)
    engagements.visit { pass.take($0.value) }
    return pass.result()
  }
}
