/// The rules of a policy over one set of practitioners, turned into columns of bits and small numbers.
///
/// The columns hold what the plain rules say, each asked once for many pairs as it told
/// (``RuleReach``, `trait(of:in:)`); a rule that tells nothing is asked for each pair that is left.
struct CompiledRules: Sendable {
  let context: MatchContext
  let candidates: [Candidate]
  /// The same, for loops that ask a rule about very many: counting a reference for each would take longer
  /// than most answers.
  let borrowed: [Unmanaged<Candidate>]
  private(set) var requirements: [CompiledRequirement]
  /// The policy's criteria, and after them those that only mark pairs.
  private(set) var criteria: [CompiledCriterion]
  /// How many of the criteria are the policy's.
  let weighedCount: Int
  /// The policy's criteria in the order in which their points are summed up: those that tell fewest
  /// practitioners apart first.
  let summingOrder: [Int]
  private let subjects: SubjectIndex

  /// Turns rules into columns; none is filled yet.
  ///
  /// - Parameters:
  ///   - marks: Criteria beside the policy's whose scores are wanted by themselves.
  ///   - limit: How many bytes of columns are kept for each rule.
  init(
    _ rules: ResolvedRules, _ candidates: [Candidate], in context: MatchContext,
    marks: [any Criterion] = [], limit: Int = 1 << 26
  ) {
    self.context = context
    self.candidates = candidates
    borrowed = candidates.map(Unmanaged.passUnretained)
    requirements = rules.requirements.map {
      CompiledRequirement($0, candidates, context, limit: limit)
    }
    criteria =
      rules.criteria.map {
        CompiledCriterion($0.criterion, weight: $0.weight, candidates, context, limit: limit)
      } + marks.map { CompiledCriterion($0, weight: 1, candidates, context, limit: limit) }
    weighedCount = rules.criteria.count
    summingOrder = criteria.indices.prefix(weighedCount).sorted { [criteria] in
      (criteria[$0].classes.representatives.count, $0)
        < (criteria[$1].classes.representatives.count, $1)
    }
    subjects = SubjectIndex(candidates)
  }

  /// Asks every rule what it looks at for a seeker.
  mutating func plan(for seeker: Seeker) -> RowPlan {
    var plan = RowPlan()
    plan.requirementKeys.reserveCapacity(requirements.count)
    plan.criterionKeys.reserveCapacity(criteria.count)
    for index in requirements.indices {
      let rule = requirements[index].rule
      switch rule.reach(for: seeker, in: context) {
      case .everyPair: plan.requirementKeys.append(RowPlan.isAsked)
      case .sharedBy(let key, let asking):
        plan.requirementKeys.append(requirements[index].number(of: key, asking: asking))
      case .allBut(let some):
        for column in subjects.columns(of: some) where !isMet(rule, column, seeker) {
          plan.closed.append((Int32(index), column))
        }
        plan.requirementKeys.append(RowPlan.isSettled)
      case .onlyWith(let some):
        plan.open.append(
          (Int32(index), subjects.columns(of: some).filter { isMet(rule, $0, seeker) }))
        plan.requirementKeys.append(RowPlan.isSettled)
      }
    }
    for index in criteria.indices {
      let rule = criteria[index].rule
      switch rule.reach(for: seeker, in: context) {
      case .everyPair, .allBut: plan.criterionKeys.append(RowPlan.isAsked)
      case .sharedBy(let key, _): plan.criterionKeys.append(criteria[index].keys.number(of: key))
      case .onlyWith(let some):
        for column in subjects.columns(of: some) {
          let score = rule.clampedScore(of: candidates[Int(column)], for: seeker, in: context)
          if score > 0 { plan.scores.append((column, Int32(index), Int32(score))) }
        }
        plan.criterionKeys.append(RowPlan.isSettled)
      }
    }
    return plan
  }

  /// The same rules with no column filled.
  func emptied() -> CompiledRules {
    var rules = self
    for index in requirements.indices { rules.requirements[index].empty() }
    for index in criteria.indices { rules.criteria[index].empty() }
    return rules
  }

  private func isMet(_ rule: any Requirement, _ column: Int32, _ seeker: Seeker) -> Bool {
    rule.verdict(on: candidates[Int(column)], for: seeker, in: context).isMet
  }

  /// Whether a requirement's verdicts for this key are kept as a column.
  func keepsRequirement(_ index: Int, _ key: Int32) -> Bool {
    key >= 0 && requirements[index].keys.isShared(key)
  }

  /// Whether a criterion's scores for this key are kept as a column.
  func keepsCriterion(_ index: Int, _ key: Int32) -> Bool {
    key >= 0 && criteria[index].keys.isShared(key)
  }

  mutating func bits(_ index: Int, _ key: Int32, _ seeker: Seeker) -> [UInt64] {
    requirements[index].bits(key, seeker, candidates, context)
  }

  mutating func scores(_ index: Int, _ key: Int32, _ seeker: Seeker) -> [UInt16] {
    criteria[index].scores(key, seeker, candidates, context)
  }
}
