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
    var blocks: [[String]] = []
    for (scheme, levels) in schemes {
      let kind = scheme.kind == .qualification ? "qualifications" : "accreditations"
      var lines = ["\(scheme.code): \(scheme.body), \(scheme.title) (\(kind))"]
      if levels.isEmpty { lines.append("  No edition was out by that day.") }
      for level in levels { lines += text(level) }
      blocks.append(lines.map(Terminal.safe))
    }
    let unconfirmed = schemes.flatMap(\.levels).flatMap { $0.requirements + $0.renewal }
      .count { !$0.least.isPublished }
    return Array(blocks.joined(separator: [""])) + [""]
      + [
        unconfirmed == 1
          ? "1 number is not confirmed by a publication."
          : "\(unconfirmed) numbers are not confirmed by a publication."
      ]
  }

  private func text(_ level: CredentialLevel) -> [String] {
    let name = level.level == CredentialLevel.any ? "any level" : level.level
    let date = level.edition.date.map { " of \($0)" } ?? ", without a date"
    var lines = [
      "  \(name)\(level.title.isEmpty ? "" : ", \(level.title)"): edition \"\(level.edition.name)\"\(date)"
    ]
    if !level.alsoCalled.isEmpty {
      lines.append("    also called \(level.alsoCalled.joined(separator: ", "))")
    }
    lines += level.requirements.map { "    \(Self.text($0))" }
    switch level.validity {
    case .withoutEnd: lines.append("    does not expire")
    case .years(let years):
      lines.append("    holds for \(years.value) years (\(Self.source(of: years)))")
    case .notKnown: lines.append("    for how long it holds was not found")
    }
    lines += level.renewal.map { "    renewal: \(Self.text($0))" }
    return lines + level.notes.map { "    \($0)" }
  }

  private static func text(_ requirement: CredentialRequirement) -> String {
    let number = requirement.least.value
    let level = requirement.level.map { ": \($0)" } ?? ""
    let months = requirement.withinMonths.map { " in the last \($0) months" } ?? ""
    return
      "\(number) \(requirement.measure.title)\(level)\(months) (\(source(of: requirement.least)))"
  }

  private static func source(of number: SourcedNumber) -> String {
    number.isPublished ? number.source : "unconfirmed: \(number.source)"
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
