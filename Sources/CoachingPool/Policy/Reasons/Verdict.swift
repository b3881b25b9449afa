/// Says whether a rule is met and, where it is not, every reason why.
public enum Verdict: Hashable, Sendable {
  /// The rule is met.
  case met
  /// The rule is not met, for these reasons; there is at least one.
  case notMet([Reason])

  /// Makes the verdict that these reasons amount to: met where there is none.
  public init(_ reasons: [Reason]) { self = reasons.isEmpty ? .met : .notMet(reasons) }

  /// Makes the verdict of a single condition.
  public static func require(_ condition: Bool, else reason: @autoclosure () -> Reason) -> Verdict {
    condition ? .met : .notMet([reason()])
  }

  /// Tells whether the rule is met.
  public var isMet: Bool { self == .met }

  /// Every reason why the rule is not met; empty where it is.
  public var reasons: [Reason] {
    switch self {
    case .met: []
    case .notMet(let reasons): reasons
    }
  }
}
