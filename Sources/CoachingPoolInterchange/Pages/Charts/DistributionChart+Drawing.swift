internal import CoachingPool

extension DistributionChart: DrawnChart {
  /// The most bins that are drawn.
  private static var limit: Int { 60 }

  var isEmpty: Bool { bins.allSatisfy { $0.value.number == nil && !$0.value.isWithheld } }

  func kind(_ words: PageWords) -> String {
    PageWords.filled(words.distributionChart, count: bins.count)
  }

  func table(_ words: PageWords) -> FigureTable {
    FigureTable(
      caption: title, rowsAre: binsAre, columns: [.init(axis.title)],
      rows: bins.map { .init($0.label, [$0.value.cell]) }, symbols: symbols,
      notes: median.map { ["\(words.median): \($0.text)"] } ?? [])
  }

  func draw(on canvas: inout ChartCanvas, _ words: PageWords) {
    let drawn = bins.prefix(Self.limit)
    var top = 0
    for line in TextMeasure.lines(axis.title, width: ChartCanvas.width, size: 11, limit: 3) {
      canvas.text(line, x: 0, y: top + 11_000, "small")
      top += 14_000
    }
    // The words of the median stand above the bars.
    top += median == nil ? 22_000 : 36_000
    let foot = top + 150_000
    let scale = ChartScale(of: drawn.compactMap(\.value.number), axis, from: foot, to: top)
    let gutter = 6_000 + (scale.marks.map { TextMeasure.width($0.text, size: 11) }.max() ?? 0)
    for mark in scale.marks {
      let y = scale.place(mark.value)
      if y != scale.origin { canvas.line(gutter, y, ChartCanvas.width, y, "grid") }
      canvas.text(mark.text, x: gutter - 6_000, y: y + 4_000, "small end")
    }
    let width = (ChartCanvas.width - gutter) / max(1, drawn.count)
    for (index, bin) in drawn.enumerated() {
      draw(bin, gutter + index * width, width, scale, on: &canvas, words)
    }
    if let median { draw(median, drawn, gutter, width, top, foot, on: &canvas, words) }
    canvas.line(gutter, scale.origin, ChartCanvas.width, scale.origin, "base")
    for (index, bin) in drawn.enumerated() {
      drawNumber(bin, gutter + index * width, width, scale, on: &canvas)
    }
    let names = ChartNames(
      drawn.map(\.label), places: drawn.indices.map { gutter + $0 * width + width / 2 })
    names.draw(y: foot + 17_000, on: &canvas)
    var y = foot + 35_000
    for line in TextMeasure.lines(binsAre, width: ChartCanvas.width, size: 11, limit: 2) {
      canvas.text(line, x: ChartCanvas.width, y: y, "small end")
      y += 14_000
    }
    canvas.height = y - 8_000
    if bins.count > drawn.count {
      canvas.note(PageWords.filled(words.furtherRows, count: bins.count - drawn.count))
    }
  }

  private func draw(
    _ bin: Bin, _ x: Int, _ width: Int, _ scale: ChartScale, on canvas: inout ChartCanvas,
    _ words: PageWords
  ) {
    let gap = min(2_000, width / 6)
    let (left, room) = (x + gap / 2, width - gap)
    if bin.value.isWithheld {
      let size = min(12_000, room)
      canvas.hatch(
        x: left + (room - size) / 2, y: scale.origin - 13_000, width: size,
        height: min(12_000, size))
      canvas.note(words.hatchedMeaning)
    }
    guard let number = bin.value.number else { return }
    let (top, bottom) = scale.span(number)
    canvas.rectangle(x: left, y: top, width: room, height: bottom - top, "fill-1")
  }

  /// Sets a number on its bar, over the line of the median, where the bar is wide enough for it.
  private func drawNumber(
    _ bin: Bin, _ x: Int, _ width: Int, _ scale: ChartScale, on canvas: inout ChartCanvas
  ) {
    guard let number = bin.value.number else { return }
    let text = TextMeasure.line(bin.value.text, width: 300_000, size: 11)
    if TextMeasure.width(text, size: 11) <= width {
      canvas.text(
        text, x: x + width / 2, y: scale.span(number).from - 4_000, "small middle over")
    }
  }

  private func draw(
    _ median: Median, _ drawn: ArraySlice<Bin>, _ start: Int, _ width: Int, _ top: Int, _ foot: Int,
    on canvas: inout ChartCanvas, _ words: PageWords
  ) {
    guard let way = Self.way(of: median.value, in: drawn) else { return }
    let x = start + Int(truncatingIfNeeded: Int128(way) * Int128(width) / 1_000)
    canvas.line(x, top - 18_000, x, foot, "halo")
    canvas.line(x, top - 18_000, x, foot, "median")
    let text = TextMeasure.line(
      "\(words.median): \(median.text)", width: ChartCanvas.width, size: 11, isStrong: true)
    let half = TextMeasure.width(text, size: 11, isStrong: true) / 2
    let middle = min(max(x, half), ChartCanvas.width - half)
    canvas.text(text, x: middle, y: top - 22_000, "small strong middle")
  }

  /// How many thousandths of a bin a value is from the first bin's beginning; `nil` outside all bins.
  private static func way(of value: Ratio, in bins: ArraySlice<Bin>) -> Int? {
    for (index, bin) in bins.enumerated() where value >= bin.lower {
      guard let upper = bin.upper else { return index * 1_000 + 500 }
      guard value < upper else { continue }
      let grid = ValueGrid(upTo: max(bin.lower.magnitude, upper.magnitude))
      let (from, to) = (grid.steps(bin.lower), grid.steps(upper))
      guard to > from else { return index * 1_000 + 500 }
      return index * 1_000
        + Int(truncatingIfNeeded: (grid.steps(value) - from) * 1_000 / (to - from))
    }
    return nil
  }
}
