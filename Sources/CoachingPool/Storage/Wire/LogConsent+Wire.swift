internal import PoolJSON

extension LogConsent: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> LogConsent? {
    faults.object(node) { form in
      let id = form.value("id", LogConsentID.self)
      let engagement = form.value("engagement", EngagementID.self)
      let person = form.value("person", PersonID.self)
      let given = form.value("given", Instant.self)
      let withdrawn = form.optionalValue("withdrawn", Instant.self)
      guard let id, let engagement, let person, let given else { return nil }
      return LogConsent(
        id: id, engagement: engagement, person: person, given: given, withdrawn: withdrawn)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("id", id)
      form.member("engagement", engagement)
      form.member("person", person)
      form.member("given", given)
      form.member("withdrawn", withdrawn)
    }
  }
}
