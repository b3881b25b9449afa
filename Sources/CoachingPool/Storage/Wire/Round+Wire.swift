internal import PoolJSON

extension RoundState: WireChoice {}
extension RoundConstraints.OrganisationQuota.Side: WireChoice {}

extension Round: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Round? {
    faults.object(node) { form in
      let id = form.value("id", RoundID.self)
      let state = form.value("state", RoundState.self)
      let decided = form.value("decided", Instant.self)
      let policyVersion = form.value("policyVersion", PolicyVersion.self)
      let constraints = form.optionalValue("constraints", RoundConstraints.self)
      let matches = form.values("matches", RoundResult.Match.self)
      let unmatched = form.values("unmatched", RequestID.self)
      let leftOut = form.values("leftOut", RequestID.self)
      let values = form.values("values", Value.self)
      let bound = form.optionalValues("notProvedBeyond", Int.self)
      let reviewed = form.optionalValue("reviewed", Instant.self)
      let ended = form.optionalValue("ended", Instant.self)
      guard let id, let state, let decided, let policyVersion else { return nil }
      return Round(
        id: id, state: state, decided: decided, policyVersion: policyVersion,
        constraints: constraints ?? RoundConstraints(), matches: matches, unmatched: unmatched,
        leftOut: leftOut, values: values,
        optimality: bound.map { .notProved(bound: $0) } ?? .proved,
        reviewed: reviewed, ended: ended)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("id", id)
      form.member("state", state)
      form.member("decided", decided)
      form.member("policyVersion", policyVersion)
      form.member("constraints", constraints == RoundConstraints() ? nil : constraints)
      form.list("matches", matches)
      form.list("unmatched", unmatched)
      form.list("leftOut", leftOut)
      form.list("values", values)
      if case .notProved(let bound) = optimality {
        form.list("notProvedBeyond", bound, evenIfEmpty: true)
      }
      form.member("reviewed", reviewed)
      form.member("ended", ended)
    }
  }
}

extension RoundResult.Match: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Self? {
    faults.object(node) { form in
      let request = form.value("request", RequestID.self)
      let practitioner = form.value("practitioner", PractitionerID.self)
      let points = form.integer("points")
      guard let request, let practitioner, let points else { return nil }
      return Self(request: request, practitioner: practitioner, points: points)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("request", request)
      form.member("practitioner", practitioner)
      form.member("points", points)
    }
  }
}

extension Round.Value: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Self? {
    faults.object(node) { form in
      let objective = form.value("objective", MatchingPolicy.Objective.self)
      let value = form.integer("value")
      guard let objective, let value else { return nil }
      return Self(objective, value)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("objective", objective)
      form.member("value", value)
    }
  }
}
