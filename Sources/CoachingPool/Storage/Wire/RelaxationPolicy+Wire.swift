internal import PoolJSON

extension RelaxationPolicy: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> RelaxationPolicy? {
    faults.object(node) { form in
      let usual = RelaxationPolicy()
      return RelaxationPolicy(
        waivers: form.optionalValues("waivers") ?? usual.waivers,
        placeCost: form.integer("placeCost", default: usual.placeCost),
        newcomerCost: form.integer("newcomerCost", default: usual.newcomerCost))
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.list("waivers", waivers, evenIfEmpty: true)
      form.member("placeCost", placeCost)
      form.member("newcomerCost", newcomerCost)
    }
  }
}

extension RelaxationPolicy.Waiver: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Self? {
    faults.object(node) { form in
      let rule = form.value("rule", RuleName.self)
      let cost = form.integer("cost")
      guard let rule, let cost else { return nil }
      return Self(rule, cost: cost)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("rule", rule)
      form.member("cost", cost)
    }
  }
}
