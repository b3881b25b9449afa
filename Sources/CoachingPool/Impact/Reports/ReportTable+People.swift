extension ReportTable {
  /// Makes a table of people that is safe by itself, changed as little as it takes.
  ///
  /// Tried are the table as it is, then all small rows put together, then with them the smallest of the
  /// others, one after the other. Totals stay, since the headline says the same.
  ///
  /// - Parameters:
  ///   - raw: The true counts.
  ///   - policy: The disclosure policy.
  ///   - title: The heading.
  ///   - form: How it is drawn.
  ///   - unit: In what it counts.
  ///   - notes: What a reader has to know anyway.
  /// - Returns: The table and the raw one behind it; `nil` where no change makes it safe.
  /// - Complexity: one release for each change that is tried, no more than the rows.
  static func people(
    _ raw: RawTable, under policy: DisclosurePolicy, title: String, form: Form, unit: String,
    notes: [String] = []
  ) -> (raw: RawTable, table: ReportTable)? {
    func table(_ safe: RawTable, _ release: TableRelease, _ more: [String]) -> ReportTable {
      ReportTable(
        release.table, safe, title: title, form: form, unit: unit, notes: notes + more)
    }
    if let release = try? policy.release(raw) { return (raw, table(raw, release, [])) }
    func largest(_ row: Int) -> Int {
      (0..<raw.shape.columnCount).map { raw.counts[raw.shape.number(row, $0)] }.max() ?? 0
    }
    func isSmall(_ row: Int) -> Bool {
      (0..<raw.shape.columnCount).contains {
        policy.isSmall(raw.counts[raw.shape.number(row, $0)])
      }
    }
    let rows = (0..<raw.shape.rowCount).sorted { (largest($0), $0) < (largest($1), $1) }
    let order = rows.filter(isSmall) + rows.filter { !isSmall($0) }
    let first = max(2, order.count(where: isSmall))
    guard raw.shape.groupCount == 0, first < order.count else { return nil }
    for count in first..<order.count {
      let merged = Array(order[..<count].sorted())
      guard let changed = try? raw.merging(rows: merged, as: "Others together"),
        let release = try? policy.release(changed)
      else { continue }
      let note =
        "\"Others together\" are \(count) with few people, and what it takes to protect them."
      return (changed, table(changed, release, [note]))
    }
    return nil
  }

  private init(
    _ published: PublishableTable, _ raw: RawTable, title: String, form: Form, unit: String,
    notes: [String]
  ) {
    self.title = title
    measure = published.measure
    self.form = form
    self.unit = unit
    rowsAre = published.rowsAre
    self.notes = notes + Self.symbolNotes(published)
    let categories = published.columns.indices.map(TableLine.category)
    let hasColumns = published.columnsAre != nil
    let hasTotal =
      hasColumns
      && published.rows.indices.contains {
        published[TablePlace(.category($0), .total)] != nil
      }
    columns = hasColumns ? published.columns + (hasTotal ? ["Total"] : []) : [unit]
    let lines = categories + (hasTotal ? [.total] : [])
    func row(_ title: String, _ line: TableLine, isTotal: Bool) -> Row? {
      let figures = lines.map { published[TablePlace(line, $0)] }
      if figures.allSatisfy({ $0 == nil }) { return nil }
      return Row(title, figures.map { Cell($0?.count) }, isTotal: isTotal)
    }
    rows =
      published.rows.enumerated().compactMap { row($1, .category($0), isTotal: false) }
      + published.groups.enumerated().compactMap {
        row("\($1), together", .group($0), isTotal: true)
      }
      + [row("Total", .total, isTotal: true)].compactMap { $0 }
  }

  private static func symbolNotes(_ table: PublishableTable) -> [String] {
    let symbols = table.places.compactMap { place -> String? in
      if case .hidden(let symbol) = table[place]?.count { symbol } else { nil }
    }
    return symbols.uniqued().map { symbol in
      symbol.contains(" ")
        ? "Small numbers are shown as \"\(symbol)\"."
        : "\"\(symbol)\" stands for a number that is withheld."
    }
  }
}

extension ReportTable.Cell {
  /// Shows a count as it is published; an empty cell where none is printed.
  init(_ count: PublishedCount?) {
    guard let count else {
      self.init("")
      return
    }
    let number = count.number.map { Ratio($0) }
    self.init(
      number.map { $0.decimalText(places: 0, showsPlus: false, isGrouped: true) } ?? count.text,
      number, isWithheld: number == nil)
  }
}
