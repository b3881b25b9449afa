/// How one series differs from the others without colour: by its marker and its dashes.
struct SeriesMark {
  /// The most series that one drawing tells apart.
  static let limit = 6

  private let index: Int

  init(_ index: Int) { self.index = index % Self.limit }

  /// The style of the line.
  var line: String {
    index == 0 ? "line stroke-1" : "line stroke-\(index + 1) dash-\(index + 1)"
  }

  /// Draws the marker: a circle, a square, a diamond, two triangles or a bar.
  func draw(_ x: Int, _ y: Int, on canvas: inout ChartCanvas) {
    let style = "mark fill-\(index + 1)"
    var path = SVGPath()
    switch index {
    case 0: return canvas.circle(x, y, radius: 4_000, style)
    case 1: path.box(x: x - 3_700, y: y - 3_700, width: 7_400, height: 7_400)
    case 2: Self.outline([(x, y - 5_200), (x + 5_200, y), (x, y + 5_200), (x - 5_200, y)], &path)
    case 3: Self.outline([(x, y - 5_000), (x + 4_800, y + 3_900), (x - 4_800, y + 3_900)], &path)
    case 4: Self.outline([(x, y + 5_000), (x + 4_800, y - 3_900), (x - 4_800, y - 3_900)], &path)
    default: path.box(x: x - 2_200, y: y - 5_500, width: 4_400, height: 11_000)
    }
    canvas.path(path, style)
  }

  private static func outline(_ points: [(Int, Int)], _ path: inout SVGPath) {
    for (index, point) in points.enumerated() {
      if index == 0 { path.move(point.0, point.1) } else { path.line(point.0, point.1) }
    }
    path.close()
  }
}
