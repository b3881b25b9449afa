/// A number that went into a figure, for its working.
public struct MeasureInput: Hashable, Sendable, Codable {
  /// What it is, as a noun.
  public let title: String
  /// The number with its bound.
  public let value: BoundedValue
  /// In what it is kept.
  public let unit: MeasureUnit
  /// How it is shown.
  public let rounding: Rounding

  /// Names a number.
  public init(
    _ title: String, _ value: BoundedValue, _ unit: MeasureUnit, rounding: Rounding = .whole
  ) {
    self.title = title
    self.value = value
    self.unit = unit
    self.rounding = rounding
  }
}
