internal import CoachingPool
internal import PoolJSON

/// An auditor's record as it was read, before its eligible pairs are at hand.
struct RoundAuditForm {
  enum Edges {
    case here(EdgeTable)
    case elsewhere(count: Int, checksum: Fingerprint)
  }

  let edges: Edges
  let make: (EdgeTable) -> RoundAudit
}

extension JSONObjectReader {
  /// Reads the members of an auditor's record.
  mutating func audit() -> RoundAuditForm? {
    _ = string("schema")
    let record = fingerprint("record")
    let input = fingerprint("input")
    let levels = list("levels", count: 1...8) { (node, faults) in
      faults.object(node) { $0.level() }
    }
    let rows = object("rows") {
      (keys: $0.keys(), demands: $0.integers("demands", in: 1...Int.max))
    }
    let columns = object("columns") {
      (
        keys: $0.keys(), capacities: $0.integers("capacities", in: 0...Int.max),
        minimums: $0.integers("minimums", in: 0...Int.max)
      )
    }
    let quotas = list("quotas") { (node, faults) in faults.object(node) { $0.quota() } }
    let forced = pairs("forced")
    let apart = list("apart") { (node, faults) in faults.integers(node, in: 0...Int.max) }
    let edges = edges()
    let certificate = certificate()
    let bound = integers("bound", in: -(1 << 62)...Int.max)
    // Compared with the bytes by whoever has them.
    _ = fingerprint("checksum")
    guard let record, let input, let rows, let columns, let edges, let certificate else {
      return nil
    }
    return RoundAuditForm(edges: edges) { table in
      RoundAudit(
        record: record, input: input, levels: levels, rowKeys: rows.keys, columnKeys: columns.keys,
        demands: rows.demands.isEmpty ? nil : rows.demands, capacities: columns.capacities,
        minimums: columns.minimums.isEmpty ? nil : columns.minimums, quotas: quotas, forced: forced,
        apart: apart, edges: table, certificate: certificate,
        bound: bound.isEmpty ? nil : bound.map(Int64.init))
    }
  }

  private mutating func fingerprint(_ name: String) -> Fingerprint? {
    required(name, expecting: "16 hexadecimal digits") { Fingerprint($0) }
  }

  private mutating func keys() -> [UInt64] {
    list("keys") { (node, faults) in
      faults.string(node, expecting: "16 hexadecimal digits") { HexDigits.number($0) }
    }
  }

  private mutating func level() -> RoundAudit.Level? {
    let aim = string("aim")
    switch aim {
    case "rowsServed":
      let weights = integers("weights", in: 0...(1 << 57))
      return .rowsServed(weights: weights.isEmpty ? nil : weights.map(Int64.init))
    case "total": return integer("benefit", in: 0...63).map { .total(benefit: $0) }
    case "worstOff": return integer("benefit", in: 0...63).map { .worstOff(benefit: $0) }
    default:
      if aim != nil { report("aim", expected: "\"rowsServed\", \"total\" or \"worstOff\"") }
      return nil
    }
  }

  private mutating func quota() -> RoundAudit.Quota? {
    let side = string("side")
    if let side, side != "rows", side != "columns" {
      report("side", expected: "\"rows\" or \"columns\"")
    }
    let members = integers("members", in: 0...Int.max)
    let atLeast = integer("atLeast", in: 0...Int.max, default: 0)
    let atMost = optionalInteger("atMost", in: 0...Int.max)
    guard let side else { return nil }
    return .init(isOfRows: side == "rows", members: members, atLeast: atLeast, atMost: atMost)
  }

  private mutating func edges() -> RoundAuditForm.Edges? {
    let here = optionalObject("edges") { form -> EdgeTable in
      let starts = form.integers("starts", in: 0...Int.max)
      let columns = form.integers("columns", in: 0...Int(Int32.max))
      let benefits = form.list("benefits") { (node, faults) in
        faults.integers(node)?.map(Int64.init)
      }
      return EdgeTable(starts: starts, columns: columns.map { Int32($0) }, benefits: benefits)
    }
    let elsewhere = optionalObject("edgeFile") { form -> RoundAuditForm.Edges? in
      let count = form.integer("edges", in: 0...(1 << 36))
      let checksum = form.fingerprint("checksum")
      guard let count, let checksum else { return nil }
      return .elsewhere(count: count, checksum: checksum)
    }
    if (here == nil) == (elsewhere == nil) {
      report(
        "edges", expected: "the eligible pairs, either here or in the file that edgeFile names")
      return nil
    }
    return here.map { .here($0) } ?? elsewhere
  }
}
