/// Says all that is wrong with a policy of disclosure control.
public struct DisclosurePolicyError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Tells the faults apart.
  public struct Code: Hashable, Sendable {
    /// The name of the fault.
    public let name: String
    /// A number lies outside its range.
    public static let outOfRange = Code(name: "outOfRange")
    /// A text has no character.
    public static let empty = Code(name: "empty")
    /// The smallest count that is shown as a number would be rounded to 0.
    public static let shownAsZero = Code(name: "shownAsZero")
    /// A disclosive count would be shown as it is.
    public static let smallCountShown = Code(name: "smallCountShown")
  }

  /// One thing that is wrong.
  public struct Fault: Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    public let code: Code
    /// The value concerned.
    public let field: String
    /// What it is.
    public let value: String

    /// A full sentence.
    public var description: String {
      switch code {
      case .empty: "\(field) has no character; name something that a reader sees."
      case .shownAsZero:
        "The smallest shown count, \(value), rounds to 0, so that 0 would mean two things; "
          + "raise it to at least half the rounding base."
      case .smallCountShown:
        "Counts from \(value) up are shown unrounded although they are called small; "
          + "raise leastShown to smallCount, or round."
      default: "\(field) is \(value), which is out of range."
      }
    }
  }

  /// The policy's name.
  public let policy: String
  /// All that is wrong.
  public let faults: [Fault]

  /// Full sentences.
  public var description: String {
    "The policy \"\(policy)\" of disclosure control does not hold. "
      + faults.map(\.description).joined(separator: " ")
  }

  static func faults(of policy: DisclosurePolicy) -> [Fault] {
    var faults: [Fault] = []
    func check(_ field: String, _ value: Int, in range: ClosedRange<Int>) {
      if range.contains(value) { return }
      faults.append(Fault(code: .outOfRange, field: field, value: "\(value)"))
    }
    for (field, text) in [("name", policy.name), ("symbol", policy.symbol)] where text.isEmpty {
      faults.append(Fault(code: .empty, field: field, value: text))
    }
    check("leastShown", policy.leastShown, in: 1...1000)
    check("roundingBase", policy.roundingBase, in: 1...1000)
    check("smallCount", policy.smallCount, in: 1...1000)
    check("leastPercentageBaseTenths", policy.leastPercentageBaseTenths, in: 1...10_000)
    check("leastMeanCount", policy.leastMeanCount, in: 1...1000)
    check("guardedShare", policy.guardedShare, in: 0...1000)
    check("leastContributors", policy.leastContributors, in: 1...1000)
    check("dominancePercent", policy.dominancePercent, in: 1...100)
    guard faults.isEmpty else { return faults }
    if policy.leastShown > 1, policy.rounded(policy.leastShown) == 0 {
      faults.append(
        Fault(code: .shownAsZero, field: "leastShown", value: "\(policy.leastShown)"))
    }
    if policy.roundingBase == 1, policy.leastShown < policy.smallCount {
      faults.append(
        Fault(code: .smallCountShown, field: "leastShown", value: "\(policy.leastShown)"))
    }
    return faults
  }
}
