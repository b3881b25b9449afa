/// Numbers the states of a store: 0 for the empty one, one more with each commit.
public struct Revision: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
  /// The number, 0 or more.
  public let number: Int

  /// Numbers a state; negative numbers become 0.
  public init(_ number: Int) { self.number = max(0, number) }

  /// The state before any commit.
  public static let empty = Revision(0)

  /// The state after one more commit.
  public var next: Revision { Revision(number &+ 1) }

  /// The number.
  public var description: String { String(number) }

  /// Orders states by number.
  public static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}
