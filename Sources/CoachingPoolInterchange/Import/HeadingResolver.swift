/// Finds the documented columns among a file's headings, and words what does not fit.
struct HeadingResolver {
  private let file: OpenFile
  private let sink: FaultSink
  private let headings: [String]
  private var indices: [String: Int] = [:]
  private var isUsed: [Bool]
  private var refused: Set<String> = []

  init(_ file: OpenFile, _ sink: FaultSink) {
    self.file = file
    self.sink = sink
    headings = file.table.headings
    isUsed = Array(repeating: false, count: headings.count)
    for (index, heading) in headings.enumerated() { indices[CSVHeadings.key(of: heading)] = index }
  }

  /// Resolves every heading; the file is sound unless a fault was found.
  mutating func resolve() {
    for heading in file.mapping.ignored {
      if let index = indices[CSVHeadings.key(of: heading)] { isUsed[index] = true }
    }
    refuseColumns()
    var missing: [Int] = []
    for (ordinal, column) in file.schema.columns.enumerated() {
      if file.constants[ordinal] != nil {
        if let index = unused(column.heading) { refuseConstant(column, at: index) }
      } else if let wanted = file.mapping.headings[column.heading] {
        if let index = take(wanted) {
          file.positions[ordinal] = index
        } else {
          refuseAbsent(wanted, as: column.heading)
        }
      } else if let index = take(column.heading) {
        file.positions[ordinal] = index
      } else if column.isRequired {
        missing.append(ordinal)
      }
    }
    resolveAttributes()
    refuseMissing(missing)
    for index in headings.indices where !isUsed[index] { refuseUnknown(at: index) }
  }

  private func unused(_ heading: String) -> Int? {
    indices[CSVHeadings.key(of: heading)].flatMap { isUsed[$0] ? nil : $0 }
  }

  private mutating func take(_ heading: String) -> Int? {
    guard let index = unused(heading) else { return nil }
    isUsed[index] = true
    return index
  }

  private mutating func resolveAttributes() {
    guard file.schema.takesAttributes else { return }
    let prefix = PoolCSVFile.attributePrefix
    var found: [(order: Int, column: OpenFile.AttributeColumn)] = []
    for (ours, theirs) in file.mapping.headings.sorted(by: { $0.key < $1.key })
    where ours.hasPrefix(prefix) {
      if let index = take(theirs) {
        found.append((index, attribute(ours, index)))
      } else {
        refuseAbsent(theirs, as: ours)
      }
    }
    for (index, heading) in headings.enumerated()
    where !isUsed[index] && heading.lowercased().hasPrefix(prefix) {
      isUsed[index] = true
      found.append((index, attribute(heading, index)))
    }
    let constants = file.mapping.constants.sorted { $0.key < $1.key }
    for (ours, cell) in constants where ours.hasPrefix(prefix) {
      found.append((headings.count, attribute(ours, nil, constant: cell)))
    }
    file.attributes = found.sorted { $0.order < $1.order }.map(\.column)
  }

  private func attribute(
    _ heading: String, _ index: Int?, constant: String = ""
  ) -> OpenFile.AttributeColumn {
    OpenFile.AttributeColumn(
      name: String(heading.dropFirst(PoolCSVFile.attributePrefix.count)), index: index,
      constant: constant, words: file.mapping.words[heading])
  }
}

// What does not fit. Every fault of the headings refuses the file.
extension HeadingResolver {
  private mutating func refuseColumns() {
    for (index, heading) in headings.enumerated() {
      guard let ground = RefusedHeadings.ground(for: heading) else { continue }
      isUsed[index] = true
      refused.insert(CSVHeadings.key(of: heading))
      file.isSound = false
      let line = file.headingLine
      sink.add(
        order: file.name.rawValue,
        ground.fault(
          file: file.table.fileName, line: line, row: line,
          column: CSVColumn(number: index + 1), heading: heading))
    }
  }

