/// A number with the place where it is published, or the word that nobody found it there.
///
/// A number that was not found is marked and never used to refuse anybody; one that nobody even names is
/// absent.
public struct SourcedNumber: Hashable, Sendable, Codable {
  /// Whether somebody found the number in a publication.
  public enum Standing: String, Hashable, Sendable, Codable, CaseIterable {
    /// It stands in the publication that the source names.
    case published
    /// It is said, and was not found in a publication.
    case unconfirmed
  }

  /// The number.
  public let value: Int
  /// Whether somebody found it in a publication.
  public let standing: Standing
  /// Where it is published, or who says it.
  public let source: String

  /// States a number.
  public init(_ value: Int, _ standing: Standing = .published, source: String) {
    self.value = value
    self.standing = standing
    self.source = source
  }

  /// Whether somebody found it in a publication.
  public var isPublished: Bool { standing == .published }
}
