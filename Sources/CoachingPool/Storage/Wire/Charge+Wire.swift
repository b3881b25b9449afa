internal import PoolJSON

extension Charge: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Charge? {
    faults.object(node) { form in
      let id = form.value("id", ChargeID.self)
      let organisation = form.value("organisation", OrganisationID.self)
      let subject = form.value("subject", Subject.self)
      let amount = form.value("amount", Money.self)
      let date = form.value("date", CivilDate.self)
      let paid = form.optionalValue("paid", CivilDate.self)
      let recorded = form.value("recorded", Instant.self)
      let withdrawn = form.optionalValue("withdrawn", Instant.self)
      guard let id, let organisation, let subject, let amount, let date, let recorded else {
        return nil
      }
      return Charge(
        id: id, to: organisation, for: subject, amount: amount, on: date, paid: paid,
        recorded: recorded, withdrawn: withdrawn)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("id", id)
      form.member("organisation", organisation)
      form.member("subject", subject)
      form.member("amount", amount)
      form.member("date", date)
      form.member("paid", paid)
      form.member("recorded", recorded)
      form.member("withdrawn", withdrawn)
    }
  }
}

/// The word for what is charged for; the identifier stands beside it.
private enum SubjectKind: String, CaseIterable, WireChoice {
  case associateArrangement
  case executiveEngagement
}

extension Charge.Subject: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Charge.Subject? {
    faults.object(node) { form in
      let kind = form.value("kind", SubjectKind.self)
      let id = form.value("id", Identifier<Charge.Subject>.self)
      guard let kind, let id else { return nil }
      return switch kind {
      case .associateArrangement: .associateArrangement(MembershipID(unchecked: id.text))
      case .executiveEngagement: .executiveEngagement(EngagementID(unchecked: id.text))
      }
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      switch self {
      case .associateArrangement(let membership):
        form.member("kind", SubjectKind.associateArrangement)
        form.member("id", membership)
      case .executiveEngagement(let engagement):
        form.member("kind", SubjectKind.executiveEngagement)
        form.member("id", engagement)
      }
    }
  }
}
