extension Organisation {
  /// Every fault that the organisation has by itself, under that policy's vocabularies.
  ///
  /// References to other records are checked where the record enters a ``PoolState``.
  /// - Complexity: O(n log n) in the number of dated values.
  public func faults(in policy: PoolPolicy) -> [Fault] {
    var list = FaultList(RecordKey(.organisation, id.text))
    list.externalID(externalID)
    if names.isEmpty { list.add("names", .missing, ["what": "a name"]) }
    for name in names { list.text("names", name.value, limit: 200) }
    list.overlaps("names", names.map(\.span))
    list.unknown("type", [type], in: policy)
    list.unknown("sector", [sector], in: policy)
    list.overlaps("gss", gssCodes.map(\.span))
    if let prefix = type.gssPrefix {
      for gss in gssCodes where gss.value.prefix != prefix {
        list.add("gss", .gssPrefix, ["code": gss.value.code, "type": type.code, "prefix": prefix])
      }
    }
    for headcount in headcounts where !(0...10_000_000).contains(headcount.people) {
      list.range("headcounts", headcount.people, 0...10_000_000)
    }
    list.duplicates("headcounts", headcounts.map { $0.asOf.description })
    for succession in successors where succession.successor == id {
      list.add("successors", .contradiction, ["what": "an organisation succeeds itself"])
    }
    list.duplicates("registrations", registrations.map { "\($0.register) \($0.code)" })
    list.attributes(attributes, in: policy)
    return list.faults
  }
}

extension ReasonCode {
  /// A GSS code's prefix belongs to another type of area.
  public static let gssPrefix = ReasonCode("fault.gssPrefix")
}
