/// One cell or total that was hidden, and why; in a list, in the order in which it was done.
///
/// It says which cells are small, and so stays inside: it has no `Codable` conformance.
public struct Suppression: Hashable, Sendable {
  /// Why a figure is hidden.
  ///
  /// A new case is a breaking change and comes with a major version.
  public enum Ground: String, Hashable, Sendable, CaseIterable {
    /// Its own value is disclosive.
    case primary
    /// All people of a row or column stand in one of its cells.
    case allInOneCell
    /// Another hidden figure would follow from a total.
    case secondary
  }

  /// Where it stands.
  public let place: TablePlace
  /// Why it is hidden.
  public let ground: Ground
}

extension Suppression: Redacted {}
