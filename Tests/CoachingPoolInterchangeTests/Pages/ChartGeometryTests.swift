import CoachingPool
import CoachingPoolInterchange
import Foundation
import Testing

@Suite struct `The drawing of a chart` {
  /// A chart of random values, labels and sizes, ill ones among them.
  private struct Maker {
    var random: SplitMix

    mutating func number() -> Ratio {
      let small = Int.random(in: -40...400, using: &random)
      return switch Int.random(in: 0..<12, using: &random) {
      case 0: 0
      case 1: Ratio(Int128.max, over: 1) ?? 0
      case 2: Ratio(-Int128.max, over: 7) ?? 0
      case 3: Ratio(1, over: Int128.max) ?? 0
      case 4: Ratio(small, over: 977) ?? 0
      case 5: Ratio(Int.random(in: .min ... .max, using: &random))
      default: Ratio(small)
      }
    }

    mutating func value() -> ChartValue {
      switch Int.random(in: 0..<8, using: &random) {
      case 0: return .withheld("c")
      case 1: return .missing
      case 2:
        let (value, lower, upper) = (number(), number(), number())
        return .number(
          value, "\(value)", interval: ChartInterval(lower, upper, text: "\(lower)–\(upper)"))
      default:
        let value = number()
        return .number(value, value.decimalText(places: 1))
      }
    }

    mutating func label() -> String {
      HostilePage.texts.randomElement(using: &random) ?? ""
    }

    mutating func chart() -> Chart {
      let count = [0, 1, 2, 3, 9, 30].randomElement(using: &random) ?? 0
      let axis = ChartAxis(label(), before: Bool.random(using: &random) ? "£" : "")
      let (title, about) = (label(), label())
      switch Int.random(in: 0..<5, using: &random) {
      case 0:
        return Chart(
          BarChart(
            title: title, description: about, rowsAre: label(), axis: axis,
            bars: (0..<count).map { _ in .init(label(), value()) }))
      case 1:
        let names = (0..<count).map { _ in label() }
        return Chart(
          TimeSeriesChart(
            title: title, description: about, periodsAre: label(), axis: axis, periods: names,
            series: (0..<Int.random(in: 0...7, using: &random)).map { _ in
              .init(
                label(),
                (0..<Int.random(in: 0...count + 2, using: &random)).map { _ in value() })
            }))
      case 2:
        return Chart(
          FlowChart(
            title: title, description: about, axis: axis,
            flows: (0..<count).map { _ in .init(from: label(), to: label(), value()) },
            limit: Int.random(in: -1...12, using: &random)))
      case 3:
        return Chart(
          DistributionChart(
            title: title, description: about, binsAre: label(), axis: axis,
            bins: (0..<count).map { _ in
              .init(
                label(), from: number(), to: Bool.random(using: &random) ? number() : nil, value())
            }, median: .init(number(), label())))
      default:
        return Chart(
          BeforeAfterChart(
            title: title, description: about, rowsAre: label(), axis: axis,
            bounds: Bool.random(using: &random) ? (number(), number()) : nil,
            outcomes: (0..<count).map { _ in
              .init(label(), before: value(), after: value(), change: label())
            }))
      }
    }
  }

  /// Every place that an element of a drawing reaches, across and down.
  private func reach(_ element: MarkupTree.Element) -> (across: [Double], down: [Double]) {
    func number(_ name: String) -> Double? { element.attributes[name].flatMap(Double.init) }
    func numbers(_ names: [String]) -> [Double] { names.compactMap(number) }
    switch element.name {
    case "rect":
      let (x, y) = (number("x") ?? .nan, number("y") ?? .nan)
      let (width, height) = (number("width") ?? .nan, number("height") ?? .nan)
      // A width below zero would put the far side before the near one.
      return (width < 0 ? [.nan] : [x, x + width], height < 0 ? [.nan] : [y, y + height])
    case "line": return (numbers(["x1", "x2"]), numbers(["y1", "y2"]))
    case "circle":
      let (x, y, r) = (number("cx") ?? .nan, number("cy") ?? .nan, number("r") ?? .nan)
      return ([x - r, x + r], [y - r, y + r])
    case "path":
      let places = (element.attributes["d"] ?? "").split { "MLCZ ".contains($0) }
        .map { Double($0) ?? .nan }
      return (
        places.enumerated().filter { $0.offset % 2 == 0 }.map(\.element),
        places.enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
      )
    case "text": return (numbers(["x"]), numbers(["y"]))
    default: return ([], [])
    }
  }

