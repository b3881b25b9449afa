import Instances

/// What is printed of an answer.
struct Solution: Equatable {
  let rows: Int
  let columns: Int
  let edges: Int
  /// The total cost of the pairs, and of unserved rows where they cost something.
  let objective: Int64
  let columnOfRow: [Int?]
  let isCertified: Bool
  /// How long the solver and the checker took together.
  let seconds: Double
  let instance: [Fingerprint]

  /// The answer as one line of JSON.
  func line(peakMegabytes: Double) -> String {
    let served = columnOfRow.count { $0 != nil }
    let instance = instance.map { "\"\($0)\"" }.joined(separator: ",")
    let fields = [
      "\"rows\":\(rows)", "\"columns\":\(columns)", "\"edges\":\(edges)",
      "\"objective\":\(objective)", "\"served\":\(served)", "\"unserved\":\(rows - served)",
      "\"certified\":\(isCertified)", "\"seconds\":\(Self.decimal(seconds, places: 6))",
      "\"peakMegabytes\":\(Self.decimal(peakMegabytes, places: 1))", "\"instance\":[\(instance)]",
      "\"matching\":\"\(Fingerprint(matching: columnOfRow))\"",
    ]
    return "{" + fields.joined(separator: ",") + "}"
  }

  /// A number that is not negative, without an exponent and in no locale.
  static func decimal(_ number: Double, places: Int) -> String {
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let units = Int((number * Double(scale)).rounded())
    let fraction = String(units % scale)
    return "\(units / scale)." + String(repeating: "0", count: places - fraction.count) + fraction
  }
}

/// Takes the time of some work.
enum Stopwatch {
  static func time<Result>(_ work: () throws -> Result) rethrows -> (Result, seconds: Double) {
    let start = ContinuousClock.now
    let result = try work()
    let taken = (ContinuousClock.now - start).components
    return (result, Double(taken.seconds) + Double(taken.attoseconds) / 1e18)
  }
}
