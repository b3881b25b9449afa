internal import PoolJSON

extension RequestState: WireChoice {}
extension Provision: WireChoice {}
extension ReferralSource: WireChoice {}

extension Request: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Request? {
    faults.object(node) { form in
      let id = form.value("id", RequestID.self)
      let externalID = form.optionalString("externalID")
      let individual = form.value("individual", PersonID.self)
      let organisation = form.value("organisation", OrganisationID.self)
      let state = form.value("state", RequestState.self)
      let kind = form.value("kind", ServiceKind.self)
      let provision = form.value("provision", Provision.self)
      let themes = form.values("themes", Theme.self)
      let triggers = form.values("triggers", Trigger.self)
      let needs = form.values("needs", Need.self)
      let preferences = form.value("preferences", RequestPreferences.self)
      let referral = form.value("referral", ReferralSource.self)
      let otherParticipants = form.values("otherParticipants", PersonID.self)
      let wish = form.optionalString("wish")
      let wishedCharacteristics = form.values(
        "wishedCharacteristics", StatedCharacteristic.self)
      let proposedStart = form.value("proposedStart", CivilDate.self)
      let termsAcknowledged = form.optionalValue("termsAcknowledged", Instant.self)
      let submitted = form.optionalValue("submitted", Instant.self)
      let declinedBy = form.optionalString("declinedBy")
      let predecessor = form.optionalValue("predecessor", EngagementID.self)
      let waiting = form.optionalValue("waiting", RequestWaiting.self)
      let attributes = form.values("attributes", HostAttribute.self)
      guard let id, let individual, let organisation, let state, let kind, let provision,
        let preferences, let referral, let proposedStart
      else { return nil }
      return Request(
        id: id, externalID: externalID, individual: individual, organisation: organisation,
        state: state, kind: kind, provision: provision, themes: themes, triggers: triggers,
        needs: needs, preferences: preferences, referral: referral,
        otherParticipants: otherParticipants, wish: wish.map { Confidential($0) },
        wishedCharacteristics: Confidential(wishedCharacteristics),
        proposedStart: proposedStart, termsAcknowledged: termsAcknowledged, submitted: submitted,
        declinedBy: declinedBy, predecessor: predecessor, waiting: waiting ?? RequestWaiting(),
        attributes: attributes)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("id", id)
      form.member("externalID", externalID)
      form.member("individual", individual)
      form.member("organisation", organisation)
      form.member("state", state)
      form.member("kind", kind)
      form.member("provision", provision)
      form.list("themes", themes)
      form.list("triggers", triggers)
      form.list("needs", needs)
      form.member("preferences", preferences)
      form.member("referral", referral)
      form.list("otherParticipants", otherParticipants)
      // Revealed, since the stored form is the record itself: whoever can read the store reads it.
      // What leaves for a person's eyes goes through a view instead.
      form.member("wish", wish?.reveal())
      form.list("wishedCharacteristics", wishedCharacteristics.reveal())
      form.member("proposedStart", proposedStart)
      form.member("termsAcknowledged", termsAcknowledged)
      form.member("submitted", submitted)
      form.member("declinedBy", declinedBy)
      form.member("predecessor", predecessor)
      form.member("waiting", waiting == RequestWaiting() ? nil : waiting)
      form.list("attributes", attributes)
    }
  }
}
