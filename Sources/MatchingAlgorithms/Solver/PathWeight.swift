/// A number, or a vector of numbers in lexicographic order, that paths add up.
///
/// The ranges are checked before the solver starts, so that no sum can overflow.
protocol PathWeight: Comparable, AdditiveArithmetic, Sendable {}

extension Int64: PathWeight {}
extension Int128: PathWeight {}
