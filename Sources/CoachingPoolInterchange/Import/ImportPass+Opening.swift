extension ImportPass {
  /// Reads each file as CSV and resolves its headings.
  mutating func open(_ given: [ImportFile]) {
    for file in given {
      guard let name = name(of: file) else { continue }
      let mapping = importer.mapping[name]
      let reading = CSVReader(delimiter: mapping.delimiter, limits: importer.limits)
        .read(file.bytes, fileName: file.name)
      for fault in reading.faults { sink.add(order: name.rawValue, fault) }
      sink.count(unlisted: reading.unlistedFaults)
      guard let table = reading.table else {
        isRefused = true
        ImportUnit.Kind.allCases.first { $0.file == name }.map {
          _ = context.roster.unknown.insert($0)
        }
        continue
      }
      let open = OpenFile(
        name, mapping, source: file.bytes, table: table, unread: reading.rejected)
      var resolver = HeadingResolver(open, sink)
      resolver.resolve()
      open.isCutShort = isCutShort(reading, file.bytes)
      if !open.isSound || open.isCutShort { isRefused = true }
      files[name.rawValue] = open
      isMarked[name.rawValue] = Array(repeating: false, count: table.rows.count)
    }
  }

  /// Whether one rejected row may hold all the rest of the file.
  private func isCutShort(_ reading: CSVReading, _ bytes: [UInt8]) -> Bool {
    let codes: [CSVFault.Code] = [.unclosedQuote, .tooManyRows]
    if reading.faults.contains(where: { codes.contains($0.code) }) { return true }
    guard reading.unlistedFaults > 0, let last = reading.rejected.last else { return false }
    return last.bytes.upperBound == bytes.count && bytes[last.bytes].contains(0x0A)
  }

  /// The file of the schema that a given one stands for; reports one that stands for none.
  private mutating func name(of file: ImportFile) -> PoolCSV.FileName? {
    let names = PoolCSV.FileName.allCases
    guard let name = names.first(where: { importer.mapping[$0].file == file.name }) else {
      refuseUnknown(file)
      return nil
    }
    guard files[name.rawValue] == nil else {
      isRefused = true
      sink.add(
        order: name.rawValue,
        CSVFault(
          .duplicateFile, file: file.name, problem: "the file is given twice",
          expected: "each file once", remedy: "Give one of the two."))
      return nil
    }
    return name
  }

  private mutating func refuseUnknown(_ file: ImportFile) {
    isRefused = true
    let expected = PoolCSV.FileName.allCases.map { importer.mapping[$0].file }
    let documented = PoolCSV.schema.map(\.name)
    let near = NearestWord.suggestion(for: file.name, in: expected)
    let remapped = documented.firstIndex(of: file.name).map { expected[$0] }
    let free = PoolCSV.FileName.allCases.filter { files[$0.rawValue] == nil }
      .map { PoolCSV.schema[$0.rawValue].name }
    let likely = NearestWord.suggestion(for: file.name, in: free) ?? free.first
    let target = near ?? likely ?? documented.first { $0 != file.name } ?? ""
    sink.add(
      order: -1,
      CSVFault(
        .unknownFile, file: file.name, value: file.name,
        problem: remapped.map { "the mapping reads “\($0)” in place of this file" }
          ?? "the file is none of a data folder",
        expected: "one of " + expected.joined(separator: ", "),
        remedy: "Rename the file or leave it out; or say in the mapping file which one it is, such "
          + "as "
          + MappingLine.file(documented.contains(target) ? target : "people.csv", is: file.name),
        suggestion: near))
  }
}
