internal import PoolJSON

// A policy is edited by hand: what is absent has the library's default, and what is written names
// every member, so that a file shows what can be set, and a stored one keeps its meaning when a
// default of the library changes.
extension PoolPolicy: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> PoolPolicy? {
    faults.object(node) { form in
      var policy = PoolPolicy()
      policy.version = form.optionalValue("version") ?? policy.version
      policy.capacity = form.optionalValue("capacity") ?? policy.capacity
      policy.requests = form.optionalValue("requests") ?? policy.requests
      policy.engagements = form.optionalValue("engagements") ?? policy.engagements
      policy.quality = form.optionalValue("quality") ?? policy.quality
      policy.impact = form.optionalValue("impact") ?? policy.impact
      policy.retention = form.optionalValue("retention") ?? policy.retention
      policy.matching = form.optionalValue("matching") ?? policy.matching
      policy.supportRoutes = form.optionalValues("supportRoutes") ?? policy.supportRoutes
      policy.teamSize =
        form.optionalObject("teamSize") { teamSize(&$0, default: PoolPolicy().teamSize) }
        ?? policy.teamSize
      policy.extraWords = form.optionalValues("extraWords") ?? policy.extraWords
      policy.overrides = form.values("overrides")
      policy.deputies = form.values("deputies")
      return policy
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("version", version)
      form.member("capacity", capacity)
      form.member("requests", requests)
      form.member("engagements", engagements)
      form.member("quality", quality)
      form.member("impact", impact)
      form.member("retention", retention)
      form.member("matching", matching)
      form.list("supportRoutes", supportRoutes, evenIfEmpty: true)
      form.object("teamSize") { form in
        form.member("least", teamSize.lowerBound)
        form.member("most", teamSize.upperBound)
      }
      form.list("extraWords", extraWords, evenIfEmpty: true)
      form.list("overrides", overrides, evenIfEmpty: true)
      form.list("deputies", deputies, evenIfEmpty: true)
    }
  }

  private static func teamSize(
    _ form: inout JSONObjectReader, default usual: ClosedRange<Int>
  ) -> ClosedRange<Int>? {
    let least = form.integer("least", default: usual.lowerBound)
    let most = form.integer("most", default: usual.upperBound)
    guard least <= most else {
      form.report("most", expected: "\(least) or more, since that is the least", found: "\(most)")
      return nil
    }
    return least...most
  }
}

extension PolicyVersion: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> PolicyVersion? {
    faults.integer(node, in: 1...Int.max).flatMap { PolicyVersion($0) }
  }

  func write(to writer: inout WireWriter) { writer.integer(number) }
}

extension PoolPolicy {
  /// Reads a policy from a file that a person wrote; what is absent has the library's default.
  ///
  /// ```json
  /// {"version": 2, "capacity": {"standard": 1}, "teamSize": {"most": 12}}
  /// ```
  ///
  /// Only the form is checked: ``faults()`` finds numbers out of range, and a ``RuleSet`` rules that it
  /// does not know.
  /// - Throws: ``WireError`` with every fault, its line, column and JSON pointer; a member that is not
  ///   known is refused with the nearest known name.
  public init(json bytes: [UInt8]) throws(WireError) {
    self = try WireReader.value(bytes, quotesValues: true, PoolPolicy.read)
  }

  /// Writes the policy with every member, as a page for people or on one line.
  public func encodedJSON(pretty: Bool = true) throws(WireError) -> [UInt8] {
    try WireWriter.bytes(self, style: pretty ? .pretty : .compact)
  }
}
