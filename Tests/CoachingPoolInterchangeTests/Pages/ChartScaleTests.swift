import CoachingPool
import Testing

@testable import CoachingPoolInterchange

@Suite struct `The scale of an axis` {
  private func scale(
    _ values: [Ratio], includesZero: Bool = true, bounds: (Ratio, Ratio)? = nil
  ) -> ChartScale {
    ChartScale(
      of: values, ChartAxis("Hours"), includesZero: includesZero, bounds: bounds, from: 0,
      to: 100_000)
  }

  @Test func `has round marks that hold all values`() {
    #expect(scale([312]).marks.map(\.text) == ["0", "100", "200", "300", "400"])
    #expect(scale([-72, 108]).marks.map(\.text) == ["−100", "−50", "0", "50", "100", "150"])
    #expect(scale([Ratio(3, over: 10) ?? 0]).marks.map(\.text) == ["0.0", "0.1", "0.2", "0.3"])
    #expect(scale([1]).marks.map(\.text) == ["0", "1"])
    #expect(scale([]).marks.map(\.text) == ["0", "1"])
    #expect(scale([3_400_000]).marks.map(\.text) == ["0m", "1m", "2m", "3m", "4m"])
    #expect(
      scale([3, 4], includesZero: false, bounds: (1, 5)).marks.map(\.text) == [
        "1", "2", "3", "4", "5",
      ])
  }

  @Test func `writes the unit around the digits and the minus before all`() {
    let money = ChartScale(
      of: [-2_000, 1_000], ChartAxis("Cost", before: "£"), from: 0, to: 1)
    #expect(money.marks.map(\.text) == ["−£2,000", "−£1,000", "£0", "£1,000"])
  }

  @Test func `has no marks where they would be too long`() {
    #expect(scale([Ratio(Int128.max, over: 1) ?? 0]).marks.isEmpty)
    #expect(scale([Ratio(1, over: Int128.max) ?? 0]).marks.isEmpty)
  }

  @Test func `keeps the order of values, and every place between its ends`() {
    var random = SplitMix(state: 5)
    for _ in 0..<TestCounts.of(200, full: 40_000) {
      var values: [Ratio] = []
      for _ in 0..<Int.random(in: 0...6, using: &random) {
        let above = Int128(truncatingIfNeeded: random.next()) << Int128(random.next() % 64)
        let below = Int128(random.next() >> (random.next() % 64)) << Int128(random.next() % 60)
        if let value = Ratio(above, over: max(1, below)) { values.append(value) }
      }
      let scale = scale(values, includesZero: Bool.random(using: &random))
      let places = values.sorted().map(scale.place)
      #expect(places == places.sorted())
      #expect(places.allSatisfy { (0...100_000).contains($0) })
      #expect(scale.marks.count <= 16)
    }
  }

  @Test func `places values in exact proportion`() {
    let scale = scale([0, 8], bounds: (0, 8))
    #expect((0...8).map { scale.place(Ratio($0)) } == (0...8).map { $0 * 12_500 })
    #expect(scale.place(Ratio(1, over: 3) ?? 0) == 4_166)
    #expect(scale.place(-5) == 0 && scale.place(99) == 100_000)
  }

  @Test func `brings fractions of any size to whole steps of one width`() {
    let values: [(Ratio, Ratio)] = [
      (1, Ratio(1, over: 2) ?? 0),
      (Ratio(Int128.max, over: 1) ?? 0, Ratio(Int128.max / 2, over: 1) ?? 0),
      (Ratio(2, over: 1 << 60) ?? 0, Ratio(1, over: 1 << 60) ?? 0), (3_000_000, 1_500_000),
    ]
    for (whole, half) in values {
      let grid = ValueGrid(upTo: whole)
      let (one, two) = (grid.steps(half), grid.steps(whole))
      #expect(abs(two - 2 * one) <= 1 && two >= 1 << 59 && two <= 1 << 62)
      #expect(grid.steps(-half) == -one)
    }
    #expect(ValueGrid(upTo: 0).steps(0) == 0)
  }
}

