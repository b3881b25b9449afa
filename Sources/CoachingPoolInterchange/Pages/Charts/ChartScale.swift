internal import CoachingPool

/// Maps the values of an axis to places of a drawing, in thousandths of its unit.
///
/// Whatever the values are, each place lies between the two ends.
struct ChartScale {
  /// A value with a line and a number on the axis.
  struct Mark {
    let value: Ratio
    let text: String
  }

  /// The smallest value.
  let lower: Ratio
  /// The largest value.
  let upper: Ratio
  /// The values with a number, in ascending order; none where the numbers would be too long.
  let marks: [Mark]
  private let grid: ValueGrid
  private let start: Int
  private let end: Int

  /// Makes room for values.
  ///
  /// - Parameters:
  ///   - values: What is drawn.
  ///   - axis: How marks are written.
  ///   - includesZero: Whether the axis begins at zero, or crosses it.
  ///   - bounds: Ends that the axis has at least, such as those of a rating scale.
  ///   - start: The place of the smallest value.
  ///   - end: The place of the largest value.
  ///   - count: About how many marks there are.
  init(
    of values: [Ratio], _ axis: ChartAxis, includesZero: Bool = true,
    bounds: (Ratio, Ratio)? = nil, from start: Int, to end: Int, marks count: Int = 4
  ) {
    var held = values
    if includesZero { held.append(0) }
    if let bounds { held += [bounds.0, bounds.1] }
    var lower = held.min() ?? 0
    var upper = held.max() ?? 0
    if lower == upper {
      // One value alone: an axis around it, or from zero to it.
      if lower == 0 {
        upper = 1
      } else if let below = try? lower - 1, let above = try? upper + 1 {
        (lower, upper) = (below, above)
      }
    }
    let isWhole = held.allSatisfy(\.isWhole)
    let step = Self.step(from: lower, to: upper, count: count, isWhole: isWhole)
    if bounds == nil, let step, let ends = Self.rounded(lower, upper, step) {
      (lower, upper) = ends
    }
    self.lower = lower
    self.upper = upper
    self.start = start
    self.end = end
    grid = ValueGrid(upTo: max(lower.magnitude, upper.magnitude))
    marks = step.map { Self.marks(lower, upper, $0, axis) } ?? []
  }

  /// Where a value lies; one beyond an end lies there.
  func place(_ value: Ratio) -> Int {
    let first = grid.steps(lower)
    let length = grid.steps(upper) - first
    guard length > 0 else { return start + (end - start) / 2 }
    let way = min(max(grid.steps(value) - first, 0), length)
    // 64 bits of way by less than 32 of length: within 128.
    return start + Int(truncatingIfNeeded: Int128(end - start) * way / length)
  }

  /// Where bars begin: at zero, or at the end that is nearest to it.
  var origin: Int { place(0) }

  /// Where a bar from zero to a value begins and ends, the smaller place first.
  func span(_ value: Ratio) -> (from: Int, to: Int) {
    (min(origin, place(value)), max(origin, place(value)))
  }

  /// A step of 1, 2 or 5 times a power of ten.
  private static func step(
    from lower: Ratio, to upper: Ratio, count: Int, isWhole: Bool
  ) -> Ratio? {
    let wanted = Ratio(max(count, 1))
    guard let span = try? upper - lower, span > 0, let aim = try? span / wanted else { return nil }
    var power: Ratio = 1
    do {
      for _ in 0..<40 where power > aim { power = try power / 10 }
      for _ in 0..<40 {
        let next = try power * 10
        if next > aim { break }
        power = next
      }
      for factor in [1, 2, 5, 10] as [Ratio] {
        let step = try power * factor
        if step >= aim { return isWhole ? max(step, 1) : step }
      }
    } catch {}
    return nil
  }

  private static func rounded(
    _ lower: Ratio, _ upper: Ratio, _ step: Ratio
  ) -> (Ratio, Ratio)? {
    do {
      let below = Ratio((try lower / step).floor, over: 1)
      let above = Ratio((try -upper / step).floor, over: 1)
      guard let below, let above else { return nil }
      return (try below * step, try -above * step)
    } catch {
      return nil
    }
  }

  private static func marks(
    _ lower: Ratio, _ upper: Ratio, _ step: Ratio, _ axis: ChartAxis
  ) -> [Mark] {
    var places = 0
    var shown = step
    var values: [Ratio] = []
    do {
      while !shown.isWhole, places < 40 {
        shown = try shown * 10
        places += 1
      }
      guard let first = Ratio((try lower / step).floor, over: 1) else { return [] }
      var value = try first * step
      for _ in 0..<16 where value <= upper {
        if value >= lower { values.append(value) }
        value = try value + step
      }
      let largest = max(lower.magnitude, upper.magnitude)
      for (size, ending) in [(1_000_000_000_000, "tn"), (1_000_000_000, "bn"), (1_000_000, "m")]
      where largest >= Ratio(size) {
        var places = 0
        var shown = try step / Ratio(size)
        while !shown.isWhole, places < 3 {
          shown = try shown * 10
          places += 1
        }
        return fitting(
          try values.map {
            let part = try $0 / Ratio(size)
            return Mark(value: $0, text: axis.text(part, places: places, ending: ending))
          })
      }
    } catch {
      return []
    }
    return fitting(values.map { Mark(value: $0, text: axis.text($0, places: places)) })
  }

  private static func fitting(_ marks: [Mark]) -> [Mark] {
    marks.allSatisfy { $0.text.count <= 10 } ? marks : []
  }
}
