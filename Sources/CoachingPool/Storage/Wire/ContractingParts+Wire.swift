internal import PoolJSON

extension AgreementItem: WireChoice {}
extension SponsorDuty: WireChoice {}
extension DisclosureGround: WireChoice {}
extension ReviewPlan.Point: WireChoice {}
extension ContractingForm: WireChoice {}
extension AgreementSignature.Kind: WireChoice {}

extension EngagementParty: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> EngagementParty? {
    faults.object(node) { form in
      let person = form.value("person", PersonID.self)
      let role = form.value("role", Role.self)
      guard let person, let role else { return nil }
      return EngagementParty(person, role)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("person", person)
      form.member("role", role)
    }
  }
}

extension ContractingMeeting: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> ContractingMeeting? {
    faults.object(node) { form in
      let at = form.value("at", Instant.self)
      let minutes = form.integer("minutes")
      let mode = form.value("mode", MeetingMode.self)
      let sides = form.value("form", ContractingForm.self)
      let invited = form.values("invited", EngagementParty.self)
      guard let at, let minutes, let mode, let sides else { return nil }
      return ContractingMeeting(at: at, minutes: minutes, mode: mode, form: sides, invited: invited)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("at", at)
      form.member("minutes", minutes)
      form.member("mode", mode)
      form.member("form", self.form)
      form.list("invited", invited)
    }
  }
}

extension AgreementText: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> AgreementText? {
    faults.object(node) { form in
      let item = form.value("item", AgreementItem.self)
      let text = form.string("text")
      guard let item, let text else { return nil }
      return AgreementText(item, text)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("item", item)
      form.member("text", text)
    }
  }
}

extension StandardText: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> StandardText? {
    AgreementText.read(node, &faults).map { StandardText($0.item, $0.text) }
  }

  func write(to writer: inout WireWriter) { AgreementText(item, text).write(to: &writer) }
}

extension AgreementSignature: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> AgreementSignature? {
    faults.object(node) { form in
      let party = form.value("party", EngagementParty.self)
      let kind = form.value("kind", Kind.self)
      let at = form.value("at", Instant.self)
      guard let party, let kind, let at else { return nil }
      return AgreementSignature(party, kind, at: at)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("party", party)
      form.member("kind", kind)
      form.member("at", at)
    }
  }
}
