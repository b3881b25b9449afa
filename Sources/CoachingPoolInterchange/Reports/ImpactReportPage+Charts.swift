internal import CoachingPool

extension ImpactReportPage {
  /// A table of the report in the form in which it is drawn.
  ///
  /// The table behind a chart holds what is drawn; one that holds more stands below it.
  func parts(_ table: ReportTable) -> [PageBlock] {
    switch table.form {
    case .plain: return [.table(plain(table))]
    case .bars where table.columns.count > 1:
      return [.chart(Chart(bars(table))), .table(plain(table))]
    case .bars: return [.chart(Chart(bars(table)))]
    case .series: return [.chart(Chart(series(table)))]
    case .flow: return [.chart(Chart(flow(table)))]
    case .distribution:
      return [distribution(table).map { .chart(Chart($0)) } ?? .table(plain(table))]
    case .beforeAfter: return [.chart(Chart(change(table))), .table(plain(table))]
    }
  }

  private func plain(_ table: ReportTable) -> FigureTable {
    FigureTable(
      caption: table.title, rowsAre: table.rowsAre.capitalisedAtFirst,
      columns: table.columns.enumerated().map { place, heading in
        let isNumeric = table.rows.contains {
          $0.cells.indices.contains(place)
            && ($0.cells[place].number != nil || $0.cells[place].isWithheld)
        }
        return FigureTable.Column(heading, isNumeric: isNumeric)
      },
      rows: table.rows.map { row in
        FigureTable.Row(row.title, row.cells.map(cell), isTotal: row.isTotal)
      }, notes: table.notes)
  }

  private func cell(_ cell: ReportTable.Cell) -> FigureCell {
    if cell.isWithheld { return .withheld(cell.text) }
    if cell.number != nil { return .number(cell.text) }
    return cell.text.isEmpty ? .missing : .text(cell.text)
  }

  private func value(_ cell: ReportTable.Cell?) -> ChartValue {
    guard let cell else { return .missing }
    if cell.isWithheld { return .withheld(cell.text) }
    return cell.number.map { .number($0, cell.text) } ?? .missing
  }

  /// What a reader sees of a chart in a sentence: its notes, and what the largest and the total are.
  private func description(_ table: ReportTable, _ column: Int = 0) -> String {
    let rows = table.rows.filter { !$0.isTotal && $0.cells.indices.contains(column) }
    let known = rows.compactMap { row in row.cells[column].number.map { (row, $0) } }
    var sentences: [String] = []
    if let largest = known.max(by: { $0.1 < $1.1 }), known.count > 1, table.form == .bars {
      sentences.append("The largest is \(largest.0.title) with \(largest.0.cells[column].text).")
    }
    if let total = table.rows.first(where: \.isTotal)?.cells.first, !total.text.isEmpty {
      sentences.append("All together: \(total.text).")
    }
    return (sentences + table.notes).joined(separator: " ")
  }

  private func bars(_ table: ReportTable) -> BarChart {
    BarChart(
      title: table.title, description: description(table),
      rowsAre: table.rowsAre.capitalisedAtFirst, axis: ChartAxis(table.unit.capitalisedAtFirst),
      bars: table.rows.filter { !$0.isTotal }.map { .init($0.title, value($0.cells.first)) })
  }

  private func series(_ table: ReportTable) -> TimeSeriesChart {
    TimeSeriesChart(
      title: table.title, description: description(table),
      periodsAre: table.rowsAre.capitalisedAtFirst, axis: ChartAxis(table.unit.capitalisedAtFirst),
      periods: table.rows.map(\.title),
      series: table.columns.enumerated().map { place, name in
        TimeSeriesChart.Series(
          name.capitalisedAtFirst,
          table.rows.map { value($0.cells.indices.contains(place) ? $0.cells[place] : nil) })
      })
  }

  private func flow(_ table: ReportTable) -> FlowChart {
    FlowChart(
      title: table.title, description: description(table),
      axis: ChartAxis(table.unit.capitalisedAtFirst),
      flows: table.rows.filter { !$0.isTotal }.map { row in
        FlowChart.Flow(
          from: row.title, to: row.cells.first?.text ?? "", value(row.cells.dropFirst().first))
      })
  }

  /// `nil` where rows were put together, so that no longer each is an interval.
  private func distribution(_ table: ReportTable) -> DistributionChart? {
    let rows = table.rows.filter { !$0.isTotal }
    let starts = rows.compactMap(\.from)
    guard starts.count == rows.count, !rows.isEmpty else { return nil }
    let median = measures.first { $0.id == table.measure }
      .flatMap { figure in
        figure.value.value?.stated.map { DistributionChart.Median($0, figure.headline) }
      }
    return DistributionChart(
      title: table.title, description: description(table),
      binsAre: table.rowsAre.capitalisedAtFirst, axis: ChartAxis(table.unit.capitalisedAtFirst),
      bins: rows.enumerated().map { place, row in
        let next = starts.indices.contains(place + 1) ? Ratio(starts[place + 1]) : nil
        return .init(row.title, from: Ratio(starts[place]), to: next, value(row.cells.first))
      }, median: median)
  }

  private func change(_ table: ReportTable) -> BeforeAfterChart {
    BeforeAfterChart(
      title: table.title, description: description(table, 1),
      rowsAre: table.rowsAre.capitalisedAtFirst, axis: ChartAxis(table.unit.capitalisedAtFirst),
      outcomes: table.rows.map { row in
        .init(
          row.title, before: value(row.cells.first), after: value(row.cells.dropFirst().first),
          change: row.cells.dropFirst(2).first?.text ?? "")
      })
  }

  private var measures: [PublishedMeasure] { report.blocks.flatMap(\.figures) }
}
