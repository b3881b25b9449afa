internal import PoolJSON

extension Credential.Kind: WireChoice {}

extension Credential: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Credential? {
    faults.object(node) { form in
      let kind = form.value("kind", Kind.self)
      let scheme = form.string("scheme")
      let level = form.string("level")
      let awarded = form.value("awarded", CivilDate.self)
      let expires = form.optionalValue("expires", CivilDate.self)
      let evidenceSeen = form.optionalValue("evidenceSeen", CivilDate.self)
      let evidenceSeenBy = form.optionalValue("evidenceSeenBy", ActorID.self)
      guard let kind, let scheme, let level, let awarded else { return nil }
      return Credential(
        kind: kind, scheme: scheme, level: level, awarded: awarded, expires: expires,
        evidenceSeen: evidenceSeen, evidenceSeenBy: evidenceSeenBy)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("kind", kind)
      form.member("scheme", scheme)
      form.member("level", level)
      form.member("awarded", awarded)
      form.member("expires", expires)
      form.member("evidenceSeen", evidenceSeen)
      form.member("evidenceSeenBy", evidenceSeenBy)
    }
  }
}
