/// Horizontal bars with their labels above them, for categories of any number.
///
/// A withheld value is a hatched mark of one size, so that it is neither zero nor a hint. The bars that
/// find no room are in the table only, and the chart says how many they are.
///
/// ```swift
/// let chart = BarChart(
///   title: "Hours given by organisation", description: "Ashbourne Vale gives a third of all hours.",
///   rowsAre: "Organisation", axis: ChartAxis("Hours given"),
///   bars: [
///     .init("Ashbourne Vale", .number(312, "312")), .init("Nether Combe", .withheld("c")),
///   ])
/// ```
public struct BarChart: Hashable, Sendable {
  /// A bar with its label.
  public struct Bar: Hashable, Sendable {
    /// What the bar stands for.
    public let label: String
    /// How long it is.
    public let value: ChartValue

    /// Holds a bar.
    public init(_ label: String, _ value: ChartValue) {
      self.label = label
      self.value = value
    }
  }

  /// What the chart shows, in a few words.
  public let title: String
  /// What a reader can see in it, in a sentence or two.
  public let description: String
  /// What the bars stand for, such as "Organisation".
  public let rowsAre: String
  /// What is measured.
  public let axis: ChartAxis
  /// The bars from top to bottom.
  public let bars: [Bar]
  /// What the intervals are, such as "95% interval"; empty for the general word.
  public let intervalsAre: String
  /// What the symbols of withheld values mean.
  public let symbols: [FigureSymbol]

  /// Holds a chart.
  ///
  /// - Parameters:
  ///   - title: What the chart shows, in a few words.
  ///   - description: What a reader can see in it, in a sentence or two.
  ///   - rowsAre: What the bars stand for.
  ///   - axis: What is measured.
  ///   - bars: The bars from top to bottom.
  ///   - intervalsAre: What the intervals are.
  ///   - symbols: What the symbols of withheld values mean.
  public init(
    title: String, description: String, rowsAre: String, axis: ChartAxis, bars: [Bar],
    intervalsAre: String = "", symbols: [FigureSymbol] = []
  ) {
    self.title = title
    self.description = description
    self.rowsAre = rowsAre
    self.axis = axis
    self.bars = bars
    self.intervalsAre = intervalsAre
    self.symbols = symbols
  }
}

extension BarChart: DrawnChart {
  var isEmpty: Bool { bars.allSatisfy { $0.value.number == nil && !$0.value.isWithheld } }

  func kind(_ words: PageWords) -> String { PageWords.filled(words.barChart, count: bars.count) }

  private func intervalHeading(_ words: PageWords) -> String {
    intervalsAre.isEmpty ? words.interval : intervalsAre
  }

  func table(_ words: PageWords) -> FigureTable {
    let hasIntervals = bars.contains { $0.value.interval != nil }
    var columns = [FigureTable.Column(axis.title)]
    if hasIntervals { columns.append(.init(intervalHeading(words))) }
    return FigureTable(
      caption: title, rowsAre: rowsAre, columns: columns,
      rows: bars.map {
        .init($0.label, hasIntervals ? [$0.value.cell, $0.value.intervalCell] : [$0.value.cell])
      },
      symbols: symbols)
  }

  func draw(on canvas: inout ChartCanvas, _ words: PageWords) {
    var rows = ChartRows(axis, title: axis.title)
    for bar in bars where rows.takes(bar.label, bar.value.text) {
      rows.add(bar.label, bar.value.text, isWithheld: bar.value.isWithheld)
    }
    let drawn = bars.prefix(rows.count)
    let scale = ChartScale(
      of: drawn.flatMap(\.value.numbers), axis, from: ChartRows.start, to: ChartRows.end)
    for (index, bar) in drawn.enumerated() {
      let y = rows.drawFrame(index, scale, on: &canvas)
      defer { rows.drawOrigin(y, scale, on: &canvas) }
      if bar.value.isWithheld {
        // Where all values are below zero the bars begin at the right edge.
        let x = min(scale.origin, ChartRows.end - ChartRows.hatch)
        canvas.hatch(x: x, y: y, width: ChartRows.hatch, height: ChartRows.thickness)
        canvas.note(words.hatchedMeaning)
      }
      guard let number = bar.value.number else { continue }
      let (from, to) = scale.span(number)
      canvas.rectangle(
        x: from, y: y, width: to - from, height: ChartRows.thickness, "fill-1")
      if let interval = bar.value.interval {
        drawWhisker(
          scale.place(min(interval.lower, number)), scale.place(max(interval.upper, number)),
          y + ChartRows.thickness / 2, on: &canvas)
        canvas.note(
          words.whiskerMeaning.replacing("{interval}", with: intervalHeading(words)))
      }
    }
    rows.finish(scale, on: &canvas)
    if bars.count > rows.count {
      canvas.note(PageWords.filled(words.furtherRows, count: bars.count - rows.count))
    }
  }

  /// Draws a line with two ends, set off from the bar below it.
  private func drawWhisker(_ from: Int, _ to: Int, _ y: Int, on canvas: inout ChartCanvas) {
    var path = SVGPath()
    path.move(from, y)
    path.line(to, y)
    for x in [from, to] {
      path.move(x, y - 4_000)
      path.line(x, y + 4_000)
    }
    canvas.path(path, "halo")
    canvas.path(path, "whisker")
  }
}
