/// What is printed of an answer.
package struct Solution: Equatable, Sendable {
  /// The number of rows.
  package let rows: Int
  /// The number of columns.
  package let columns: Int
  /// The number of permitted pairs.
  package let edges: Int
  /// The total cost of the pairs, and of unserved rows where they cost something.
  package let objective: Int64
  /// The column of each row, `nil` for none.
  package let columnOfRow: [Int?]
  /// Whether the independent checker finds nothing wrong.
  package let isCertified: Bool
  /// How long the solver's own form of the instance took to build from the arrays.
  package let buildSeconds: Double
  /// How long the solver and the checker took together; for stable matchings with the building.
  package let seconds: Double
  /// What identifies the instance.
  package let instance: [Fingerprint]

  /// States a solution.
  package init(
    rows: Int, columns: Int, edges: Int, objective: Int64, columnOfRow: [Int?], isCertified: Bool,
    buildSeconds: Double, seconds: Double, instance: [Fingerprint]
  ) {
    self.rows = rows
    self.columns = columns
    self.edges = edges
    self.objective = objective
    self.columnOfRow = columnOfRow
    self.isCertified = isCertified
    self.buildSeconds = buildSeconds
    self.seconds = seconds
    self.instance = instance
  }

  /// The answer as one line of JSON.
  package func line(peakMegabytes: Double) -> String {
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
  package static func decimal(_ number: Double, places: Int) -> String {
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let units = Int((number * Double(scale)).rounded())
    if places == 0 { return "\(units)" }
    let fraction = String(units % scale)
    return "\(units / scale)." + String(repeating: "0", count: places - fraction.count) + fraction
  }
}