  @Test func `never leaves its frame, whatever the values`() throws {
    var maker = Maker(random: SplitMix(state: 42))
    for round in 0..<TestCounts.of(60, full: 6_000) {
      let markup = maker.chart().markup(id: "chart")
      let svg = try #require(try MarkupTree.read(markup).all("svg").first)
      let frame = (svg.attributes["viewBox"] ?? "").split(separator: " ").compactMap { Double($0) }
      try #require(frame.count == 4 && frame[2] == 320 && frame[3] > 0)
      for element in svg.all {
        let (across, down) = reach(element)
        let isInside =
          across.allSatisfy { $0 >= 0 && $0 <= frame[2] }
          && down.allSatisfy { $0 >= 0 && $0 <= frame[3] }
        if !isInside {
          Issue.record("round \(round): \(element.name) \(element.attributes) in \(frame)")
        }
      }
    }
  }

  @Test func `says what it is, and holds every value in the table behind it`() throws {
    var maker = Maker(random: SplitMix(state: 7))
    for _ in 0..<TestCounts.of(20, full: 1_000) {
      let chart = maker.chart()
      let figure = try MarkupTree.read(chart.markup(id: "A b"))
      let svg = try #require(figure.all("svg").first)
      #expect(svg.attributes["role"] == "img")
      #expect(svg.attributes["aria-labelledby"] == "a-b-title a-b-description")
      #expect(svg.children.prefix(2).map(\.name) == ["title", "desc"])
      let rows = figure.all("tbody").first?.children ?? []
      let table = chart.table
      #expect(rows.count == max(1, table.rows.count))
      for (row, shown) in zip(table.rows, rows) {
        for (cell, shown) in zip(row.cells, shown.all("td")) where !cell.text.isEmpty {
          #expect(
            shown.text.unicodeScalars.filter { $0.value > 0x2F && $0.value < 0x3A }
              == cell.text.unicodeScalars.filter { $0.value > 0x2F && $0.value < 0x3A })
        }
      }
    }
  }

  @Test func `of bars keeps their order and their proportions`() throws {
    let numbers = [400, 300, 100, 1, 0, -100]
    let chart = BarChart(
      title: "T", description: "", rowsAre: "Row", axis: ChartAxis("Hours"),
      bars: numbers.map { .init("\($0)", .number(Ratio($0), "\($0)")) })
    let bars = try MarkupTree.read(Chart(chart).markup(id: "c")).all(classed: "fill-1")
    let widths = bars.compactMap { $0.attributes["width"].flatMap(Double.init) }
    let starts = bars.compactMap { $0.attributes["x"].flatMap(Double.init) }
    try #require(widths.count == 6)
    for (width, number) in zip(widths, numbers) {
      #expect(abs(width - widths[0] * Double(abs(number)) / 400) < 0.005)
    }
    // All begin at zero; the last lies on its other side.
    #expect(Set(starts.dropLast()).count == 1)
    #expect(abs(starts[5] + widths[5] - starts[0]) < 0.005)
  }

  @Test func `of a bar's interval holds the bar's end`() throws {
    var random = SplitMix(state: 3)
    for _ in 0..<TestCounts.of(20, full: 2_000) {
      func number() -> Ratio { Ratio(Int.random(in: -50...50, using: &random)) }
      let bar = BarChart.Bar(
        "A", .number(number(), "x", interval: ChartInterval(number(), number(), text: "y")))
      let chart = BarChart(
        title: "T", description: "", rowsAre: "Row", axis: ChartAxis("Hours"), bars: [bar])
      let figure = try MarkupTree.read(Chart(chart).markup(id: "c"))
      let box = reach(try #require(figure.all(classed: "fill-1").first)).across
      let whisker = reach(try #require(figure.all(classed: "whisker").first)).across
      let (from, to) = (try #require(whisker.min()), try #require(whisker.max()))
      let isNegative = (bar.value.number ?? 0) < 0
      let end = try #require(isNegative ? box.min() : box.max())
      // Places are whole thousandths; their sum in floating point is not quite one.
      #expect(from <= end + 0.000_5 && end <= to + 0.000_5)
    }
  }

  @Test func `of a withheld value has no size, and of a missing one no mark`() throws {
    func marks(_ values: [ChartValue]) throws -> [[String: String]] {
      let chart = BarChart(
        title: "T", description: "", rowsAre: "Row", axis: ChartAxis("Hours"),
        bars: values.map { .init("A", $0) })
      let figure = try MarkupTree.read(Chart(chart).markup(id: "c"))
      return (figure.all(classed: "hatch") + figure.all(classed: "fill-1")).map(\.attributes)
    }
    #expect(try marks([.missing, .number(5, "5")]).count == 1)
    #expect(try marks([.withheld("c"), .missing]).count == 1)
    // The mark is the same beside small and large values.
    let few = try marks([.withheld("c"), .number(1, "1")])
    let many = try marks([.withheld("c"), .number(1_000_000, "1,000,000")])
    #expect(few.first == many.first)
  }

  @Test func `of lines has a gap where there is no value`() throws {
    let values: [ChartValue] = [.number(1, "1"), .number(2, "2"), .missing, .number(3, "3")]
    let chart = TimeSeriesChart(
      title: "T", description: "", periodsAre: "Month", axis: ChartAxis("Hours"),
      periods: ["a", "b", "c", "d"], series: [.init("S", values), .init("U", values)])
    let figure = try MarkupTree.read(Chart(chart).markup(id: "c"))
    let lines = figure.all("path").filter { $0.attributes["class"]?.hasPrefix("line") == true }
    // Two samples of the legend and two lines, each with one stroke of two points.
    let strokes = lines.map { ($0.attributes["d"] ?? "").count { $0 == "M" } }
    #expect(strokes == [1, 1, 1, 1])
    #expect(figure.all("circle").count == 4)
    #expect(
      lines.map { $0.attributes["class"] } == [
        "line stroke-1", "line stroke-2 dash-2", "line stroke-1", "line stroke-2 dash-2",
      ])
  }

  @Test func `of more than it can hold says how much is left to the table`() throws {
    let figures = try MarkupTree.read(ManyPage.page.text).all(classed: "chart")
    let notes = figures.map { $0.all(classed: "drawing").flatMap { $0.all("p") }.map(\.text) }
    let bars = try #require(figures.first).all(classed: "figure").count
    #expect(notes[0].contains("\(120 - bars) further rows are in the table only."))
    #expect(notes[1].contains("3 further lines are in the table only."))
    #expect(notes[2].contains("60 further rows are in the table only."))
    #expect(notes[3].contains("Withheld flows are not drawn: 7."))
  }

  @Test func `of a thousand categories is drawn, and its table holds them all`() throws {
    let count = TestCounts.of(150, full: 1_000)
    let figures = try MarkupTree.read(ManyPage.page(of: count).text).all(classed: "chart")
    #expect(figures.count == 4)
    for figure in figures { #expect(figure.all("tbody").first?.children.count == count) }
  }

  @Test func `of no values says that there is nothing to show`() throws {
    let figures = try MarkupTree.read(HostilePage.bare.text).all(classed: "chart")
    let empty = figures.filter {
      $0.all("svg").first?.all("text").map(\.text) == ["Nothing to show"]
    }
    #expect(
      empty.map { $0.all(classed: "title").first?.text ?? "" }.map {
        $0.dropFirst(10).trimmingCharacters(in: .whitespaces)
      }
        == ["None", "None", "None", "Nothing above zero", "None", "None"])
  }
}
