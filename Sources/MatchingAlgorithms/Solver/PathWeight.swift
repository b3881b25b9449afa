/// A number, or a vector of numbers in lexicographic order, that paths add up.
///
/// The ranges are checked before the solver starts, so that no sum can overflow.
protocol PathWeight: Comparable, AdditiveArithmetic, Sendable {
  /// Longer than every path; never added to.
  static var unreached: Self { get }
}

extension Int64: PathWeight {
  static var unreached: Int64 { .max }
}
