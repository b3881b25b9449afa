internal import PoolJSON

extension Invitation.State: WireChoice {}
extension DeclineCode: WireChoice {}

extension Invitation: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Invitation? {
    faults.object(node) { form in
      let id = form.value("id", InvitationID.self)
      let request = form.value("request", RequestID.self)
      let practitioner = form.value("practitioner", PractitionerID.self)
      let state = form.value("state", State.self)
      let sent = form.value("sent", Instant.self)
      let expires = form.value("expires", Instant.self)
      let ended = form.optionalValue("ended", Instant.self)
      let declineCode = form.optionalValue("declineCode", DeclineCode.self)
      guard let id, let request, let practitioner, let state, let sent, let expires else {
        return nil
      }
      return Invitation(
        id: id, request: request, practitioner: practitioner, state: state, sent: sent,
        expires: expires, ended: ended, declineCode: declineCode)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("id", id)
      form.member("request", request)
      form.member("practitioner", practitioner)
      form.member("state", state)
      form.member("sent", sent)
      form.member("expires", expires)
      form.member("ended", ended)
      form.member("declineCode", declineCode)
    }
  }
}
