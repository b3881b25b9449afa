import CoachingPool

/// What a seed document says, beside what the library makes of records.
struct Claim {
  /// The row of the seed facts, or the number of an identity derived from them.
  let row: String
  /// What it says.
  let quote: String
  /// What the words mean as a number with its bound.
  let claimed: BoundedValue
  /// What the library computed.
  let ours: MeasuredValue
  let unit: MeasureUnit
  var rounding: Rounding = .whole

  /// Whether every value that our figure may have is one that the claim allows.
  var holds: Bool { ours.value.map { claimed.encloses($0) } ?? false }

  /// The claim, our figure, its bound and the verdict, on one line each.
  var lines: [String] {
    let shown: String
    var bound = "none"
    switch ours {
    case .none(let error): shown = error.description
    case .value(let value):
      shown = value.text(unit, rounding)
      bound = value.bound.rawValue
    }
    return [
      "\(holds ? "ok  " : "FAIL") \(row)  \"\(quote)\"",
      "       claim: \(claimed.text(unit, rounding))   ours: \(shown)   bound: \(bound)",
    ]
  }
}
