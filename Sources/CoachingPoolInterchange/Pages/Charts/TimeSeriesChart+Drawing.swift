extension TimeSeriesChart: DrawnChart {
  var isEmpty: Bool {
    series.allSatisfy { $0.values.allSatisfy { $0.number == nil && !$0.isWithheld } }
  }

  func kind(_ words: PageWords) -> String {
    PageWords.filled(words.timeSeriesChart, count: periods.count)
  }

  func table(_ words: PageWords) -> FigureTable {
    FigureTable(
      caption: title, rowsAre: periodsAre,
      columns: series.map { .init(series.count == 1 ? "\(axis.title)" : $0.name) },
      rows: periods.enumerated().map { index, period in
        .init(period, series.map { value($0, index).cell })
      },
      symbols: symbols)
  }

  func draw(on canvas: inout ChartCanvas, _ words: PageWords) {
    let drawn = series.prefix(SeriesMark.limit)
    let top = drawLegend(drawn, on: &canvas)
    let foot = top + 170_000
    let scale = ChartScale(
      of: drawn.flatMap(\.values).compactMap(\.number), axis, from: foot, to: top)
    let gutter =
      6_000 + (scale.marks.map { TextMeasure.width($0.text, size: 11) }.max() ?? 0)
    let room = gutter + 6_000..<ChartCanvas.width - 8_000
    for mark in scale.marks {
      let y = scale.place(mark.value)
      canvas.line(gutter, y, ChartCanvas.width, y, y == scale.origin ? "base" : "grid")
      canvas.text(mark.text, x: gutter - 6_000, y: y + 4_000, "small end")
    }
    if scale.marks.isEmpty {
      canvas.line(gutter, scale.origin, ChartCanvas.width, scale.origin, "base")
    }
    for (index, line) in drawn.enumerated() {
      draw(line, SeriesMark(index), scale, room, on: &canvas)
    }
    drawPeriods(room, foot, on: &canvas)
    for period in periods.indices where drawn.contains(where: { value($0, period).isWithheld }) {
      let x = min(max(place(period, in: room), gutter + 5_000), ChartCanvas.width - 5_000)
      canvas.hatch(x: x - 5_000, y: foot - 12_000, width: 10_000, height: 10_000)
      canvas.note(words.hatchedMeaning)
    }
    if series.count > drawn.count {
      canvas.note(PageWords.filled(words.furtherSeries, count: series.count - drawn.count))
    }
  }

  /// Draws what the lines mean, where there are several, and what is measured; gives the plot's top.
  private func drawLegend(_ drawn: ArraySlice<Series>, on canvas: inout ChartCanvas) -> Int {
    var y = 0
    if drawn.count > 1 {
      for (index, line) in drawn.enumerated() {
        let mark = SeriesMark(index)
        var sample = SVGPath()
        sample.move(0, y + 8_000)
        sample.line(36_000, y + 8_000)
        canvas.path(sample, mark.line)
        mark.draw(18_000, y + 8_000, on: &canvas)
        let lines = TextMeasure.lines(
          line.name, width: ChartCanvas.width - 46_000, size: 12, limit: 2)
        for (number, text) in lines.enumerated() {
          canvas.text(text, x: 46_000, y: y + 12_000 + number * 15_000)
        }
        y += 3_000 + max(1, lines.count) * 15_000
      }
      y += 6_000
    }
    for line in TextMeasure.lines(axis.title, width: ChartCanvas.width, size: 11, limit: 3) {
      canvas.text(line, x: 0, y: y + 11_000, "small")
      y += 14_000
    }
    return y + 12_000
  }

  private func draw(
    _ line: Series, _ mark: SeriesMark, _ scale: ChartScale, _ room: Range<Int>,
    on canvas: inout ChartCanvas
  ) {
    var path = SVGPath()
    var wasDrawn = false
    var points: [(period: Int, x: Int, y: Int, isAlone: Bool)] = []
    for period in periods.indices {
      guard let number = value(line, period).number else {
        wasDrawn = false
        continue
      }
      let (x, y) = (place(period, in: room), scale.place(number))
      let isNextDrawn = value(line, period + 1).number != nil
      if wasDrawn { path.line(x, y) } else if isNextDrawn { path.move(x, y) }
      points.append((period, x, y, !wasDrawn && !isNextDrawn))
      wasDrawn = true
    }
    if !path.text.isEmpty { canvas.path(path, mark.line) }
    // Markers that stood closer would hide the line; one alone is all that is seen of its value.
    let step = max(1, periods.count * 14_000 / max(1, room.count))
    for point in points where point.isAlone || point.period % step == 0 {
      mark.draw(point.x, point.y, on: &canvas)
    }
  }

  private func place(_ period: Int, in room: Range<Int>) -> Int {
    guard periods.count > 1 else { return room.lowerBound + room.count / 2 }
    return room.lowerBound + room.count * period / (periods.count - 1)
  }

  /// Draws as many names of periods as find room, the first always among them.
  private func drawPeriods(_ room: Range<Int>, _ foot: Int, on canvas: inout ChartCanvas) {
    let names = ChartNames(periods, places: periods.indices.map { place($0, in: room) })
    names.draw(y: foot + 17_000, on: &canvas)
    var y = foot + 35_000
    for line in TextMeasure.lines(periodsAre, width: ChartCanvas.width, size: 11, limit: 2) {
      canvas.text(line, x: ChartCanvas.width, y: y, "small end")
      y += 14_000
    }
    canvas.height = y - 8_000
  }
}
