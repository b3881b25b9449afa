internal import PoolJSON

extension SignpostingTally: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> SignpostingTally? {
    faults.object(node) { form in
      let quarter = form.value("quarter", Quarter.self)
      let count = form.integer("count", in: 0...Int.max)
      guard let quarter, let count else { return nil }
      return SignpostingTally(quarter: quarter, count: count)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("quarter", quarter)
      form.member("count", count)
    }
  }
}
