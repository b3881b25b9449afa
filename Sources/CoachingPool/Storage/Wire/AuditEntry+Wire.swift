internal import PoolJSON

extension AuditEntry: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> AuditEntry? {
    faults.object(node) { form in
      let id = form.value("id", AuditEntryID.self)
      let engagement = form.value("engagement", EngagementID.self)
      let number = form.integer("number")
      let at = form.value("at", Instant.self)
      let actor = form.value("actor", ActorID.self)
      let role = form.value("role", Role.self)
      let session = form.optionalValue("session", SessionID.self)
      let policyVersion = form.value("policy", PolicyVersion.self)
      let machine = form.string("machine")
      let event = form.string("event")
      let from = form.optionalString("from")
      let to = form.optionalString("to")
      let reasonCode = form.optionalString("reasonCode")
      let agreementVersion = form.optionalInteger("agreementVersion")
      guard let id, let engagement, let number, let at, let actor, let role, let policyVersion,
        let machine,
        let event
      else { return nil }
      return AuditEntry(
        id: id, engagement: engagement, number: number, at: at, actor: actor, role: role,
        session: session, policyVersion: policyVersion, machine: machine, event: event, from: from,
        to: to,
        reasonCode: reasonCode, agreementVersion: agreementVersion)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("id", id)
      form.member("engagement", engagement)
      form.member("number", number)
      form.member("at", at)
      form.member("actor", actor)
      form.member("role", role)
      form.member("session", session)
      form.member("policy", policyVersion)
      form.member("machine", machine)
      form.member("event", event)
      form.member("from", from)
      form.member("to", to)
      form.member("reasonCode", reasonCode)
      form.member("agreementVersion", agreementVersion)
    }
  }
}
