/// The parts of a report before the register agreed to them.
struct ReportDrafts {
  /// One figure or table.
  struct Part {
    let block: ReportBlock.Kind
    let content: Content
    /// What the register is told of it.
    let counts: [RegisteredCount]
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
    _ block: ReportBlock.Kind, _ content: Content, counts: [RegisteredCount] = []
  ) {
    parts.append(Part(block: block, content: content, counts: counts))
  }

  mutating func note(_ block: ReportBlock.Kind, _ sentence: String) {
    notes[block, default: []].append(sentence)
  }

  mutating func leaveOut(_ problems: [DisclosureRefusal.Problem]) { self.problems += problems }

  /// Enters all parts into a register, without those against which it has something.
  ///
  /// - Throws: ``DisclosureRefusal`` where the name stands for another release.
  mutating func enter(
    into register: inout ReleaseRegister, as terms: ImpactReportTerms,
    toldTo audience: OrganisationID?
  ) throws(DisclosureRefusal) {
    while true {
      do throws(DisclosureRefusal) {
        _ = try register.release(
          parts.compactMap(\.raw), beside: parts.flatMap(\.counts), as: terms.id, on: terms.made,
          under: terms.rules, toldTo: audience)
        return
      } catch {
        let left = parts.filter { part in !error.problems.contains { part.isConcerned(by: $0) } }
        if left.count == parts.count { throw error }
        problems += error.problems
        for part in parts {
          guard let problem = error.problems.first(where: { part.isConcerned(by: $0) }) else {
            continue
          }
          note(part.block, Self.sentence(part.content.title, problem, terms.id))
        }
        parts = left
      }
    }
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
