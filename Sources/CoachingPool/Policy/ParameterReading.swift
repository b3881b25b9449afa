/// Reads the parameters of one rule and collects everything that is wrong with them.
///
/// ```swift
/// var reading = ParameterReading(parameters, of: "practitionersTakeTurns")
/// let days = reading.number("days", in: 1...3660, else: 365)
/// try reading.finish()
/// ```
struct ParameterReading {
  private let parameters: RuleParameters
  private let rule: RuleName
  private var known: Set<String> = []
  private var list: FaultList

  init(_ parameters: RuleParameters, of rule: RuleName) {
    self.parameters = parameters
    self.rule = rule
    list = FaultList(RecordKey(.policy, rule.description))
  }

  /// Reads a whole number; the default where it is absent or out of range, which is then a fault.
  mutating func number(_ name: String, in range: ClosedRange<Int>, else standard: Int) -> Int {
    optionalNumber(name, in: range) ?? standard
  }

  /// Reads a whole number that may be absent.
  mutating func optionalNumber(_ name: String, in range: ClosedRange<Int>) -> Int? {
    known.insert(name)
    if parameters.words[name] != nil {
      list.add(name, .wrongForm, ["value": name, "form": "a whole number"])
    }
    guard let value = parameters.numbers[name] else { return nil }
    list.range(name, value, range)
    return range.contains(value) ? value : nil
  }

  /// Reads one word of an enumeration; the default where it is absent or another, which is a fault.
  mutating func choice<Choice: CaseIterable & RawRepresentable<String>>(
    _ name: String, else standard: Choice
  ) -> Choice {
    known.insert(name)
    let form = Choice.allCases.map(\.rawValue).joined(separator: " or ")
    if let number = parameters.numbers[name] {
      list.add(name, .wrongForm, ["value": "\(number)", "form": form])
    }
    guard let words = parameters.words[name] else { return standard }
    guard words.count == 1, let choice = Choice(rawValue: words[0]) else {
      list.add(name, .wrongForm, ["value": words.joined(separator: ", "), "form": form])
      return standard
    }
    return choice
  }

  /// The numbers of days that a rule may look over.
  static let days = 1...3660

  /// Reads the one parameter `days` of a rule that takes no other.
  static func days(
    _ parameters: RuleParameters, of rule: RuleName, else standard: Int
  ) throws(ValidationError) -> Int {
    var reading = ParameterReading(parameters, of: rule)
    let days = reading.number("days", in: days, else: standard)
    try reading.finish()
    return days
  }

  /// Refuses what was wrong, and every parameter that nobody asked for.
  mutating func finish() throws(ValidationError) {
    let names = (Array(parameters.numbers.keys) + Array(parameters.words.keys)).sorted()
    for name in names where !known.contains(name) {
      list.add(
        "parameters", .unknownParameter, ["rule": rule.description, "parameter": name])
    }
    guard list.faults.isEmpty else { throw ValidationError(list.faults) }
  }
}

extension Int {
  /// The number, or the nearer end of a range that it lies outside of.
  func clamped(to range: ClosedRange<Int>) -> Int {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}
