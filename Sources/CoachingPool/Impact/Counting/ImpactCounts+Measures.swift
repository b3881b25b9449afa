extension ImpactCounts {
  /// Works out the measures of section 11.1 for the whole pool in one stretch of time.
  ///
  /// They are raw, from true numbers, and not for publication.
  ///
  /// - Parameters:
  ///   - window: The place of the stretch of time; one that does not exist gives no measures.
  ///   - headcount: The people who could use the pool on the last day, for the reach.
  ///   - provenance: What was read.
  public func measures(
    in window: Int, headcount: BoundedValue? = nil, provenance: MeasureProvenance = .counted
  ) -> [Measure] {
    guard windows.indices.contains(window) else { return [] }
    return CountedNumbers(totals[window]).measures(
      over: windows[window], of: .whole, headcount: headcount, provenance)
  }

  /// Works out the measures of section 11.1 for each cell of a cut in one stretch of time.
  ///
  /// - Complexity: O(n) in the cells.
  public func measures(
    by dimension: ImpactDimension, in window: Int, provenance: MeasureProvenance = .counted
  ) -> [Measure] {
    cells(of: dimension, in: window).flatMap { cell in
      CountedNumbers(cell.count).measures(
        over: windows[window],
        of: MeasureCut([MeasureCut.Part(dimension.rawValue, cell.value ?? "none")]), provenance)
    }
  }
}

extension MeasureProvenance {
  /// Counted by rules A36 and A42 from engagements and sessions, of no particular store.
  public static let counted = MeasureProvenance(
    records: [.engagement, .session], rule: "counted by rules A36 and A42")
}
