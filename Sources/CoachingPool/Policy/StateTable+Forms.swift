/// How a state table is written down.
public enum StateTableForm: String, Hashable, Sendable, Codable, CaseIterable {
  /// A state diagram of Mermaid, which many web pages draw.
  case mermaid
  /// A graph of Graphviz.
  case dot
  /// Lines for people: state by state what may happen, by whom, when, and what is kept.
  case text
}

extension StateTable {
  /// Writes the table down; the same table gives the same text, which ends with a line feed.
  public func written(as form: StateTableForm) -> String {
    let lines =
      switch form {
      case .mermaid: mermaidLines
      case .dot: dotLines
      case .text: textLines
      }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The states in the order in which the rows name them.
  public var states: [State] { rows.flatMap { [$0.from, $0.to].compactMap { $0 } }.uniqued() }

  private var mermaidLines: [String] {
    ["stateDiagram-v2"]
      + rows.map { row in
        "    \(row.from?.rawValue ?? "[*]") --> \(row.to.rawValue): \(row.event.rawValue)"
      } + finalStates.map { "    \($0.rawValue) --> [*]" }
  }

  private var dotLines: [String] {
    let ends = Set(finalStates)
    let nodes = states.map { state in
      "  \"\(state.rawValue)\"" + (ends.contains(state) ? " [peripheries=2];" : ";")
    }
    let arrows = rows.map { row in
      "  \"\(row.from?.rawValue ?? "")\" -> \"\(row.to.rawValue)\" [label=\"\(row.event.rawValue)\"];"
    }
    return ["digraph \"\(name)\" {", "  rankdir=LR;", "  node [shape=box, style=rounded];"]
      + ["  \"\" [shape=point];"] + nodes + arrows + ["}"]
  }

  private var textLines: [String] {
    let starts = rows.contains { $0.from == nil } ? [State?.none] : []
    return [name]
      + (starts + states.map(Optional.init)).flatMap { state in
        let leaving = rows.filter { $0.from == state }
        return ["", state?.rawValue ?? "(before)"]
          + (leaving.isEmpty ? ["  (final)"] : leaving.flatMap(Self.lines))
      }
  }

  private static func lines(_ row: Row) -> [String] {
    func list(_ word: String, _ names: [String]) -> [String] {
      names.isEmpty ? [] : ["      \(word): \(names.joined(separator: ", "))"]
    }
    return ["  \(row.event.rawValue) → \(row.to.rawValue)"]
      + list("by", row.roles.map(\.rawValue)) + list("when", row.guards)
      + list("keeps", row.records)
  }
}
