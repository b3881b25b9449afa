internal import PoolJSON

extension DisclosedContent: WireChoice {}
extension TellingFirst: WireChoice {}
extension DataController: WireChoice {}

// What is revealed here is the stored form, which is the record itself: whoever can read the store reads
// it. What leaves for a person's eyes goes through a view instead.

extension PractitionerNote: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> PractitionerNote? {
    faults.object(node) { form in
      let id = form.value("id", PractitionerNoteID.self)
      let engagement = form.value("engagement", EngagementID.self)
      let session = form.optionalValue("session", SessionID.self)
      let text = form.string("text")
      let written = form.value("written", Instant.self)
      let controller = form.value("controller", DataController.self)
      guard let id, let engagement, let text, let written, let controller else { return nil }
      return PractitionerNote(
        id: id, engagement: engagement, session: session, text: Confidential(text),
        written: written, controller: controller)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("id", id)
      form.member("engagement", engagement)
      form.member("session", session)
      form.member("text", text.reveal())
      form.member("written", written)
      form.member("controller", controller)
    }
  }
}

extension Reflection: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Reflection? {
    faults.object(node) { form in
      let id = form.value("id", ReflectionID.self)
      let engagement = form.value("engagement", EngagementID.self)
      let writer = form.value("writer", PersonID.self)
      let session = form.optionalValue("session", SessionID.self)
      let text = form.string("text")
      let written = form.value("written", Instant.self)
      let released = form.optionalValue("released", Instant.self)
      guard let id, let engagement, let writer, let text, let written else { return nil }
      return Reflection(
        id: id, engagement: engagement, writer: writer, session: session,
        text: Confidential(text), written: written, released: released)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("id", id)
      form.member("engagement", engagement)
      form.member("writer", self.writer)
      form.member("session", session)
      form.member("text", text.reveal())
      form.member("written", written)
      form.member("released", released)
    }
  }
}

extension Disclosure: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Disclosure? {
    faults.object(node) { form in
      let id = form.value("id", DisclosureID.self)
      let engagement = form.value("engagement", EngagementID.self)
      let subject = form.optionalValue("subject", PersonID.self)
      let ground = form.optionalValue("ground", DisclosureGround.self)
      let recipient = form.optionalString("recipient")
      let content = form.values("content", DisclosedContent.self)
      let disclosed = form.optionalValue("disclosed", Instant.self)
      let consulted = form.optionalValues("consulted", PersonID.self)
      let told = form.optionalValue("told", TellingFirst.self)
      let wouldHarm = form.optionalBool("wouldHarm")
      let recordedBy = form.value("recordedBy", Role.self)
      let recorded = form.value("recorded", Instant.self)
      guard let id, let engagement, let recordedBy, let recorded else { return nil }
      return Disclosure(
        id: id, engagement: engagement,
        facts: DisclosureFacts(
          about: subject, ground: ground, recipient: recipient, content: content,
          disclosed: disclosed, consulted: consulted, told: told, wouldHarm: wouldHarm),
        recordedBy: recordedBy, recorded: recorded)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("id", id)
      form.member("engagement", engagement)
      form.member("subject", facts.subject)
      form.member("ground", facts.ground)
      form.member("recipient", facts.recipient?.reveal())
      form.list("content", facts.content)
      form.member("disclosed", facts.disclosed)
      // Nobody was consulted is another thing than nobody has said whether.
      if let consulted = facts.consulted { form.list("consulted", consulted, evenIfEmpty: true) }
      form.member("told", facts.told)
      form.member("wouldHarm", facts.wouldHarm)
      form.member("recordedBy", recordedBy)
      form.member("recorded", recorded)
    }
  }
}
