internal import PoolJSON

extension WorkingAgreement: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> WorkingAgreement? {
    faults.object(node) { form in
      let engagement = form.value("engagement", EngagementID.self)
      let edition = form.integer("edition")
      let written = form.value("written", Instant.self)
      let writtenBy = form.value("writtenBy", Role.self)
      let terms = form.value("terms", Terms.self)
      guard let engagement, let edition, let written, let writtenBy, let terms else { return nil }
      return WorkingAgreement(
        of: engagement, edition: edition, written: written, writtenBy: writtenBy,
        terms: Confidential(terms))
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("engagement", engagement)
      form.member("edition", edition)
      form.member("written", written)
      form.member("writtenBy", writtenBy)
      // Revealed, since the stored form is the record itself: whoever can read the store reads it.
      // What leaves for a person's eyes goes through a view instead.
      form.member("terms", terms.reveal())
    }
  }
}

extension WorkingAgreement.Terms: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Self? {
    faults.object(node) { form in
      let privateGoals = form.strings("privateGoals")
      let waysOfWorking = form.string("waysOfWorking")
      let notes = form.optionalString("notes")
      return waysOfWorking.map {
        Self(privateGoals: privateGoals, waysOfWorking: $0, notes: notes)
      }
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.list("privateGoals", privateGoals)
      form.member("waysOfWorking", waysOfWorking)
      form.member("notes", notes)
    }
  }
}
