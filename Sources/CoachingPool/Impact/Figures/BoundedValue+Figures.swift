extension BoundedValue {
  /// Tells what a published number says that was rounded.
  ///
  /// "To the nearest" includes the end that rounds to it and excludes the other, because half rounds away
  /// from zero: 244,000 to the nearest thousand is from 243,500, included, to 244,500, not included. Zero
  /// excludes both. "Down" includes the number and excludes the next step; "up" the other way round. The
  /// number need not be a multiple of the step.
  /// - Throws: ``FigureError`` where an end needs more than 127 bits.
  public static func published(
    _ value: Ratio, _ rounding: Rounding
  ) throws(FigureError) -> BoundedValue {
    let step = rounding.step
    switch rounding.direction {
    case .down:
      return Self(BoundEnd(value), BoundEnd(try value + step, isIncluded: false), stated: value)
    case .up:
      return Self(BoundEnd(try value - step, isIncluded: false), BoundEnd(value), stated: value)
    case .nearest:
      let half = try step / 2
      return Self(
        BoundEnd(try value - half, isIncluded: value > 0),
        BoundEnd(try value + half, isIncluded: value < 0), stated: value)
    }
  }

  /// How many per cent it is of a whole.
  ///
  /// - Throws: ``FigureError`` where the whole is or may be zero, or an end needs more than 127 bits.
  public func percent(of whole: Self) throws(FigureError) -> Self { try self / whole * 100 }

  /// How many it is to each thousand, as the reach of a pool is told.
  ///
  /// ```swift
  /// try BoundedValue.exact(441).perThousand(of: 200_000)   // 2.205
  /// ```
  /// - Throws: ``FigureError`` where the whole is or may be zero, or an end needs more than 127 bits.
  public func perThousand(of whole: Self) throws(FigureError) -> Self {
    try self / whole * 1000
  }
}
