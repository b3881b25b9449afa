internal import PoolJSON

extension Organisation: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Organisation? {
    faults.object(node) { form in
      let id = form.value("id", OrganisationID.self)
      let externalID = form.optionalString("externalID")
      let names = form.values("names", Dated<String>.self)
      let type = form.value("type", OrganisationType.self)
      let sector = form.value("sector", Sector.self)
      let gssCodes = form.values("gssCodes", Dated<GSSCode>.self)
      let registrations = form.values("registrations", Registration.self)
      let headcounts = form.values("headcounts", Headcount.self)
      let existence: DateSpan = form.span("existence")
      let successors = form.values("successors", Succession.self)
      let sharedManagement = form.values("sharedManagement", Dated<String>.self)
      let internalPool = form.optionalValue("internalPool", PoolID.self)
      let attributes = form.values("attributes", HostAttribute.self)
      guard let id, let type, let sector else { return nil }
      return Organisation(
        id: id, externalID: externalID, names: names, type: type, sector: sector,
        gssCodes: gssCodes, registrations: registrations, headcounts: headcounts,
        existence: existence, successors: successors, sharedManagement: sharedManagement,
        internalPool: internalPool, attributes: attributes)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("id", id)
      form.member("externalID", externalID)
      form.list("names", names)
      form.member("type", type)
      form.member("sector", sector)
      form.list("gssCodes", gssCodes)
      form.list("registrations", registrations)
      form.list("headcounts", headcounts)
      form.member("existence", existence)
      form.list("successors", successors)
      form.list("sharedManagement", sharedManagement)
      form.member("internalPool", internalPool)
      form.list("attributes", attributes)
    }
  }
}

extension Registration: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Registration? {
    faults.object(node) { form in
      let register = form.string("register")
      let code = form.string("code")
      guard let register, let code else { return nil }
      return Registration(register: register, code: code)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("register", register)
      form.member("code", code)
    }
  }
}

extension Headcount: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Headcount? {
    faults.object(node) { form in
      let people = form.integer("people")
      let asOf = form.value("asOf", CivilDate.self)
      guard let people, let asOf else { return nil }
      return Headcount(people: people, asOf: asOf)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("people", people)
      form.member("asOf", asOf)
    }
  }
}

extension Succession.Kind: WireChoice {}

extension Succession: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Succession? {
    faults.object(node) { form in
      let kind = form.value("kind", Kind.self)
      let successor = form.value("successor", OrganisationID.self)
      let vestingDay = form.value("vestingDay", CivilDate.self)
      guard let kind, let successor, let vestingDay else { return nil }
      return Succession(kind: kind, successor: successor, vestingDay: vestingDay)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("kind", kind)
      form.member("successor", successor)
      form.member("vestingDay", vestingDay)
    }
  }
}
