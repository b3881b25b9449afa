extension ImpactFacts {
  /// Gathers how long requests waited that were matched in stretches of time.
  ///
  /// A request counts once, with its first match, in the stretch in which that was accepted (metrics, 11.1,
  /// "timeToMatch").
  ///
  /// - Parameters:
  ///   - windows: The stretches, which share no day.
  ///   - dimension: By what the waits are cut; all together where it is `nil`.
  /// - Throws: ``ImpactError``, as ``counts(in:by:)``.
  /// - Complexity: O(e log e) in the engagements.
  public func waits(
    in windows: [DateSpan], by dimension: ImpactDimension? = nil
  ) throws(ImpactError) -> WaitingTimes {
    let days = try WindowDays(windows)
    let codes = dimension.map { self.codes[$0.place] } ?? [nil]
    var waits = windows.map { _ in codes.map { _ in [Int]() } }
    for line in lines where line.waited >= 0 {
      guard let window = days.window(of: line.proposed) else { continue }
      switch dimension {
      case nil: waits[window][0].append(Int(line.waited))
      case .theme:
        let first = Int(line.firstTheme)
        let values = themes[first..<first + Int(line.themeCount)]
        if values.isEmpty { waits[window][0].append(Int(line.waited)) }
        for value in values { waits[window][Int(value)].append(Int(line.waited)) }
      case let single?:
        waits[window][Int(line.values[single.place])].append(Int(line.waited))
      }
    }
    return WaitingTimes(
      windows: windows,
      cells: waits.map { cells in
        zip(codes, cells).filter { !$0.1.isEmpty }
          .map { WaitingTimes.Cell(value: $0.0, days: $0.1.sorted()) }
          .sorted {
            ($0.value == nil ? 1 : 0, $0.value ?? "") < ($1.value == nil ? 1 : 0, $1.value ?? "")
          }
      })
  }
}
