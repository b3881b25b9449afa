/// An outline in a drawing, by places in thousandths of its unit.
struct SVGPath {
  private(set) var text = ""

  mutating func move(_ x: Int, _ y: Int) { add("M", [x, y]) }

  mutating func line(_ x: Int, _ y: Int) { add("L", [x, y]) }

  /// Runs to a point by a curve that is level at both ends.
  mutating func sweep(from x0: Int, _ y0: Int, to x1: Int, _ y1: Int) {
    let middle = x0 + (x1 - x0) / 2
    add("C", [middle, y0, middle, y1, x1, y1])
  }

  mutating func close() { text += "Z" }

  mutating func box(x: Int, y: Int, width: Int, height: Int) {
    move(x, y)
    line(x + width, y)
    line(x + width, y + height)
    line(x, y + height)
    close()
  }

  private mutating func add(_ command: String, _ places: [Int]) {
    text += command + places.map(ChartCanvas.number).joined(separator: " ")
  }
}
