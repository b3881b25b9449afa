internal import CoachingPool
internal import PoolJSON

extension JSONWriter {
  /// Writes what was asked of a round beside the policy, in an order of its own.
  mutating func members(_ constraints: RoundConstraints) {
    if let only = constraints.only {
      name("only")
      beginArray()
      for request in only.sorted() { string(request.text) }
      endArray()
    }
    for (name, pairs) in [
      ("pinned", constraints.pinned), ("forbidden", constraints.forbidden),
    ] {
      list(name, pairs.sorted()) { writer, pair in
        writer.object {
          $0.member("request", pair.request.text)
          $0.member("practitioner", pair.practitioner.text)
        }
      }
    }
    list("minimums", constraints.minimums) { writer, minimum in
      writer.object {
        $0.member("practitioner", minimum.practitioner.text)
        $0.member("least", minimum.least)
      }
    }
    list("wanted", constraints.wanted) { writer, wanted in
      writer.object {
        $0.member("request", wanted.request.text)
        $0.member("practitioners", wanted.practitioners)
      }
    }
    list("quotas", constraints.quotas) { writer, quota in
      writer.object {
        $0.member("organisation", quota.organisation.text)
        $0.member("side", quota.side)
        $0.member("atLeast", quota.atLeast, default: 0)
        $0.member("atMost", quota.atMost)
      }
    }
  }
}

extension JSONObjectReader {
  mutating func identifier<Subject>(_ name: String) -> Identifier<Subject>? {
    required(name, expecting: "an identifier") { try? Identifier<Subject>($0) }
  }

  private mutating func constrainedPairs(_ name: String) -> [RoundConstraints.Pair] {
    list(name) { (node, faults) in
      faults.object(node) { form -> RoundConstraints.Pair? in
        let request: RequestID? = form.identifier("request")
        let practitioner: PractitionerID? = form.identifier("practitioner")
        guard let request, let practitioner else { return nil }
        return .init(request, practitioner)
      }
    }
  }

  /// Reads the members of constraints.
  mutating func constraints() -> RoundConstraints {
    var constraints = RoundConstraints()
    constraints.only = optional("only") { (node, faults) in
      faults.list(node) { (node, faults) in
        faults.string(node, expecting: "an identifier") { try? RequestID($0) }
      }
    }.map { Set($0) }
    constraints.pinned = constrainedPairs("pinned")
    constraints.forbidden = constrainedPairs("forbidden")
    constraints.minimums = list("minimums") { (node, faults) in
      faults.object(node) { form -> RoundConstraints.Minimum? in
        let practitioner: PractitionerID? = form.identifier("practitioner")
        let least = form.integer("least")
        guard let practitioner, let least else { return nil }
        return .init(practitioner, least)
      }
    }
    constraints.wanted = list("wanted") { (node, faults) in
      faults.object(node) { form -> RoundConstraints.Wanted? in
        let request: RequestID? = form.identifier("request")
        let practitioners = form.integer("practitioners")
        guard let request, let practitioners else { return nil }
        return .init(request, practitioners)
      }
    }
    constraints.quotas = list("quotas") { (node, faults) in
      faults.object(node) { form -> RoundConstraints.OrganisationQuota? in
        let organisation: OrganisationID? = form.identifier("organisation")
        let side = form.choice("side", RoundConstraints.OrganisationQuota.Side.self)
        let atLeast = form.integer("atLeast", default: 0)
        let atMost = form.optionalInteger("atMost")
        guard let organisation, let side else { return nil }
        return .init(organisation, side, atLeast: atLeast, atMost: atMost)
      }
    }
    return constraints
  }
}
