/// Holds a JSON value with the place it was read from.
///
/// Two nodes are equal when their contents are, in the same order; positions do not count, so that
/// a value equals its copy after a round trip. Texts compare by their bytes.
///
/// A node of a text that was read is a light handle: all nodes of the text share one document, which
/// lives as long as any of them, and strings and lists are made when they are asked for.
public struct JSONNode: Sendable {
  @usableFromInline let document: JSONDocument
  /// Where the value's entry stands in the document.
  @usableFromInline let place: Int

  @usableFromInline
  @inline(__always)
  init(_ document: JSONDocument, at place: Int) {
    self.document = document
    self.place = place
  }

  /// Makes a node; without a position it counts as built in code.
  ///
  /// Copies what arrays and objects hold, in time linear in all of it.
  public init(_ content: Content, position: JSONPosition = .none) {
    document = JSONDocumentBuilder.document(content, position)
    place = 0
  }

  /// Tells where the value starts.
  ///
  /// Logarithmic in the lines of the text.
  public var position: JSONPosition { document.position(of: place) }
}
