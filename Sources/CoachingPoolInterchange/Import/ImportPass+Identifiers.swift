internal import CoachingPool

// Identifiers that are given twice, and what helps with those that are not given at all.
extension ImportPass {
  /// Reports a row whose identifier another row has; both are refused, for nobody knows which holds.
  mutating func refuseSecond(_ index: Int, _ key: String, _ unit: Int, _ file: OpenFile) {
    units[unit].isRejected = true
    let reference = ImportUnit.RowReference(file: file.name, row: index)
    let isFirst = !units[unit].further.contains { $0.file == file.name }
    units[unit].further.append(reference)
    isMarked[file.name.rawValue][index] = true
    guard let first = units[unit].row else { return }
    isMarked[file.name.rawValue][first] = true
    let firstKey = units[unit].key
    let isSame = firstKey == key
    let id = units[unit].id
    func add(_ row: Int, beside other: Int, _ otherKey: String) {
      let (this, that) = (file.table.rows[row], file.table.rows[other])
      sink.add(
        order: file.name.rawValue,
        file.table.fault(
          isSame ? .duplicateIdentifier : .identifierCollision, in: this,
          column: file.positions[0],
          problem: isSame
            ? "row \(that.number) has the same identifier"
            : "this key and “\(Excerpt.of(otherKey))” of row \(that.number) give the same "
              + "identifier, \(id)",
          expected: "an identifier that no other row has",
          remedy: isSame
            ? "Delete one of the rows, or give one of them another identifier."
            : "Give one of the two an identifier of letters, digits, hyphens and underscores."))
    }
    if isFirst { add(first, beside: index, key) }
    add(index, beside: first, firstKey)
  }

  /// Reports a key that gives the identifier of a record with another key.
  mutating func refuseForeign(_ unit: Int, _ index: Int, _ file: OpenFile) {
    let (id, key) = (units[unit].id, units[unit].key)
    guard id != key, let standing = standingKey(units[unit]), standing != key else { return }
    mark(file.name, index, unit: unit)
    sink.add(
      order: file.name.rawValue,
      file.table.fault(
        .identifierCollision, in: file.table.rows[index], column: file.positions[0],
        problem: "this key gives the identifier \(id), which the pool has for another key, "
          + "“\(Excerpt.of(standing))”",
        expected: "an identifier that nothing else has",
        remedy: "Give it an identifier of letters, digits, hyphens and underscores."))
  }

  private mutating func mark(_ name: PoolCSV.FileName, _ row: Int, unit: Int) {
    isMarked[name.rawValue][row] = true
    units[unit].isRejected = true
  }

  private func standingKey(_ unit: ImportUnit) -> String? {
    let state = context.state
    return switch unit.kind {
    case .organisation: state.organisations[Identifier(unchecked: unit.id)]?.externalID
    case .person: state.people[Identifier(unchecked: unit.id)]?.externalID
    case .practitioner, .conflict: nil
    case .request: state.requests[Identifier(unchecked: unit.id)]?.externalID
    }
  }

  /// Lets suggestions see the keys and names that the files declare.
  func helpWithReferences() {
    let files = files
    context.help.declared = { kind in
      guard let file = files[kind.file.rawValue] else { return [] }
      let hasNames = kind == .organisation || kind == .person
      return file.table.rows.compactMap { row in
        let position = file.positions[0]
        guard position >= 0 else { return nil }
        let name = hasNames ? file.positions[1] : -1
        return (
          RowReader<KeyColumn>.trimmed(row.cells[position]), name >= 0 ? row.cells[name] : nil
        )
      }
    }
  }
}

extension OpenFile {
  /// The key of a row that could not be read as CSV, as far as it can be made out.
  ///
  /// It serves to say of what refers to the row that the row is there.
  func key(of row: CSVRejectedRow) -> String? {
    let position = positions[0]
    guard position >= 0 else { return nil }
    let line = source[row.bytes.clamped(to: 0..<source.count)]
      .prefix(4_096).split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false).first
    guard
      let cells = line?.split(
        separator: mapping.delimiter.byte, maxSplits: position + 1,
        omittingEmptySubsequences: false), cells.indices.contains(position)
    else { return nil }
    let quote = UInt8(ascii: "\"")
    let bytes = cells[position].drop { $0 == quote }.prefix { $0 != quote && $0 != 0x0D }
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    let key = RowReader<KeyColumn>.trimmed(SpreadsheetFormula.unguarded(text))
    return key.isEmpty ? nil : words[0]?[key] ?? key
  }
}
