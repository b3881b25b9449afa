/// Says in a noun what a form expects.
@usableFromInline
enum JSONExpected: Sendable {
  static func integer(_ range: ClosedRange<Int>) -> String {
    switch (range.lowerBound, range.upperBound) {
    case (Int.min, Int.max): "a whole number of 64 bits"
    case (let low, Int.max): "a whole number, \(low) or more"
    case (Int.min, let high): "a whole number, at most \(high)"
    case (let low, let high): "a whole number from \(low) to \(high)"
    }
  }

  @usableFromInline
  static func array(_ count: ClosedRange<Int>) -> String {
    switch (count.lowerBound, count.upperBound) {
    case (0, Int.max): "an array"
    case (let low, Int.max): "an array of \(low) or more"
    case (let low, let high): low == high ? "an array of \(low)" : "an array of \(low) to \(high)"
    }
  }

  @usableFromInline
  static func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ type: Choice.Type
  ) -> String {
    JSONNearestName.shown(type.allCases.map(\.rawValue), or: "or")
  }
}
