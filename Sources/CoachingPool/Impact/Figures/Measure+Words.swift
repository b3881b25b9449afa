extension BoundedValue {
  /// Says what it is, with its bound, as people read it: `at least 2.5 hours`.
  ///
  /// "More than" and "less than" stand where the end is not included and is shown as it is; where it was
  /// rounded for showing, "at least" and "at most" do.
  public func text(_ unit: MeasureUnit, _ rounding: Rounding) -> String {
    func shown(_ number: Ratio) -> String { unit.text(number, rounding) }
    switch bound {
    case .exact:
      return figure.map(shown) ?? ""
    case .atLeast:
      guard let lower else { return "" }
      let isPlain = !lower.isIncluded && unit.showsAsItIs(lower.value, rounding)
      return "\(isPlain ? "more than" : "at least") \(shown(lower.value))"
    case .atMost:
      guard let upper else { return "" }
      let isPlain = !upper.isIncluded && unit.showsAsItIs(upper.value, rounding)
      return "\(isPlain ? "less than" : "at most") \(shown(upper.value))"
    case .interval:
      guard let lower, let upper else { return "" }
      let first = "\(lower.isIncluded ? "from" : "from above") \(exactText(lower.value, unit))"
      let last = "\(upper.isIncluded ? "to" : "up to but not including") "
      let range = "\(first) \(last)\(exactText(upper.value, unit))"
      return stated.map { "\(shown($0)) (\(range))" } ?? range
    case .indicative:
      guard let stated else { return "nothing that has a direction" }
      return "\(shown(stated)) as an indication, since the true figure may be more or less"
    }
  }

  /// An end of a range with as many places as it needs up to two, and else rounded to four.
  private func exactText(_ end: Ratio, _ unit: MeasureUnit) -> String {
    for rounding in [Rounding.whole, .oneDecimal, .twoDecimals]
    where unit.showsAsItIs(end, rounding) {
      return unit.text(end, rounding)
    }
    return unit.text(end, .fourDecimals)
  }
}

extension MeasureUnit {
  /// Whether a number loses nothing when it is shown.
  func showsAsItIs(_ number: Ratio, _ rounding: Rounding) -> Bool {
    guard let shown = try? number / shownDivisor else { return true }
    return (try? shown.rounded(rounding)) == shown
  }
}

extension Measure {
  /// Says the figure in full sentences, with its bound, its number, its period, its working and its source.
  ///
  /// "Hours per person supported, 2025-04-01 to 2026-03-31, the whole pool: at least 2.5 hours, rounded
  /// to the nearest 0.1 from 2.494 hours. Worked out as delivered hours ÷ people supported, with delivered hours: at least
  /// 1,100 hours; people supported: 441 people. …"
  public var sentence: String {
    let title = definition.title.prefix(1).uppercased() + definition.title.dropFirst()
    return "\(title), \(periodText), \(cut): \(finding). \(workingText) \(definition.meaning) "
      + "Counted: \(definition.counting) Source: \(provenance.text)."
  }

  private var periodText: String {
    guard let first = period.start, let end = period.end else { return period.description }
    let last = end.adding(days: -1)
    return first == last ? "on \(first)" : "\(first) to \(last)"
  }

  private var finding: String {
    let counted = count.map { " (\($0.text))" } ?? ""
    switch value {
    case .none(let error):
      // The error is a sentence of its own; here it is the end of one.
      let reason = error.description
      let words = reason.hasSuffix(".") ? String(reason.dropLast()) : reason
      return "\(words.prefix(1).lowercased())\(words.dropFirst())\(counted)"
    case .value(let value):
      let (unit, rounding) = (definition.unit, definition.rounding)
      let text = value.text(unit, rounding)
      guard let figure = value.figure, !unit.showsAsItIs(figure, rounding) else {
        return "\(text)\(counted)"
      }
      // An "at least" that was rounded up says too much, so that what it was is said beside it.
      return "\(text), \(rounding.text) from \(unit.text(figure, rounding.finer))\(counted)"
    }
  }

  private var workingText: String {
    guard !working.isEmpty else { return "Worked out as \(definition.formula)." }
    let inputs = working.map { "\($0.title): \($0.value.text($0.unit, $0.rounding))" }
    return "Worked out as \(definition.formula), with \(inputs.joined(separator: "; "))."
  }
}
