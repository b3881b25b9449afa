import CoachingPool
import CoachingPoolInterchange

/// A page with every kind of chart and block, of invented organisations.
enum DemoPage {
  static var page: HTMLPage {
    HTMLPage(
      title: "A year of the pool", kicker: "Ashbourne partnership · coaching and mentoring pool",
      lead: "What 441 people and 16 organisations did together, what it cost and what it changed.",
      facts: [
        PageFact("Period", "1 April 2025 to 31 March 2026"),
        PageFact("Published", "18 May 2026"),
        PageFact("Counted by", "policy version 4, disclosure policy threshold5Rounded5"),
      ],
      sections: [
        PageSection("At a glance", glance),
        PageSection("Hours", [.chart(Chart(hours)), .table(members)]),
        PageSection("Who gave to whom", [.chart(Chart(flows))]),
        PageSection("The year", [.chart(Chart(quarters)), .chart(Chart(oneLine))]),
        PageSection("Waiting", [.chart(Chart(waiting))]),
        PageSection("What changed", changes),
      ],
      footer: [
        "Figures about people are rounded to the nearest five; small ones are withheld.",
        "Made from the pool's own records. All organisations here are invented.",
      ])
  }

  static let withheld = FigureSymbol(
    "c", meaning: "withheld, because fewer than five people are meant or could be worked out")

  private static var glance: [PageBlock] {
    [
      .keyFigures([
        KeyFigure("441", "people supported", note: "each counted once"),
        KeyFigure(
          "≥ 1,100", "hours of coaching and mentoring", note: "hours are not recorded by all"),
        KeyFigure("£244,000", "cost avoided", note: "to the nearest thousand pounds"),
        KeyFigure("96%", "would recommend it", note: "of 187 who answered; 95% interval 92–98"),
      ]),
      .paragraph(
        "The pool lets sixteen public bodies share coaches and mentors across their borders. This page "
          + "says what came of it, how each figure was counted, and how sure one can be of it."),
      .quotation(
        "I came for a promotion and left with a way to lead that is mine.",
        source: "Team leader, supported by a mentor of another organisation"),
      .list([
        "Two thirds of all hours crossed the border of an organisation.",
        "Half of all people met their coach within 12 working days.",
      ]),
    ]
  }

  static var hours: BarChart {
    let rows: [(String, Int?)] = [
      ("Ashbourne Vale Borough Council", 312), ("Nether Combe University Hospitals", 188),
      ("Hartley County Fire and Rescue Service", 141), ("Saltmere Police", 96),
      ("Upper Wend District Council", 74), ("Quill Harbour Combined Authority", 52),
      ("Brackenfold College", 18), ("Lower Marsh Community Trust", nil),
      ("Tarn and Fell National Park", 0),
    ]
    return BarChart(
      title: "Hours given, by organisation",
      description: "Ashbourne Vale gives a third of all hours; six organisations give nine tenths.",
      rowsAre: "Organisation", axis: ChartAxis("Hours given in the year"),
      bars: rows.map { name, hours in
        .init(name, hours.map { .number(Ratio($0), "\($0)") } ?? .withheld("c"))
      },
      symbols: [withheld])
  }

  private static var members: FigureTable {
    FigureTable(
      caption: "Organisations, practitioners and people supported", rowsAre: "Organisation",
      columns: [
        .init("Practitioners"), .init("People supported"), .init("Hours given"),
        .init("Hours received"), .init("Balance"),
      ],
      rows: [
        .init(
          "Ashbourne Vale Borough Council",
          [.number("31"), .number("120"), .number("312"), .number("204"), .number("+108")]),
        .init(
          "Nether Combe University Hospitals",
          [.number("22"), .number("95"), .number("188"), .number("236"), .number("−48")]),
        .init(
          "Lower Marsh Community Trust",
          [.number("5"), .withheld("c"), .withheld("c"), .number("31"), .missing]),
        .init(
          "All organisations",
          [.number("94"), .number("440"), .number("1,104"), .number("1,104"), .number("0")],
          isTotal: true),
      ],
      symbols: [withheld], notes: ["Counts of people are rounded to the nearest five."])
  }

  static var flows: FlowChart {
    let names = hours.bars.map(\.label)
    var flows: [FlowChart.Flow] = []
    for (giver, name) in names.enumerated() {
      for (receiver, other) in names.enumerated() where (giver * 5 + receiver * 3) % 4 == 1 {
        let hours = max(1, (120 - 11 * giver) / (1 + receiver))
        flows.append(.init(from: name, to: other, .number(Ratio(hours), "\(hours)")))
      }
    }
    flows.append(.init(from: names[7], to: names[0], .withheld("c")))
    return FlowChart(
      title: "Hours between organisations",
      description: "Each ribbon is as wide as the hours that one organisation gave to another.",
      axis: ChartAxis("Hours of coaching and mentoring in the year"), flows: flows, limit: 5,
      symbols: [withheld])
  }

