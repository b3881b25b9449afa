public import CoachingPool
internal import PoolJSON

/// Lists what two policies say differently, member by member of the stored form.
///
/// Rules are compared by name, organisations' overrides by organisation, and where a list has the same
/// entries in another order, its order.
public struct PolicyDifferences: Hashable, Sendable {
  /// One thing that two policies say differently.
  public struct Difference: Hashable, Sendable, CustomStringConvertible {
    /// Where it stands: `matching.criteria.themesAreShared.weight`.
    public let path: String
    /// What the first policy says, as JSON; `nil` where it says nothing.
    public let first: String?
    /// What the second policy says, as JSON; `nil` where it says nothing.
    public let second: String?

    /// One line: the path, and what either says.
    public var description: String {
      switch (first, second) {
      case (let first?, let second?): "\(path): \(first) → \(second)"
      case (let first?, nil): "\(path): \(first) is dropped"
      case (nil, let second?): "\(path): \(second) is added"
      case (nil, nil): path
      }
    }
  }

  /// The differences, in the order of the stored form.
  public private(set) var list: [Difference] = []

  /// Compares two policies.
  ///
  /// - Throws: ``/CoachingPool/WireError`` where one cannot be written.
  public init(_ first: PoolPolicy, _ second: PoolPolicy) throws(WireError) {
    let left = try first.encodedJSON(pretty: false)
    let right = try second.encodedJSON(pretty: false)
    // What was written can be read.
    if let left = try? JSONReader.read(left), let right = try? JSONReader.read(right) {
      compare(left, right, at: "")
    }
  }

  private mutating func compare(_ left: JSONNode?, _ right: JSONNode?, at path: String) {
    guard left != right else { return }
    if let some = left?.members, let others = right?.members {
      let names = some.map(\.name) + others.map(\.name).filter { left?[$0] == nil }
      for name in names {
        compare(left?[name], right?[name], at: path.isEmpty ? name : "\(path).\(name)")
      }
    } else if let some = Self.keyed(left), let others = Self.keyed(right) {
      compare(some, others, at: path)
    } else {
      list.append(
        Difference(path: path, first: left.map(Self.shown), second: right.map(Self.shown)))
    }
  }

  private mutating func compare(
    _ left: [(key: String, node: JSONNode)], _ right: [(key: String, node: JSONNode)],
    at path: String
  ) {
    for (key, node) in left {
      compare(node, right.first { $0.key == key }?.node, at: "\(path).\(key)")
    }
    for (key, node) in right where !left.contains(where: { $0.key == key }) {
      compare(nil, node, at: "\(path).\(key)")
    }
    let before = left.map(\.key).filter { key in right.contains { $0.key == key } }
    let after = right.map(\.key).filter { key in left.contains { $0.key == key } }
    if before != after {
      list.append(
        Difference(
          path: "\(path) in order", first: before.joined(separator: ", "),
          second: after.joined(separator: ", ")))
    }
  }

  /// The elements of a list by what each is known by; `nil` for a list of anything else.
  private static func keyed(_ node: JSONNode?) -> [(key: String, node: JSONNode)]? {
    guard let elements = node?.elements else { return nil }
    var keyed: [(key: String, node: JSONNode)] = []
    for element in elements {
      let key =
        element["name"]?.stringValue ?? element["organisation"]?.stringValue
        ?? element["code"]?.stringValue
        ?? element["audience"]?.stringValue.map { "\($0) \(element["text"]?.stringValue ?? "")" }
      guard let key, !keyed.contains(where: { $0.key == key }) else { return nil }
      keyed.append((key, element))
    }
    return keyed
  }

  private static func shown(_ node: JSONNode) -> String {
    String(decoding: node.bytes(style: .compact), as: UTF8.self)
  }
}
