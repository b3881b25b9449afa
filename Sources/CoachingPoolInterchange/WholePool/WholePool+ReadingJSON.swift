internal import CoachingPool
internal import PoolJSON

extension WholePool {
  /// Reads the one JSON file, and refuses it with every fault at once.
  ///
  /// Kinds, records and members may stand in any order. Refused are a newer format, kinds and members that
  /// are not known, values of the wrong form, two records of one key, and, unless told otherwise, what
  /// contradicts the pool's own policy in force or names what is not there. Where a record cannot be read,
  /// what only it could settle is not held against the others.
  ///
  /// - Parameters:
  ///   - bytes: The file's content.
  ///   - acceptsFaults: Whether records are taken that contradict the policy or each other, as they may in
  ///     the pool that was written.
  ///   - faultLimit: How many faults are listed at most; the rest are counted.
  /// - Throws: ``WholePoolError``; no input traps.
  /// - Complexity: O(n log n) in the bytes.
  public init(
    json bytes: [UInt8], acceptsFaults: Bool = false, faultLimit: Int = 1_000
  ) throws(WholePoolError) {
    let name = WholePoolSchemaName(Self.jsonSchema)
    let root = try name.document(bytes, file: nil)
    var faults = WholePoolFaults(limit: faultLimit)
    var found = WholePoolRecords()
    var form = JSONFaults(quotesValues: false, limit: faults.room)
    let revision = form.object(root) { envelope -> Revision? in
      _ = envelope.string("schema")
      let revision = envelope.integer("revision", in: Self.revisions)
      _ = envelope.object("records") { kinds -> Bool? in
        for kind in RecordKind.allCases {
          var index = 0
          _ = kinds.list(kind.rawValue) { node, faults -> Bool? in
            var place = WholePoolFault.Place()
            (place.line, place.column) = (node.position.line, node.position.column)
            (place.pointer, place.kind, place.index) = (faults.path, kind, index)
            index += 1
            return found.take(Record.read(kind, node, &faults), at: place, or: node)
          }
        }
        return true
      }
      return revision.map { Revision($0) }
    }
    for fault in form.faults {
      faults.add(Self.worded(fault))
    }
    faults.add(unlisted: form.omitted)
    found.check(acceptsFaults: acceptsFaults, &faults)
    try faults.throwIfAny(.unsound)
    // Without a fault there is one.
    self.init(found.records, at: revision ?? .empty)
  }

  // The last number has no next, so no commit could follow.
  static let revisions = 0...(Int.max - 1)

  private static func worded(_ fault: JSONFault) -> WholePoolFault {
    var place = WholePoolFault.Place()
    (place.line, place.column) = (fault.position.line, fault.position.column)
    place.pointer = fault.path
    let steps = fault.path.split(separator: "/")
    if steps.count >= 3, steps[0] == "records" {
      place.kind = RecordKind(rawValue: String(steps[1]))
      place.index = Int(steps[2])
    }
    guard fault.code == .unknownMember, steps.count == 2, steps[0] == "records" else {
      return WholePoolFault(.init(fault.code.rawValue), place, fault.sentence)
    }
    return WholePoolFault(
      .unknownKind, place,
      "there is no kind of record with that name."
        + (fault.suggestion.map { " Did you mean \"\($0)\"?" }
          ?? " A newer version of the library may have written it."))
  }
}
