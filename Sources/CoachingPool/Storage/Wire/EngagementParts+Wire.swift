internal import PoolJSON

extension Sponsor.Kind: WireChoice {}
extension Involvement.Level: WireChoice {}
extension Involvement.Reason: WireChoice {}
extension Recontracting.Change: WireChoice {}
extension ClosureCode: WireChoice {}

extension Sponsor: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Sponsor? {
    faults.object(node) { form in
      let person = form.value("person", PersonID.self)
      let kind = form.value("kind", Kind.self)
      let span: DateSpan = form.span("span")
      guard let person, let kind else { return nil }
      return Sponsor(person, kind, span)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("person", person)
      form.member("kind", kind)
      form.member("span", span)
    }
  }
}

extension Involvement: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Involvement? {
    faults.object(node) { form in
      let level = form.value("level", Level.self)
      let reason = form.optionalValue("reason", Reason.self)
      return level.map { Involvement($0, because: reason) }
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("level", level)
      form.member("reason", reason)
    }
  }
}

extension Chemistry: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Chemistry? {
    faults.object(node) { form in
      Chemistry(
        meeting: form.optionalValue("meeting", Meeting.self),
        individualSaysYes: form.bool("individualSaysYes", default: false),
        practitionerSaysYes: form.bool("practitionerSaysYes", default: false))
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("meeting", meeting)
      form.member("individualSaysYes", individualSaysYes ? true : nil)
      form.member("practitionerSaysYes", practitionerSaysYes ? true : nil)
    }
  }
}

extension Chemistry.Meeting: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Self? {
    faults.object(node) { form in
      let at = form.value("at", Instant.self)
      let mode = form.value("mode", MeetingMode.self)
      guard let at, let mode else { return nil }
      return Self(at: at, mode: mode)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("at", at)
      form.member("mode", mode)
    }
  }
}

extension PlanReference: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> PlanReference? {
    faults.object(node) { form in
      let version = form.integer("version")
      let sessions = form.integer("sessions")
      guard let version, let sessions else { return nil }
      return PlanReference(version: version, sessions: sessions)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("version", version)
      form.member("sessions", sessions)
    }
  }
}

extension Recontracting: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Recontracting? {
    faults.object(node) { form in
      let change = form.value("change", Change.self)
      let began = form.value("began", Instant.self)
      guard let change, let began else { return nil }
      return Recontracting(change, began: began)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("change", change)
      form.member("began", began)
    }
  }
}

extension Pause: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Pause? {
    faults.object(node) { form in
      let began = form.value("began", Instant.self)
      let returns = form.value("returns", CivilDate.self)
      let ended = form.optionalValue("ended", Instant.self)
      let isByCoordinator = form.bool("isCoordinators", default: false)
      guard let began, let returns else { return nil }
      return Pause(
        began: began, returns: returns, ended: ended,
        isByCoordinator: isByCoordinator)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("began", began)
      form.member("returns", returns)
      form.member("ended", ended)
      form.member("isCoordinators", isByCoordinator ? true : nil)
    }
  }
}

extension ProposedExtension: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> ProposedExtension? {
    faults.object(node) { form in
      let sessions = form.integer("sessions")
      let supporters = form.values("supporters", Role.self)
      return sessions.map { ProposedExtension(sessions: $0, supporters: supporters) }
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("sessions", sessions)
      form.list("supporters", supporters)
    }
  }
}

extension ProposedInvolvement: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> ProposedInvolvement? {
    faults.object(node) { form in
      let involvement = form.value("involvement", Involvement.self)
      let sponsors = form.values("sponsors", PersonID.self)
      let by = form.value("by", Role.self)
      guard let involvement, let by else { return nil }
      return ProposedInvolvement(involvement, sponsors: sponsors, by: by)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("involvement", involvement)
      form.list("sponsors", sponsors)
      form.member("by", by)
    }
  }
}

extension Closure: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Closure? {
    faults.object(node) { form in
      let code = form.value("code", ClosureCode.self)
      let at = form.value("at", Instant.self)
      let by = form.value("by", Role.self)
      let successor = form.optionalValue("successor", EngagementID.self)
      guard let code, let at, let by else { return nil }
      return Closure(code, at: at, by: by, successor: successor)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("code", code)
      form.member("at", at)
      form.member("by", by)
      form.member("successor", successor)
    }
  }
}
