import CoachingPool
import CoachingPoolInterchange
import PoolJSON

/// Says what a whole pool holds that was read, or what is wrong with it.
struct WholePoolLines {
  private let pool: WholePool?
  private let isStored: Bool
  private let error: WholePoolError?

  init(_ pool: WholePool, isStored: Bool) {
    self.pool = pool
    self.isStored = isStored
    error = nil
  }

  init(_ error: WholePoolError) {
    pool = nil
    isStored = false
    self.error = error
  }

  /// Every fault, each on a line, and that nothing was imported.
  func text(of path: String) -> String {
    let faults = error.map { Terminal.safeLines($0.description) } ?? ""
    return "\(faults)\nNothing was imported from \(Terminal.safe(path))."
  }

  /// How many records of each kind there are.
  func summary(of path: String, into folder: String) -> [String] {
    let counts = pool?.counts ?? []
    let width = counts.map { $0.kind.rawValue.count }.max() ?? 0
    let total = counts.reduce(0) { $0 + $1.count }
    return counts.map { count in
      count.kind.rawValue.padded(to: width) + "  \(count.count)"
    } + [
      isStored
        ? "Imported \(total) records from \(Terminal.safe(path)) into \(Terminal.safe(folder))."
        : "Sound: \(total) records in \(Terminal.safe(path)). Nothing was stored."
    ]
  }

  /// The same as JSON of the schema `coachingpool.pool-import/1`.
  var document: [UInt8] {
    var writer = JSONWriter(style: .pretty)
    writer.object { form in
      form.member("schema", "coachingpool.pool-import/1")
      form.member("sound", error == nil)
      form.member("stored", isStored)
      form.member("revision", pool?.revision.number)
      form.entries("records", (pool?.counts ?? []).map { ($0.kind.rawValue, $0.count) }) {
        $0.integer($1)
      }
      form.member("code", error?.code.name)
      form.list("faults", error?.faults ?? []) { writer, fault in
        writer.object {
          $0.member("code", fault.code.name)
          $0.member("file", fault.place.file)
          $0.member("line", fault.place.line)
          $0.member("column", fault.place.column)
          $0.member("row", fault.place.row)
          $0.member("heading", fault.place.heading)
          $0.member("pointer", fault.place.pointer, default: "")
          $0.member("kind", fault.place.kind)
          $0.member("index", fault.place.index)
          $0.member("sentence", fault.description)
        }
      }
      form.member("unlistedFaults", error?.unlistedFaultCount ?? 0, default: 0)
    }
    return writer.bytes
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
