internal import PoolJSON

extension Affiliation: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Affiliation? {
    faults.object(node) { form in
      let organisation = form.value("organisation", OrganisationID.self)
      let capacity = form.value("capacity", Capacity.self)
      let jobTitle = form.optionalString("jobTitle")
      let manager = form.optionalValue("manager", PersonID.self)
      let team = form.optionalString("team")
      let span: DateSpan = form.span("span")
      guard let organisation, let capacity else { return nil }
      return Affiliation(
        organisation: organisation, capacity: capacity, jobTitle: jobTitle, manager: manager,
        team: team, span: span)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("organisation", organisation)
      form.member("capacity", capacity)
      form.member("jobTitle", jobTitle)
      form.member("manager", manager)
      form.member("team", team)
      form.member("span", span)
    }
  }
}

extension Affiliation.Capacity: WireForm {
  private static let alternatives = ["jobLevel", "electedRole", "office"]

  /// Reads an object with exactly one of `jobLevel`, `electedRole` and `office`.
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Self? {
    faults.object(node) { form in
      let level = form.optionalValue("jobLevel", JobLevel.self)
      let role = form.optionalValue("electedRole", ElectedRole.self)
      let group = form.optionalString("politicalGroup")
      let office = form.optionalString("office")
      let given = alternatives.filter { form.has($0) }
      let rule = "one of \"jobLevel\", \"electedRole\" and \"office\""
      guard let alternative = given.first else {
        form.report("jobLevel", .missing, expected: rule, found: "jobLevel")
        return nil
      }
      if given.count > 1 { form.report(given[1], expected: "absent, since there is only \(rule)") }
      if alternative != "electedRole", form.has("politicalGroup") {
        form.report("politicalGroup", expected: "absent but for an elected member")
      }
      if let level { return .employee(level) }
      if let role { return .electedMember(role, politicalGroup: group) }
      return office.map { .officeHolder($0) }
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      switch self {
      case .employee(let level): form.member("jobLevel", level)
      case .electedMember(let role, let group):
        form.member("electedRole", role)
        form.member("politicalGroup", group)
      case .officeHolder(let title): form.member("office", title)
      }
    }
  }
}
