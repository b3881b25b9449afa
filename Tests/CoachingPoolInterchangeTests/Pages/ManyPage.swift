import CoachingPool
import CoachingPoolInterchange

/// A page with far more categories than a drawing can hold.
enum ManyPage {
  static let page = page(of: 120)

  static func page(of count: Int) -> HTMLPage {
    let axis = ChartAxis("Hours")
    func value(_ index: Int) -> ChartValue {
      index % 17 == 3
        ? .withheld("c") : .number(Ratio(index * index % 977), "\(index * index % 977)")
    }
    let names = (1...count).map { "Organisation \($0)" }
    return HTMLPage(
      title: "Many of everything",
      sections: [
        PageSection(
          "Bars",
          [
            .chart(
              Chart(
                BarChart(
                  title: "Bars", description: "", rowsAre: "Organisation", axis: axis,
                  bars: names.indices.map { .init(names[$0], value($0)) })))
          ]),
        PageSection(
          "Lines and bins",
          [
            .chart(
              Chart(
                TimeSeriesChart(
                  title: "Lines", description: "", periodsAre: "Day", axis: axis, periods: names,
                  series: (0..<9).map { line in
                    .init("Line \(line)", names.indices.map { value($0 + line * 31) })
                  }))),
            .chart(
              Chart(
                DistributionChart(
                  title: "Bins", description: "", binsAre: "Day", axis: axis,
                  bins: names.indices.map {
                    .init("\($0)", from: Ratio($0), to: Ratio($0 + 1), value($0))
                  }, median: .init(59, "59 days")))),
          ]),
        PageSection(
          "Flows",
          [
            .chart(
              Chart(
                FlowChart(
                  title: "Flows", description: "", axis: axis,
                  flows: names.indices.map {
                    .init(from: names[$0 % 40], to: names[$0 * 7 % 60], value($0))
                  })))
          ]),
      ])
  }
}
