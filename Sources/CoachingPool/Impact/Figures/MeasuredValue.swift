/// A figure, or the reason why there is none.
///
/// A new case is a breaking change and comes with a major version.
public enum MeasuredValue: Hashable, Sendable, Codable {
  /// The figure.
  case value(BoundedValue)
  /// Why there is none, such as a division by zero people.
  case none(FigureError)

  /// Computes a figure, or keeps the reason why that cannot be.
  public init(catching formula: () throws(FigureError) -> BoundedValue) {
    do {
      self = .value(try formula())
    } catch {
      self = .none(error)
    }
  }

  /// The figure, where there is one.
  public var value: BoundedValue? {
    if case .value(let value) = self { value } else { nil }
  }
}
