internal import CoachingPool

extension RowReader {
  /// Reads the host's own fields; an empty cell is none.
  ///
  /// A field of the same name that stands already keeps its visibility.
  mutating func attributes(beside standing: [HostAttribute]?) -> [HostAttribute] {
    if file.attributes.isEmpty { return standing ?? [] }
    // Without a column of its own a field stays as it stands.
    var attributes =
      standing?.filter { stands in !file.attributes.contains { $0.name == stands.name } } ?? []
    for column in file.attributes {
      let original = column.index.map { row.cells[$0] } ?? column.constant
      let text = column.words?[original] ?? original
      if text.isEmpty { continue }
      if SpreadsheetFormula.isFormula(text) {
        refuseAttribute(column, text)
        continue
      }
      let name = column.name
      let visibility = standing?.first { $0.name == name }?.visibility
      attributes.append(
        HostAttribute(
          name: name, value: SpreadsheetFormula.unguarded(text),
          visibility: visibility ?? .identityAndContact))
    }
    // The order of the fields is no column's to say.
    guard let standing, standing.count == attributes.count,
      Set(standing) == Set(attributes)
    else { return attributes }
    return standing
  }

  private mutating func refuseAttribute(_ column: OpenFile.AttributeColumn, _ text: String) {
    isUnsound()
    let (table, row) = (file.table, row)
    context.sink.add(
      order: file.name.rawValue, table.formulaFault(in: row, column: column.index ?? -1))
  }
}
