internal import CoachingPool
internal import PoolJSON

/// What a copy holds, as trees of JSON.
struct AccessNodes: Sendable {
  let records: [JSONNode]
  let invitations: [JSONNode]
  let engagements: [JSONNode]
  let complaints: [JSONNode]
  let feedback: [JSONNode]

  init(_ copy: PersonAccessCopy) throws(EncodingError) {
    records = try copy.records.map { record throws(EncodingError) in try Self.node(of: record) }
    invitations = try Self.nodes(of: copy.invitations)
    engagements = try Self.nodes(of: copy.engagements.compactMap(\.data))
    complaints = try Self.nodes(of: copy.complaints)
    feedback = try Self.nodes(of: copy.feedback)
  }

  private static func nodes(of values: [some Encodable]) throws(EncodingError) -> [JSONNode] {
    var nodes: [JSONNode] = []
    for value in values { nodes.append(try NodeEncoder.node(of: value)) }
    return nodes
  }

  private static func node(of record: AccessRecord) throws(EncodingError) -> JSONNode {
    do throws(JSONError) {
      return try JSONReader.read(record.form, limits: .largest)
    } catch {
      throw .invalidValue(record.id, .init(codingPath: [], debugDescription: "\(error)"))
    }
  }
}