@Suite struct `The words of a drawing` {
  @Test
  func `are broken at spaces, within words that are too long, and end with a mark of omission`() {
    func lines(_ text: String, _ width: Int, _ limit: Int) -> [String] {
      TextMeasure.lines(text, width: width * 1_000, size: 10, limit: limit)
    }
    #expect(lines("one two three", 1_000, 2) == ["one two three"])
    #expect(lines("one two three", 50, 3) == ["one two", "three"])
    #expect(lines("  \n ", 50, 3) == [])
    #expect(lines("one two three four", 50, 1) == ["one tw…"])
    #expect(lines("aaaaaaaaaaaaaaaaaaaa", 50, 9).count > 2)
    #expect(lines("aaaaaaaaaaaaaaaaaaaa", 50, 9).joined() == "aaaaaaaaaaaaaaaaaaaa")
  }

  @Test func `never grow beyond their width or their number`() {
    for text in HostilePage.texts + [HostilePage.longWord, HostilePage.longSentence] {
      for width in [20_000, 90_000, 320_000] {
        let lines = TextMeasure.lines(text, width: width, size: 12, limit: 2)
        #expect(lines.count <= 2)
        #expect(lines.allSatisfy { TextMeasure.width($0, size: 12) <= width || $0.count <= 1 })
        #expect(lines.allSatisfy { $0.allSatisfy { $0.unicodeScalars.count <= 12 } })
      }
    }
  }
}

@Suite struct `The layout of flows` {
  @Test func `gives each side the width of its ribbons`() {
    var random = SplitMix(state: 9)
    for _ in 0..<TestCounts.of(60, full: 4_000) {
      let names = (0..<14).map { "O\($0)" }
      let flows = (0..<Int.random(in: 1...60, using: &random)).map { _ in
        FlowChart.Flow(
          from: names.randomElement(using: &random) ?? "",
          to: names.randomElement(using: &random) ?? "",
          .number(Ratio(Int.random(in: 1...500, using: &random)), "x"))
      }
      let chart = FlowChart(
        title: "T", description: "", axis: ChartAxis("Hours"), flows: flows,
        limit: Int.random(in: 1...9, using: &random))
      let layout = FlowLayout(chart, height: 190_000, PageWords())
      for (index, node) in layout.givers.enumerated() {
        #expect(node.width == layout.ribbons.filter { $0.giver == index }.map(\.width).reduce(0, +))
      }
      for (index, node) in layout.receivers.enumerated() {
        #expect(
          node.width == layout.ribbons.filter { $0.receiver == index }.map(\.width).reduce(0, +))
      }
      let sum = flows.compactMap { $0.value.number?.numerator }.reduce(0, +)
      for side in [layout.givers, layout.receivers] {
        #expect(side.compactMap { $0.sum?.numerator }.reduce(0, +) == sum)
        #expect(side.count <= chart.limit + 1)
        #expect(
          side.dropLast().map { $0.sum ?? 0 } == side.dropLast().map { $0.sum ?? 0 }.sorted(by: >))
      }
    }
  }

  @Test func `draws two flows of one pair as one, and none of what is not above zero`() {
    let chart = FlowChart(
      title: "T", description: "", axis: ChartAxis("Hours"),
      flows: [
        .init(from: "A", to: "B", .number(2, "2")), .init(from: "A", to: "B", .number(3, "3")),
        .init(from: "C", to: "B", .number(0, "0")), .init(from: "C", to: "B", .number(-4, "−4")),
        .init(from: "D", to: "B", .withheld("c")),
      ])
    let layout = FlowLayout(chart, height: 100_000, PageWords())
    #expect(layout.ribbons.map(\.width) == [100_000])
    #expect(layout.givers.map(\.name) == ["A", "D"])
    #expect(layout.givers.map(\.sum) == [5, 0])
    #expect(layout.givers.map(\.hasWithheld) == [false, true])
  }

  @Test func `gathers the smallest, but draws a single one by its name`() {
    func names(_ count: Int) -> [String] {
      let flows = (0..<count).map {
        FlowChart.Flow(from: "G\($0)", to: "R", .number(Ratio(100 - $0), "x"))
      }
      let chart = FlowChart(
        title: "T", description: "", axis: ChartAxis("Hours"), flows: flows, limit: 3)
      return FlowLayout(chart, height: 1, PageWords()).givers.map(\.name)
    }
    #expect(names(4) == ["G0", "G1", "G2", "G3"])
    #expect(names(6) == ["G0", "G1", "G2", "3 others"])
  }
}
