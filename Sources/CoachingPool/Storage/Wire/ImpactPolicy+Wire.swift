internal import PoolJSON

extension ImpactPolicy: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> ImpactPolicy? {
    faults.object(node) { form in
      var policy = ImpactPolicy()
      policy.instruments = form.optionalValues("instruments") ?? policy.instruments
      policy.asksSponsorsLater = form.bool(
        "asksSponsorsLater", default: policy.asksSponsorsLater)
      policy.disclosure = form.optionalValue("disclosure") ?? policy.disclosure
      policy.leastAnswers = form.integer("leastAnswers", default: policy.leastAnswers)
      policy.leastHoldersOfARole = form.integer(
        "leastHoldersOfARole", default: policy.leastHoldersOfARole)
      return policy
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.list("instruments", instruments, evenIfEmpty: true)
      form.member("asksSponsorsLater", asksSponsorsLater)
      form.member("disclosure", disclosure)
      form.member("leastAnswers", leastAnswers)
      form.member("leastHoldersOfARole", leastHoldersOfARole)
    }
  }
}
