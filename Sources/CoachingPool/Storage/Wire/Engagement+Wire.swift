internal import PoolJSON

extension EngagementState: WireChoice {}

// What came after the first format is left out where it says nothing, so that an engagement that was
// stored before keeps its bytes.
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
      let organisation = form.optionalValue("organisation", OrganisationID.self)
      let line = form.optionalValue("line", ServiceLine.self)
      let sponsors = form.values("sponsors", Sponsor.self)
      let involvement = form.optionalValue("involvement", Involvement.self)
      let chemistry = form.optionalValue("chemistry", Chemistry.self)
      let plan = form.optionalValue("plan", PlanReference.self)
      let programme = form.optionalValue("programme", LeadershipProgrammeID.self)
      let since = form.optionalValue("since", Instant.self)
      let activated = form.optionalValue("activated", Instant.self)
      let agreementVersion = form.optionalInteger("agreementVersion")
      let recontracting = form.optionalValue("recontracting", Recontracting.self)
      let pauses = form.values("pauses", Pause.self)
      let questions = form.values("questions", Instant.self)
      let confirmed = form.optionalValue("confirmed", Instant.self)
      let proposedExtension = form.optionalValue("proposedExtension", ProposedExtension.self)
      let proposedInvolvement = form.optionalValue(
        "proposedInvolvement", ProposedInvolvement.self)
      let closure = form.optionalValue("closure", Closure.self)
      guard let id, let kind, let practitioner, let state, let proposed else { return nil }
      return Engagement(
        id: id, kind: kind, request: request, participants: participants,
        practitioner: practitioner, state: state, proposed: proposed, predecessor: predecessor,
        organisation: organisation, line: line ?? .pool, sponsors: sponsors,
        involvement: involvement, chemistry: chemistry ?? Chemistry(), plan: plan,
        programme: programme, since: since, activated: activated,
        agreementVersion: agreementVersion, recontracting: recontracting, pauses: pauses,
        questions: questions, confirmed: confirmed, proposedExtension: proposedExtension,
        proposedInvolvement: proposedInvolvement, closure: closure)
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
      form.member("organisation", organisation)
      form.member("line", line == .pool ? nil : line)
      form.list("sponsors", sponsors)
      form.member("involvement", involvement)
      form.member("chemistry", chemistry == Chemistry() ? nil : chemistry)
      form.member("plan", plan)
      form.member("programme", programme)
      form.member("since", since)
      form.member("activated", activated)
      form.member("agreementVersion", agreementVersion)
      form.member("recontracting", recontracting)
      form.list("pauses", pauses)
      form.list("questions", questions)
      form.member("confirmed", confirmed)
      form.member("proposedExtension", proposedExtension)
      form.member("proposedInvolvement", proposedInvolvement)
      form.member("closure", closure)
    }
  }
}
