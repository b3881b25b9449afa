extension ImpactFacts {
  /// Adds up what organisations gave each other in stretches of time.
  ///
  /// - Throws: ``ImpactError``, as ``counts(in:by:)``.
  /// - Complexity: O(s + e log e) in the sessions and engagements.
  public func reciprocity(in windows: [DateSpan]) throws(ImpactError) -> ReciprocityLedger {
    ReciprocityLedger(
      windows: windows, flows: ReciprocityPass(self, try WindowDays(windows)).flows())
  }
}
