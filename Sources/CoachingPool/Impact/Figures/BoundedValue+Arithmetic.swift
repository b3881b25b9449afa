extension BoundedValue {
  /// Adds: the ends add up, and an end is included where both are.
  ///
  /// - Throws: ``FigureError`` where an end needs more than 127 bits.
  public static func + (left: Self, right: Self) throws(FigureError) -> Self {
    Self(
      try sum(left.lower, right.lower), try sum(left.upper, right.upper),
      stated: try stated(left, right) { (first, second) throws(FigureError) in
        try first + second
      })
  }

  /// Subtracts: the lower end is the lower less the other's upper.
  ///
  /// - Throws: ``FigureError`` where an end needs more than 127 bits.
  public static func - (left: Self, right: Self) throws(FigureError) -> Self {
    try left + -right
  }

  /// Turns the sign round, and with it the direction.
  public static prefix func - (value: Self) -> Self {
    Self(value.upper.map { -$0 }, value.lower.map { -$0 }, stated: value.stated.map { -$0 })
  }

  /// Multiplies: the ends are the least and the greatest product of two ends.
  ///
  /// - Throws: ``FigureError`` where an end needs more than 127 bits.
  public static func * (left: Self, right: Self) throws(FigureError) -> Self {
    var corners: [Corner] = []
    for first in left.corners {
      for second in right.corners { corners.append(try first.times(second)) }
    }
    let ends = Corner.ends(corners)
    return Self(
      ends.lower, ends.upper,
      stated: try stated(left, right) { (first, second) throws(FigureError) in
        try first * second
      })
  }

  /// Divides, where zero is no value that the divisor may have.
  ///
  /// - Throws: ``FigureError`` where the divisor is or may be zero, or an end needs more than 127 bits.
  public static func / (left: Self, right: Self) throws(FigureError) -> Self {
    try left * right.reciprocal
  }

  /// One divided by it.
  ///
  /// It throws ``FigureError`` where the value is or may be zero.
  public var reciprocal: Self {
    get throws(FigureError) {
      if bound == .exact, lower?.value == 0 { throw FigureError(.divisionByZero) }
      if contains(0) { throw FigureError(.divisorMayBeZero, [description]) }
      let isPositive = lower.map { $0.value >= 0 } ?? false
      let (near, far) = isPositive ? (lower, upper) : (upper, lower)
      // The end at infinity becomes zero, which is never reached; the end at zero goes to infinity.
      let nearest = try far.map(Self.reciprocal) ?? BoundEnd(0, isIncluded: false)
      let furthest = try near.flatMap { (end) throws(FigureError) in
        end.value == 0 ? nil : try Self.reciprocal(end)
      }
      let inverse = try stated.flatMap { (value) throws(FigureError) in
        value == 0 ? nil : try value.reciprocal
      }
      return isPositive
        ? Self(nearest, furthest, stated: inverse) : Self(furthest, nearest, stated: inverse)
    }
  }

  private static func reciprocal(_ end: BoundEnd) throws(FigureError) -> BoundEnd {
    BoundEnd(try end.value.reciprocal, isIncluded: end.isIncluded)
  }

  private static func sum(_ left: BoundEnd?, _ right: BoundEnd?) throws(FigureError) -> BoundEnd? {
    guard let left, let right else { return nil }
    return BoundEnd(
      try left.value + right.value, isIncluded: left.isIncluded && right.isIncluded)
  }

  private static func stated(
    _ left: Self, _ right: Self, by operation: (Ratio, Ratio) throws(FigureError) -> Ratio
  ) throws(FigureError) -> Ratio? {
    guard let first = left.stated, let second = right.stated else { return nil }
    return try operation(first, second)
  }

  private var corners: [Corner] {
    [lower.map(Corner.at) ?? .below, upper.map(Corner.at) ?? .above]
  }
}

/// An end of an interval, or the infinite on one side.
private enum Corner {
  case below
  case at(BoundEnd)
  case above

  /// Multiplies two ends; zero times what has no end is zero, since every true value is finite.
  func times(_ other: Corner) throws(FigureError) -> Corner {
    switch (self, other) {
    case (.at(let first), .at(let second)):
      // Zero is reached as soon as one factor reaches it, whatever the other is.
      let isReachedZero =
        (first.value == 0 && first.isIncluded) || (second.value == 0 && second.isIncluded)
      return .at(
        BoundEnd(
          try first.value * second.value,
          isIncluded: isReachedZero || (first.isIncluded && second.isIncluded)))
    case (.at(let end), _) where end.value == 0: return .at(end)
    case (_, .at(let end)) where end.value == 0: return .at(end)
    default: return isAboveZero == other.isAboveZero ? .above : .below
    }
  }

  private var isAboveZero: Bool {
    switch self {
    case .below: false
    case .at(let end): end.value > 0
    case .above: true
    }
  }

  /// The least and the greatest; of equal ones, included where one is.
  static func ends(_ corners: [Corner]) -> (lower: BoundEnd?, upper: BoundEnd?) {
    var (lower, upper): (BoundEnd?, BoundEnd?)
    var (isOpenBelow, isOpenAbove) = (false, false)
    for corner in corners {
      switch corner {
      case .below: isOpenBelow = true
      case .above: isOpenAbove = true
      case .at(let end):
        lower = outer(lower, end) { $0 < $1 }
        upper = outer(upper, end) { $0 > $1 }
      }
    }
    return (isOpenBelow ? nil : lower, isOpenAbove ? nil : upper)
  }

  private static func outer(
    _ kept: BoundEnd?, _ end: BoundEnd, by isBeyond: (Ratio, Ratio) -> Bool
  ) -> BoundEnd {
    guard let kept else { return end }
    if kept.value == end.value {
      return BoundEnd(end.value, isIncluded: kept.isIncluded || end.isIncluded)
    }
    return isBeyond(end.value, kept.value) ? end : kept
  }
}
