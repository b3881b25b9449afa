internal import PoolJSON

extension PractitionerFeedback: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> PractitionerFeedback? {
    faults.object(node) { form in
      let id = form.value("id", PractitionerFeedbackID.self)
      let engagement = form.value("engagement", EngagementID.self)
      let practitioner = form.value("practitioner", PractitionerID.self)
      let person = form.value("person", PersonID.self)
      let role = form.value("role", Role.self)
      let given = form.value("given", Instant.self)
      let instrument = form.integer("instrument")
      let scores = form.values("scores", FeedbackScore.self)
      let text = form.optionalString("text")
      let corrects = form.optionalValue("corrects", PractitionerFeedbackID.self)
      let releases = form.values("releases", FeedbackRelease.self)
      let batch = form.optionalValue("batch", FeedbackBatch.self)
      guard let id, let engagement, let practitioner, let person, let role, let given,
        let instrument
      else { return nil }
      return PractitionerFeedback(
        id: id, engagement: engagement, practitioner: practitioner, person: person, as: role,
        given: given, instrument: instrument, scores: Confidential(scores),
        text: text.map { Confidential($0) }, corrects: corrects, releases: releases,
        batch: batch)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("id", id)
      form.member("engagement", engagement)
      form.member("practitioner", practitioner)
      form.member("person", person)
      form.member("role", role)
      form.member("given", given)
      form.member("instrument", instrument)
      // Revealed, since the stored form is the record itself: whoever can read the store reads it.
      form.list("scores", scores.reveal())
      form.member("text", text?.reveal())
      form.member("corrects", corrects)
      form.list("releases", releases)
      form.member("batch", batch)
    }
  }
}

extension FeedbackScore: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Self? {
    faults.object(node) { form in
      let item = form.value("item", FeedbackItem.self)
      let score = form.integer("score")
      guard let item, let score else { return nil }
      return Self(item, score)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("item", item)
      form.member("score", score)
    }
  }
}

extension FeedbackRelease: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Self? {
    faults.object(node) { form in
      let at = form.value("at", Instant.self)
      let withScores = form.bool("withScores")
      let takenBack = form.optionalValue("takenBack", Instant.self)
      guard let at, let withScores else { return nil }
      return Self(at: at, withScores: withScores, takenBack: takenBack)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("at", at)
      form.member("withScores", withScores)
      form.member("takenBack", takenBack)
    }
  }
}

extension FeedbackBatch: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Self? {
    faults.object(node) { form in
      let number = form.integer("number")
      let size = form.integer("size")
      guard let number, let size else { return nil }
      return Self(number, of: size)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("number", number)
      form.member("size", size)
    }
  }
}
