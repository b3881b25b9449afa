/// The policy in force with the rules that it names, made once for all commands under it.
///
/// It never changes. It is a class only so that a copy of the state copies a reference.
final class PolicyInForce: Sendable {
  let policy: PoolPolicy
  /// The library's own rules as the policy names them; `nil` where it names others, or has a fault.
  let standardRules: ResolvedRules?

  init(_ policy: PoolPolicy) {
    self.policy = policy
    standardRules = try? RuleSet.standard.resolve(policy)
  }

  /// What is in force until a policy is stored.
  static let usual = PolicyInForce(PoolPolicy())
}

extension RuleSet {
  /// Makes the rules that the policy in force names; those of the library itself are made once.
  ///
  /// - Throws: ``ValidationError`` with every unknown name and every wrong parameter.
  func resolve(in state: PoolState) throws(ValidationError) -> ResolvedRules {
    if isStandard, let known = state.inForce.standardRules { return known }
    return try resolve(state.policy)
  }
}
