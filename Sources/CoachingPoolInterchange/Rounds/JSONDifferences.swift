internal import PoolJSON

/// Lists where two documents differ, as sentences.
enum JSONDifferences {
  /// What a record says beside what the data give, a hundred differences at most.
  static func list(record: JSONNode, data: JSONNode) -> [String] {
    var found: [String] = []
    walk(record, data, "", &found)
    return found
  }

  private static func walk(
    _ record: JSONNode, _ data: JSONNode, _ path: String, _ found: inout [String]
  ) {
    guard found.count < 100, record != data else { return }
    if let left = record.elements, let right = data.elements, left.count == right.count {
      for (index, pair) in zip(left, right).enumerated() {
        walk(pair.0, pair.1, "\(path)/\(index)", &found)
      }
    } else if let left = record.members, let right = data.members {
      for member in left {
        if let other = data[member.name] {
          walk(member.value, other, "\(path)/\(member.name)", &found)
        } else {
          found.append(
            "At \(path)/\(member.name), the record says \(shown(member.value)); the data give nothing."
          )
        }
      }
      for member in right where record[member.name] == nil {
        found.append(
          "At \(path)/\(member.name), the record says nothing; the data give \(shown(member.value))."
        )
      }
      if left.map(\.name) != right.map(\.name), found.isEmpty {
        found.append("At \(path.isEmpty ? "/" : path), the members stand in another order.")
      }
    } else {
      found.append("At \(path), the record says \(shown(record)); the data give \(shown(data)).")
    }
  }

  private static func shown(_ node: JSONNode) -> String {
    if let elements = node.elements { return "a list of \(elements.count)" }
    if let members = node.members { return "an object of \(members.count)" }
    let text = String(decoding: node.bytes(), as: UTF8.self)
    return text.count > 60 ? "\(text.prefix(60))…" : text
  }
}
