internal import CoachingPool

extension ImportPass {
  /// Sums up: the records that go in, the faults, the rejects and the counts.
  mutating func report() -> ImportReport {
    if leavesOut { reportSiblings() }
    let isSound = sink.isEmpty
    let goesIn = isSound || leavesOut
    var records: [Record] = []
    var unchanged = 0
    if goesIn {
      records.reserveCapacity(units.count)
      for unit in units where !unit.isRejected {
        for record in unit.records {
          if context.state.record(record.key) == record { unchanged += 1 }
          records.append(record)
        }
      }
    }
    return ImportReport(
      records: records, faults: sink.sorted(), unlistedFaults: sink.unlisted,
      rejects: leavesOut ? rejects() : [], counts: counts(goesIn: goesIn),
      unchangedCount: unchanged)
  }

  /// Says of each row that is left out without a fault of its own to what it belongs.
  private mutating func reportSiblings() {
    for index in units.indices where units[index].isRejected {
      let unit = units[index]
      for reference in rowReferences(of: unit)
      where !isMarked[reference.file.rawValue][reference.row] {
        isMarked[reference.file.rawValue][reference.row] = true
        guard let file = file(reference.file) else { continue }
        sink.add(
          order: reference.file.rawValue,
          file.table.fault(
            .rejectedTogether, in: file.table.rows[reference.row], column: file.positions[0],
            problem: "another row of the same \(unit.kind.word) is rejected",
            expected: "all rows of \(unit.kind.article) to be right, since they go in together",
            remedy: "Nothing is wrong here: mend the other row."))
      }
    }
  }

  /// Whether a row is left out.
  private func isLeftOut(_ name: PoolCSV.FileName, _ row: Int) -> Bool {
    let owner = owners[name.rawValue][row]
    return owner == Owner.none || owner >= 0 && units[owner].isRejected
  }

  private func rejects() -> [ImportFile] {
    PoolCSV.FileName.allCases.compactMap { name in
      guard let file = file(name) else { return nil }
      var rows = file.unread
      for (index, row) in file.table.rows.enumerated() where isLeftOut(name, index) {
        rows.append(CSVRejectedRow(row))
      }
      if rows.isEmpty { return nil }
      rows.sort { $0.bytes.lowerBound < $1.bytes.lowerBound }
      return ImportFile(
        name: file.table.fileName,
        bytes: CSVRejects.file(from: file.source, table: file.table, rows: rows))
    }
  }

  private func counts(goesIn: Bool) -> [ImportReport.Count] {
    PoolCSV.FileName.allCases.compactMap { name in
      guard let file = file(name) else { return nil }
      let indices = file.table.rows.indices.filter {
        owners[name.rawValue][$0] != Owner.blankRow
      }
      let rejected =
        goesIn
        ? indices.count { isLeftOut(name, $0) } : indices.count { isMarked[name.rawValue][$0] }
      return ImportReport.Count(
        file: file.table.fileName, rows: indices.count + file.unread.count,
        accepted: goesIn ? indices.count - rejected : 0, rejected: rejected + file.unread.count)
    }
  }
}
