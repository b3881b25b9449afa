internal import CoachingPool

// Identifiers and what refers to them.
extension RowReader {
  /// Reads a reference to an entity of the files or the pool.
  mutating func reference<Subject>(
    _ column: Column, _ kind: ImportUnit.Kind, to type: Subject.Type = Subject.self
  ) -> Identifier<Subject>? {
    let text = cell(column)
    guard !text.isEmpty, let key = unguarded(column, text) else { return nil }
    return reference(column, key, kind)
  }

  /// Reads a reference that has to be there.
  mutating func requiredReference<Subject>(
    _ column: Column, _ kind: ImportUnit.Kind, to type: Subject.Type = Subject.self
  ) -> Identifier<Subject>? {
    refuseIfEmpty(column) ? nil : reference(column, kind)
  }

  /// Reads a list of references.
  mutating func references<Subject>(
    _ column: Column, _ kind: ImportUnit.Kind, to type: Subject.Type = Subject.self
  ) -> [Identifier<Subject>] {
    let texts = elements(column)
    if texts.isEmpty { return [] }
    var identifiers: [Identifier<Subject>] = []
    for (position, text) in texts.enumerated() {
      // An apostrophe guards the whole cell, and thereby its first element.
      guard let key = position == 0 ? unguarded(column, text) : text else { continue }
      if let identifier: Identifier<Subject> = reference(column, key, kind) {
        identifiers.append(identifier)
      }
    }
    return identifiers
  }

  private mutating func reference<Subject>(
    _ column: Column, _ key: String, _ kind: ImportUnit.Kind
  ) -> Identifier<Subject>? {
    guard let identifier = try? Identifier<Subject>(prefix: kind.prefix, key: key) else {
      isUnsound()
      return nil
    }
    if context.roster.mayRefer(to: kind, identifier.text) { return identifier }
    if context.isAbsent(kind) {
      isUnsound()
      return nil
    }
    let help = context.help
    lazy var near = help.suggestion(for: key, kind)
    let declaring = PoolCSV.schema[kind.file.rawValue].name
    refuse(
      column, .danglingReference, key, problem: "no \(kind.word) has this identifier",
      expected: "the identifier of \(kind.article) in \(declaring) or in the pool",
      remedy: near?.isByName == true
        ? "Give the identifier, not the name."
        : "Correct the cell, or add the \(kind.word) to \(declaring).",
      suggestion: near?.key)
    return nil
  }
}
