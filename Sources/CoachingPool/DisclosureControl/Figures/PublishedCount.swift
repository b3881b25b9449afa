/// A count of people as a reader sees it.
///
/// A new case is a breaking change and comes with a major version.
public enum PublishedCount: Hashable, Sendable, Codable, CustomStringConvertible {
  /// The count as it is.
  case exact(Int)
  /// The nearest multiple of the policy's base.
  case rounded(Int)
  /// A symbol in the place of a number: "fewer than 5", "*", "c".
  case hidden(String)

  /// The number that is shown; `nil` where none is.
  public var number: Int? {
    switch self {
    case .exact(let number), .rounded(let number): number
    case .hidden: nil
    }
  }

  /// What stands in the cell.
  public var text: String {
    switch self {
    case .exact(let number), .rounded(let number): "\(number)"
    case .hidden(let symbol): symbol
    }
  }

  /// What stands in the cell.
  public var description: String { text }
}
