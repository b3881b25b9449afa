extension RawTable {
  /// Puts rows together under one name, their counts added up.
  ///
  /// The new row stands where the first of them stood; what was withheld of the others stays so.
  /// - Throws: ``RawTableError`` for fewer than two rows, a row that is not there or comes twice,
  ///   rows of two groups, and rows that overlap, whose people would count twice.
  public func merging(rows merged: [Int], as name: String? = nil) throws(RawTableError) -> RawTable
  {
    let (dimension, keep) = try merge(rows, merged, name)
    var cells: [Int] = []
    for members in keep {
      for column in 0..<shape.columnCount {
        cells.append(members.reduce(0) { $0 + counts[shape.number($1, column)] })
      }
    }
    var table = RawTable(measure, scope, dimension, columns, counts: cells, shares: shares)
    let rowsBefore = keep + (shape.rowCount..<shape.height).map { [$0] }
    table.takeOver(self, rows: rowsBefore, columns: (0..<shape.width).map { [$0] })
    return table
  }

  /// Puts columns together under one name, their counts added up.
  ///
  /// - Throws: ``RawTableError`` as ``merging(rows:as:)``, and in a table without columns.
  public func merging(
    columns merged: [Int], as name: String? = nil
  ) throws(RawTableError) -> RawTable {
    guard let columns else { throw fault(.unknownPlace, "columns, since it has one direction") }
    let (dimension, keep) = try merge(columns, merged, name)
    var cells: [Int] = []
    for row in 0..<shape.rowCount {
      for members in keep {
        cells.append(members.reduce(0) { $0 + counts[shape.number(row, $1)] })
      }
    }
    var table = RawTable(measure, scope, rows, dimension, counts: cells, shares: shares)
    table.takeOver(
      self, rows: (0..<shape.height).map { [$0] }, columns: keep + [[shape.totalColumn]])
    return table
  }

  /// Prints no totals of that kind.
  public func withholding(_ totals: TableTotals) -> RawTable {
    var table = self
    // In a table of one direction the total of its only column is that of everybody.
    let meant = columns == nil && totals == .ofAll ? TableTotals.ofColumns : totals
    for number in shape.numbers(of: meant) { table.isPrinted[number] = false }
    return table
  }

  /// Prints no figure at that total.
  ///
  /// - Throws: ``RawTableError`` for a place that is no total of the table.
  public func withholding(_ place: TablePlace) throws(RawTableError) -> RawTable {
    guard let number = shape.number(of: place), shape.isTotal(number) else {
      throw fault(.unknownPlace, "a total at \(place)")
    }
    var table = self
    table.isPrinted[number] = false
    return table
  }

  /// Prints no percentages in those rows or columns, whichever the percentages are parts of; in none
  /// where no lines are named.
  public func withholdingShares(of lines: [TableLine]? = nil) -> RawTable {
    var table = self
    for number in table.withoutShares.indices where isMeant(number, lines) {
      table.withoutShares[number] = true
    }
    return table
  }

  private func isMeant(_ number: Int, _ lines: [TableLine]?) -> Bool {
    guard let lines else { return true }
    return shares == .ofColumnTotals
      ? number < shape.width && lines.contains(shape.place(number).column)
      : number < shape.height && lines.contains(shape.place(number * shape.width).row)
  }

  private mutating func takeOver(_ table: RawTable, rows: [[Int]], columns: [[Int]]) {
    for (row, rowsBefore) in rows.enumerated() {
      for (column, columnsBefore) in columns.enumerated() {
        for rowBefore in rowsBefore {
          for columnBefore in columnsBefore {
            let before = table.shape.number(rowBefore, columnBefore)
            if !table.isPrinted[before] { isPrinted[shape.number(row, column)] = false }
          }
        }
      }
    }
    let lines = shares == .ofColumnTotals ? columns : rows
    for (line, before) in lines.enumerated() {
      withoutShares[line] = before.contains { table.withoutShares[$0] }
    }
  }

  /// The direction with some categories in the place of the first, and which were each before.
  private func merge(
    _ dimension: TableDimension, _ merged: [Int], _ name: String?
  ) throws(RawTableError) -> (TableDimension, [[Int]]) {
    let chosen = merged.uniqued().sorted()
    guard let first = chosen.first, chosen.count > 1, chosen.count == merged.count else {
      throw fault(.tooFewToMerge, "\(merged.count)")
    }
    guard chosen.allSatisfy(dimension.categories.indices.contains) else {
      throw fault(.unknownPlace, "\(dimension.name) of the numbers \(chosen)")
    }
    let categories = chosen.map { dimension.categories[$0] }
    guard categories.map(\.group).uniqued().count == 1 else {
      throw fault(.mergeAcrossGroups, categories.map(\.name).joined(separator: ", "))
    }
    if dimension.overlaps { throw fault(.mergeOfOverlaps, dimension.name) }
    var kept: [[Int]] = []
    var named: [TableDimension.Category] = []
    for (number, category) in dimension.categories.enumerated() {
      if number == first {
        kept.append(chosen)
        named.append(
          TableDimension.Category(
            name ?? categories.map(\.name).joined(separator: " or "), in: category.group,
            narrowing: ScopeNarrowing.union(categories.map(\.narrowing), of: dimension.name)))
      } else if !chosen.contains(number) {
        kept.append([number])
        named.append(category)
      }
    }
    guard named.map(\.name).uniqued().count == named.count else {
      throw fault(.repeatedName, name ?? "")
    }
    return (
      TableDimension(
        dimension.name, named, overlaps: false, isCommonKnowledge: dimension.isCommonKnowledge),
      kept
    )
  }

  private func fault(_ code: RawTableError.Code, _ value: String) -> RawTableError {
    RawTableError(measure: measure, faults: [RawTableError.Fault(code: code, value: value)])
  }
}
