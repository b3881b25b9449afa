public import CoachingPool
internal import PoolJSON

/// Writes and reads an auditor's record as JSON of the schema `coachingpool.round-audit/1`.
///
/// Up to a million eligible pairs stand in the document; beyond that they go to a companion file in a
/// binary form, which the document names by its checksum.
///
/// ```swift
/// let document = RoundAuditDocument(audit)
/// try store(document.bytes, document.edges)
/// let again = try RoundAuditDocument.read(document.bytes, edges: document.edges)
/// again.violations()  // []
/// ```
public struct RoundAuditDocument: Sendable {
  /// The largest number of eligible pairs that stand in the document itself.
  public static let inlineEdgeLimit = 1_000_000
  static let version = 1

  /// The document's bytes, one line with a line feed at its end.
  public let bytes: [UInt8]
  /// The companion file's bytes, where there is one.
  public let edges: [UInt8]?

  /// Writes a record.
  ///
  /// - Parameters:
  ///   - audit: What the record holds.
  ///   - inlineEdgeLimit: With more eligible pairs than this, a companion file holds them.
  /// - Complexity: linear.
  public init(_ audit: RoundAudit, inlineEdgeLimit: Int = inlineEdgeLimit) {
    let edges = audit.edges
    let file = edges.columns.count > inlineEdgeLimit ? EdgeFile.bytes(edges) : nil
    var writer = JSONWriter()
    writer.object { document in
      document.member("schema", "coachingpool.round-audit/\(Self.version)")
      document.member("record", audit.record.description)
      document.member("input", audit.input.description)
      document.list("levels", audit.levels) { $0.level($1) }
      document.object("rows") {
        $0.list("keys", audit.rowKeys.map(HexDigits.text))
        $0.integers("demands", audit.demands ?? [])
      }
      document.object("columns") {
        $0.list("keys", audit.columnKeys.map(HexDigits.text))
        $0.integers("capacities", audit.capacities)
        $0.integers("minimums", audit.minimums ?? [])
      }
      document.list("quotas", audit.quotas) { writer, quota in
        writer.object {
          $0.member("side", quota.isOfRows ? "rows" : "columns")
          $0.integers("members", quota.members)
          $0.member("atLeast", quota.atLeast, default: 0)
          $0.member("atMost", quota.atMost)
        }
      }
      document.pairs("forced", audit.forced)
      document.list("apart", audit.apart) { $0.integers($1) }
      if let file {
        document.object("edgeFile") {
          $0.member("edges", edges.columns.count)
          $0.member("checksum", EdgeFile.checksum(of: file)?.description)
        }
      } else {
        document.object("edges") {
          $0.integers("starts", edges.starts)
          $0.integers("columns", edges.columns)
          $0.list("benefits", edges.benefits) { $0.integers($1) }
        }
      }
      document.members(audit.certificate)
      document.integers("bound", audit.bound ?? [])
      document.checksum()
    }
    bytes = writer.bytes + [UInt8(ascii: "\n")]
    self.edges = file
  }

  /// Reads a record strictly, with its companion file where it has one.
  ///
  /// - Throws: ``RoundRecordError`` with every fault of its form, or where it was changed after it was
  ///   written, is of a later version, or lacks its companion file.
  /// - Complexity: linear.
  public static func read(
    _ bytes: [UInt8], edges: [UInt8]? = nil
  ) throws(RoundRecordError) -> RoundAudit {
    let form = try RoundRecordFile.read(
      bytes, schema: "coachingpool.round-audit", version: version
    ) { node, faults in faults.object(node) { $0.audit() } }
    switch form.edges {
    case .here(let table): return form.make(table)
    case .elsewhere(let count, let checksum):
      guard let edges else {
        throw RoundRecordError(
          .edgesMissing,
          "The \(count) eligible pairs are in a file of their own. Give that as well.")
      }
      let table = try EdgeFile.read(edges)
      guard table.columns.count == count, EdgeFile.checksum(of: edges) == checksum else {
        throw RoundRecordError(
          .altered, "The file of eligible pairs is not the one that the record names.")
      }
      return form.make(table)
    }
  }
}

extension JSONWriter {
  fileprivate mutating func level(_ level: RoundAudit.Level) {
    object {
      switch level {
      case .rowsServed(let weights):
        $0.member("aim", "rowsServed")
        $0.integers("weights", weights ?? [])
      case .total(let benefit):
        $0.member("aim", "total")
        $0.member("benefit", benefit)
      case .worstOff(let benefit):
        $0.member("aim", "worstOff")
        $0.member("benefit", benefit)
      }
    }
  }
}
