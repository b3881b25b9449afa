internal import PoolJSON

extension ComplaintState: WireChoice {}
extension ComplaintEvent: WireChoice {}
extension ComplaintFinding: WireChoice {}
extension ComplaintAction: WireChoice {}

// What is revealed here is the stored form, which is the record itself: whoever can read the store reads
// it. What leaves for a person's eyes goes through a view instead.

extension Complaint: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Complaint? {
    faults.object(node) { form in
      let id = form.value("id", ComplaintID.self)
      let about = form.value("about", PractitionerID.self)
      let engagement = form.optionalValue("engagement", EngagementID.self)
      let complainant = form.value("complainant", PersonID.self)
      let role = form.value("complainantRole", Role.self)
      let received = form.value("received", Instant.self)
      let ground = form.value("ground", ComplaintGround.self)
      let text = form.string("text")
      let handler = form.optionalValue("handler", PersonID.self)
      let exchanges = form.values("exchanges", ComplaintExchange.self)
      let pauses = form.values("pauses", ComplaintPause.self)
      let decisions = form.values("decisions", ComplaintDecision.self)
      let referrals = form.values("referrals", BodyReferral.self)
      let steps = form.values("steps", ComplaintStep.self)
      guard let id, let about, let complainant, let role, let received, let ground, let text else {
        return nil
      }
      return Complaint(
        id: id, about: about, in: engagement, complainant: complainant, as: role,
        received: received, ground: ground, text: Confidential(text), handler: handler,
        exchanges: exchanges, pauses: pauses, decisions: decisions, referrals: referrals,
        steps: steps)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("id", id)
      form.member("about", about)
      form.member("engagement", engagement)
      form.member("complainant", complainant)
      form.member("complainantRole", complainantRole)
      form.member("received", received)
      form.member("ground", ground)
      form.member("text", text.reveal())
      form.member("handler", handler)
      form.list("exchanges", exchanges)
      form.list("pauses", pauses)
      form.list("decisions", decisions)
      form.list("referrals", referrals)
      form.list("steps", steps)
    }
  }
}

extension ComplaintExchange: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Self? {
    faults.object(node) { form in
      let told = form.string("told")
      let at = form.value("at", Instant.self)
      let answer = form.optionalString("answer")
      let answered = form.optionalValue("answered", Instant.self)
      guard let told, let at else { return nil }
      return Self(
        Confidential(told), at: at, answer: answer.map { Confidential($0) }, answered: answered)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("told", told.reveal())
      form.member("at", at)
      form.member("answer", answer?.reveal())
      form.member("answered", answered)
    }
  }
}

extension ComplaintPause: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Self? {
    faults.object(node) { form in
      let practitioner = form.value("practitioner", PractitionerID.self)
      let former = form.value("former", PractitionerStatus.self)
      let since = form.value("since", Instant.self)
      let until = form.optionalValue("until", Instant.self)
      guard let practitioner, let former, let since else { return nil }
      return Self(of: practitioner, from: former, since: since, until: until)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("practitioner", practitioner)
      form.member("former", former)
      form.member("since", since)
      form.member("until", until)
    }
  }
}

extension ComplaintDecision: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Self? {
    faults.object(node) { form in
      let finding = form.value("finding", ComplaintFinding.self)
      let day = form.value("on", CivilDate.self)
      let reasons = form.string("reasons")
      let actions = form.values("actions", ComplaintAction.self)
      let handler = form.value("handler", PersonID.self)
      let complainantTold = form.optionalValue("complainantTold", CivilDate.self)
      let practitionerTold = form.optionalValue("practitionerTold", CivilDate.self)
      guard let finding, let day, let reasons, let handler else { return nil }
      return Self(
        finding, on: day, reasons: Confidential(reasons), actions: actions, by: handler,
        complainantTold: complainantTold, practitionerTold: practitionerTold)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("finding", finding)
      form.member("on", on)
      form.member("reasons", reasons.reveal())
      form.list("actions", actions)
      form.member("handler", handler)
      form.member("complainantTold", complainantTold)
      form.member("practitionerTold", practitionerTold)
    }
  }
}

extension BodyReferral: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Self? {
    faults.object(node) { form in
      let body = form.value("body", ProfessionalBody.self)
      let day = form.value("on", CivilDate.self)
      guard let body, let day else { return nil }
      return Self(to: body, on: day)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("body", body)
      form.member("on", on)
    }
  }
}

extension ComplaintStep: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Self? {
    faults.object(node) { form in
      let event = form.value("event", ComplaintEvent.self)
      let state = form.value("to", ComplaintState.self)
      let at = form.value("at", Instant.self)
      let actor = form.value("actor", ActorID.self)
      let role = form.value("role", Role.self)
      let policy = form.value("policy", PolicyVersion.self)
      guard let event, let state, let at, let actor, let role, let policy else { return nil }
      return Self(event, to: state, at: at, by: actor, as: role, under: policy)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("event", event)
      form.member("to", to)
      form.member("at", at)
      form.member("actor", actor)
      form.member("role", role)
      form.member("policy", policyVersion)
    }
  }
}
