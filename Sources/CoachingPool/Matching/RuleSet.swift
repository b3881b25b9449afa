internal import PoolJSON

/// Finds the rules that a policy names.
///
/// A policy stores names and parameters. The set passed at the call makes the rules of them, so that a
/// host adds its own without a registry; a name that nobody knows is refused.
public struct RuleSet: Sendable {
  /// Makes a requirement of parameters.
  public typealias RequirementMaker =
    @Sendable (RuleParameters) throws(ValidationError) ->
    any Requirement
  /// Makes a criterion of parameters.
  public typealias CriterionMaker =
    @Sendable (RuleParameters) throws(ValidationError) ->
    any Criterion

  private var requirements: [RuleName: RequirementMaker] = [:]
  private var criteria: [RuleName: CriterionMaker] = [:]
  /// The rules, of either sort, that take no parameters.
  private var fixed: Set<RuleName> = []
  /// Whether it is the library's own set, to which nothing was added.
  private(set) var isStandard = false

  /// Makes a set that knows no rule.
  public init() {}

  /// The set with the mark of the library's own; adding a rule takes it away.
  func markedAsStandard() -> RuleSet {
    var copy = self
    copy.isStandard = true
    return copy
  }

  /// Adds a requirement that takes no parameters.
  public mutating func add(_ requirement: some Requirement) {
    isStandard = false
    requirements[requirement.name] = Self.fixed(requirement)
    fixed.insert(requirement.name)
  }

  /// Adds a criterion that takes no parameters.
  public mutating func add(_ criterion: some Criterion) {
    isStandard = false
    criteria[criterion.name] = Self.fixed(criterion)
    fixed.insert(criterion.name)
  }

  // These take existentials, since a closure with typed throws in a generic function crashes the
  // compiler of Swift 6.3.1.
  private static func fixed(_ requirement: any Requirement) -> RequirementMaker {
    { parameters throws(ValidationError) in
      try parameters.requireNone(of: requirement.name)
      return requirement
    }
  }

  private static func fixed(_ criterion: any Criterion) -> CriterionMaker {
    { parameters throws(ValidationError) in
      try parameters.requireNone(of: criterion.name)
      return criterion
    }
  }

  /// Adds a requirement that is made of parameters.
  public mutating func addRequirement(_ name: RuleName, _ make: @escaping RequirementMaker) {
    isStandard = false
    requirements[name] = make
    fixed.remove(name)
  }

  /// Adds a criterion that is made of parameters.
  public mutating func addCriterion(_ name: RuleName, _ make: @escaping CriterionMaker) {
    isStandard = false
    criteria[name] = make
    fixed.remove(name)
  }

  /// The names of the requirements it knows, in order.
  public var requirementNames: [RuleName] { requirements.keys.sorted() }
  /// The names of the criteria it knows, in order.
  public var criterionNames: [RuleName] { criteria.keys.sorted() }

  /// Tells whether a rule of that name may take parameters.
  public func takesParameters(_ name: RuleName) -> Bool { !fixed.contains(name) }

  /// Makes the rules that a policy names.
  ///
  /// - Throws: ``ValidationError`` with every unknown name and every wrong parameter.
  public func resolve(_ policy: PoolPolicy) throws(ValidationError) -> ResolvedRules {
    var list = FaultList(RecordKey(.policy, policy.version.description))
    var faults = policy.faults()
    var resolved = ResolvedRules(objectives: policy.matching.objectives)
    for use in policy.matching.requirements {
      if let rule = made(use, "matching.requirements", &list, &faults) {
        resolved.requirements.append(rule)
      }
    }
    for use in policy.matching.criteria {
      guard let make = criteria[use.name] else {
        list.unknownRule("matching.criteria", use.name, among: criterionNames)
        continue
      }
      do throws(ValidationError) {
        resolved.criteria.append((try make(use.parameters), use.weight))
      } catch { faults += error.faults }
    }
    add(policy.overrides, to: &resolved, &list, &faults)
    // A set without the library's rules may still have the library's default costs.
    for waiver in policy.matching.relaxations.waivers
    where requirements[waiver.rule] == nil && !RelaxationPolicy.mayBeWaived.contains(waiver.rule) {
      list.unknownRule("matching.relaxations.waivers", waiver.rule, among: requirementNames)
    }
    faults += list.faults
    guard faults.isEmpty else { throw ValidationError(faults) }
    resolved.forInvitations = InvitationPlan.rules(among: resolved.requirements)
    resolved.forAcceptance = AcceptInvitation.rules(among: resolved.requirements)
    return resolved
  }
}

