/// Names requirements that cannot be met together, and what stands against them.
///
/// It is a cut: in a part of the graph, `asking` demands `asked` pairs, of which `limits` let
/// through no more than `available`. Dee and Eli each need two people, and only Ann, Ben and Cem may
/// go to them: the minimums of the two columns ask 4, the three rows let 3 through.
///
/// Source: Hoffman, *Some recent applications of the theory of linear inequalities to extremal
/// combinatorial analysis*, 1960 (the circulation theorem).
public struct RequirementShortage: Hashable, Sendable {
  /// The requirements of the cut.
  public let asking: [Part]
  /// What limits the pairs that could meet them.
  public let limits: [Part]
  /// The units that the requirements ask, more than are available.
  public let asked: Int
  /// The units that the limits let through.
  public let available: Int

  /// States a shortage.
  public init(asking: [Part], limits: [Part], asked: Int, available: Int) {
    self.asking = asking
    self.limits = limits
    self.asked = asked
    self.available = available
  }

  /// Names one bound that takes part in a cut, with its units.
  public struct Part: Hashable, Sendable {
    /// Whose bound it is.
    public let bound: Bound
    /// How many units it asks for or lets through.
    public let units: Int

    /// States a bound and its units.
    public init(_ bound: Bound, units: Int) {
      self.bound = bound
      self.units = units
    }
  }

  /// Names a bound of the graph.
  public enum Bound: Hashable, Sendable {
    /// The minimum of a column.
    case minimum(column: Int)
    /// The lower bound of a quota, by its position.
    case atLeast(quota: Int)
    /// A forced pair.
    case forced(row: Int, column: Int)
    /// The demand of a row, or the number of its edges if that is less.
    case demand(row: Int)
    /// The capacity of a column, or the number of its edges if that is less.
    case capacity(column: Int)
    /// The upper bound of a quota, by its position.
    case atMost(quota: Int)
    /// A pair, which can be chosen once only.
    case pair(row: Int, column: Int)
  }
}
