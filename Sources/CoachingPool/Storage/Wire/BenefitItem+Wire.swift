internal import PoolJSON

extension BenefitItem: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> BenefitItem? {
    faults.object(node) { form in
      let id = form.value("id", BenefitItemID.self)
      let organisation = form.optionalValue("organisation", OrganisationID.self)
      let engagement = form.optionalValue("engagement", EngagementID.self)
      let value = form.value("value", Money.self)
      let attribution = form.value("attribution", Ratio.self)
      let confidence = form.value("confidence", Ratio.self)
      let span: DateSpan = form.span("span")
      let source = form.string("source")
      let reportedBy = form.value("reportedBy", Role.self)
      let recorded = form.value("recorded", Instant.self)
      let withdrawn = form.optionalValue("withdrawn", Instant.self)
      guard let id, let value, let attribution, let confidence, let source, let reportedBy,
        let recorded
      else { return nil }
      return BenefitItem(
        id: id, organisation: organisation, engagement: engagement, value: value,
        attribution: attribution, confidence: confidence, span: span,
        source: Confidential(source), reportedBy: reportedBy, recorded: recorded,
        withdrawn: withdrawn)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("id", id)
      form.member("organisation", organisation)
      form.member("engagement", engagement)
      form.member("value", value)
      form.member("attribution", attribution)
      form.member("confidence", confidence)
      form.member("span", span)
      // Revealed, since the stored form is the record itself: whoever can read the store reads it.
      form.member("source", source.reveal())
      form.member("reportedBy", reportedBy)
      form.member("recorded", recorded)
      form.member("withdrawn", withdrawn)
    }
  }
}
