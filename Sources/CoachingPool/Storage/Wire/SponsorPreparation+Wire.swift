internal import PoolJSON

extension PreparationQuestion: WireChoice {}

extension SponsorPreparation: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> SponsorPreparation? {
    faults.object(node) { form in
      let id = form.value("id", SponsorPreparationID.self)
      let engagement = form.value("engagement", EngagementID.self)
      let sponsor = form.value("sponsor", PersonID.self)
      let answers = form.values("answers", Answer.self)
      let written = form.value("written", Instant.self)
      let released = form.optionalValue("released", Instant.self)
      guard let id, let engagement, let sponsor, let written else { return nil }
      return SponsorPreparation(
        id: id, engagement: engagement, sponsor: sponsor, answers: Confidential(answers),
        written: written, released: released)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("id", id)
      form.member("engagement", engagement)
      form.member("sponsor", sponsor)
      // Revealed, since the stored form is the record itself: whoever can read the store reads it.
      form.list("answers", answers.reveal())
      form.member("written", written)
      form.member("released", released)
    }
  }
}

extension SponsorPreparation.Answer: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Self? {
    faults.object(node) { form in
      let question = form.value("question", PreparationQuestion.self)
      let text = form.string("text")
      guard let question, let text else { return nil }
      return Self(question, text)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("question", question)
      form.member("text", text)
    }
  }
}
