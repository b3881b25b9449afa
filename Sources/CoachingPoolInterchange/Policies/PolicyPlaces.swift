internal import CoachingPool
internal import PoolJSON

/// Finds in a policy document the place of a fault that was found in the policy's values.
///
/// A fault names a field and values; of a list, the element that holds the value is meant.
struct PolicyPlaces {
  private let root: JSONNode
  /// Places given already, so that two equal faults of two elements get two places.
  private var given: Set<String> = []

  init(_ root: JSONNode) { self.root = root }

  /// A node and the JSON pointer that leads to it.
  private struct Place {
    let path: String
    let node: JSONNode
  }

  /// The fault at its place.
  mutating func placed(_ fault: CoachingPool.Fault) -> PolicyReading.Fault {
    let place = find(fault)
    let position = place.node.position
    let at = place.path.isEmpty ? "" : ", at \(place.path)"
    return PolicyReading.Fault(
      code: fault.reason.code.name, path: place.path, line: position.line,
      column: position.column,
      description: "Line \(position.line), column \(position.column)\(at): \(fault.reason)")
  }

  private mutating func find(_ fault: CoachingPool.Fault) -> Place {
    if PolicyVersion(Int(fault.record.id) ?? 0) == nil { return findParameter(fault) }
    var place = Place(path: "", node: root)
    var steps = fault.field.split(separator: ".").map(String.init)[...]
    while let step = steps.first, let next = place.node[step] {
      place = Place(path: place.path + "/" + step, node: next)
      steps = steps.dropFirst()
      guard next.isArray else { continue }
      let all = Self.mentions(of: fault.reason, under: steps, in: place)
      let skipped = fault.reason.code == .duplicate ? 1 : 0
      guard
        let chosen = all.dropFirst(skipped).first(where: {
          !given.contains("\(fault.reason.code) \($0.path)")
        }) ?? all.first
      else { return place }
      given.insert("\(fault.reason.code) \(chosen.path)")
      return chosen
    }
    return place
  }

  /// A parameter's fault bears the rule's name in place of the policy's version.
  private mutating func findParameter(_ fault: CoachingPool.Fault) -> Place {
    let matching = Place(path: "/matching", node: root["matching"] ?? root)
    var uses: [Place] = []
    for list in ["requirements", "criteria"] {
      uses += Self.elements(of: list, in: matching)
    }
    for override in Self.elements(of: "overrides", in: Place(path: "", node: root)) {
      uses += Self.elements(of: "requirements", in: override)
    }
    let parameter = fault.reason["parameter"] ?? fault.field
    var first: Place?
    for use in uses where use.node["name"]?.stringValue == fault.record.id {
      first = first ?? use
      for sort in ["numbers", "words"] {
        guard let value = use.node["parameters"]?[sort]?[parameter] else { continue }
        let place = Place(path: "\(use.path)/parameters/\(sort)/\(parameter)", node: value)
        if given.insert("\(fault.reason.code) \(place.path)").inserted { return place }
      }
    }
    return first ?? Place(path: "", node: root)
  }

  private static func elements(of list: String, in place: Place) -> [Place] {
    (place.node[list]?.elements ?? []).enumerated().map {
      Place(path: "\(place.path)/\(list)/\($0)", node: $1)
    }
  }

  /// Every place within a list that holds the value that a reason is about.
  private static func mentions(
    of reason: Reason, under steps: ArraySlice<String>, in list: Place
  ) -> [Place] {
    var elements = (list.node.elements ?? []).enumerated().map {
      Place(path: "\(list.path)/\($0)", node: $1)
    }
    for step in steps {
      elements = elements.flatMap { element -> [Place] in
        // An organisation's override is named by the organisation.
        if element.node["organisation"]?.stringValue == step { return [element] }
        guard let next = element.node[step] else { return [] }
        let place = Place(path: "\(element.path)/\(step)", node: next)
        return !next.isArray ? [place] : Self.elements(of: step, in: element)
      }
    }
    // Of a rule its name; of anything else whichever value of the reason the element holds.
    let values =
      (reason["rule"] ?? reason["value"]).map { [$0] }
      ?? reason.values.filter { $0.name != "known" }.map(\.value)
    let mentions = elements.flatMap { element -> [Place] in
      if values.contains(where: { holds(element.node, $0) }) { return [element] }
      let members = (element.node.members ?? []).filter { member in
        values.contains { holds(member.value, $0) }
      }
      if let member = members.first {
        return [Place(path: "\(element.path)/\(member.name)", node: member.value)]
      }
      // A word is known by its vocabulary and its code together.
      let word = ["vocabulary", "code"].compactMap { element.node[$0]?.stringValue }
      return word.count == 2 && values.contains(word.joined(separator: " ")) ? [element] : []
    }
    return mentions.isEmpty && !steps.isEmpty ? elements : mentions
  }

  private static func holds(_ node: JSONNode, _ value: String) -> Bool {
    node.stringValue == value || node.integerValue.map(String.init) == value
  }
}
