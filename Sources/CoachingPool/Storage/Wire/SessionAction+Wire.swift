internal import PoolJSON

extension SessionAction.FollowUp: WireChoice {}

extension SessionAction: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> SessionAction? {
    faults.object(node) { form in
      let id = form.value("id", SessionActionID.self)
      let engagement = form.value("engagement", EngagementID.self)
      let session = form.optionalValue("session", SessionID.self)
      let what = form.string("what")
      let who = form.value("who", PersonID.self)
      let due = form.optionalValue("due", CivilDate.self)
      let agreed = form.value("agreed", Instant.self)
      let followUp = form.value("followUp", FollowUp.self)
      let lookedAt = form.optionalValue("lookedAt", Instant.self)
      guard let id, let engagement, let what, let who, let agreed, let followUp else {
        return nil
      }
      return SessionAction(
        id: id, engagement: engagement, session: session, what: Confidential(what), who: who,
        due: due, agreed: agreed, followUp: followUp, lookedAt: lookedAt)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("id", id)
      form.member("engagement", engagement)
      form.member("session", session)
      // Revealed, since the stored form is the record itself: whoever can read the store reads it.
      form.member("what", what.reveal())
      form.member("who", who)
      form.member("due", due)
      form.member("agreed", agreed)
      form.member("followUp", followUp)
      form.member("lookedAt", lookedAt)
    }
  }
}
