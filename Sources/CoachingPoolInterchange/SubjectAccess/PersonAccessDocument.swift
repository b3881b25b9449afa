public import CoachingPool
internal import PoolJSON

/// Writes a copy for access as JSON of the schema `coachingpool.access/1`, for machines.
///
/// It is what the law calls a structured, commonly used and machine-readable form. The same copy gives the same
/// bytes. Its JSON Schema stands in `Documentation/Schemas`; ``PersonAccessPage`` writes the same for people.
/// Source: UK GDPR, articles 15 and 20.
public struct PersonAccessDocument: Sendable {
  let copy: PersonAccessCopy
  let nodes: AccessNodes

  /// Takes a copy.
  ///
  /// - Throws: `EncodingError` for a value that has no form in JSON; nothing is left out of a copy in silence.
  public init(_ copy: PersonAccessCopy) throws(EncodingError) {
    self.copy = copy
    nodes = try AccessNodes(copy)
  }

  /// The document's bytes, ending with a line feed.
  /// - Complexity: linear in the copy.
  public func bytes() -> [UInt8] {
    var writer = JSONWriter(style: .pretty)
    writer.object { document in
      document.member("schema", "coachingpool.access/1")
      document.member("request", copy.request)
      document.member("subject", copy.subject.text)
      document.member("gathered", copy.gathered.description)
      document.list("records", Array(zip(copy.records, nodes.records))) { writer, record in
        writer.object { form in
          form.member("kind", record.0.kind.rawValue)
          form.member("id", record.0.id)
          form.member("controller", record.0.controller.rawValue)
          form.member("retention", record.0.retention.rawValue)
          form.member("record", record.1)
        }
      }
      document.list("invitations", nodes.invitations) { $0.node($1) }
      document.list("engagements", nodes.engagements) { $0.node($1) }
      document.list("complaints", nodes.complaints) { $0.node($1) }
      document.list("feedback", nodes.feedback) { $0.node($1) }
      document.list("ownViews", copy.ownViews) { writer, count in
        writer.object {
          $0.member("kind", count.kind.rawValue)
          $0.member("count", count.count)
        }
      }
      document.list("kept", copy.retention) { writer, row in
        writer.object {
          $0.member("class", row.row.rawValue)
          $0.member("months", row.months)
          $0.member("from", row.trigger.rawValue)
          $0.member("then", row.action.rawValue)
          $0.member("basis", row.basis)
        }
      }
      document.member("redactions", copy.redactionCount)
    }
    return writer.bytes
  }
}
