extension ReportTable {
  /// Makes a table of people that is safe by itself, changed as little as it takes.
  ///
  /// Tried are the table as it is, then each single change that makes it safe, then all small rows put
  /// together, then no totals beside that.
  ///
  /// - Parameters:
  ///   - raw: The true counts.
  ///   - policy: The disclosure policy.
  ///   - title: The heading.
  ///   - form: How it is drawn.
  ///   - unit: In what it counts.
  ///   - notes: What a reader has to know anyway.
  /// - Returns: The table and the raw one behind it; `nil` where no change makes it safe.
  /// - Complexity: one release for each change that is tried.
  static func people(
    _ raw: RawTable, under policy: DisclosurePolicy, title: String, form: Form, unit: String,
    notes: [String] = []
  ) -> (raw: RawTable, table: ReportTable)? {
    for (changed, note) in changes(of: raw, policy) {
      guard let release = try? policy.release(changed) else { continue }
      let table = ReportTable(
        release.table, changed, title: title, form: form, unit: unit,
        notes: notes + [note].compactMap { $0 })
      return (changed, table)
    }
    return nil
  }

  private static func changes(
    of raw: RawTable, _ policy: DisclosurePolicy
  ) -> [(RawTable, String?)] {
    if (try? policy.release(raw)) != nil { return [(raw, nil)] }
    let steps = policy.safeSteps(for: raw).compactMap { step in
      (try? raw.applying(step)).map { ($0, Optional(step.note(in: raw))) }
    }
    let small = (0..<raw.shape.rowCount).filter { row in
      (0..<raw.shape.columnCount).contains {
        policy.isSmall(raw.counts[raw.shape.number(row, $0)])
      }
    }
    guard small.count > 1, let merged = try? raw.merging(rows: small, as: "Others together") else {
      return steps
    }
    let note = "Small groups stand together as \"Others together\"."
    return steps + [
      (merged, note),
      (merged.withholding(.ofColumns).withholding(.ofAll), "\(note) The total is left out."),
    ]
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

extension TableStep {
  /// What a reader is told of the change.
  fileprivate func note(in table: RawTable) -> String {
    switch self {
    case .mergeRows(let first, let second):
      let names = [first, second].map { table.rows.categories[$0].name }
      return "\(names.joined(separator: " and ")) stand together, since one of them is small."
    case .mergeColumns:
      return "Two columns stand together, since one of them is small."
    case .withholdTotal, .withholdTotals:
      return "A total is left out, since a small number would follow from it."
    case .withholdShares:
      return "Percentages are left out, since a small number would follow from them."
    }
  }
}
