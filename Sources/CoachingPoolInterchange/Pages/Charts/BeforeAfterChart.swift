public import CoachingPool

/// Pairs of measurements on one scale, joined by a line from before to after.
///
/// Before is an open circle and after a filled one, so that they differ in print and to any eye.
///
/// ```swift
/// let chart = BeforeAfterChart(
///   title: "Confidence before and after", description: "All four outcomes rose.",
///   rowsAre: "Outcome", axis: ChartAxis("Mean rating, 1 to 5"), bounds: (1, 5),
///   outcomes: [
///     .init("Leads a team", before: .number(3, "3.0"), after: .number(4, "4.0"), change: "+1.0")
///   ])
/// ```
public struct BeforeAfterChart: Hashable, Sendable {
  /// A pair of measurements.
  public struct Outcome: Hashable, Sendable {
    /// What was measured.
    public let label: String
    /// The first measurement.
    public let before: ChartValue
    /// The second measurement.
    public let after: ChartValue
    /// The difference as it is printed; empty where it is withheld or does not exist.
    public let change: String

    /// Holds a pair.
    public init(_ label: String, before: ChartValue, after: ChartValue, change: String) {
      self.label = label
      self.before = before
      self.after = after
      self.change = change
    }
  }

  /// What the chart shows, in a few words.
  public let title: String
  /// What a reader can see in it, in a sentence or two.
  public let description: String
  /// What the rows are, such as "Outcome".
  public let rowsAre: String
  /// What is measured.
  public let axis: ChartAxis
  /// The lower end of the scale; `nil` for one that fits the values.
  public let lowerBound: Ratio?
  /// The upper end of the scale; `nil` for one that fits the values.
  public let upperBound: Ratio?
  /// The pairs from top to bottom.
  public let outcomes: [Outcome]
  /// What the symbols of withheld values mean.
  public let symbols: [FigureSymbol]

  /// Holds a chart.
  ///
  /// - Parameters:
  ///   - title: What the chart shows, in a few words.
  ///   - description: What a reader can see in it, in a sentence or two.
  ///   - rowsAre: What the rows are.
  ///   - axis: What is measured.
  ///   - bounds: The ends of the scale; values beyond them widen it.
  ///   - outcomes: The pairs from top to bottom.
  ///   - symbols: What the symbols of withheld values mean.
  public init(
    title: String, description: String, rowsAre: String, axis: ChartAxis,
    bounds: (Ratio, Ratio)? = nil, outcomes: [Outcome], symbols: [FigureSymbol] = []
  ) {
    self.title = title
    self.description = description
    self.rowsAre = rowsAre
    self.axis = axis
    lowerBound = bounds?.0
    upperBound = bounds?.1
    self.outcomes = outcomes
    self.symbols = symbols
  }
}

extension BeforeAfterChart: DrawnChart {
  var isEmpty: Bool {
    outcomes.allSatisfy {
      $0.before.number == nil && $0.after.number == nil && !$0.before.isWithheld
        && !$0.after.isWithheld
    }
  }

  func kind(_ words: PageWords) -> String {
    PageWords.filled(words.beforeAfterChart, count: outcomes.count)
  }

  func table(_ words: PageWords) -> FigureTable {
    FigureTable(
      caption: title, rowsAre: rowsAre,
      columns: [.init(words.before), .init(words.after), .init(words.change)],
      rows: outcomes.map { outcome in
        let isWithheld = Self.isWithheld(outcome)
        let change: FigureCell = outcome.change.isEmpty ? .missing : .number(outcome.change)
        return .init(
          outcome.label, [outcome.before.cell, outcome.after.cell, isWithheld ? .missing : change])
      },
      symbols: symbols)
  }

  func draw(on canvas: inout ChartCanvas, _ words: PageWords) {
    drawLegend(on: &canvas, words)
    var rows = ChartRows(axis, title: axis.title, top: 26_000)
    for outcome in outcomes where rows.takes(outcome.label, outcome.change) {
      rows.add(outcome.label, printed(outcome), isWithheld: Self.isWithheld(outcome))
    }
    let drawn = outcomes.prefix(rows.count)
    let numbers = drawn.compactMap(\.before.number) + drawn.compactMap(\.after.number)
    let bounds = lowerBound.flatMap { lower in upperBound.map { (lower, $0) } }
    let scale = ChartScale(
      of: numbers, axis, includesZero: false, bounds: bounds, from: 8_000,
      to: ChartCanvas.width - 8_000)
    for (index, outcome) in drawn.enumerated() {
      let y = rows.drawFrame(index, scale, on: &canvas) + ChartRows.thickness / 2
      if Self.isWithheld(outcome) {
        canvas.hatch(
          x: ChartRows.start, y: y - ChartRows.thickness / 2, width: ChartRows.hatch,
          height: ChartRows.thickness)
        canvas.note(words.hatchedMeaning)
      } else {
        draw(outcome, scale, y, on: &canvas)
      }
    }
    rows.finish(scale, on: &canvas)
    if outcomes.count > rows.count {
      canvas.note(PageWords.filled(words.furtherRows, count: outcomes.count - rows.count))
    }
  }

  /// Draws one pair; a line leads from the first to the second where both exist.
  private func draw(
    _ outcome: Outcome, _ scale: ChartScale, _ y: Int, on canvas: inout ChartCanvas
  ) {
    if let before = outcome.before.number, let after = outcome.after.number {
      canvas.line(scale.place(before), y, scale.place(after), y, "link")
    }
    if let before = outcome.before.number {
      canvas.circle(scale.place(before), y, radius: 4_500, "open stroke-2")
    }
    if let after = outcome.after.number {
      canvas.circle(scale.place(after), y, radius: 5_000, "mark fill-1")
    }
  }

  private func drawLegend(on canvas: inout ChartCanvas, _ words: PageWords) {
    canvas.circle(6_000, 8_000, radius: 4_500, "open stroke-2")
    let before = TextMeasure.line(words.before, width: 120_000, size: 12)
    canvas.text(before, x: 16_000, y: 12_000)
    let next = 40_000 + TextMeasure.width(before, size: 12)
    canvas.circle(next, 8_000, radius: 5_000, "mark fill-1")
    canvas.text(
      TextMeasure.line(words.after, width: 120_000, size: 12), x: next + 10_000, y: 12_000)
  }

  private static func isWithheld(_ outcome: Outcome) -> Bool {
    outcome.before.isWithheld || outcome.after.isWithheld
  }

  private func printed(_ outcome: Outcome) -> String {
    let isWithheld = Self.isWithheld(outcome)
    // One symbol says it of both.
    if isWithheld, outcome.before.text == outcome.after.text { return outcome.before.text }
    let texts = [outcome.before, outcome.after].map { $0.text.isEmpty ? "–" : $0.text }
    let values = texts.joined(separator: " → ")
    return outcome.change.isEmpty || isWithheld ? values : "\(values)  \(outcome.change)"
  }
}
