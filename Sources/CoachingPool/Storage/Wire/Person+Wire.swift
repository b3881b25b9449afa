internal import PoolJSON

extension Person: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Person? {
    faults.object(node) { form in
      let id = form.value("id", PersonID.self)
      let externalID = form.optionalString("externalID")
      let name = form.string("name")
      let email = form.optionalString("email")
      let affiliations = form.values("affiliations", Affiliation.self)
      let designations = form.values("designations", DesignationTenure.self)
      let languages = form.values("languages", LanguageTag.self)
      let adjustments = form.values("adjustments", FunctionalAdjustment.self)
      let briefings = form.values("briefings", Briefing.self)
      let attributes = form.values("attributes", HostAttribute.self)
      guard let id, let name else { return nil }
      return Person(
        id: id, externalID: externalID, name: name, email: email, affiliations: affiliations,
        designations: designations, languages: languages, adjustments: Confidential(adjustments),
        briefings: briefings, attributes: attributes)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("id", id)
      form.member("externalID", externalID)
      form.member("name", name)
      form.member("email", email)
      form.list("affiliations", affiliations)
      form.list("designations", designations)
      form.list("languages", languages)
      // Revealed, since the stored form is the record itself: whoever can read the store reads it.
      // What leaves for a person's eyes goes through a view instead.
      form.list("adjustments", adjustments.reveal())
      form.list("briefings", briefings)
      form.list("attributes", attributes)
    }
  }
}

extension DesignationTenure: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> DesignationTenure? {
    faults.object(node) { form in
      let designation = form.value("designation", StatutoryDesignation.self)
      let organisation = form.value("organisation", OrganisationID.self)
      let span: DateSpan = form.span("span")
      guard let designation, let organisation else { return nil }
      return DesignationTenure(designation, at: organisation, span: span)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("designation", designation)
      form.member("organisation", organisation)
      form.member("span", span)
    }
  }
}
