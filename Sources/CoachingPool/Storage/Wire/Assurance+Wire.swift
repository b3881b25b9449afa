internal import PoolJSON

extension PractitionerEvent: WireChoice {}
extension StandingPart: WireChoice {}

extension Assurance: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Assurance? {
    faults.object(node) { form in
      let practitioner = form.value("practitioner", PractitionerID.self)
      let joined = form.optionalValue("joined", CivilDate.self)
      let ethics = form.values("ethics", EthicsAgreement.self)
      let support = form.values("support", OrganisationSupport.self)
      let references = form.values("references", PractitionerReference.self)
      let inducted = form.optionalValue("inducted", CivilDate.self)
      let insurance = form.values("insurance", InsuranceCover.self)
      let insuranceAsked = form.optionalValue("insuranceAsked", CivilDate.self)
      let pause = form.optionalValue("pause", MembershipPause.self)
      let moves = form.values("moves", MembershipMove.self)
      let notices = form.values("notices", LapseNotice.self)
      guard let practitioner else { return nil }
      return Assurance(
        of: practitioner, joined: joined, ethics: ethics, support: support, references: references,
        inducted: inducted, insurance: insurance, insuranceAsked: insuranceAsked, pause: pause,
        moves: moves, notices: notices)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("practitioner", practitioner)
      form.member("joined", joined)
      form.list("ethics", ethics)
      form.list("support", support)
      form.list("references", references)
      form.member("inducted", inducted)
      form.list("insurance", insurance)
      form.member("insuranceAsked", insuranceAsked)
      form.member("pause", pause)
      form.list("moves", moves)
      form.list("notices", notices)
    }
  }
}

extension EthicsAgreement: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> EthicsAgreement? {
    faults.object(node) { form in
      let code = form.string("code")
      let edition = form.string("edition")
      let agreed = form.value("agreed", CivilDate.self)
      let until = form.optionalValue("until", CivilDate.self)
      guard let code, let edition, let agreed else { return nil }
      return EthicsAgreement(code, edition: edition, agreed: agreed, until: until)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("code", code)
      form.member("edition", edition)
      form.member("agreed", agreed)
      form.member("until", until)
    }
  }
}

extension OrganisationSupport: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> OrganisationSupport? {
    faults.object(node) { form in
      let organisation = form.value("organisation", OrganisationID.self)
      let span: DateSpan = form.span("span")
      let confirmedBy = form.value("confirmedBy", ActorID.self)
      guard let organisation, let confirmedBy else { return nil }
      return OrganisationSupport(of: organisation, span, confirmedBy: confirmedBy)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("organisation", organisation)
      form.member("span", span)
      form.member("confirmedBy", confirmedBy)
    }
  }
}

extension PractitionerReference: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> PractitionerReference? {
    faults.object(node) { form in
      let given = form.value("given", CivilDate.self)
      let until = form.optionalValue("until", CivilDate.self)
      let takenBy = form.value("takenBy", ActorID.self)
      guard let given, let takenBy else { return nil }
      return PractitionerReference(given: given, until: until, takenBy: takenBy)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("given", given)
      form.member("until", until)
      form.member("takenBy", takenBy)
    }
  }
}

extension InsuranceCover: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> InsuranceCover? {
    faults.object(node) { form in
      let pence = form.integer("pence")
      let span: DateSpan = form.span("span")
      let seen = form.value("seen", CivilDate.self)
      let seenBy = form.value("seenBy", ActorID.self)
      guard let pence, let seen, let seenBy else { return nil }
      return InsuranceCover(pence: pence, span, seen: seen, by: seenBy)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("pence", pence)
      form.member("span", span)
      form.member("seen", seen)
      form.member("seenBy", seenBy)
    }
  }
}

extension MembershipPause: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> MembershipPause? {
    faults.object(node) { form in
      let returns = form.value("returns", CivilDate.self)
      let by = form.value("by", Role.self)
      guard let returns, let by else { return nil }
      return MembershipPause(returns: returns, by: by)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("returns", returns)
      form.member("by", by)
    }
  }
}

extension MembershipMove: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> MembershipMove? {
    faults.object(node) { form in
      let event = form.value("event", PractitionerEvent.self)
      let from = form.optionalValue("from", PractitionerStatus.self)
      let to = form.value("to", PractitionerStatus.self)
      let at = form.value("at", Instant.self)
      let actor = form.value("actor", ActorID.self)
      let role = form.value("role", Role.self)
      guard let event, let to, let at, let actor, let role else { return nil }
      return MembershipMove(event, from: from, to: to, at: at, actor: actor, role: role)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("event", event)
      form.member("from", from)
      form.member("to", to)
      form.member("at", at)
      form.member("actor", actor)
      form.member("role", role)
    }
  }
}

extension LapseNotice: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> LapseNotice? {
    faults.object(node) { form in
      let part = form.value("part", StandingPart.self)
      let lapses = form.value("lapses", CivilDate.self)
      let at = form.value("at", Instant.self)
      guard let part, let lapses, let at else { return nil }
      return LapseNotice(part, lapses: lapses, at: at)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("part", part)
      form.member("lapses", lapses)
      form.member("at", at)
    }
  }
}
