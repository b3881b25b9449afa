internal import CoachingPool

extension FlowChart: DrawnChart {
  private static var labelWidth: Int { 96_000 }
  private static var barWidth: Int { 5_000 }
  private static var slotGap: Int { 9_000 }

  var isEmpty: Bool { !flows.contains { ($0.value.number ?? 0) > 0 } }

  func kind(_ words: PageWords) -> String {
    PageWords.filled(words.flowChart, count: flows.count)
  }

  func table(_ words: PageWords) -> FigureTable {
    FigureTable(
      caption: title, rowsAre: words.from,
      columns: [.init(words.to, isNumeric: false), .init(axis.title)],
      rows: flows.map { .init($0.giver, [.text($0.receiver), $0.value.cell]) }, symbols: symbols)
  }

  func draw(on canvas: inout ChartCanvas, _ words: PageWords) {
    let layout = FlowLayout(self, height: 190_000, words)
    let title = TextMeasure.lines(axis.title, width: ChartCanvas.width, size: 11, limit: 3)
    for (index, line) in title.enumerated() {
      canvas.text(line, x: 0, y: 11_000 + index * 14_000, "small")
    }
    let top = title.count * 14_000 + 30_000
    let heads = [
      TextMeasure.line(words.from, width: 150_000, size: 12, isStrong: true),
      TextMeasure.line(words.to, width: 150_000, size: 12, isStrong: true),
    ]
    canvas.text(heads[0], x: 0, y: top - 14_000, "strong")
    canvas.text(heads[1], x: ChartCanvas.width, y: top - 14_000, "strong end")
    let left = slots(layout.givers, words)
    let right = slots(layout.receivers, words)
    let height = max(left.height, right.height)
    let givers = left.slots.map { $0.moved(by: top + (height - left.height) / 2) }
    let receivers = right.slots.map { $0.moved(by: top + (height - right.height) / 2) }
    drawRibbons(layout, givers.map(\.bar), receivers.map(\.bar), on: &canvas)
    drawNodes(layout.givers, givers, x: Self.labelWidth + 6_000, label: 0, "", on: &canvas)
    drawNodes(
      layout.receivers, receivers, x: ChartCanvas.width - Self.labelWidth - 6_000 - Self.barWidth,
      label: ChartCanvas.width, " end", on: &canvas)
    canvas.height = top + height
    let withheld = flows.count { $0.value.isWithheld }
    if withheld > 0 { canvas.note(PageWords.filled(words.withheldFlows, count: withheld)) }
  }

  /// Where a node's bar begins and its words stand.
  private struct Slot {
    var bar: Int
    let width: Int
    var text: Int
    let lines: [String]
    let sum: [String]

    func moved(by way: Int) -> Slot {
      var slot = self
      slot.bar += way
      slot.text += way
      return slot
    }
  }

  /// Gives each node as much height as its bar or its words need.
  private func slots(_ nodes: [FlowLayout.Node], _ words: PageWords) -> (slots: [Slot], height: Int)
  {
    var slots: [Slot] = []
    var y = 0
    for node in nodes {
      let name = TextMeasure.lines(node.name, width: Self.labelWidth, size: 11, limit: 3)
      var sum = node.sum.map { axis.text($0, places: places) } ?? ""
      if node.hasWithheld { sum += (sum.isEmpty ? "" : " ") + words.andWithheld }
      let sums = TextMeasure.lines(
        sum, width: Self.labelWidth, size: 11, limit: 2, isStrong: true)
      let text = (name.count + sums.count) * 13_500
      let height = max(text, node.width)
      slots.append(
        Slot(
          bar: y + (height - node.width) / 2, width: node.width, text: y + (height - text) / 2,
          lines: name, sum: sums))
      y += height + Self.slotGap
    }
    return (slots, y)
  }

  private func drawNodes(
    _ nodes: [FlowLayout.Node], _ slots: [Slot], x: Int, label: Int, _ side: String,
    on canvas: inout ChartCanvas
  ) {
    for (index, slot) in slots.enumerated() {
      let style = side.isEmpty ? "fill-\(index % 6 + 1)" : "edge"
      canvas.rectangle(x: x, y: slot.bar, width: Self.barWidth, height: slot.width, style)
      var y = slot.text + 10_500
      for line in slot.lines {
        canvas.text(line, x: label, y: y, "name" + side)
        y += 13_500
      }
      for line in slot.sum {
        canvas.text(line, x: label, y: y, "small strong" + side)
        y += 13_500
      }
    }
  }

  private func drawRibbons(
    _ layout: FlowLayout, _ givers: [Int], _ receivers: [Int], on canvas: inout ChartCanvas
  ) {
    var (givers, receivers) = (givers, receivers)
    let from = Self.labelWidth + 6_000 + Self.barWidth
    let to = ChartCanvas.width - from
    for ribbon in layout.ribbons {
      let (left, right) = (givers[ribbon.giver], receivers[ribbon.receiver])
      var path = SVGPath()
      path.move(from, left)
      path.sweep(from: from, left, to: to, right)
      path.line(to, right + ribbon.width)
      path.sweep(from: to, right + ribbon.width, to: from, left + ribbon.width)
      path.close()
      let colour = ribbon.giver % 6 + 1
      let names = "\(layout.givers[ribbon.giver].name) → \(layout.receivers[ribbon.receiver].name)"
      canvas.path(path, "ribbon fill-\(colour) stroke-\(colour)", title: names)
      givers[ribbon.giver] += ribbon.width
      receivers[ribbon.receiver] += ribbon.width
    }
  }
}
