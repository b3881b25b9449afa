internal import PoolJSON

extension SharedAgreement: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> SharedAgreement? {
    faults.object(node) { form in
      let engagement = form.value("engagement", EngagementID.self)
      let versions = form.values("versions", AgreementVersion.self)
      let meetings = form.values("meetings", ContractingMeeting.self)
      return engagement.map { SharedAgreement(of: $0, versions: versions, meetings: meetings) }
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("engagement", engagement)
      form.list("versions", versions)
      form.list("meetings", meetings)
    }
  }
}

extension AgreementVersion: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> AgreementVersion? {
    faults.object(node) { form in
      let number = form.integer("number")
      let proposed = form.value("proposed", Instant.self)
      let proposedBy = form.value("proposedBy", Role.self)
      let change = form.optionalValue("change", Recontracting.Change.self)
      let programme = form.optionalValue("programme", LeadershipProgrammeID.self)
      let parties = form.values("parties", EngagementParty.self)
      let terms = form.value("terms", AgreementTerms.self)
      let signatures = form.values("signatures", AgreementSignature.self)
      guard let number, let proposed, let proposedBy, let terms else { return nil }
      return AgreementVersion(
        number: number, proposed: proposed, proposedBy: proposedBy, change: change,
        programme: programme, parties: parties, terms: Confidential(terms),
        signatures: signatures)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("number", number)
      form.member("proposed", proposed)
      form.member("proposedBy", proposedBy)
      form.member("change", change)
      form.member("programme", programme)
      form.list("parties", parties)
      // Revealed, since the stored form is the record itself: whoever can read the store reads it.
      // What leaves for a person's eyes goes through a view instead.
      form.member("terms", terms.reveal())
      form.list("signatures", signatures)
    }
  }
}
