import CoachingPoolInterchange
import PoolJSON

/// Puts an import's report into lines.
enum ImportLines {
  /// Faults first, each on a line, then what was read.
  static func text(_ report: ImportReport) -> [String] {
    faults(report) + counts(report)
  }

  /// Every fault, and how many there are beyond those listed.
  static func faults(_ report: ImportReport) -> [String] {
    var lines = report.faults.map { Terminal.safeLines($0.description) }
    if report.unlistedFaults > 0 { lines.append("… and \(report.unlistedFaults) more faults.") }
    return lines
  }

  /// How many rows each file gave.
  static func counts(_ report: ImportReport) -> [String] {
    let width = report.counts.map(\.file.count).max() ?? 0
    return report.counts.map { count in
      let name =
        Terminal.safe(count.file)
        + String(repeating: " ", count: width - count.file.count)
      return "\(name)  \(count.accepted) of \(count.rows) rows"
        + (count.rejected > 0 ? ", \(count.rejected) rejected" : "")
    }
  }

  /// The report as JSON of the schema `coachingpool.import/1`.
  static func json(_ report: ImportReport) -> [String] {
    var writer = JSONWriter(style: .pretty)
    writer.object { document in
      document.member("schema", "coachingpool.import/1")
      document.member("sound", report.isSound)
      document.list("files", report.counts) { writer, count in
        writer.object {
          $0.member("file", count.file)
          $0.member("rows", count.rows)
          $0.member("accepted", count.accepted)
          $0.member("rejected", count.rejected)
        }
      }
      document.list("faults", report.faults) { writer, fault in
        writer.object {
          $0.member("code", fault.code.rawValue)
          $0.member("file", fault.file)
          $0.member("line", fault.line)
          $0.member("column", fault.column?.heading)
          $0.member("value", fault.value)
          $0.member("sentence", fault.description)
        }
      }
      document.member("unlistedFaults", report.unlistedFaults, default: 0)
    }
    return [String(decoding: writer.bytes.dropLast(), as: UTF8.self)]
  }
}

extension Terminal {
  /// Makes each line of a text safe and keeps the line ends.
  static func safeLines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { safe(String($0)) }
      .joined(separator: "\n")
  }
}