  static var quarters: TimeSeriesChart {
    let periods = ["Q1 2024", "Q2", "Q3", "Q4", "Q1 2025", "Q2", "Q3", "Q4"]
    func values(_ numbers: [Int?]) -> [ChartValue] {
      numbers.map { $0.map { .number(Ratio($0), "\($0)") } ?? .missing }
    }
    return TimeSeriesChart(
      title: "Hours a quarter, by kind of support",
      description: "Coaching doubled in two years; group supervision began again after a pause.",
      periodsAre: "Quarter", axis: ChartAxis("Hours"),
      periods: periods,
      series: [
        .init("Executive coaching", values([120, 138, 131, 162, 190, 214, 220, 251])),
        .init("Mentoring", values([88, 92, 79, 96, 101, 99, 108, 104])),
        .init("Group supervision", values([40, 38, nil, nil, 22, 31, 44, 52])),
        .init(
          "Team coaching",
          [.missing, .missing, .withheld("c")] + values([12, 14, 18, 17, 24])),
      ],
      symbols: [withheld])
  }

  static var oneLine: TimeSeriesChart {
    TimeSeriesChart(
      title: "Share who met within twenty working days",
      description: "The share rose from two thirds to nine tenths.",
      periodsAre: "Month", axis: ChartAxis("Share of new requests", after: "%"),
      periods: [
        "April", "May", "June", "July", "August", "September", "October", "November", "December",
        "January", "February", "March",
      ],
      series: [
        .init(
          "All requests",
          [66, 70, 68, 74, 71, 79, 81, 80, 84, 86, 88, 91].map { .number(Ratio($0), "\($0)%") })
      ])
  }

  static var waiting: DistributionChart {
    let counts = [35, 70, 95, 60, 40, 25, 15, nil, 10]
    return DistributionChart(
      title: "How long people waited for the first session",
      description: "Half of them waited twelve working days or less; a few waited over forty.",
      binsAre: "Working days from request to first session", axis: ChartAxis("People"),
      bins: counts.enumerated().map { index, count in
        let (lower, isLast) = (index * 5, index == counts.count - 1)
        return .init(
          isLast ? "40+" : "\(lower)–\(lower + 4)", from: Ratio(lower),
          to: isLast ? nil : Ratio(lower + 5),
          count.map { .number(Ratio($0), "\($0)") } ?? .withheld("c"))
      },
      median: .init(12, "12 working days"), symbols: [withheld])
  }

  private static var changes: [PageBlock] {
    let rows: [(String, Int, Int)] = [
      ("Confidence in leading a team", 29, 41), ("Clear about the next step in my career", 25, 39),
      ("Manages conflict without avoiding it", 31, 38),
      ("Sleeps well before hard decisions", 34, 33),
    ]
    func value(_ tenths: Int) -> ChartValue {
      .number(Ratio(tenths, over: 10) ?? 0, "\(tenths / 10).\(tenths % 10)")
    }
    let change = BeforeAfterChart(
      title: "Outcomes before and after",
      description: "Three of four outcomes rose by more than half a point; sleep did not.",
      rowsAre: "Outcome", axis: ChartAxis("Mean rating, 1 to 5"), bounds: (1, 5),
      outcomes: rows.map { label, before, after in
        let size = abs(after - before)
        return .init(
          label, before: value(before), after: value(after),
          change: "\(after < before ? "−" : "+")\(size / 10).\(size % 10)")
      } + [
        .init("Stays with the employer", before: .withheld("c"), after: .withheld("c"), change: "")
      ], symbols: [withheld])
    let shares: [(String, Int, Int, Int)] = [
      ("Would recommend the pool", 96, 92, 98), ("Reached their goal", 81, 75, 86),
      ("Changed how they lead", 64, 57, 71),
    ]
    let share = BarChart(
      title: "What people said at the end",
      description: "Nearly everybody who answered would recommend the pool.",
      rowsAre: "Statement", axis: ChartAxis("Share of those who answered", after: "%"),
      bars: shares.map { label, share, lower, upper in
        .init(
          label,
          .number(
            Ratio(share), "\(share)%",
            interval: ChartInterval(Ratio(lower), Ratio(upper), text: "\(lower)–\(upper)%")))
      }, intervalsAre: "95% interval")
    let balance = BarChart(
      title: "Balance of hours",
      description: "Who gives more than it receives stands to the right.",
      rowsAre: "Organisation", axis: ChartAxis("Hours given less hours received"),
      bars: [
        ("Ashbourne Vale", 108), ("Saltmere Police", 12), ("Nether Combe", -48), ("Tarn", -72),
      ]
      .map { .init($0.0, .number(Ratio($0.1), $0.1 < 0 ? "−\(-$0.1)" : "+\($0.1)")) })
    return [
      .chart(Chart(change)), .subheading("In their own words"), .chart(Chart(share)),
      .chart(Chart(balance)),
      .facts([PageFact("Mean rating", "the sum of ratings by their number, exact until printed")]),
      .note("Differences are counted over pairs: who rated before and after."),
    ]
  }
}
