/// Sets labelled rows below each other: the label and the value above, the bar or line below them.
struct ChartRows {
  /// Where bars can begin; a little room is left for the ends of lines.
  static let start = 1_000
  /// Where bars can end.
  static let end = ChartCanvas.width - 1_000
  /// How thick a bar is.
  static let thickness = 10_000
  /// How wide the mark of a withheld value is.
  static let hatch = 36_000
  private static let lineHeight = 15_000
  private static let gap = 15_000
  private static let widestValue = 130_000

  private struct Row {
    let label: [String]
    let value: String
    let isWithheld: Bool
    let top: Int
  }

  private let axis: ChartAxis
  private let title: String
  private var rows: [Row] = []
  private var isFull = false
  private var bottom: Int

  /// Begins below the axis' title, or further down.
  init(_ axis: ChartAxis, title: String, top: Int = 0) {
    self.axis = axis
    self.title = title
    bottom = top
  }

  /// How many rows there are.
  var count: Int { rows.count }

  /// Whether there is room for one more row; once there is none there is none for any after it.
  mutating func takes(_ label: String, _ value: String) -> Bool {
    if bottom > ChartCanvas.tallest { isFull = true }
    return !isFull
  }

  /// Sets a row.
  mutating func add(_ label: String, _ value: String, isWithheld: Bool) {
    let shown = TextMeasure.line(value, width: Self.widestValue, size: 12, isStrong: true)
    let room =
      ChartCanvas.width - TextMeasure.width(shown, size: 12, isStrong: true) - 10_000
    let lines = TextMeasure.lines(label, width: room, size: 12, limit: 2)
    rows.append(Row(label: lines, value: shown, isWithheld: isWithheld, top: bottom))
    bottom += max(1, lines.count) * Self.lineHeight + Self.thickness + Self.gap
  }

  /// Draws the words of a row and the marks of the axis behind its bar, and gives the top of the bar.
  ///
  /// The marks are short, so that no line runs through words.
  func drawFrame(_ index: Int, _ scale: ChartScale, on canvas: inout ChartCanvas) -> Int {
    let row = rows[index]
    for (number, line) in row.label.enumerated() {
      canvas.text(line, x: 0, y: row.top + 11_000 + number * Self.lineHeight)
    }
    canvas.text(
      row.value, x: ChartCanvas.width, y: row.top + 11_000,
      row.isWithheld ? "figure withheld" : "figure")
    let y = row.top + max(1, row.label.count) * Self.lineHeight + 2_000
    for mark in scale.marks {
      let x = scale.place(mark.value)
      canvas.line(x, y - 2_000, x, y + Self.thickness + 2_000, "grid")
    }
    return y
  }

  /// Draws the line from which the bar of a row begins.
  func drawOrigin(_ y: Int, _ scale: ChartScale, on canvas: inout ChartCanvas) {
    canvas.line(scale.origin, y - 2_000, scale.origin, y + Self.thickness + 2_000, "base")
  }

  /// Draws the numbers of the axis, and ends the drawing.
  func finish(_ scale: ChartScale, on canvas: inout ChartCanvas) {
    var y = bottom + 5_000
    for mark in scale.marks {
      let half = TextMeasure.width(mark.text, size: 11) / 2
      let x = scale.place(mark.value)
      // At the edges the number stands inside the drawing.
      if x < half {
        canvas.text(mark.text, x: 0, y: y, "small")
      } else if x > ChartCanvas.width - half {
        canvas.text(mark.text, x: ChartCanvas.width, y: y, "small end")
      } else {
        canvas.text(mark.text, x: x, y: y, "small middle")
      }
    }
    if !scale.marks.isEmpty { y += 17_000 }
    for line in TextMeasure.lines(title, width: ChartCanvas.width, size: 11, limit: 3) {
      canvas.text(line, x: 0, y: y, "small")
      y += 14_000
    }
    canvas.height = y - 9_000
  }
}
