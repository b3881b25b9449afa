import CoachingPool
import PoolJSON

/// Puts credential schemes into lines, or into JSON of the schema `coachingpool.credentials/1`.
struct CredentialLines {
  private let schemes: [(scheme: CredentialScheme, levels: [CredentialLevel])]
  private let asOf: CivilDate?

  /// Takes schemes, with the editions that were out by a day, or all.
  init(_ schemes: [CredentialScheme], asOf: CivilDate?) {
    self.asOf = asOf
    self.schemes = schemes.map { scheme in
      (scheme, scheme.levels.filter { level in asOf.map(level.edition.isOut) ?? true })
    }
  }

  func text() -> [String] {
    var lines: [String] = []
    for (scheme, levels) in schemes {
      let kind = scheme.kind == .qualification ? "qualifications" : "accreditations"
      lines.append("\(scheme.code): \(scheme.body), \(scheme.title) (\(kind))")
      if levels.isEmpty { lines.append("  No edition was out by that day.") }
      let sources = levels.flatMap(Self.sources).reduce(into: [String]()) { all, source in
        if !all.contains(source) { all.append(source) }
      }
      for level in levels { lines += Self.text(level, sources) }
      lines += sources.enumerated().map { "  [\($0 + 1)] \($1)" } + [""]
    }
    let unconfirmed = schemes.flatMap(\.levels).flatMap { $0.requirements + $0.renewal }
      .count { !$0.least.isPublished }
    return lines.map(Terminal.safe) + ["Numbers that no publication confirms: \(unconfirmed)."]
  }

  private static func sources(of level: CredentialLevel) -> [String] {
    var numbers = level.requirements.map(\.least)
    if case .years(let years) = level.validity { numbers.append(years) }
    return (numbers + level.renewal.map(\.least)).map(\.source)
  }

  private static func text(_ level: CredentialLevel, _ sources: [String]) -> [String] {
    let name = level.level == CredentialLevel.any ? "any level" : level.level
    let date = level.edition.date.map { " of \($0)" } ?? ", without a date"
    var lines = [
      "  \(name)\(level.title.isEmpty ? "" : ", \(level.title)"): edition \"\(level.edition.name)\"\(date)"
    ]
    if !level.alsoCalled.isEmpty {
      lines.append("    also called \(level.alsoCalled.joined(separator: ", "))")
    }
    lines += level.requirements.map { "    \(text($0, sources))" }
    switch level.validity {
    case .withoutEnd: lines.append("    does not expire")
    case .years(let years):
      lines.append("    years for which it holds: \(text(years, sources))")
    case .notKnown: lines.append("    for how long it holds was not found")
    }
    lines += level.renewal.map { "    renewal, \(text($0, sources))" }
    return lines + level.notes.map { "    \($0)" }
  }

  private static func text(
    _ requirement: CredentialRequirement, _ sources: [String]
  ) -> String {
    let months = requirement.withinMonths.map { " in the last \($0) months" } ?? ""
    let number = text(requirement.least, sources)
    let level = requirement.level.map { "\($0), " } ?? ""
    return "\(requirement.measure.title)\(months): \(level)\(number)"
  }

  private static func text(_ number: SourcedNumber, _ sources: [String]) -> String {
    let mark = sources.firstIndex(of: number.source).map { " [\($0 + 1)]" } ?? ""
    return "\(number.value)\(number.isPublished ? "" : " (unconfirmed)")\(mark)"
  }

  func json() -> [String] {
    var writer = JSONWriter(style: .pretty)
    writer.object { document in
      document.member("schema", "coachingpool.credentials/1")
      document.member("asOf", asOf?.description)
      document.list("schemes", schemes) { writer, entry in
        writer.object { form in
          form.member("scheme", entry.scheme.code)
          form.member("body", entry.scheme.body)
          form.member("title", entry.scheme.title)
          form.member("kind", entry.scheme.kind)
          form.list("levels", entry.levels) { writer, level in
            writer.object { Self.write(level, to: &$0) }
          }
        }
      }
    }
    return [String(decoding: writer.bytes.dropLast(), as: UTF8.self)]
  }

  private static func write(_ level: CredentialLevel, to form: inout JSONWriter) {
    form.member("level", level.level)
    form.member("title", level.title.isEmpty ? nil : level.title)
    form.member("edition", level.edition.name)
    form.member("editionDate", level.edition.date?.description)
    form.list("alsoCalled", level.alsoCalled)
    form.member("practice", level.practice)
    write("requirements", level.requirements, to: &form)
    switch level.validity {
    case .withoutEnd: form.member("holds", "withoutEnd")
    case .years(let years):
      form.member("holds", "years")
      form.member("years", years.value)
      form.member("yearsStanding", years.standing)
      form.member("yearsSource", years.source)
    case .notKnown: form.member("holds", "notKnown")
    }
    write("renewal", level.renewal, to: &form)
    form.list("notes", level.notes)
  }

  private static func write(
    _ name: String, _ requirements: [CredentialRequirement], to form: inout JSONWriter
  ) {
    form.list(name, requirements) { writer, requirement in
      writer.object { form in
        form.member("measure", requirement.measure)
        form.member("least", requirement.least.value)
        form.member("level", requirement.level)
        form.member("withinMonths", requirement.withinMonths)
        form.member("standing", requirement.least.standing)
        form.member("source", requirement.least.source)
      }
    }
  }
}
