internal import PoolJSON

extension Pool: WireForm {
  // A person may write it by hand, so zone and demonstration have the noun's defaults.
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Pool? {
    faults.object(node) { form in
      let id = form.value("id", PoolID.self)
      let names = form.values("names", Dated<String>.self)
      let leadBody = form.optionalValue("leadBody", OrganisationID.self)
      let owner = form.optionalValue("owner", OrganisationID.self)
      let vision = form.optionalString("vision")
      let aims = form.strings("aims")
      let operatingSince = form.optionalValue("operatingSince", CivilDate.self)
      let timeZone = form.optionalValue("timeZone", PoolTimeZone.self)
      let isDemonstration = form.bool("isDemonstration", default: false)
      guard let id else { return nil }
      return Pool(
        id: id, names: names, leadBody: leadBody, owner: owner, vision: vision, aims: aims,
        operatingSince: operatingSince, timeZone: timeZone ?? .unitedKingdom,
        isDemonstration: isDemonstration)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("id", id)
      form.list("names", names)
      form.member("leadBody", leadBody)
      form.member("owner", owner)
      form.member("vision", vision)
      form.list("aims", aims)
      form.member("operatingSince", operatingSince)
      form.member("timeZone", timeZone)
      form.member("isDemonstration", isDemonstration)
    }
  }
}

extension Pool {
  /// Reads a pool from a file, such as the `pool.json` of a folder of data.
  ///
  /// Without a time zone it is the United Kingdom's, and without `isDemonstration` no demonstration.
  /// - Throws: ``WireError`` with every fault, its line, column and JSON pointer.
  public init(json bytes: [UInt8]) throws(WireError) {
    self = try WireReader.value(bytes, quotesValues: true, Pool.read)
  }

  /// Writes the pool as a file for people: two spaces a level, one line a member.
  public func encodedJSON() throws(WireError) -> [UInt8] {
    try WireWriter.bytes(self, style: .pretty)
  }
}
