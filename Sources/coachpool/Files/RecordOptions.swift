public import ArgumentParser
public import CoachingPool
import CoachingPoolInterchange

/// Where a round's two records are written (rule A02).
struct RecordOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Write the coordinator's record, with names, reasons and the proof.", valueName: "FILE"))
  var record: String?

  @Option(
    help: ArgumentHelp(
      "Write the auditor's record, with random keys, numbers and the proof alone.",
      valueName: "FILE"))
  var audit: String?

  @Option(
    help: ArgumentHelp(
      "Write the auditor's eligible pairs to a binary file; beyond a million, FILE.edges unless named here.",
      valueName: "FILE"))
  var auditEdges: String?

  @Option(
    help: ArgumentHelp(
      "The secret of the auditor's keys, 64 hexadecimal digits, to make the same record again; drawn where left out. A plain number is for examples only.",
      valueName: "SEED"))
  var auditSeed: AuditSeed?

  func validate() throws {
    if audit == nil, auditSeed != nil || auditEdges != nil {
      throw ArgumentParser.ValidationError("--audit-seed and --audit-edges go with --audit FILE.")
    }
  }

  /// Writes what was asked for.
  func write(_ round: RoundResult, _ document: RoundDocument) {
    guard record != nil || audit != nil else { return }
    let bytes = document.bytes()
    var files: [(path: String, bytes: [UInt8])] = []
    if let record { files.append((record, bytes)) }
    var random = SystemRandomNumberGenerator()
    let seed = auditSeed ?? AuditSeed(using: &random)
    if let audit {
      let made: RoundAudit
      do {
        made = try RoundAudit(
          round, record: Fingerprint(of: bytes), input: document.input, seed: seed)
      } catch { Terminal.stop(.badData, "\(error)") }
      let written = RoundAuditDocument(
        made, inlineEdgeLimit: auditEdges == nil ? RoundAuditDocument.inlineEdgeLimit : -1)
      files.append((audit, written.bytes))
      if let edges = written.edges { files.append((auditEdges ?? audit + ".edges", edges)) }
    }
    Folder.write(files)
    if audit != nil, auditSeed == nil {
      Terminal.report(
        "Audit seed: \(seed)\nKeep it with the coordinator's record, and give it to no auditor: with the data, it tells whose each key is."
      )
    }
  }
}

extension AuditSeed: ExpressibleByArgument {
  /// Reads the seed of an option.
  public init?(argument: String) { self.init(argument) }
}
