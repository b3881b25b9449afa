package import PoolJSON

extension RoundConstraints {
  /// Writes the constraints as one JSON value, as a stored round holds them.
  ///
  /// - Throws: ``WireError`` where something has no stored form.
  package func node() throws(WireError) -> JSONNode {
    try WireReader.value(WireWriter.bytes(self), quotesValues: true) { node, _ in node }
  }
}

extension RoundConstraints: WireForm {
  package static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> RoundConstraints? {
    faults.object(node) { form in
      RoundConstraints(
        only: form.optionalValues("only", RequestID.self).map(Set.init),
        pinned: form.values("pinned", Pair.self), forbidden: form.values("forbidden", Pair.self),
        minimums: form.values("minimums", Minimum.self),
        wanted: form.values("wanted", Wanted.self),
        quotas: form.values("quotas", OrganisationQuota.self))
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      if let only { form.list("only", only.sorted(), evenIfEmpty: true) }
      form.list("pinned", pinned)
      form.list("forbidden", forbidden)
      form.list("minimums", minimums)
      form.list("wanted", wanted)
      form.list("quotas", quotas)
    }
  }
}

extension RoundConstraints.Pair: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Self? {
    faults.object(node) { form in
      let request = form.value("request", RequestID.self)
      let practitioner = form.value("practitioner", PractitionerID.self)
      guard let request, let practitioner else { return nil }
      return Self(request, practitioner)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("request", request)
      form.member("practitioner", practitioner)
    }
  }
}

extension RoundConstraints.Minimum: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Self? {
    faults.object(node) { form in
      let practitioner = form.value("practitioner", PractitionerID.self)
      let least = form.integer("least")
      guard let practitioner, let least else { return nil }
      return Self(practitioner, least)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("practitioner", practitioner)
      form.member("least", least)
    }
  }
}

extension RoundConstraints.Wanted: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Self? {
    faults.object(node) { form in
      let request = form.value("request", RequestID.self)
      let practitioners = form.integer("practitioners")
      guard let request, let practitioners else { return nil }
      return Self(request, practitioners)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("request", request)
      form.member("practitioners", practitioners)
    }
  }
}

extension RoundConstraints.OrganisationQuota: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Self? {
    faults.object(node) { form in
      let organisation = form.value("organisation", OrganisationID.self)
      let side = form.value("side", Side.self)
      let atLeast = form.optionalValue("atLeast", Int.self)
      let atMost = form.optionalValue("atMost", Int.self)
      guard let organisation, let side else { return nil }
      return Self(organisation, side, atLeast: atLeast ?? 0, atMost: atMost)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("organisation", organisation)
      form.member("side", side)
      form.member("atLeast", atLeast == 0 ? nil : atLeast)
      form.member("atMost", atMost)
    }
  }
}
