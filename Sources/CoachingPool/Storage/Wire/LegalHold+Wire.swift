internal import PoolJSON

extension LegalHold: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> LegalHold? {
    faults.object(node) { form in
      let id = form.value("id", LegalHoldID.self)
      let subject = form.value("subject", Subject.self)
      let number = form.string("number")
      let placed = form.value("placed", Instant.self)
      let lifted = form.optionalValue("lifted", Instant.self)
      guard let id, let subject, let number, let placed else { return nil }
      return LegalHold(id: id, on: subject, number: number, placed: placed, lifted: lifted)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("id", id)
      form.member("subject", subject)
      form.member("number", number)
      form.member("placed", placed)
      form.member("lifted", lifted)
    }
  }
}

/// The word for what a hold is on; the identifier stands beside it.
private enum Kind: String, CaseIterable, WireChoice {
  case person
  case practitioner
  case engagement
  case organisation
}

extension LegalHold.Subject: WireForm {
  /// Reads `{"kind": …, "id": …}`.
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Self? {
    faults.object(node) { form in
      let kind = form.value("kind", Kind.self)
      let id = form.value("id", Identifier<LegalHold.Subject>.self)
      guard let kind, let id else { return nil }
      return switch kind {
      case .person: .person(PersonID(unchecked: id.text))
      case .practitioner: .practitioner(PractitionerID(unchecked: id.text))
      case .engagement: .engagement(EngagementID(unchecked: id.text))
      case .organisation: .organisation(OrganisationID(unchecked: id.text))
      }
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      switch self {
      case .person(let id):
        form.member("kind", Kind.person)
        form.member("id", id)
      case .practitioner(let id):
        form.member("kind", Kind.practitioner)
        form.member("id", id)
      case .engagement(let id):
        form.member("kind", Kind.engagement)
        form.member("id", id)
      case .organisation(let id):
        form.member("kind", Kind.organisation)
        form.member("id", id)
      }
    }
  }
}
