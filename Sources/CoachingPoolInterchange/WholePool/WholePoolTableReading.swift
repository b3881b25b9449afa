internal import CoachingPool
internal import PoolJSON

/// Reads one CSV file of a whole pool as the manifest describes it.
struct WholePoolTableReading {
  private let entry: WholePoolManifest.File
  private let tree: FlatTree?
  /// Where each column of the manifest stands in the file.
  private var places: [Int?] = []

  init(_ entry: WholePoolManifest.File) {
    self.entry = entry
    tree = FlatTree(entry.columns)
  }

  /// Reads the file of that name, of which there has to be one.
  mutating func read(
    _ files: [ImportFile], into found: inout WholePoolRecords, _ faults: inout WholePoolFaults
  ) {
    guard let file = files.first, files.count == 1 else {
      faults.add(
        fault(
          .missingFile,
          files.isEmpty
            ? "the manifest names the file, and it is not there. Export the pool again."
            : "the file is there more than once."))
      return found.lose(entry.kind)
    }
    if let fingerprint = entry.fingerprint, fingerprint != Fingerprint(of: file.bytes) {
      faults.add(
        fault(
          .changedFile,
          "the file is not as it was written: it was cut, damaged or changed. Export the pool again; or, if "
            + "it was changed on purpose, take its \"fingerprint\" out of \(WholePool.manifestName)."
        ))
    }
    let limits = CSVLimits(
      fileBytes: .max, fieldBytes: .max, columns: 100_000, rows: .max, faults: faults.room)
    let reading = CSVReader(limits: limits).read(file.bytes, fileName: file.name)
    for fault in reading.faults { faults.add(worded(fault)) }
    faults.add(unlisted: reading.unlistedFaults)
    guard let table = reading.table else { return found.lose(entry.kind) }
    if !reading.rejected.isEmpty { found.lose(entry.kind) }
    let rows = table.rows.count + reading.rejected.count
    if rows != entry.rows {
      faults.add(
        fault(
          .rowCount,
          "the file has \(rows) rows where the manifest names \(entry.rows). Export the pool again; or, if "
            + "rows were added or taken out on purpose, set \"rows\" right in \(WholePool.manifestName)."
        ))
    }
    readHeadings(table, &faults)
    for (index, row) in table.rows.enumerated() { read(row, index, into: &found, &faults) }
  }

  private mutating func readHeadings(_ table: CSVTable, _ faults: inout WholePoolFaults) {
    var headings: [String: Int] = [:]
    for (index, heading) in table.headings.enumerated() { headings[heading] = index }
    places = entry.columns.map { headings.removeValue(forKey: $0.heading) }
    let missing = entry.columns.indices.filter { places[$0] == nil }.map {
      entry.columns[$0].heading
    }
    for (index, heading) in table.headings.enumerated() where headings[heading] != nil {
      var place = place()
      (place.row, place.line, place.column) = (1, 1, index + 1)
      let near = NearestWord.suggestion(for: heading, in: missing)
      // Where the heading row is gone, a row of content stands in its place.
      let isName = heading.split(separator: ".", omittingEmptySubsequences: false)
        .allSatisfy { FlatShape.isRegular($0) }
      if isName, near != nil { place.heading = heading }
      let hint = near.map { " Did you mean \"\($0)\"?" }
      faults.add(
        WholePoolFault(
          .unknownColumn, place, "the manifest names no such column.\(hint ?? "")"))
    }
    for heading in missing {
      var place = place()
      (place.row, place.line) = (1, 1)
      faults.add(
        WholePoolFault(
          .missingColumn, place, "the column “\(heading)” is missing, which the manifest names."))
    }
  }

  private func read(
    _ row: CSVRow, _ index: Int, into found: inout WholePoolRecords,
    _ faults: inout WholePoolFaults
  ) {
    var place = place()
    (place.row, place.line, place.index) = (row.number, row.line, index)
    var values: [JSONNode?] = []
    var isSound = true
    for (number, column) in entry.columns.enumerated() {
      guard let position = places[number] else {
        values.append(nil)
        continue
      }
      do throws(FlatColumn.Misfit) {
        values.append(try column.value(of: row.cells[position]))
      } catch {
        isSound = false
        values.append(nil)
        var place = place
        (place.column, place.heading) = (position + 1, column.heading)
        switch error {
        case .formula:
          faults.add(
            WholePoolFault(
              .init(CSVFault.Code.formula.rawValue), place,
              "a spreadsheet would run this text as a formula. If it is meant as it stands, put an "
                + "apostrophe (') before it."))
        case .expected(let noun):
          faults.add(
            WholePoolFault(
              .cell, place,
              "expected is \(noun), since the column is of the type \"\(column.type.rawValue)\"."))
        }
      }
    }
    let node = tree?.node(values) ?? .object([])
    var form = JSONFaults(quotesValues: false, limit: faults.room)
    let record = Record.read(entry.kind, node, &form)
    _ = found.take(isSound ? record : nil, at: place, or: node)
    for fault in form.faults {
      // Where a column is missing, or a cell was said to be wrong, no member can be there.
      if fault.code == .missing, isWithinAMissingValue(fault.path, values, isSound: isSound) {
        continue
      }
      faults.add(
        WholePoolFault(
          .init(fault.code.rawValue), self.place(of: fault, from: place), fault.sentence))
    }
    faults.add(unlisted: form.omitted)
  }

  /// Whether a member is missing for a reason that was said already.
  private func isWithinAMissingValue(
    _ pointer: String, _ values: [JSONNode?], isSound: Bool
  ) -> Bool {
    let path = pointer.split(separator: "/").map(String.init)
    return entry.columns.indices.contains { number in
      values[number] == nil && (places[number] == nil || !isSound)
        && entry.columns[number].path.starts(with: path)
    }
  }

  private func place(
    of fault: JSONFault, from row: WholePoolFault.Place
  ) -> WholePoolFault.Place {
    var place = row
    place.pointer = fault.path
    guard let (number, isWhole) = tree?.column(at: fault.path), let position = places[number]
    else { return place }
    (place.column, place.heading) = (position + 1, entry.columns[number].heading)
    if isWhole { place.pointer = "" }
    return place
  }

  /// A heading that the manifest names; `nil` for another, which may be content.
  private func known(_ heading: String) -> String? {
    entry.columns.contains { $0.heading == heading } ? heading : nil
  }

  private func place() -> WholePoolFault.Place {
    var place = WholePoolFault.Place()
    (place.file, place.kind) = (entry.name, entry.kind)
    return place
  }

  private func fault(_ code: WholePoolFault.Code, _ sentence: String) -> WholePoolFault {
    WholePoolFault(code, place(), sentence)
  }

  /// Takes over a fault of the rows, without what a cell holds.
  private func worded(_ fault: CSVFault) -> WholePoolFault {
    var place = place()
    (place.line, place.row) = (fault.line ?? 0, fault.row)
    (place.column, place.heading) = (
      fault.column?.number ?? 0, fault.column?.heading.flatMap(known)
    )
    if fault.code == .duplicateHeading {
      return WholePoolFault(
        .init(fault.code.rawValue), place,
        "another column has the same heading. Export the pool again.")
    }
    // Some remedies quote what may be one cell.
    let quotes: Set<CSVFault.Code> = [.raggedRow, .invalidUTF8]
    return WholePoolFault(
      .init(fault.code.rawValue), place,
      "\(fault.problem). Expected \(fault.expected)."
        + (quotes.contains(fault.code) ? "" : " \(fault.remedy)"))
  }
}
