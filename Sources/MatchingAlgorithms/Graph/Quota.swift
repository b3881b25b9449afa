/// Bounds how many pairs are chosen in a group of rows or in a group of columns.
///
/// At most 200 people of one organisation: `Quota.rows(theirRows, atMost: 200)`. At least three
/// people for the mentors of a region: `Quota.columns(theirColumns, atLeast: 3)`. Two quotas of the
/// same side must be nested (one holds the other) or disjoint; with crossing ones the problem is no
/// longer one of flows (with three layers of them it is NP-hard), and the graph refuses them.
///
/// Source of the structure: Edmonds, *Submodular functions, matroids, and certain polyhedra*, 1970
/// (laminar families).
public struct Quota: Hashable, Sendable {
  /// Names the side of the graph whose members a quota groups.
  public enum Side: String, Hashable, Sendable {
    /// The members are rows.
    case rows
    /// The members are columns.
    case columns
  }

  /// Whether rows or columns are grouped.
  public var side: Side
  /// The indices of the members, in any order, each once.
  public var members: [Int]
  /// The least number of chosen pairs of the members together; 0 for none.
  public var atLeast: Int
  /// The largest number of chosen pairs of the members together; `nil` for no such bound.
  public var atMost: Int?

  /// Bounds the pairs of a group.
  public init(_ side: Side, _ members: [Int], atLeast: Int = 0, atMost: Int? = nil) {
    self.side = side
    self.members = members
    self.atLeast = atLeast
    self.atMost = atMost
  }

  /// Bounds the pairs of a group of rows.
  public static func rows(_ members: [Int], atLeast: Int = 0, atMost: Int? = nil) -> Self {
    Self(.rows, members, atLeast: atLeast, atMost: atMost)
  }

  /// Bounds the pairs of a group of columns.
  public static func columns(_ members: [Int], atLeast: Int = 0, atMost: Int? = nil) -> Self {
    Self(.columns, members, atLeast: atLeast, atMost: atMost)
  }
}
