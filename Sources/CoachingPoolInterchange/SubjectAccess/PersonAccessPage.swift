internal import CoachingPool
internal import PoolJSON

/// Writes a copy for access as one HTML file that needs nothing else, for the person who asked.
///
/// It holds every value of ``PersonAccessDocument``, in words: each under the name of what it is. It can be
/// read on a phone and on paper; see ``HTMLPage``. The same copy gives the same bytes.
public struct PersonAccessPage: Sendable {
  private let copy: PersonAccessCopy
  private let nodes: AccessNodes

  /// Takes what a document holds.
  public init(_ document: PersonAccessDocument) {
    copy = document.copy
    nodes = document.nodes
  }

  /// The file, in UTF-8.
  public var text: String { page.text }

  /// The page, for a host that puts more on it.
  public var page: HTMLPage {
    HTMLPage(
      title: "What the pool keeps about you", kicker: "Request \(copy.request)",
      lead: "A copy of your personal data, under article 15 of the UK GDPR.",
      facts: [
        PageFact("Gathered", copy.gathered.description),
        PageFact("Known to the pool as", copy.subject.text),
        PageFact(
          "Blacked out",
          copy.redactionCount == 0
            ? "Nothing." : "\(copy.redactionCount) times, where a text tells of somebody else (█)."),
      ],
      sections: [records] + nodes.engagements.map(section)
        + sections("Invitations to your requests", nodes.invitations)
        + sections("Complaints", nodes.complaints) + sections("Feedback", nodes.feedback)
        + [elsewhere, kept],
      footer: [
        "You may ask for a correction, for erasure, or for a restriction, and you may complain to the Information Commissioner."
      ])
  }

  private var records: PageSection {
    var blocks: [PageBlock] = []
    for (record, node) in zip(copy.records, nodes.records) {
      let kind = Self.words(record.kind.rawValue).capitalisedAtFirst
      blocks.append(.subheading("\(kind) \(record.id)"))
      blocks.append(.facts(Self.facts(node)))
      blocks.append(
        .note(
          "The \(record.controller.rawValue) answers for it. It is kept as \(Self.words(record.retention.rawValue))."
        ))
    }
    if blocks.isEmpty { blocks.append(.paragraph("The pool keeps no record of yours.")) }
    return PageSection("Your records", blocks)
  }

  private func section(_ engagement: JSONNode) -> PageSection {
    let id = engagement["existence"]?["engagement"]?.stringValue ?? ""
    let parts = (engagement.members ?? []).compactMap { member -> [PageBlock]? in
      let facts = Self.facts(member.value)
      return facts.isEmpty
        ? nil : [.subheading(Self.words(member.name).capitalisedAtFirst), .facts(facts)]
    }
    return PageSection("Your coaching or mentoring, \(id)", parts.flatMap { $0 })
  }

  private func sections(_ title: String, _ entries: [JSONNode]) -> [PageSection] {
    let blocks = entries.enumerated().flatMap { number, entry -> [PageBlock] in
      [.subheading("\(title), \(number + 1)"), .facts(Self.facts(entry))]
    }
    return blocks.isEmpty ? [] : [PageSection(title, blocks)]
  }

  private var kept: PageSection {
    PageSection(
      "How long it is kept",
      [
        .facts(
          copy.retention.map { row in
            let time = row.months.map { "\($0) months from " } ?? "From "
            return PageFact(
              Self.words(row.row.rawValue).capitalisedAtFirst,
              "\(time)\(row.trigger.title); then \(row.action.title). \(row.basis)")
          })
      ])
  }

  private var elsewhere: PageSection {
    var blocks: [PageBlock] = []
    if !copy.ownViews.isEmpty {
      blocks.append(.paragraph("These records you read yourself, in your own place in the pool:"))
      blocks.append(.list(copy.ownViews.map(Self.line)))
    }
    blocks.append(
      .paragraph(
        "Records of others may hold your identifier. What you did is kept under a pseudonym, whose key is not in the pool."
      ))
    return PageSection("Where else you are", blocks)
  }

  private static func line(_ count: AccessCount) -> String {
    "\(words(count.kind.rawValue).capitalisedAtFirst): \(count.count)"
  }

  // MARK: Values by their names

  /// Each value within a node, under the names that lead to it.
  static func facts(_ node: JSONNode) -> [PageFact] {
    var facts: [PageFact] = []
    func walk(_ node: JSONNode, _ path: [String]) {
      let term = path.isEmpty ? "Value" : path.joined(separator: ", ").capitalisedAtFirst
      switch node.content {
      case .null: break
      case .bool(let value): facts.append(PageFact(term, value ? "Yes" : "No"))
      case .integer(let value): facts.append(PageFact(term, "\(value)"))
      case .number(let value): facts.append(PageFact(term, value.text))
      case .string(let value): facts.append(PageFact(term, value))
      case .array(let elements):
        for (index, element) in elements.enumerated() {
          let words = [path.last, elements.count == 1 ? nil : "\(index + 1)"].compactMap { $0 }
          walk(element, path.dropLast() + (words.isEmpty ? [] : [words.joined(separator: " ")]))
        }
      case .object(let members):
        for member in members { walk(member.value, path + [words(member.name)]) }
      }
    }
    walk(node, [])
    return facts
  }

  /// A name of a member in words: `jobTitle` is "job title".
  static func words(_ name: String) -> String { LevelTitle.words(name) }
}
