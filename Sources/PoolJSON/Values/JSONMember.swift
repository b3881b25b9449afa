/// Holds one name and its value, as they stand in an object.
///
/// Two members are equal when name (byte by byte) and value are; positions do not count.
public struct JSONMember: Sendable, Hashable {
  /// Gives the decoded name.
  public let name: String
  /// Tells where the name's opening quote stands.
  public let namePosition: JSONPosition
  /// Gives the value.
  public let value: JSONNode

  /// Makes a member; without a position it counts as built in code.
  public init(name: String, value: JSONNode, namePosition: JSONPosition = .none) {
    self.name = name
    self.namePosition = namePosition
    self.value = value
  }

  /// Compares name and value, not position.
  public static func == (left: JSONMember, right: JSONMember) -> Bool {
    JSONName.same(left.name, right.name) && left.value == right.value
  }

  /// Feeds name and value, not position.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(value)
  }
}
