internal import PoolJSON

extension SourcedNumber.Standing: WireChoice {}
extension CredentialMeasure: WireChoice {}
extension CredentialPractice: WireChoice {}
extension EditionDate: WireText {}

extension SourcedNumber: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> SourcedNumber? {
    faults.object(node) { form in
      let value = form.integer("value")
      let standing = form.value("standing", Standing.self)
      let source = form.string("source")
      guard let value, let standing, let source else { return nil }
      return SourcedNumber(value, standing, source: source)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("value", value)
      form.member("standing", standing)
      form.member("source", source)
    }
  }
}

extension CredentialEdition: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> CredentialEdition? {
    faults.object(node) { form in
      let name = form.string("name")
      let date = form.optionalValue("date", EditionDate.self)
      return name.map { CredentialEdition($0, of: date) }
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("name", name)
      form.member("date", date)
    }
  }
}

extension CredentialRequirement: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> CredentialRequirement? {
    faults.object(node) { form in
      let measure = form.value("measure", CredentialMeasure.self)
      let least = form.value("least", SourcedNumber.self)
      let withinMonths = form.optionalInteger("withinMonths")
      let level = form.optionalString("level")
      guard let measure, let least else { return nil }
      return CredentialRequirement(measure, least, withinMonths: withinMonths, level: level)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("measure", measure)
      form.member("least", least)
      form.member("withinMonths", withinMonths)
      form.member("level", level)
    }
  }
}

extension CredentialValidity: WireForm {
  /// The word for each case.
  private enum Word: String, WireChoice { case withoutEnd, years, notKnown }

  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> CredentialValidity? {
    faults.object(node) { form -> CredentialValidity? in
      switch form.value("holds", Word.self) {
      case .withoutEnd: .withoutEnd
      case .years: form.value("years", SourcedNumber.self).map { .years($0) }
      case .notKnown: .notKnown
      case nil: nil
      }
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      switch self {
      case .withoutEnd: form.member("holds", Word.withoutEnd)
      case .years(let years):
        form.member("holds", Word.years)
        form.member("years", years)
      case .notKnown: form.member("holds", Word.notKnown)
      }
    }
  }
}

extension CredentialLevel: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> CredentialLevel? {
    faults.object(node) { form in
      let scheme = form.string("scheme")
      let level = form.string("level")
      let edition = form.value("edition", CredentialEdition.self)
      let title = form.string("title", default: "")
      let alsoCalled = form.strings("alsoCalled")
      let practice = form.value("practice", CredentialPractice.self)
      let requirements = form.values("requirements", CredentialRequirement.self)
      let validity = form.value("validity", CredentialValidity.self)
      let renewal = form.values("renewal", CredentialRequirement.self)
      let notes = form.strings("notes")
      guard let scheme, let level, let edition, let practice, let validity else { return nil }
      return CredentialLevel(
        scheme, level, edition, title: title, alsoCalled: alsoCalled, practice: practice,
        requirements: requirements, validity: validity, renewal: renewal, notes: notes)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("scheme", scheme)
      form.member("level", level)
      form.member("edition", edition)
      form.member("title", title.isEmpty ? nil : title)
      form.list("alsoCalled", alsoCalled)
      form.member("practice", practice)
      form.list("requirements", requirements)
      form.member("validity", validity)
      form.list("renewal", renewal)
      form.list("notes", notes)
    }
  }
}
