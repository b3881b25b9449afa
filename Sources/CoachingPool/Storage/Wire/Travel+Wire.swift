internal import PoolJSON

extension Travel: WireForm {
  /// Whether nothing is said, so that the record leaves the member out.
  var isEmpty: Bool { base == nil && limit == nil }

  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Travel? {
    faults.object(node) { form in
      let base = form.optionalValue("base", GridReference.self)
      let limit = form.optionalInteger("limit")
      return Travel(base: base, limit: limit)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("base", base)
      form.member("limit", limit)
    }
  }
}

extension GridReference: WireForm {
  // A finer place is taken and coarsened, as everywhere: no home is ever held.
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> GridReference? {
    faults.object(node) { form in
      let easting = form.integer("easting", in: 0...699_999)
      let northing = form.integer("northing", in: 0...1_299_999)
      guard let easting, let northing else { return nil }
      return GridReference(easting: easting, northing: northing)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("easting", easting)
      form.member("northing", northing)
    }
  }
}
