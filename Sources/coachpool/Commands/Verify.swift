import ArgumentParser
import CoachingPool
import CoachingPoolInterchange

/// Checks either record of a round, without solving anything.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check a round's record: that its pairs are allowed and that nothing was better.",
    discussion: """
      An auditor's record is checked by itself, with its file of eligible pairs where it has one, and
      with --record against the coordinator's record that it belongs to. A coordinator's record is
      checked against the data of which it was made: eligibility, points and reasons are worked out
      again and compared, and the pairs are proved best. Nothing is solved.
      Exits 0 where the record holds, 1 where it does not, 65 where the file is no record or the data
      have faults, 66 where a file is missing, 78 where it is of a later version.
      """)

  @Argument(help: ArgumentHelp("The record.", valueName: "FILE"))
  var file: String

  @Option(
    help: ArgumentHelp(
      "The folder of CSV files of which a coordinator's record was made.", valueName: "DIR"))
  var data: String?

  @Option(
    help: ArgumentHelp(
      "A JSON file that maps other headings and words to ours.", valueName: "FILE"))
  var mapping: String?

  @Flag(help: "Leave out rows with faults, as the round did.")
  var leaveOutBadRows = false

  @Option(
    help: ArgumentHelp(
      "The eligible pairs of an auditor's record; FILE.edges where left out.", valueName: "FILE"))
  var edges: String?

  @Option(
    help: ArgumentHelp(
      "The coordinator's record to which an auditor's has to belong.", valueName: "FILE"))
  var record: String?

  func run() {
    let bytes = Folder.read(file)
    let findings: [String]
    let holds: String
    do throws(RoundRecordError) {
      switch try RoundRecordKind(of: bytes) {
      case .auditors: (findings, holds) = try audited(bytes)
      case .coordinators: (findings, holds) = try recorded(bytes)
      }
    } catch {
      Terminal.stop(
        error.status, "\(Terminal.safe(file)):\n\(Terminal.safeLines(error.description))")
    }
    guard findings.isEmpty else {
      Terminal.print(["The record does not hold:"] + findings.map { "  \(Terminal.safe($0))" })
      Terminal.end(.findings)
    }
    Terminal.print([holds])
  }

  private func audited(
    _ bytes: [UInt8]
  ) throws(RoundRecordError) -> (findings: [String], holds: String) {
    let beside = file + ".edges"
    let pairs =
      edges.map(Folder.read) ?? (Folder.exists(beside) ? Folder.read(beside) : nil)
    let audit = try RoundAuditDocument.read(bytes, edges: pairs)
    var findings = audit.violations()
    if let record, Fingerprint(of: Folder.read(record)) != audit.record {
      findings.append("\(record) is not the coordinator's record to which this one belongs.")
    }
    let proof =
      audit.claimsOptimality
      ? "nothing better was possible." : "nothing beyond the bound that it states was possible."
    return (
      findings,
      "The record holds: \(audit.requestCount) requests, \(audit.eligiblePairCount) eligible pairs; \(proof)"
    )
  }

  private func recorded(
    _ bytes: [UInt8]
  ) throws(RoundRecordError) -> (findings: [String], holds: String) {
    let read = try RoundRecord(json: bytes)
    guard let data else {
      Terminal.stop(
        .usage,
        "A coordinator's record is checked against the data of which it was made: give --data DIR.")
    }
    let loaded = DataOptions.load(data, mapping: mapping, leavingOutBadRows: leaveOutBadRows)
    guard loaded.report.isSound || leaveOutBadRows else {
      Terminal.report(ImportLines.faults(loaded.report).joined(separator: "\n"))
      Terminal.stop(.badData, "Nothing was checked, since the data have faults.")
    }
    do {
      return (
        try read.findings(on: loaded.state),
        "The record holds: it follows from these data, and its proof was checked."
      )
    } catch { Terminal.stop(.badData, Terminal.safeLines("\(error)")) }
  }
}

extension RoundRecordError {
  fileprivate var status: ExitStatus {
    switch code {
    case .newerFormat: .newerFormat
    case .altered: .findings
    case .edgesMissing: .noInput
    default: .badData
    }
  }
}
