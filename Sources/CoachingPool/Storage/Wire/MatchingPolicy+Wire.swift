internal import PoolJSON

extension MatchingPolicy.Objective: WireChoice {}

extension MatchingPolicy: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> MatchingPolicy? {
    faults.object(node) { form in
      var policy = MatchingPolicy.standard
      policy.requirements = form.optionalValues("requirements") ?? policy.requirements
      policy.criteria = form.optionalValues("criteria") ?? policy.criteria
      policy.objectives = form.optionalValues("objectives") ?? policy.objectives
      policy.seniorThrough = form.optionalValue("seniorThrough") ?? policy.seniorThrough
      policy.waiting = form.optionalValue("waiting") ?? policy.waiting
      policy.branchLimit = form.optionalValue("branchLimit") ?? policy.branchLimit
      policy.relaxations = form.optionalValue("relaxations") ?? policy.relaxations
      return policy
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.list("requirements", requirements, evenIfEmpty: true)
      form.list("criteria", criteria, evenIfEmpty: true)
      form.list("objectives", objectives, evenIfEmpty: true)
      form.member("seniorThrough", seniorThrough)
      form.member("waiting", waiting)
      form.member("branchLimit", branchLimit)
      form.member("relaxations", relaxations)
    }
  }
}

extension WaitingWeight: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> WaitingWeight? {
    faults.object(node) { form in
      let usual = WaitingWeight()
      return WaitingWeight(
        stepDays: form.integer("stepDays", default: usual.stepDays),
        mostSteps: form.integer("mostSteps", default: usual.mostSteps))
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("stepDays", stepDays)
      form.member("mostSteps", mostSteps)
    }
  }
}

extension MatchingPolicy.RequirementUse: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Self? {
    faults.object(node) { form in
      let name = form.value("name", RuleName.self)
      let parameters = form.optionalValue("parameters", RuleParameters.self)
      return name.map { Self($0, parameters ?? RuleParameters()) }
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("name", name)
      form.member("parameters", parameters.isEmpty ? nil : parameters)
    }
  }
}

extension MatchingPolicy.CriterionUse: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Self? {
    faults.object(node) { form in
      let name = form.value("name", RuleName.self)
      let weight = form.integer("weight")
      let parameters = form.optionalValue("parameters", RuleParameters.self)
      guard let name, let weight else { return nil }
      return Self(name, weight: weight, parameters ?? RuleParameters())
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("name", name)
      form.member("weight", weight)
      form.member("parameters", parameters.isEmpty ? nil : parameters)
    }
  }
}
