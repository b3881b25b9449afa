internal import PoolJSON

extension OrganisationOverride: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> OrganisationOverride? {
    faults.object(node) { form in
      let organisation = form.value("organisation", OrganisationID.self)
      let places = form.optionalValue("places", Int.self)
      let days = form.optionalValue("invitationDays", Int.self)
      let requirements = form.values("requirements", MatchingPolicy.RequirementUse.self)
      return organisation.map {
        OrganisationOverride($0, places: places, invitationDays: days, requirements: requirements)
      }
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("organisation", organisation)
      form.member("places", places)
      form.member("invitationDays", invitationDays)
      form.list("requirements", requirements)
    }
  }
}
