internal import CoachingPool

extension ImportPass {
  /// Checks what was read beside each other and beside the pool, and follows what is rejected.
  ///
  /// Where a row that replaces a record is left out, the record stands as it did, and may be in the
  /// way of another row. The check is then repeated, at most eight times.
  mutating func checkRecords() {
    for _ in 0..<8 {
      let rejected = checkOnce()
      follow()
      if rejected == 0 || !leavesOut { return }
    }
    if leavesOut, checkOnce() > 0 { isRefused = true }
  }

  /// The number of units that the check rejected.
  private mutating func checkOnce() -> Int {
    let state = context.state
    var records: [Record] = []
    records.reserveCapacity(units.count)
    for unit in units where !unit.isRejected {
      for record in unit.records where state.record(record.key) != record {
        records.append(record)
      }
    }
    let faults = RegisterRecords.faults(of: records, in: state).filter {
      // References were looked up where they stand.
      $0.reason.code != .danglingReference
    }
    if faults.isEmpty { return 0 }
    var owners: [RecordKey: Int] = [:]
    for (index, unit) in units.enumerated() {
      for record in unit.records { owners[record.key] = index }
    }
    var rejected = 0
    for fault in faults {
      guard let index = owners[fault.record] else { continue }
      if !units[index].isRejected { rejected += 1 }
      units[index].isRejected = true
      report(fault, of: units[index])
    }
    return rejected
  }

  /// Reports a record's fault in the cell that it comes from, as far as that can be told.
  private mutating func report(_ fault: Fault, of unit: ImportUnit) {
    guard let place = place(of: fault, unit), let file = file(place.file) else {
      isRefused = true
      sink.add(
        order: PoolCSV.schema.count,
        CSVFault(
          CSVFault.Code(rawValue: fault.reason.code.name), file: PoolCSV.schema[0].name,
          problem: "\(fault)", expected: "records without faults", remedy: "Correct the record."))
      return
    }
    isMarked[place.file.rawValue][place.row] = true
    sink.add(
      order: place.file.rawValue,
      {
        let row = file.table.rows[place.row]
        let words = RecordFaultWords(fault.reason)
        return file.table.fault(
          CSVFault.Code(rawValue: fault.reason.code.name), in: row, column: place.column,
          problem: words.problem, expected: words.expected, remedy: words.remedy)
      }())
  }

  /// A row and the index of a cell in it.
  struct Place {
    let file: PoolCSV.FileName
    let row: Int
    let column: Int
  }

  /// The cell of a field that holds one of the values concerned, else the first that holds anything.
  private func place(of fault: Fault, _ unit: ImportUnit) -> Place? {
    let field = fault.record.kind.rawValue + "." + fault.field
    let values = fault.reason.values.map(\.value)
    var first: Place?
    var empty: Place?
    for reference in rowReferences(of: unit) {
      guard let file = file(reference.file) else { continue }
      let row = file.table.rows[reference.row]
      if empty == nil { empty = Place(file: reference.file, row: reference.row, column: -1) }
      let columns = file.schema.columns.indices.filter {
        file.schema.columns[$0].fields.contains(field)
      }
      for index in columns where file.positions[index] >= 0 {
        let place = Place(file: reference.file, row: reference.row, column: file.positions[index])
        let cell = row.cells[file.positions[index]]
        if !cell.isEmpty, values.contains(where: { cell.contains($0) }) { return place }
        if first == nil
          || (first.map { file.table.rows[$0.row].cells[$0.column].isEmpty } == true
            && first?.file == reference.file && !cell.isEmpty)
        {
          first = place
        }
      }
      if fault.field == "attributes",
        let attribute = file.attributes.first(where: {
          values.contains($0.name)
        }), let index = attribute.index
      {
        return Place(file: reference.file, row: reference.row, column: index)
      }
    }
    return first ?? empty
  }

  /// The rows of a unit: the declaring one first.
  func rowReferences(of unit: ImportUnit) -> [ImportUnit.RowReference] {
    let own = unit.row.map { [ImportUnit.RowReference(file: unit.kind.file, row: $0)] } ?? []
    return own + unit.further
  }
}
