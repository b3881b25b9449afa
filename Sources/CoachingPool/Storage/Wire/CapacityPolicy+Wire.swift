internal import PoolJSON

extension CapacityPolicy: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> CapacityPolicy? {
    faults.object(node) { form in
      let usual = CapacityPolicy()
      return CapacityPolicy(
        standard: form.integer("standard", default: usual.standard),
        executive: form.integer("executive", default: usual.executive),
        most: form.integer("most", default: usual.most))
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("standard", standard)
      form.member("executive", executive)
      form.member("most", most)
    }
  }
}
