internal import PoolJSON

extension ResearchAttribute: WireChoice {}

extension ResearchExtract: WireForm {
  /// The form of the file.
  public static let schema = "coachingpool.research/1"

  /// Reads an extract from a file; ``faults()`` then tells whether it holds.
  ///
  /// - Throws: ``WireError`` with every fault; no message quotes what the file tells of a person.
  public init(json bytes: [UInt8]) throws(WireError) {
    self = try WireReader.value(bytes, quotesValues: false, ResearchExtract.read)
  }

  /// Writes the extract as a file, which holds all that ``faults()`` needs; the same extract gives the same
  /// bytes.
  public func encodedJSON() throws(WireError) -> [UInt8] {
    try WireWriter.bytes(self, style: .pretty)
  }

  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> ResearchExtract? {
    faults.object(node) { form in
      let hasSchema = form.schema(Self.schema)
      let study = form.value("study", ResearchStudy.self)
      let least = form.integer("least")
      let steps = form.list("steps") { $1.integer($0) }
      let questions = form.values("questions", ResearchQuestion.self)
      let attributes = study?.attributes ?? []
      let rows = form.list("rows") { node, faults in
        ResearchRow.read(node, attributes, questions, &faults)
      }
      guard hasSchema, let study, let least else { return nil }
      return ResearchExtract(
        of: study, least: least, steps: steps, questions: questions, rows: rows)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("schema", Self.schema)
      form.member("study", study)
      form.member("least", least)
      form.list("steps", steps, evenIfEmpty: true)
      form.list("questions", questions, evenIfEmpty: true)
      form.list("rows", rows) { write($1, to: &$0) }
    }
  }

  /// Writes a row by the names of its columns; an answer that is withheld has none.
  private func write(_ row: ResearchRow, to writer: inout WireWriter) {
    writer.object { form in
      form.member("pseudonym", row.pseudonym)
      form.object("told") { told in
        for (attribute, text) in zip(study.attributes, row.values) {
          told.member(attribute.rawValue, text)
        }
      }
      form.object("answers") { answers in
        for (question, answer) in zip(questions, row.answers) {
          answers.member(question.heading, answer)
        }
      }
    }
  }
}

extension ResearchStudy: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> ResearchStudy? {
    faults.object(node) { form in
      let id = form.value("id", ResearchStudyID.self)
      let first = form.value("first", Quarter.self)
      let last = form.value("last", Quarter.self)
      let instrument = form.value("instrument", EvaluationInstrumentID.self)
      let version = form.integer("version")
      let waves = form.values("waves", EvaluationRequest.Wave.self)
      let items = form.optionalValues("items", EvaluationItemID.self)
      let attributes = form.values("attributes", ResearchAttribute.self)
      let least = form.optionalInteger("least")
      guard let id, let first, let last, let instrument, let version else { return nil }
      return ResearchStudy(
        id, from: first, through: last, instrument: instrument, version: version, waves: waves,
        items: items, attributes: attributes, least: least)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("id", id)
      form.member("first", first)
      form.member("last", last)
      form.member("instrument", instrument)
      form.member("version", version)
      form.list("waves", waves, evenIfEmpty: true)
      if let items { form.list("items", items, evenIfEmpty: true) }
      form.list("attributes", attributes, evenIfEmpty: true)
      form.member("least", least)
    }
  }
}

extension ResearchQuestion: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Self? {
    faults.object(node) { form in
      let wave = form.value("wave", EvaluationRequest.Wave.self)
      let item = form.value("item", EvaluationItemID.self)
      guard let wave, let item else { return nil }
      return Self(wave, item)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("wave", wave)
      form.member("item", item)
    }
  }
}

extension ResearchRow {
  fileprivate static func read(
    _ node: JSONNode, _ attributes: [ResearchAttribute], _ questions: [ResearchQuestion],
    _ faults: inout JSONFaults
  ) -> Self? {
    faults.object(node) { form in
      let pseudonym = form.string("pseudonym")
      let told = form.object("told") { told in
        attributes.compactMap { told.string($0.rawValue) }
      }
      let answers = form.object("answers") { answers in
        questions.map { answers.optionalInteger($0.heading) }
      }
      guard let pseudonym, let told, let answers else { return nil }
      return Self(pseudonym: pseudonym, values: told, answers: answers)
    }
  }
}
