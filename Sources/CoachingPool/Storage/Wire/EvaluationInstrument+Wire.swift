internal import PoolJSON

extension AnswerForm.Kind: WireChoice {}

extension KirkpatrickLevel: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Self? {
    faults.integer(node, in: 1...4).flatMap { Self(rawValue: $0) }
  }

  func write(to writer: inout WireWriter) { writer.integer(rawValue) }
}

extension RatingScale: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Self? {
    faults.object(node) { form in
      let name = form.string("name")
      let lowest = form.integer("lowest")
      let highest = form.integer("highest")
      let isHigherBetter = form.bool("isHigherBetter", default: true)
      guard let name, let lowest, let highest else { return nil }
      let scale = Self(name, lowest, highest, isHigherBetter: isHigherBetter)
      if scale == nil {
        form.report(
          "highest", expected: "a number above \(lowest), both within a million",
          found: "\(highest)")
      }
      return scale
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("name", name)
      form.member("lowest", lowest)
      form.member("highest", highest)
      form.member("isHigherBetter", isHigherBetter)
    }
  }
}

extension EvaluationItem: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Self? {
    faults.object(node) { form in
      let id = form.value("id", EvaluationItemID.self)
      let text = form.string("text")
      let kind = form.value("form", AnswerForm.Kind.self)
      let hasScale = form.has("scale")
      let scale = form.optionalValue("scale", RatingScale.self)
      let level = form.value("level", KirkpatrickLevel.self)
      let outcomes = form.values("outcomes", Outcome.self)
      let audience = form.values("audience", Role.self)
      let waves = form.values("waves", EvaluationRequest.Wave.self)
      guard let id, let text, let kind, let level else { return nil }
      // What is wrong with a scale that is there was said where it was read.
      if hasScale, scale == nil { return nil }
      guard let answers = AnswerForm(kind, on: scale) else {
        form.report(
          "scale", expected: kind.hasOwnScale ? "a scale" : "no scale, since the form has its own",
          found: scale?.description ?? "none")
        return nil
      }
      return Self(
        id, text, answers, level: level, about: outcomes, asks: audience, in: waves)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("id", id)
      form.member("text", text)
      form.member("form", self.form.kind)
      form.member("scale", self.form.kind.hasOwnScale ? self.form.scale : nil)
      form.member("level", level)
      form.list("outcomes", outcomes)
      form.list("audience", audience, evenIfEmpty: true)
      form.list("waves", waves, evenIfEmpty: true)
    }
  }
}

extension EvaluationInstrument: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Self? {
    faults.object(node) { form in
      let id = form.value("id", EvaluationInstrumentID.self)
      let version = form.integer("version")
      let from = form.value("from", CivilDate.self)
      let until = form.optionalValue("until", CivilDate.self)
      let title = form.string("title")
      let source = form.string("source")
      let items = form.values("items", EvaluationItem.self)
      guard let id, let version, let from, let title, let source else { return nil }
      return Self(
        id, version: version, from: from, until: until, title: title, source: source, items: items)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("id", id)
      form.member("version", version)
      form.member("from", from)
      form.member("until", until)
      form.member("title", title)
      form.member("source", source)
      form.list("items", items, evenIfEmpty: true)
    }
  }
}
