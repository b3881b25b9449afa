internal import CoachingPool

/// Takes the files of one import from bytes to records: opened, declared, read, checked, followed.
struct ImportPass {
  let importer: PoolImporter
  let context: ImportContext
  let sink: FaultSink
  /// The files that are given and could be read, by their place in the schema.
  var files: [OpenFile?]
  /// Whether nothing can be imported, whatever is left out.
  var isRefused = false
  var units: [ImportUnit] = []
  /// For each row of each file its unit; see ``Owner``.
  var owners: [[Int]]
  /// For each row of each file whether a fault of its own was found.
  var isMarked: [[Bool]]

  /// What stands in `owners` for a row that belongs to no unit.
  enum Owner {
    static let none = -1
    static let blankRow = -2
  }

  init(_ importer: PoolImporter, _ state: PoolState) {
    self.importer = importer
    sink = FaultSink(limit: importer.limits.faults)
    context = ImportContext(state, sink)
    let count = PoolCSV.FileName.allCases.count
    files = Array(repeating: nil, count: count)
    owners = Array(repeating: [], count: count)
    isMarked = Array(repeating: [], count: count)
  }

  mutating func run(_ given: [ImportFile]) -> ImportReport {
    open(given)
    prepareForMissing()
    declare()
    for index in units.indices { read(unit: index) }
    checkRecords()
    return report()
  }

  func file(_ name: PoolCSV.FileName) -> OpenFile? { files[name.rawValue] }

  /// Marks a row as faulty, and its unit as rejected.
  mutating func mark(_ name: PoolCSV.FileName, _ row: Int) {
    isMarked[name.rawValue][row] = true
    let owner = owners[name.rawValue][row]
    if owner >= 0 { units[owner].isRejected = true }
  }

  /// Whether rows are left out, so that the others go in.
  var leavesOut: Bool { importer.badRows == .leaveOut && !isRefused }
}
