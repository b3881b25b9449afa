internal import CoachingPool
internal import PoolJSON

extension WholePool {
  /// The name of the folder's format, and its version.
  public static let csvSchema = "coachingpool.pool-csv/1"

  /// The name of the file that says what a folder holds.
  public static let manifestName = WholePoolManifest.fileName

  /// Writes everything as a folder of CSV files, one for each kind that has records, and a manifest;
  /// confidential content stands as it is.
  ///
  /// A row is a record, and a column a member of its stored form, named by its path: `fee.minorUnits`. The
  /// manifest, `pool.json`, names for each file its rows, its fingerprint and the type of each column:
  ///
  /// - `text`: a text as it is; one that is empty or begins with a quote stands as JSON has it, `""`.
  /// - `number`: a number in plain digits. `boolean`: `true` or `false`.
  /// - `json`: everything else in JSON: lists, and what differs from record to record.
  ///
  /// An empty cell says that the record has no such member. Texts that a spreadsheet would run are guarded
  /// (``SpreadsheetFormula``). It is another thing than the tables of a coordinator, ``PoolCSV``.
  ///
  /// - Returns: The files, the manifest last, so that a folder without one was not written to its end.
  /// - Throws: ``WholePoolError`` with the code ``WholePoolError/Code/unwritable`` where something in it could
  ///   not be read again.
  /// - Complexity: O(n) in the bytes.
  public func csvFiles() throws(WholePoolError) -> [ImportFile] {
    var faults = WholePoolFaults()
    var files: [ImportFile] = []
    var entries: [WholePoolManifest.File] = []
    for part in byKind() {
      var shape = FlatShape()
      var nodes: [JSONNode] = []
      for (index, record) in part.records.enumerated() {
        guard let node = faults.node(record, index) else { continue }
        shape.add(record: node)
        nodes.append(node)
      }
      guard faults.isEmpty else { continue }
      let columns = shape.columns()
      do throws(CSVWritingError) {
        var writer = try CSVWriter(headings: columns.map(\.heading))
        for node in nodes { try writer.append(columns.map { $0.cell(of: node) }) }
        let entry = WholePoolManifest.File(
          kind: part.kind, rows: nodes.count, fingerprint: Fingerprint(of: writer.bytes),
          columns: columns)
        entries.append(entry)
        files.append(ImportFile(name: entry.name, bytes: writer.bytes))
      } catch {
        var place = WholePoolFault.Place()
        (place.file, place.kind) = ("\(part.kind.rawValue).csv", part.kind)
        faults.add(WholePoolFault(.cell, place, error.description))
      }
    }
    refuseUnreadable(&faults)
    try faults.throwIfAny(.unwritable)
    let manifest = WholePoolManifest(revision: revision, files: entries)
    return files + [ImportFile(name: Self.manifestName, bytes: manifest.bytes())]
  }
}
