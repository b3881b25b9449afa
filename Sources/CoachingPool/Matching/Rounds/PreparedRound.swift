/// What every way of deciding or checking a round begins with: rules, constraints, both sides.
struct PreparedRound {
  let rules: ResolvedRules
  let constraints: RoundConstraints
  let field: MatchField
  let planned: PlannedRows

  /// Resolves the policy and checks the constraints.
  ///
  /// - Throws: ``RoundError`` with every fault of the policy, or of the constraints.
  init(
    _ context: MatchContext, _ rules: RuleSet, _ constraints: RoundConstraints
  ) throws(RoundError) {
    do { self.rules = try rules.resolve(context.policy) } catch { throw RoundError(error) }
    self.constraints = constraints.inOrder
    field = MatchField(context, under: self.rules, only: constraints.only)
    let faults = RoundFaults.list(self.constraints, in: field, under: self.rules)
    guard faults.isEmpty else { throw RoundError(faults) }
    planned = PlannedRows(field, self.rules, forbidding: field.forbidden(self.constraints))
  }

  /// The result that a proof shows.
  ///
  /// - Parameter rows: What was read for it; anew where `nil`.
  func result(_ proof: RoundProof, _ rows: CompiledRows? = nil) -> RoundResult {
    // A large round forbids pairs while it searches; what stood in a request's way is not that.
    let known = proof.scan == nil || proof.forbidden.isEmpty ? rows : nil
    return RoundResult(
      field: field, rules: rules, constraints: constraints, proof: proof,
      rows: known ?? CompiledRows(planned))
  }
}
