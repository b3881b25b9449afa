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

  /// Makes a set that knows no rule.
  public init() {}

  /// Adds a requirement that takes no parameters.
  public mutating func add(_ requirement: some Requirement) {
    requirements[requirement.name] = Self.fixed(requirement)
  }

  /// Adds a criterion that takes no parameters.
  public mutating func add(_ criterion: some Criterion) {
    criteria[criterion.name] = Self.fixed(criterion)
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
    requirements[name] = make
  }

  /// Adds a criterion that is made of parameters.
  public mutating func addCriterion(_ name: RuleName, _ make: @escaping CriterionMaker) {
    criteria[name] = make
  }

  /// The names of the requirements it knows, in order.
  public var requirementNames: [RuleName] { requirements.keys.sorted() }
  /// The names of the criteria it knows, in order.
  public var criterionNames: [RuleName] { criteria.keys.sorted() }

  /// Makes the rules that a policy names.
  ///
  /// - Throws: ``ValidationError`` with every unknown name and every wrong parameter.
  public func resolve(_ policy: PoolPolicy) throws(ValidationError) -> ResolvedRules {
    var list = FaultList(RecordKey(.policy, policy.version.description))
    var faults = policy.faults()
    var resolved = ResolvedRules(objectives: policy.matching.objectives)
    for use in policy.matching.requirements {
      guard let make = requirements[use.name] else {
        list.add("matching.requirements", .unknownRule, ["rule": use.name.description])
        continue
      }
      do throws(ValidationError) {
        resolved.requirements.append(try make(use.parameters))
      } catch { faults += error.faults }
    }
    for use in policy.matching.criteria {
      guard let make = criteria[use.name] else {
        list.add("matching.criteria", .unknownRule, ["rule": use.name.description])
        continue
      }
      do throws(ValidationError) {
        resolved.criteria.append((try make(use.parameters), use.weight))
      } catch { faults += error.faults }
    }
    faults += list.faults
    guard faults.isEmpty else { throw ValidationError(faults) }
    return resolved
  }
}

/// The rules of a policy, ready to judge pairs.
public struct ResolvedRules: Sendable {
  /// The requirements in the policy's order.
  public internal(set) var requirements: [any Requirement] = []
  /// The criteria with their weights, in the policy's order.
  public internal(set) var criteria: [(criterion: any Criterion, weight: Int)] = []
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
