internal import CoachingPool

extension ImportPass {
  /// Reads the rows of a unit into its records.
  mutating func read(unit index: Int) {
    let unit = units[index]
    let records: [Record]? =
      switch unit.kind {
      case .organisation: organisation(unit)
      case .person: person(unit)
      case .practitioner: practitioner(unit)
      case .request: request(unit)
      case .conflict: conflict(unit)
      }
    if !units[index].isRejected, let records { units[index].records = records }
  }

  /// Reads each row of the unit that stands in a file; `nil` from `body` is none, or a fault.
  mutating func rows<Column: ColumnSet, Value>(
    of unit: ImportUnit, in name: PoolCSV.FileName, as columns: Column.Type,
    _ body: (inout RowReader<Column>) -> Value?
  ) -> [Value] {
    guard let file = file(name), !unit.further.isEmpty else { return [] }
    var values: [Value] = []
    for reference in unit.further where reference.file == name {
      if let value = read(file, reference.row, body) { values.append(value) }
    }
    return values
  }

  /// Reads the row that declares the unit, and those that wrongly declare it too.
  mutating func declaration<Column: ColumnSet, Value>(
    of unit: ImportUnit, as columns: Column.Type, _ body: (inout RowReader<Column>) -> Value?
  ) -> Value? {
    guard let file = file(unit.kind.file), let row = unit.row else { return nil }
    let value = read(file, row, body)
    _ = rows(of: unit, in: unit.kind.file, as: columns, body)
    return value
  }

  private mutating func read<Column: ColumnSet, Value>(
    _ file: OpenFile, _ row: Int, _ body: (inout RowReader<Column>) -> Value?
  ) -> Value? {
    var reader = RowReader<Column>(file, file.table.rows[row], context)
    let value = body(&reader)
    if !reader.isSound { mark(file.name, row) }
    return reader.isSound ? value : nil
  }
}
