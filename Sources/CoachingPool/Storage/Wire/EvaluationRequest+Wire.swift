internal import PoolJSON

extension EvaluationRequest.Wave: WireChoice {}

extension EvaluationRequest: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> EvaluationRequest? {
    faults.object(node) { form in
      let id = form.value("id", EvaluationRequestID.self)
      let engagement = form.value("engagement", EngagementID.self)
      let person = form.value("person", PersonID.self)
      let role = form.value("role", Role.self)
      let wave = form.value("wave", Wave.self)
      let due = form.value("due", CivilDate.self)
      let asked = form.optionalValue("asked", Instant.self)
      guard let id, let engagement, let person, let role, let wave, let due else { return nil }
      return EvaluationRequest(
        id: id, engagement: engagement, asks: person, as: role, wave: wave, due: due,
        asked: asked)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("id", id)
      form.member("engagement", engagement)
      form.member("person", person)
      form.member("role", role)
      form.member("wave", wave)
      form.member("due", due)
      form.member("asked", asked)
    }
  }
}
