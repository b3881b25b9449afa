// What makes a policy in Swift read as a list of sentences.
//
// ```swift
// let policy = MatchingPolicy(
//   requirements: ["practitionerIsLive", .require("withinReach", numbers: ["kilometres": 40])],
//   criteria: [.prefer("themesAreShared", weight: 6)],
//   objectives: [.peopleServed, .totalFit])
// ```

extension MatchingPolicy.RequirementUse: ExpressibleByStringLiteral {
  /// Uses a requirement that takes no parameters.
  public init(stringLiteral name: String) { self.init(RuleName(name)) }

  /// Uses a requirement, with parameters where it takes some.
  public static func require(
    _ name: RuleName, numbers: [String: Int] = [:], words: [String: [String]] = [:]
  ) -> Self {
    Self(name, RuleParameters(numbers: numbers, words: words))
  }
}

extension MatchingPolicy.CriterionUse {
  /// Uses a criterion with its weight, 0 to 1,000, and with parameters where it takes some.
  public static func prefer(
    _ name: RuleName, weight: Int, numbers: [String: Int] = [:], words: [String: [String]] = [:]
  ) -> Self {
    Self(name, weight: weight, RuleParameters(numbers: numbers, words: words))
  }
}

extension MatchingPolicy {
  /// The policy with one requirement more, or with other parameters for one that it has.
  public func requiring(_ use: RequirementUse) -> MatchingPolicy {
    var copy = self
    if let index = requirements.firstIndex(where: { $0.name == use.name }) {
      copy.requirements[index] = use
    } else {
      copy.requirements.append(use)
    }
    return copy
  }

  /// The policy with one criterion more, or with another weight or parameters for one that it has.
  public func preferring(_ use: CriterionUse) -> MatchingPolicy {
    var copy = self
    if let index = criteria.firstIndex(where: { $0.name == use.name }) {
      copy.criteria[index] = use
    } else {
      copy.criteria.append(use)
    }
    return copy
  }

  /// The policy without a rule, be it a requirement or a criterion.
  public func dropping(_ name: RuleName) -> MatchingPolicy {
    var copy = self
    copy.requirements.removeAll { $0.name == name }
    copy.criteria.removeAll { $0.name == name }
    return copy
  }
}
