/// Holds a JSON value with the place it was read from.
///
/// Two nodes are equal when their contents are, in the same order; positions do not count, so that
/// a value equals its copy after a round trip. Texts compare by their bytes.
/// A node takes 32 bytes, and what its texts and children take.
public struct JSONNode: Sendable, Hashable {
  /// Tells what the value is.
  public let content: Content
  /// Tells where the value starts.
  public let position: JSONPosition

  /// Makes a node; without a position it counts as built in code.
  public init(_ content: Content, position: JSONPosition = .none) {
    self.content = content
    self.position = position
  }

  /// Compares contents, not positions.
  public static func == (left: JSONNode, right: JSONNode) -> Bool { left.content == right.content }

  /// Feeds the content, not the position.
  public func hash(into hasher: inout Hasher) { hasher.combine(content) }
}
