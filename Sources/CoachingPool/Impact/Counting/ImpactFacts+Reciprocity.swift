extension ImpactFacts {
  /// Adds up what organisations gave each other in stretches of time.
  ///
  /// - Throws: ``ImpactError``, as ``counts(in:by:)``.
  /// - Complexity: O(s + f log f) in the sessions and the flows.
  public func reciprocity(in windows: [DateSpan]) throws(ImpactError) -> ReciprocityLedger {
    let pass = ReciprocityPass(self, try WindowDays(windows))
    return ReciprocityLedger(windows: windows, flows: pass.flows(), accounts: pass.accounts())
  }
}