  private mutating func refuseConstant(_ column: PoolCSVColumn, at index: Int) {
    isUsed[index] = true
    add(
      .constantBesideColumn, at: index,
      problem: "the mapping gives a constant for a column that the file has",
      expected: "a constant only for a column that the file lacks",
      remedy: "Take the constant out of the mapping file, or let it ignore the column.")
  }

  private mutating func refuseAbsent(_ heading: String, as column: String) {
    if refused.contains(CSVHeadings.key(of: heading)) { return }
    let near = NearestWord.suggestion(for: heading, in: free)
    add(
      .missingHeading, at: nil, value: heading,
      problem: "the mapping reads “\(column)” from a column that the file does not have",
      expected: "the heading that the column has",
      remedy: near.map {
        "Write in the mapping file: " + MappingLine.heading(column, is: $0, in: file.schema.name)
      } ?? "Correct the heading in the mapping file, or take it out.",
      suggestion: near)
  }

  private mutating func refuseMissing(_ missing: [Int]) {
    for ordinal in missing {
      let column = file.schema.columns[ordinal]
      let guess = guess(for: column) ?? (missing.count == 1 && free.count == 1 ? free.first : nil)
      guard let guess, let index = take(guess) else {
        add(
          .missingHeading, at: nil, value: column.heading,
          problem: "a column is missing",
          expected: "a column “\(column.heading)”: \(column.holds)",
          remedy: "Add the column; or, if every row is alike in it, write in the mapping file: "
            + MappingLine.constant(column.heading, column.example, in: file.schema.name))
        continue
      }
      add(
        .missingHeading, at: index,
        problem: "the heading is not known, and the column “\(column.heading)” is missing",
        expected: "a column “\(column.heading)”: \(column.holds)",
        remedy: "If this is the column, rename it, or write in the mapping file: "
          + MappingLine.heading(column.heading, is: guess, in: file.schema.name),
        suggestion: column.heading)
    }
  }

  private mutating func refuseUnknown(at index: Int) {
    let heading = headings[index]
    let name = file.schema.name
    let absent = file.schema.columns.indices.filter {
      file.positions[$0] < 0 && file.constants[$0] == nil
    }.map { file.schema.columns[$0] }
    let plain = RefusedHeadings.plain(heading)
    let near =
      absent.first { $0.synonyms.contains(plain) || RefusedHeadings.plain($0.heading) == plain }?
      .heading ?? NearestWord.suggestion(for: heading, in: absent.map(\.heading))
    let others =
      absent.map { "“\($0.heading)”" } + (file.schema.takesAttributes ? ["“attribute:NAME”"] : [])
    let passing =
      "To pass over it, write in the mapping file: " + MappingLine.ignoring(heading, in: name)
    add(
      .unknownHeading, at: index, problem: "the heading is not known",
      expected: others.isEmpty
        ? "no further column"
        : "one of the columns that are not here yet: "
          + others.joined(separator: ", "),
      remedy: near.map {
        "If it is, rename the column, or write in the mapping file: "
          + MappingLine.heading($0, is: heading, in: name) + " " + passing
      } ?? passing,
      suggestion: near)
  }

  private var free: [String] { headings.indices.filter { !isUsed[$0] }.map { headings[$0] } }

  private func guess(for column: PoolCSVColumn) -> String? {
    free.first {
      let plain = RefusedHeadings.plain($0)
      return column.synonyms.contains(plain) || plain == RefusedHeadings.plain(column.heading)
    } ?? NearestWord.suggestion(for: column.heading, in: free)
  }

  private mutating func add(
    _ code: CSVFault.Code, at index: Int?, value: String? = nil, problem: String,
    expected: String, remedy: String, suggestion: String? = nil
  ) {
    file.isSound = false
    let line = file.headingLine
    sink.add(
      order: file.name.rawValue,
      CSVFault(
        code, file: file.table.fileName, line: line, row: line,
        column: index.map { CSVColumn(number: $0 + 1) }, value: value ?? index.map { headings[$0] },
        problem: problem, expected: expected, remedy: remedy, suggestion: suggestion))
  }
}
