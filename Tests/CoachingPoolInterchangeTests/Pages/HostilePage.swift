import CoachingPool
import CoachingPoolInterchange

/// A page of what nobody should put into a page: markup, endless words, no values, huge values.
enum HostilePage {
  /// Texts that would become markup, run, or turn other text round wherever an escape is forgotten.
  static let texts = [
    "</style><script>alert(1)</script>", "\"><script>alert(2)</script>", "' onload='alert(3)",
    "]]><![CDATA[<b>", "--><img src=x onerror=alert(4)>", "javascript:alert(5)",
    "<svg onload=alert(6)>", "&lt;&amp;&#x3C;", "</title><title>", "</svg></desc>", "{{7*7}}${7*7}",
    "a\u{0}b\u{1}c\u{1B}[31m\u{7F}\u{85}\u{9F}", "\u{338}lone mark", "a\u{202E}detrevni\u{202C}b",
    "\u{2066}isolated\u{2069}", "\u{200F}right\u{200E}", "👩‍💻👍🏽🏴󠁧󠁢󠁥󠁮󠁧󠁿", noCharacters,
    "line\r\nbreak\rand\ttab", "العربية ١٢٣ abc", "z" + String(repeating: "\u{301}", count: 60),
    "`backtick` \\ slash / = ;", "",
  ]

  /// Code points that are no characters, which the compiler takes in no literal.
  private static let noCharacters = String(
    String.UnicodeScalarView([0xFFFE, 0xFDD0, 0x1FFFF].compactMap { Unicode.Scalar($0 as UInt32) }))

  static let longWord = String(repeating: "Donaudampfschifffahrt", count: 14)
  static let longSentence = String(
    repeating: "Joint committee for shared services of the northern districts ", count: 5)

  static let page: HTMLPage = {
    let labels = texts + [longWord, longSentence]
    let huge = Ratio(Int128.max, over: 1) ?? 1
    let tiny = Ratio(1, over: Int128.max) ?? 1
    let axis = ChartAxis(longSentence, before: "\"><b>", after: longWord)
    let values: [ChartValue] = labels.indices.map { index in
      [
        .number(huge, longWord), .number(-huge, "-" + longWord), .number(tiny, "0"),
        .withheld("<c>"), .missing, .number(Ratio(index), texts[index % texts.count]),
      ][index % 6]
    }
    let bars = BarChart(
      title: texts[0], description: texts[1], rowsAre: longWord, axis: axis,
      bars: zip(labels, values).map { BarChart.Bar($0, $1) },
      symbols: [FigureSymbol("<c>", meaning: longSentence)])
    let series = TimeSeriesChart(
      title: longSentence, description: texts[2], periodsAre: longWord, axis: axis, periods: labels,
      series: labels.prefix(8).map { .init($0, values) })
    let flows = FlowChart(
      title: longWord, description: texts[4], axis: axis,
      flows: labels.flatMap { giver in
        zip(labels, values).map { FlowChart.Flow(from: giver, to: $0, $1) }.prefix(3)
      })
    let bins = DistributionChart(
      title: texts[8], description: longSentence, binsAre: longWord, axis: axis,
      bins: zip(labels, values).enumerated().map {
        .init($1.0, from: Ratio($0), to: Ratio($0 + 1), $1.1)
      }, median: .init(3, longSentence))
    let outcomes = BeforeAfterChart(
      title: texts[5], description: "", rowsAre: texts[9], axis: axis,
      outcomes: zip(labels, values).map {
        .init($0, before: $1, after: .number(huge, longWord), change: longWord)
      })
    return HTMLPage(
      title: texts[0] + longWord, kicker: longWord, lead: longSentence + longWord,
      facts: labels.map { PageFact($0, $0) },
      sections: [
        PageSection(
          longWord,
          labels.map { .paragraph($0) } + [
            .list(labels), .note(longWord), .subheading(longWord),
            .quotation(longWord, source: longWord),
            .keyFigures(labels.map { KeyFigure($0, $0, note: $0) }),
          ]),
        PageSection(texts[1], [bars, series, flows, bins, outcomes].compactMap(Self.block)),
        PageSection(
          "",
          [
            .table(
              FigureTable(
                caption: longWord, rowsAre: longWord, columns: labels.prefix(9).map { .init($0) },
                rows: labels.map { .init($0, labels.prefix(11).map { .number($0) }) }))
          ]),
      ],
      footer: labels)
  }()

  /// The smallest charts, and the emptiest.
  static let bare: HTMLPage = {
    let axis = ChartAxis("Hours")
    let zero = ChartValue.number(0, "0")
    let charts: [any Hashable] = [
      BarChart(title: "None", description: "", rowsAre: "Row", axis: axis, bars: []),
      BarChart(title: "One", description: "", rowsAre: "Row", axis: axis, bars: [.init("A", zero)]),
      BarChart(
        title: "Withheld", description: "", rowsAre: "Row", axis: axis,
        bars: [.init("A", .withheld("c")), .init("B", .missing)]),
      TimeSeriesChart(
        title: "None", description: "", periodsAre: "Month", axis: axis, periods: [], series: []),
      TimeSeriesChart(
        title: "One", description: "", periodsAre: "Month", axis: axis, periods: ["May"],
        series: [.init("A", [zero])]),
      TimeSeriesChart(
        title: "Withheld", description: "", periodsAre: "Month", axis: axis,
        periods: ["May", "June"], series: [.init("A", [.withheld("c"), .withheld("c")])]),
      FlowChart(title: "None", description: "", axis: axis, flows: []),
      FlowChart(
        title: "One", description: "", axis: axis,
        flows: [.init(from: "A", to: "A", .number(1, "1"))]),
      FlowChart(
        title: "Nothing above zero", description: "", axis: axis,
        flows: [.init(from: "A", to: "B", zero), .init(from: "A", to: "C", .number(-3, "−3"))]),
      DistributionChart(title: "None", description: "", binsAre: "Days", axis: axis, bins: []),
      DistributionChart(
        title: "One", description: "", binsAre: "Days", axis: axis,
        bins: [.init("0", from: 0, to: 0, zero)], median: .init(0, "0")),
      BeforeAfterChart(title: "None", description: "", rowsAre: "Row", axis: axis, outcomes: []),
      BeforeAfterChart(
        title: "One", description: "", rowsAre: "Row", axis: axis,
        outcomes: [.init("A", before: zero, after: zero, change: "0")]),
    ]
    return HTMLPage(title: "Bare", sections: [PageSection("Charts", charts.compactMap(block))])
  }()

  static func block(_ chart: any Hashable) -> PageBlock? {
    switch chart {
    case let chart as BarChart: .chart(Chart(chart))
    case let chart as TimeSeriesChart: .chart(Chart(chart))
    case let chart as FlowChart: .chart(Chart(chart))
    case let chart as DistributionChart: .chart(Chart(chart))
    case let chart as BeforeAfterChart: .chart(Chart(chart))
    default: nil
    }
  }
}
