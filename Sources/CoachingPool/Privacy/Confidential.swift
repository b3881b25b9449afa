/// Holds content that must not slip out: a private wish, an adjustment, a note.
///
/// Printing, interpolating, dumping or mirroring it shows nothing, and it has no `Codable`
/// conformance, so that an entity that holds one cannot be encoded by accident. The value is reached
/// by ``reveal()``, whose calls are easy to list in a review.
public struct Confidential<Content: Sendable>: Sendable {
  private let content: Content

  /// Guards a value.
  public init(_ content: Content) { self.content = content }

  /// Returns the value; the caller answers for who sees it.
  public func reveal() -> Content { content }
}

extension Confidential: Equatable where Content: Equatable {}
extension Confidential: Hashable where Content: Hashable {}

extension Confidential: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// A word that says only that there is something.
  public var description: String { "(confidential)" }
  /// A word that says only that there is something.
  public var debugDescription: String { "(confidential)" }
  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: EmptyCollection()) }
}
