extension MatchingError.Code {
  /// A column's minimum is below 0.
  public static let negativeMinimum = Self(rawValue: "negativeMinimum")
  /// A column's minimum is above its capacity.
  public static let minimumAboveCapacity = Self(rawValue: "minimumAboveCapacity")
}

extension MatchingError.Fault {
  static func negativeMinimum(column: Int, _ minimum: Int) -> Self {
    Self(
      .negativeMinimum, column: column, value: Int64(minimum),
      "Column \(column) has minimum \(minimum); a minimum is 0 or more.")
  }

  static func minimumAboveCapacity(column: Int, _ minimum: Int, capacity: Int) -> Self {
    Self(
      .minimumAboveCapacity, column: column, value: Int64(minimum),
      "Column \(column) has minimum \(minimum), which is more than its capacity of \(capacity).")
  }
}
