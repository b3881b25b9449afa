internal import PoolJSON

extension EvaluationResponse: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> EvaluationResponse? {
    faults.object(node) { form in
      let id = form.value("id", EvaluationResponseID.self)
      let request = form.value("request", EvaluationRequestID.self)
      let instrument = form.value("instrument", EvaluationInstrumentID.self)
      let version = form.integer("version")
      let answers = form.values("answers", EvaluationAnswer.self)
      let comment = form.optionalString("comment")
      let quotations = form.values("quotations", Testimonial.Consent.self)
      let given = form.value("given", Instant.self)
      let withdrawn = form.optionalValue("withdrawn", Instant.self)
      guard let id, let request, let instrument, let version, let given else { return nil }
      return EvaluationResponse(
        id: id, to: request, instrument: instrument, version: version,
        answers: Confidential(answers), comment: comment.map { Confidential($0) },
        quotations: quotations, given: given, withdrawn: withdrawn)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("id", id)
      form.member("request", request)
      form.member("instrument", instrument)
      form.member("version", version)
      // Revealed, since the stored form is the record itself: whoever can read the store reads it.
      form.list("answers", answers.reveal())
      form.member("comment", comment?.reveal())
      form.list("quotations", quotations)
      form.member("given", given)
      form.member("withdrawn", withdrawn)
    }
  }
}

extension EvaluationAnswer: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Self? {
    faults.object(node) { form in
      let item = form.value("item", EvaluationItemID.self)
      let value = form.integer("value")
      guard let item, let value else { return nil }
      return Self(item, value)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("item", item)
      form.member("value", value)
    }
  }
}

extension Testimonial.Attribution: WireChoice {}

extension Testimonial.Consent: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Self? {
    faults.object(node) { form in
      let given = form.value("given", Instant.self)
      let attribution = form.value("attribution", Testimonial.Attribution.self)
      let withdrawn = form.optionalValue("withdrawn", Instant.self)
      guard let given, let attribution else { return nil }
      return Self(given: given, attribution: attribution, withdrawn: withdrawn)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("given", given)
      form.member("attribution", attribution)
      form.member("withdrawn", withdrawn)
    }
  }
}
