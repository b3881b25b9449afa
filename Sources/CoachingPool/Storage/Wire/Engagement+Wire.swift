internal import PoolJSON

extension EngagementState: WireChoice {}

extension Engagement: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Engagement? {
    faults.object(node) { form in
      let id = form.value("id", EngagementID.self)
      let kind = form.value("kind", ServiceKind.self)
      let request = form.optionalValue("request", RequestID.self)
      let participants = form.values("participants", PersonID.self)
      let practitioner = form.value("practitioner", PractitionerID.self)
      let state = form.value("state", EngagementState.self)
      let proposed = form.value("proposed", Instant.self)
      let predecessor = form.optionalValue("predecessor", EngagementID.self)
      guard let id, let kind, let practitioner, let state, let proposed else { return nil }
      return Engagement(
        id: id, kind: kind, request: request, participants: participants,
        practitioner: practitioner, state: state, proposed: proposed, predecessor: predecessor)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("id", id)
      form.member("kind", kind)
      form.member("request", request)
      form.list("participants", participants)
      form.member("practitioner", practitioner)
      form.member("state", state)
      form.member("proposed", proposed)
      form.member("predecessor", predecessor)
    }
  }
}
