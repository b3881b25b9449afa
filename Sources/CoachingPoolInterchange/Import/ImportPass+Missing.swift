internal import CoachingPool

extension ImportPass {
  /// Prepares what to say of each file that is not given and whose kind the pool does not have either.
  func prepareForMissing() {
    for kind in ImportUnit.Kind.allCases where files[kind.file.rawValue] == nil && hasNone(of: kind)
    {
      guard !context.roster.unknown.contains(kind) else { continue }
      let name = importer.mapping[kind.file].file
      context.absent[kind] = CSVFault(
        .missingFile, file: name,
        problem: "the file is not there, and the pool has no \(kind.word) yet",
        expected: "it, since other files refer to it",
        remedy: "Add the file; or say in the mapping file which one it is, such as "
          + MappingLine.file(PoolCSV.schema[kind.file.rawValue].name, is: "export.csv"))
    }
  }

  private func hasNone(of kind: ImportUnit.Kind) -> Bool {
    switch kind {
    case .organisation: context.state.organisations.isEmpty
    case .person: context.state.people.isEmpty
    case .practitioner: context.state.practitioners.isEmpty
    case .request: context.state.requests.isEmpty
    case .conflict: context.state.conflicts.isEmpty
    }
  }
}
