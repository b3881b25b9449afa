internal import PoolJSON

extension Membership.Kind: WireChoice {}
extension Membership.ThreeWayContracting: WireChoice {}

extension Membership: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Membership? {
    faults.object(node) { form in
      let id = form.value("id", MembershipID.self)
      let organisation = form.value("organisation", OrganisationID.self)
      let pool = form.value("pool", PoolID.self)
      let kind = form.value("kind", Kind.self)
      let span: DateSpan = form.span("span")
      let noticeGiven = form.optionalValue("noticeGiven", CivilDate.self)
      let isFounding = form.bool("isFounding")
      let fee = form.optionalValue("fee", Money.self)
      let eligibility = form.values("eligibility", EligibilityCriterion.self)
      let requiresApproval = form.bool("requiresApproval")
      let threeWay = form.value("threeWay", ThreeWayContracting.self)
      guard let id, let organisation, let pool, let kind, let isFounding, let requiresApproval,
        let threeWay
      else { return nil }
      return Membership(
        id: id, organisation: organisation, pool: pool, kind: kind, span: span,
        noticeGiven: noticeGiven, isFounding: isFounding, fee: fee, eligibility: eligibility,
        requiresApproval: requiresApproval, threeWay: threeWay)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("id", id)
      form.member("organisation", organisation)
      form.member("pool", pool)
      form.member("kind", kind)
      form.member("span", span)
      form.member("noticeGiven", noticeGiven)
      form.member("isFounding", isFounding)
      form.member("fee", fee)
      form.list("eligibility", eligibility)
      form.member("requiresApproval", requiresApproval)
      form.member("threeWay", threeWay)
    }
  }
}

extension EligibilityCriterion: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> EligibilityCriterion? {
    faults.object(node) { form in
      let id = form.string("id")
      let sentence = form.string("sentence")
      let excludedLevels = form.values("excludedLevels", JobLevel.self)
      let provision = form.optionalValue("provision", Provision.self)
      let kinds = form.values("kinds", ServiceKind.self)
      guard let id, let sentence else { return nil }
      return EligibilityCriterion(
        id: id, sentence: sentence, excludedLevels: excludedLevels, provision: provision,
        kinds: kinds)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("id", id)
      form.member("sentence", sentence)
      form.list("excludedLevels", excludedLevels)
      form.member("provision", provision)
      form.list("kinds", kinds)
    }
  }
}

extension Money: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Money? {
    faults.object(node) { form in
      let minorUnits = form.integer("minorUnits")
      let currency = form.value("currency", CurrencyCode.self)
      guard let minorUnits, let currency else { return nil }
      return Money(minorUnits: minorUnits, currency: currency)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("minorUnits", minorUnits)
      form.member("currency", currency)
    }
  }
}
