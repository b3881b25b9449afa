internal import CoachingPool

// How values stand in cells.
extension CSVCell {
  static let empty = CSVCell.plain("")

  static func text(_ text: String?) -> CSVCell { text.map { .text($0) } ?? .empty }

  static func identifier<Subject>(_ identifier: Identifier<Subject>?) -> CSVCell {
    .text(identifier?.text)
  }

  static func identifiers<Subject>(_ identifiers: [Identifier<Subject>]) -> CSVCell {
    .text(list(identifiers.map(\.text)))
  }

  static func word(_ code: (some VocabularyCode)?) -> CSVCell { .plain(code?.code ?? "") }

  static func words(_ codes: [some VocabularyCode]) -> CSVCell { .plain(list(codes.map(\.code))) }

  static func choice(_ choice: (some RawRepresentable<String>)?) -> CSVCell {
    .plain(choice?.rawValue ?? "")
  }

  static func choices(_ choices: [some RawRepresentable<String>]) -> CSVCell {
    .plain(list(choices.map(\.rawValue)))
  }

  static func number(_ number: Int?) -> CSVCell { .plain(number.map(String.init) ?? "") }

  static func day(_ date: CivilDate?) -> CSVCell { .plain(date?.description ?? "") }

  /// The last day of a span.
  static func lastDay(_ span: DateSpan?) -> CSVCell { day(span?.end?.adding(days: -1)) }

  static func yes(_ flag: Bool?) -> CSVCell { .plain(flag.map { $0 ? "yes" : "no" } ?? "") }

  static func languages(_ tags: [LanguageTag]) -> CSVCell { .plain(list(tags.map(\.tag))) }

  static func list(_ elements: [String]) -> String {
    elements.joined(separator: String(PoolCSV.listSeparator))
  }
}
