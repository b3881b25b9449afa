/// Sets names below their places on an axis, and leaves out those for which there is no room.
struct ChartNames {
  private let names: [String]
  private let places: [Int]

  init(_ names: [String], places: [Int]) {
    self.names = names
    self.places = places
  }

  /// Draws every name, or every second, third and so on, whichever leaves them apart.
  func draw(y: Int, on canvas: inout ChartCanvas) {
    // No more than some twenty names can ever stand beside each other.
    var step = max(1, names.count / 24)
    while step < names.count, !isApart(step) { step += 1 }
    for index in stride(from: 0, to: names.count, by: step) {
      let (text, from, _) = span(index, step)
      canvas.text(text, x: from, y: y, "small")
    }
  }

  private func isApart(_ step: Int) -> Bool {
    var end = Int.min
    for index in stride(from: 0, to: names.count, by: step) {
      let (text, from, to) = span(index, step)
      // A name is cut only where none would find room whole.
      if from < end || (text.hasSuffix("…") && step * 2 < names.count) { return false }
      end = to + 6_000
    }
    return true
  }

  /// What is drawn of a name, and from where to where.
  private func span(_ index: Int, _ step: Int) -> (text: String, from: Int, to: Int) {
    let text = TextMeasure.line(names[index], width: 90_000, size: 11)
    let width = TextMeasure.width(text, size: 11)
    let from = min(max(places[index] - width / 2, 0), ChartCanvas.width - width)
    return (text, from, from + width)
  }
}
