/// The parts of a report before the register agreed to them.
struct ReportDrafts {
  /// One figure or table.
  struct Part {
    let block: ReportBlock.Kind
    let content: Content
    /// What the register is told of it.
    let counts: [RegisteredCount]
    /// The figures of which it tells, so that it goes with them.
    let restsOn: Set<MeasureID>
  }

  enum Content {
    case figure(Measure)
    /// A table of people, with the raw one behind it.
    case people(RawTable, ReportTable)
    case other(ReportTable)

    /// What a reader calls it.
    var title: String {
      switch self {
      case .figure(let measure): measure.definition.title
      case .people(_, let table), .other(let table): table.title
      }
    }
  }

  private(set) var parts: [Part] = []
  private(set) var notes: [ReportBlock.Kind: [String]] = [:]
  /// What was left out, for whoever prepares the report.
  private(set) var problems: [DisclosureRefusal.Problem] = []

  mutating func add(
    _ block: ReportBlock.Kind, _ content: Content, counts: [RegisteredCount] = [],
    restingOn figures: [MeasureDefinition] = []
  ) {
    parts.append(
      Part(block: block, content: content, counts: counts, restsOn: Set(figures.map(\.id))))
  }

  mutating func note(_ block: ReportBlock.Kind, _ sentence: String) {
    notes[block, default: []].append(sentence)
  }

  /// Says that something is left out, since by itself it would tell of a few people.
  mutating func leaveOut(_ block: ReportBlock.Kind, _ title: String) {
    note(block, "Left out: \(title). It would tell of a few people.")
  }

  /// Enters all parts into a register, without those against which it has something, and those that rest on
  /// them.
  ///
  /// A report that is made again is looked at as when it was first made, so that it is the same again.
  /// - Throws: ``DisclosureRefusal`` where the name stands for another release.
  mutating func enter(
    into register: inout ReleaseRegister, as terms: ImpactReportTerms,
    toldTo audience: OrganisationID?
  ) throws(DisclosureRefusal) {
    var tried = register.before(terms.id)
    while true {
      do throws(DisclosureRefusal) {
        _ = try tried.release(
          parts.compactMap(\.raw), beside: parts.flatMap(\.counts), as: terms.id, on: terms.made,
          under: terms.policy, toldTo: audience)
        break
      } catch {
        try drop(error, terms.id)
      }
    }
    guard let known = register[terms.id] else {
      register = tried
      return
    }
    // Throws where it is another than that which was made.
    if let made = tried[terms.id], made != known { try register.enter(made) }
  }

  private mutating func drop(
    _ refusal: DisclosureRefusal, _ own: ReleaseID
  ) throws(DisclosureRefusal) {
    var dropped: [Int: DisclosureRefusal.Problem] = [:]
    for problem in refusal.problems {
      let concerned = parts.indices.filter { parts[$0].isConcerned(by: problem) }
      // A table goes before the figure that stands above it.
      let tables = concerned.filter { parts[$0].isTable }
      for place in tables.isEmpty ? concerned : tables {
        dropped[place] = dropped[place] ?? problem
      }
    }
    if dropped.isEmpty { throw refusal }
    problems += refusal.problems
    let lost = Set(dropped.keys.compactMap { parts[$0].figure })
    for place in parts.indices where !parts[place].restsOn.isDisjoint(with: lost) {
      dropped[place] = dropped[place] ?? refusal.problems[0]
    }
    for (place, problem) in dropped.sorted(by: { $0.key < $1.key }) {
      note(parts[place].block, Self.sentence(parts[place].content.title, problem, own))
    }
    parts = parts.indices.filter { dropped[$0] == nil }.map { parts[$0] }
  }

  /// Says that something is left out, without telling what it would have told.
  private static func sentence(
    _ title: String, _ problem: DisclosureRefusal.Problem, _ own: ReleaseID
  ) -> String {
    let beside =
      problem.release.map { $0 == own ? "other figures here" : "release \($0)" }
      ?? "what is printed beside it"
    return "Left out: \(title). Together with \(beside) it could tell of a few people."
  }

  /// The blocks in their order, with their notes.
  func blocks() -> [ReportBlock] {
    ReportBlock.Kind.allCases.map { kind in
      var block = ReportBlock(kind)
      for part in parts where part.block == kind {
        switch part.content {
        case .figure(let measure): block.figures.append(PublishedMeasure(measure))
        case .people(_, let table), .other(let table): block.tables.append(table)
        }
      }
      block.notes = (notes[kind] ?? []).uniqued()
      return block
    }
  }
}

extension ReportDrafts.Part {
  /// Whether it is a table.
  var isTable: Bool {
    if case .figure = content { false } else { true }
  }

  /// The measure of which it is the figure; `nil` for a table.
  var figure: MeasureID? {
    if case .figure(let measure) = content { measure.id } else { nil }
  }

  /// The raw table that goes through the register with it.
  var raw: RawTable? {
    if case .people(let raw, _) = content { raw } else { nil }
  }

  /// Whether something that stands against a release stands against this part of it.
  func isConcerned(by problem: DisclosureRefusal.Problem) -> Bool {
    guard let measure = problem.measure, let scope = problem.scope else { return false }
    if counts.contains(where: { $0.measure == measure && $0.scope == scope }) { return true }
    guard let raw, raw.measure == measure else { return false }
    return raw.counts.indices.contains { raw.scope(of: raw.shape.place($0)) == scope }
  }
}
