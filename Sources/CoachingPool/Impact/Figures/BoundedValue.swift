/// A figure together with all that is known of where the true one lies, exactly.
///
/// "More than 1,100 hours" is a value that is stated as 1,100 and lies above it; "£244,000 to the nearest
/// thousand" is stated as 244,000 and lies from 243,500 up to but not including 244,500. Arithmetic encloses:
/// whatever the true values are, the true result lies inside. An end belongs to the interval or not
/// (``BoundEnd/isIncluded``); without an end the interval goes on for ever.
///
/// ```swift
/// let rate = try BoundedValue.exact(24_400_000) / .moreThan(1_100)
/// rate.bound      // .atMost
/// rate.figure     // 22,181.8 pence an hour
/// ```
public struct BoundedValue: Hashable, Sendable {
  /// The least that it may be; `nil` where that is not known.
  public let lower: BoundEnd?
  /// The most that it may be; `nil` where that is not known.
  public let upper: BoundEnd?
  /// The number as it was stated, or as the formula gives it for the numbers as they were stated.
  public let stated: Ratio?

  /// Sets the ends; `nil` where nothing lies between them, or what was stated does not.
  ///
  /// A stated number may lie on an end that is not included: "more than 1,100" is stated as 1,100.
  public init?(lower: BoundEnd?, upper: BoundEnd?, stated: Ratio? = nil) {
    if let lower, let upper {
      let isPoint = lower.value == upper.value && lower.isIncluded && upper.isIncluded
      guard isPoint || lower.value < upper.value else { return nil }
    }
    if let stated, let lower, stated < lower.value { return nil }
    if let stated, let upper, stated > upper.value { return nil }
    self.init(lower, upper, stated: stated)
  }

  init(_ lower: BoundEnd?, _ upper: BoundEnd?, stated: Ratio?) {
    self.lower = lower
    self.upper = upper
    self.stated = stated
  }

  /// Holds a number that is known.
  public static func exact(_ value: Ratio) -> Self {
    Self(BoundEnd(value), BoundEnd(value), stated: value)
  }

  /// Holds that number or more.
  public static func atLeast(_ value: Ratio) -> Self {
    Self(BoundEnd(value), nil, stated: value)
  }

  /// Holds more than that number: at least it, and not it.
  public static func moreThan(_ value: Ratio) -> Self {
    Self(BoundEnd(value, isIncluded: false), nil, stated: value)
  }

  /// Holds that number or less, and no less than a floor, which is zero unless another is given.
  ///
  /// Counts, times and amounts are never below zero, and with the floor a product keeps its direction. A
  /// floor above the number counts as none.
  public static func atMost(_ value: Ratio, notBelow floor: Ratio? = 0) -> Self {
    let least = floor.flatMap { $0 <= value ? BoundEnd($0) : nil }
    return Self(least, BoundEnd(value), stated: value)
  }

  /// Holds a number between two, both included; `nil` where the first is above the second.
  public static func interval(_ lower: Ratio, _ upper: Ratio) -> Self? {
    Self(lower: BoundEnd(lower), upper: BoundEnd(upper))
  }

  /// What the figure says about the true one.
  ///
  /// A lower end of zero says nothing about a figure that cannot be negative: with an upper end it is at
  /// most that, and without one it has no direction, unless zero is what was stated.
  public var bound: Bound {
    switch (lower, upper) {
    case (let lower?, let upper?):
      lower.value == upper.value ? .exact : lower.value == 0 ? .atMost : .interval
    case (nil, .some): .atMost
    case (let lower?, nil): lower.value != 0 || stated == 0 ? .atLeast : .indicative
    case (nil, nil): .indicative
    }
  }

  /// The number to show: the end that the bound speaks of, else what was stated.
  ///
  /// `nil` for an interval, or a value without direction, of which no number was stated.
  public var figure: Ratio? {
    switch bound {
    case .exact, .atLeast: lower?.value
    case .atMost: upper?.value
    case .interval, .indicative: stated
    }
  }

  /// Whether it has no direction.
  public var isIndicative: Bool { bound == .indicative }

  /// Whether a true value may be that number.
  public func contains(_ value: Ratio) -> Bool {
    if let lower, lower.isIncluded ? value < lower.value : value <= lower.value { return false }
    if let upper, upper.isIncluded ? value > upper.value : value >= upper.value { return false }
    return true
  }

  /// Whether all that the other may be, it may be too.
  public func encloses(_ other: Self) -> Bool {
    Self.reaches(lower, other.lower, by: <) && Self.reaches(upper, other.upper, by: >)
  }

  private static func reaches(
    _ outer: BoundEnd?, _ inner: BoundEnd?, by isBeyond: (Ratio, Ratio) -> Bool
  ) -> Bool {
    guard let outer else { return true }
    guard let inner else { return false }
    return isBeyond(outer.value, inner.value)
      || (outer.value == inner.value && (outer.isIncluded || !inner.isIncluded))
  }
}

extension BoundedValue: ExpressibleByIntegerLiteral {
  /// Holds a whole number that stands in the program text, exactly.
  public init(integerLiteral value: Int) { self = .exact(Ratio(value)) }
}

extension BoundedValue: CustomStringConvertible {
  /// The interval as mathematics writes it, such as `[243500/1, 244500/1)`.
  public var description: String {
    let first = lower.map { "\($0.isIncluded ? "[" : "(")\($0.value)" } ?? "(-∞"
    let last = upper.map { "\($0.value)\($0.isIncluded ? "]" : ")")" } ?? "∞)"
    return "\(first), \(last)"
  }
}

extension BoundedValue: Codable {
  private enum CodingKeys: String, CodingKey { case lower, upper, stated }

  /// Reads the ends and what was stated, and refuses ends with nothing between them.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let value = Self(
      lower: try container.decodeIfPresent(BoundEnd.self, forKey: .lower),
      upper: try container.decodeIfPresent(BoundEnd.self, forKey: .upper),
      stated: try container.decodeIfPresent(Ratio.self, forKey: .stated))
    guard let value else {
      throw DecodingError.dataCorruptedError(
        forKey: .lower, in: container,
        debugDescription: "The lower end is not below the upper, or what was stated not between.")
    }
    self = value
  }

  /// Writes the ends that there are, and what was stated.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(lower, forKey: .lower)
    try container.encodeIfPresent(upper, forKey: .upper)
    try container.encodeIfPresent(stated, forKey: .stated)
  }
}
