/// A part of a page with a heading, which stands in the table of contents.
public struct PageSection: Hashable, Sendable {
  /// The heading.
  public let heading: String
  /// What stands below it.
  public let blocks: [PageBlock]

  /// Holds a section.
  public init(_ heading: String, _ blocks: [PageBlock]) {
    self.heading = heading
    self.blocks = blocks
  }
}