extension RuleSet {
  /// Makes one requirement that a policy uses.
  ///
  /// - Throws: ``ValidationError`` where the name is unknown or a parameter is wrong.
  public func requirement(
    _ use: MatchingPolicy.RequirementUse
  ) throws(ValidationError) -> any Requirement {
    var list = FaultList(RecordKey(.policy, use.name.description))
    var faults: [Fault] = []
    guard let rule = made(use, "name", &list, &faults) else {
      throw ValidationError(faults + list.faults)
    }
    return rule
  }

  /// Makes one criterion that a policy uses.
  ///
  /// - Throws: ``ValidationError`` where the name is unknown or a parameter is wrong.
  public func criterion(
    _ use: MatchingPolicy.CriterionUse
  ) throws(ValidationError) -> any Criterion {
    guard let make = criteria[use.name] else {
      var list = FaultList(RecordKey(.policy, use.name.description))
      list.unknownRule("name", use.name, among: criterionNames)
      throw ValidationError(list.faults)
    }
    return try make(use.parameters)
  }

  private func made(
    _ use: MatchingPolicy.RequirementUse, _ field: String, _ list: inout FaultList,
    _ faults: inout [Fault]
  ) -> (any Requirement)? {
    guard let make = requirements[use.name] else {
      list.unknownRule(field, use.name, among: requirementNames)
      return nil
    }
    do throws(ValidationError) { return try make(use.parameters) } catch {
      faults += error.faults
      return nil
    }
  }

  /// Adds what organisations ask for beside the pool; each name stays one rule.
  private func add(
    _ overrides: [OrganisationOverride], to resolved: inout ResolvedRules,
    _ list: inout FaultList, _ faults: inout [Fault]
  ) {
    var added: [(name: RuleName, organisation: OrganisationID, rule: any Requirement)] = []
    for override in overrides {
      let field = "overrides.\(override.organisation).requirements"
      for use in override.requirements {
        guard let rule = made(use, field, &list, &faults) else { continue }
        added.append((use.name, override.organisation, rule))
      }
    }
    for name in added.map(\.name).uniqued() {
      let own = resolved.requirements.firstIndex { $0.name == name }
      let rule = RequirementOfOrganisations(
        name: name, pool: own.map { resolved.requirements[$0] },
        added: added.filter { $0.name == name }.map { ($0.organisation, $0.rule) })
      if let own { resolved.requirements[own] = rule } else { resolved.requirements.append(rule) }
    }
  }
}

extension FaultList {
  /// Refuses the name of a rule, with the nearest that is known.
  fileprivate mutating func unknownRule(
    _ field: String, _ name: RuleName, among known: [RuleName]
  ) {
    let nearest = JSONNearestName.find(name.description, among: known.map(\.description))
    add(field, .unknownRule, ["rule": name.description, "nearest": nearest ?? "none"])
  }
}

/// The rules of a policy, ready to judge pairs.
public struct ResolvedRules: Sendable {
  /// The requirements in the policy's order.
  public internal(set) var requirements: [any Requirement] = []
  /// The criteria with their weights, in the policy's order.
  public internal(set) var criteria: [(criterion: any Criterion, weight: Int)] = []
  /// The requirements that an invitation meets.
  var forInvitations: [any Requirement] = []
  /// The requirements that are asked again when an invitation is accepted.
  var forAcceptance: [any Requirement] = []
  /// The aims of a round in the policy's order.
  public let objectives: [MatchingPolicy.Objective]

  init(objectives: [MatchingPolicy.Objective]) { self.objectives = objectives }
}

extension RuleParameters {
  /// Refuses every parameter of a rule that takes none, so that a policy's slip is not passed over.
  fileprivate func requireNone(of rule: RuleName) throws(ValidationError) {
    let names = (Array(numbers.keys) + Array(words.keys)).sorted()
    guard !names.isEmpty else { return }
    throw ValidationError(
      names.map {
        Fault(
          RecordKey(.policy, rule.description), "parameters",
          Reason(.unknownParameter, ["rule": rule.description, "parameter": $0]))
      })
  }
}

extension ReasonCode {
  /// A policy gives a rule a parameter that it does not take.
  public static let unknownParameter = ReasonCode("policy.unknownParameter")
  /// A policy names a rule that the rule set does not know.
  public static let unknownRule = ReasonCode("policy.unknownRule")
}
